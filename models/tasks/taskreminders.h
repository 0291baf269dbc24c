// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tasks/taskrow.h"
#include "storage/database.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace regulars {

/// Says when tasks become due, each once. After the start it first says what became due while nobody was there to be
/// told. Lives in the GUI thread; reads on a reader thread.
class TaskReminders final : public QObject
{
    Q_OBJECT

public:
    explicit TaskReminders(Database &database, QObject *parent = nullptr);
    ~TaskReminders() override;

    /// Reminds from now on; of what became due after `seen` at once. Nothing: this is the first time.
    void start(std::optional<Instant> seen);
    /// Says nothing more, and seen() stays, until it is started again.
    void stop();
    /// Looks now; otherwise it does so when the next task is due and when tasks change.
    void check();
    /// Up to when everything has been said.
    [[nodiscard]] std::optional<Instant> seen() const { return m_seen; }

Q_SIGNALS:
    /// `caughtUp`: they became due before the start.
    void due(const QList<regulars::TaskRow> &tasks, bool caughtUp);
    /// seen() is later now.
    void seenChanged();

private:
    struct Found;
    void take(const Found &found);

    Database &m_database;
    QTimer m_timer;
    CancelToken m_token;
    std::optional<Instant> m_seen;
    bool m_running = false;
    quint64 m_run = 0; ///< tells what a look finds after a stop from what the present run asked for
    bool m_checking = false;
    bool m_again = false; ///< something changed while it looked
    bool m_caughtUp = false;
};

} // namespace regulars
