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
/// became due while nobody was there to be told together. Remembers in the store up to when everything was said. Nothing is
/// told while the window is locked, as it is at first, and notices from before then only lead to the window.
class TaskNotices final : public QObject
{
    Q_OBJECT

public:
    /// All of it must outlive it. `storeKey` tells shops apart, in the store and among the notices on the desktop.
    TaskNotices(Database &database, CommandRunner &commands, const Formatting &formatting, KeyValueStore &store,
                DesktopNotifier &notifier, const QString &storeKey, QObject *parent = nullptr);

    void setLocked(bool locked);
    [[nodiscard]] TaskReminders &reminders() const { return *m_reminders; }

Q_SIGNALS:
    /// The person wants to see the task.
    void taskRequested(regulars::TaskId task);
    /// The person wants to see all of them.
    void tasksRequested();
    /// Somebody wants something of a notice and has to sign in first.
    void windowRequested();

private:
    void tell(const QList<TaskRow> &tasks, bool caughtUp);
    void tellOne(const TaskRow &row);
    [[nodiscard]] QString noticeId(const QString &what) const { return m_storeKey + u'/' + what; }
    void act(const QString &notice, const QString &action);

    CommandRunner &m_commands;
    const Formatting &m_formatting;
    KeyValueStore &m_store;
    DesktopNotifier &m_notifier;
    QString m_storeKey;
    TaskReminders *m_reminders;
    bool m_locked = true;
};

} // namespace regulars
