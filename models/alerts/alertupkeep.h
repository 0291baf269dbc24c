// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alerts/alertcause.h"
#include "storage/journal/changeset.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <set>

namespace regulars {

class Connection;
class Database;

/// What the rules that are switched on would open tasks for at `now`, kind by kind.
[[nodiscard]] Result<QList<AlertCause>> dueAlerts(Connection &connection, Instant now);
/// The same, of some kinds only.
[[nodiscard]] Result<QList<AlertCause>> dueAlerts(Connection &connection, Instant now, const std::set<AlertKind> &kinds);

/// Opens the tasks of alerts in the background: when it starts and every hour by all rules, and soon after an answer, a
/// ticket, a return or a subscription was changed or a rule was saved by those that it concerns. What to tell of is read
/// beside the writer, which is only asked for the tasks, a slice at a time. Lives in the GUI thread.
class AlertUpkeep final : public QObject
{
    Q_OBJECT

public:
    explicit AlertUpkeep(Database &database, QObject *parent = nullptr);

    void start();
    /// What runs stops after its slice.
    void stop();

Q_SIGNALS:
    /// So many tasks were opened.
    void done(int opened);
    /// It is tried again in an hour.
    void failed(const regulars::Error &error);

private:
    void follow(const ChangeSet &changes);
    void lookAtAll();
    void look();
    void openSlice();
    void end();

    Database &m_database;
    QTimer m_hour;
    QTimer m_settling;
    std::set<AlertKind> m_kinds; ///< to be looked at
    QList<AlertCause> m_causes;  ///< to open tasks for
    int m_opened = 0;
    bool m_started = false;
    bool m_running = false;
};

/// All at once while the caller waits: the command line. Gives how many tasks were opened. Error: also Refused when the user
/// may not open any.
[[nodiscard]] Result<int> openDueAlerts(Database &database);

} // namespace regulars
