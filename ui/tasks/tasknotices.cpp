// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tasks/tasknotices.h"

#include "core/tasks/snooze.h"
#include "models/base/commandrunner.h"
#include "models/tasks/taskcommands.h"
#include "models/tasks/taskreminders.h"
#include "ui/alerts/alerttexts.h"
#include "ui/base/desktopnotifier.h"
#include "ui/base/formatting.h"
#include "ui/base/keyvaluestore.h"
#include "ui/customers/customertexts.h"
#include "ui/tasks/tasktexts.h"

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

const QString allTasks = u"tasks"_s;
constexpr qsizetype mostAtOnce = 3; // more are told of together
constexpr qsizetype mostTitles = 4; // in the notice that tells of all

} // namespace

TaskNotices::TaskNotices(Database &database, CommandRunner &commands, const Formatting &formatting, KeyValueStore &store,
                         DesktopNotifier &notifier, const QString &storeKey, QObject *parent)
    : QObject(parent),
      m_commands(commands),
      m_formatting(formatting),
      m_store(store),
      m_notifier(notifier),
      m_storeKey(storeKey),
      m_reminders(new TaskReminders(database, this))
{
    connect(m_reminders, &TaskReminders::due, this, &TaskNotices::tell);
    connect(m_reminders, &TaskReminders::seenChanged, this,
            [this] { m_store.setValue(m_storeKey, m_reminders->seen()->ms); });
    connect(&notifier, &DesktopNotifier::actionChosen, this, &TaskNotices::act);
    connect(&notifier, &DesktopNotifier::activated, this, [this](const QString &notice) { act(notice, u"open"_s); });
}

void TaskNotices::setLocked(bool locked)
{
    if (locked == m_locked)
        return;
    m_locked = locked;
    if (locked) {
        m_reminders->stop();
        return;
    }
    const QVariant seen = m_store.value(m_storeKey);
    m_reminders->start(seen.isValid() ? std::optional(Instant{seen.toLongLong()}) : std::nullopt);
}

void TaskNotices::tell(const QList<TaskRow> &tasks, bool caughtUp)
{
    if (!caughtUp && tasks.size() <= mostAtOnce) {
        for (const TaskRow &row : tasks)
            tellOne(row);
        return;
    }
    QStringList titles;
    for (const TaskRow &row : tasks.first(std::min(mostTitles, tasks.size())))
        titles += row.task.title;
    if (tasks.size() > mostTitles)
        titles += tr("and %n more", "tasks", static_cast<int>(tasks.size() - mostTitles));
    m_notifier.show(
        {noticeId(allTasks), tr("%n task(s) became due", "", static_cast<int>(tasks.size())), titles.join(u'\n'), {}});
}

void TaskNotices::tellOne(const TaskRow &row)
{
    QStringList parts;
    if (row.task.customer.isValid())
        parts += CustomerTexts::name(row.customerName);
    parts += AlertTexts::reason(row.alert, m_formatting);
    parts += TaskTexts::due(row.task.dueAt, row.task.timeUnknown, m_formatting);
    parts.removeAll(QString());
    m_notifier.show(
        {noticeId(QString::number(row.task.id.value)),
         row.task.title,
         parts.join(u" · "_s),
         {{u"done"_s, row.task.isPromise() ? tr("Promise kept") : tr("Done")}, {u"snooze"_s, tr("Snooze until tomorrow")}}});
}

void TaskNotices::act(const QString &notice, const QString &action)
{
    // Notices stay on the desktop when another shop is opened: theirs mean nothing here.
    const QString prefix = noticeId({});
    if (!notice.startsWith(prefix))
        return;
    if (m_locked) {
        Q_EMIT windowRequested();
        return;
    }
    const QString what = notice.mid(prefix.size());
    if (what == allTasks) {
        Q_EMIT tasksRequested();
        return;
    }
    const TaskId task{what.toLongLong()};
    if (!task.isValid())
        return;
    if (action == "done"_L1)
        m_commands.run(CompleteTasks{{task}});
    else if (action == "snooze"_L1)
        m_commands.run(
            SnoozeTasks{{task}, snoozeUntil(SnoozeChoice::Tomorrow, m_formatting.now(), m_formatting.calendar())});
    else
        Q_EMIT taskRequested(task);
}

} // namespace regulars
