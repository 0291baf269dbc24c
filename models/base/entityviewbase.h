// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <chrono>

namespace regulars {

/// The part of EntityView that knows no record type. Lives in the GUI thread.
class EntityViewBase : public QObject
{
    Q_OBJECT

public:
    /// Empty: nothing is chosen. Gone: the record does not exist (any more).
    enum class State { Empty, Loading, Loaded, Gone, Failed };
    Q_ENUM(State)

    ~EntityViewBase() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Error &error() const { return m_error; }
    /// Reads the record again; also after a failure.
    void refresh();

Q_SIGNALS:
    /// State or record are different now.
    void changed();

protected:
    EntityViewBase(Database &database, QObject *parent);

    [[nodiscard]] virtual bool isConcernedBy(const ChangeSet &changes) const = 0;
    virtual void read(quint64 generation) = 0;

    /// For what is costly to read: changes that come within this time after one are read together.
    void setSettlingTime(std::chrono::milliseconds time) { m_settling.setInterval(time); }

    /// Another record, or none.
    void restart(bool hasSubject);
    void finishReading();
    void failReading(const Error &error);
    [[nodiscard]] bool isCurrent(quint64 generation) const { return generation == m_generation; }
    [[nodiscard]] const CancelToken &token() const { return m_token; }
    [[nodiscard]] Database &database() const { return m_database; }

private:
    void begin();
    void endReading(State state);

    Database &m_database;
    State m_state = State::Empty;
    Error m_error;
    CancelToken m_token;
    QTimer m_settling;
    quint64 m_generation = 0;
    bool m_reading = false;
    bool m_again = false; ///< something changed while it was being read
};

} // namespace regulars
