// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tickets/answering.h"
#include "storage/database.h"

#include <QtCore/QObject>

namespace regulars {

/// Tells the others that somebody is writing an answer here, and who of them is. One for each place where answers are
/// written; two of them are two programs to each other. What they say reaches other programs on the same shop within a
/// second. Lives in the GUI thread.
class AnsweringWatch final : public QObject
{
    Q_OBJECT

public:
    explicit AnsweringWatch(Database &database, QObject *parent = nullptr);
    ~AnsweringWatch() override;

    /// Whose answering is watched; of the one before nothing is being written any more.
    void setTicket(TicketId ticket);
    /// Something was typed.
    void typed();
    /// The answer was sent or discarded.
    void ended();
    /// Who else is answering the ticket, the first one first.
    [[nodiscard]] const QList<Answering> &others() const { return m_others; }
    /// Time has passed: reads again who is.
    void refresh();

Q_SIGNALS:
    void changed();

private:
    void setOthers(const QList<Answering> &others);

    Database &m_database;
    QString m_program;
    TicketId m_ticket;
    std::optional<Instant> m_given;
    QList<Answering> m_others;
    quint64 m_generation = 0;
};

} // namespace regulars
