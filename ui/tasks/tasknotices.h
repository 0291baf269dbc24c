// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tasks/taskrow.h"

#include <QtCore/QObject>

namespace regulars {

class CommandRunner;
class Database;
class DesktopNotifier;
class Formatting;
class KeyValueStore;
class TaskReminders;

/// Tells through the desktop when tasks become due: each by itself with buttons to tick it off and to snooze it, those that
/// became due while the program was closed together. Remembers in the store up to when everything was said.
class TaskNotices final : public QObject
{
    Q_OBJECT

public:
    /// All of it must outlive it. `storeKey` tells shops apart.
    TaskNotices(Database &database, CommandRunner &commands, const Formatting &formatting, KeyValueStore &store,
                DesktopNotifier &notifier, const QString &storeKey, QObject *parent = nullptr);

    [[nodiscard]] TaskReminders &reminders() const { return *m_reminders; }

Q_SIGNALS:
    /// The person wants to see the task.
    void taskRequested(regulars::TaskId task);
    /// The person wants to see all of them.
    void tasksRequested();

private:
    void tell(const QList<TaskRow> &tasks, bool caughtUp);
    void tellOne(const TaskRow &row);
    void act(const QString &notice, const QString &action);

    CommandRunner &m_commands;
    const Formatting &m_formatting;
    DesktopNotifier &m_notifier;
    TaskReminders *m_reminders;
};

} // namespace regulars
