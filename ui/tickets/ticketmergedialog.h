// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tickets/ticketmergeview.h"
#include "ui/base/formdialog.h"

class QButtonGroup;
class QLineEdit;
class QVBoxLayout;

namespace regulars {

class Formatting;
class TextLabel;

/// Two or more tickets, which of them stays, and more that can be taken along: other open ones of the customer or one by
/// its number. Ctrl+Enter merges. Only asks: its owner does what submitted() says.
class TicketMergeDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// `into` is proposed to stay. Database and formatting must outlive it.
    TicketMergeDialog(const QList<TicketId> &tickets, TicketId into, Database &database, const Formatting &formatting,
                      QWidget *parent = nullptr);

    /// Not valid while the tickets are read.
    [[nodiscard]] TicketId survivor() const;
    /// Those that go into it.
    [[nodiscard]] QList<MergeCandidate> others() const;
    [[nodiscard]] QLineEdit *numberEdit() const { return m_number; }
    /// What is said besides the tickets.
    [[nodiscard]] QString warning() const;

    /// Choices are quickly made again: closing forgets them.
    [[nodiscard]] bool isDirty() const override { return false; }
    void save() override;
    void showFailure(const Error &error) override;

Q_SIGNALS:
    void submitted();

private:
    void addNumber();
    void take(TicketId ticket);
    void takeTyped();
    void showChoice();
    void showTickets();
    void offerOthers();
    void showWarning();

    const Formatting &m_formatting;
    TicketMergeView *m_view;
    TicketId m_into;
    QVBoxLayout *m_tickets;
    QVBoxLayout *m_others;
    QButtonGroup *m_stays;
    TextLabel *m_warning;
    QLineEdit *m_number;
};

} // namespace regulars
