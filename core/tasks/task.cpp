// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/task.h"

#include "core/tasks/recurrence.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const QTime reminderTime(9, 0); // of tasks that only have a day

} // namespace

Instant attentionAt(const Task &task)
{
    const Instant due = task.dueAt.value_or(noDate);
    if (!task.snoozedUntil)
        return due;
    return task.dueAt ? std::max(due, *task.snoozedUntil) : *task.snoozedUntil;
}

TaskGroup groupOf(const Task &task, Instant now, const LocalCalendar &calendar)
{
    if (!task.isOpen())
        return TaskGroup::Done;
    const Instant attention = attentionAt(task);
    if (attention == noDate)
        return TaskGroup::Later;
    const QDate day = calendar.date(attention);
    const QDate today = calendar.date(now);
    return day < today ? TaskGroup::Overdue : day == today ? TaskGroup::Today : TaskGroup::Later;
}

bool isOverdue(const Task &task, Instant now, const LocalCalendar &calendar)
{
    if (!task.isOpen() || !task.dueAt)
        return false;
    return task.timeUnknown ? calendar.date(*task.dueAt) < calendar.date(now) : *task.dueAt < now;
}

std::optional<Instant> remindAt(const Task &task, const LocalCalendar &calendar)
{
    if (!task.isOpen() || attentionAt(task) == noDate)
        return std::nullopt;
    const Instant attention = attentionAt(task);
    const bool byDay = task.timeUnknown && attention == task.dueAt;
    return byDay ? calendar.at(calendar.date(attention), reminderTime) : attention;
}

std::optional<Task> successorOf(const Task &task, Instant now, const LocalCalendar &calendar)
{
    if (task.recurrence.isEmpty() || !task.dueAt)
        return std::nullopt;
    const auto recurrence = Recurrence::parse(task.recurrence);
    if (!recurrence)
        return std::nullopt;
    const Instant start = task.seriesStart.value_or(*task.dueAt);
    const QDate yesterday = calendar.date(now).addDays(-1);
    const auto day = recurrence->nextAfter(calendar.date(start), std::max(calendar.date(*task.dueAt), yesterday));
    if (!day)
        return std::nullopt;
    Task next = task;
    next.id = {};
    next.uid.clear();
    next.rowVersion = 0;
    next.createdAt = {};
    next.seriesStart = start;
    // The time of the first one: that of a later one may have been moved by the change of the clocks.
    next.dueAt = task.timeUnknown ? calendar.noon(*day)
                                  : calendar.at(*day, QTime::fromMSecsSinceStartOfDay(calendar.msecsOfDay(start)));
    next.snoozedUntil.reset();
    next.outcome = TaskOutcome::Open;
    next.closedAt.reset();
    for (TaskItem &item : next.items)
        item = {0, item.text, false};
    return next;
}

QList<Error> validate(const Task &task)
{
    QList<Error> errors;
    if (task.title.trimmed().isEmpty())
        errors += invalidField(u"title"_s, u"required"_s);
    else if (task.title.trimmed().size() > longestTaskTitle)
        errors += invalidField(u"title"_s, u"too_long"_s, {{u"limit"_s, longestTaskTitle}});
    if ((task.isPromise() || !task.recurrence.isEmpty()) && !task.dueAt)
        errors += invalidField(u"due"_s, u"required"_s);
    if (task.isPromise() && !task.customer.isValid())
        errors += invalidField(u"customer"_s, u"required"_s);
    if (const auto recurrence = Recurrence::parse(task.recurrence); !task.recurrence.isEmpty() && !recurrence)
        errors += recurrence.error();
    return errors;
}

} // namespace regulars
