// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tasks/taskcommands.h"

#include "models/customers/livecustomer.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

Result<Task> liveTask(WriteSession &session, TaskId id)
{
    REGULARS_TRY(task, TaskStore(session.connection()).task(id));
    if (task.deleted)
        return fail(ErrorCode::NotFound);
    return std::move(task);
}

void nameTask(WriteSession &session, const Task &task)
{
    session.setArgument(u"title"_s, task.title);
    session.setArgument(u"type"_s, nameOf(task.type));
}

/// Notes what came of an open task, and makes the one that follows on it.
Result<void> close(WriteSession &session, Task task, TaskOutcome outcome)
{
    TaskStore store(session.connection());
    task.outcome = outcome;
    task.closedAt = session.now();
    task.snoozedUntil.reset();
    REGULARS_CHECK(store.update(session, task));
    if (const auto next = successorOf(task, session.now(), session.calendar())) {
        REGULARS_CHECK(store.insert(session, *next));
        session.setArgument(u"next"_s, true);
    }
    return {};
}

/// Does something with every one of the tasks for which `change` says so (Result<bool>); gives how many.
template<typename Change>
Result<int> forEachTask(WriteSession &session, const QList<TaskId> &tasks, const Change &change)
{
    int count = 0;
    for (const TaskId id : tasks) {
        REGULARS_TRY(task, liveTask(session, id));
        REGULARS_TRY(changed, change(task));
        if (!changed)
            continue;
        ++count;
        if (tasks.size() == 1)
            nameTask(session, task);
    }
    session.setArgument(u"count"_s, count);
    return count;
}

Result<void> decide(WriteSession &session, TaskId id, TaskOutcome outcome)
{
    REGULARS_TRY(task, liveTask(session, id));
    if (!task.isPromise())
        return fail(ErrorCode::Refused, {}, {{u"reason"_s, u"no_promise"_s}});
    nameTask(session, task);
    if (task.isOpen())
        return close(session, task, outcome);
    // A change of mind: the day on which it was decided stays.
    task.outcome = outcome;
    return TaskStore(session.connection()).update(session, task);
}

Result<void> checkLinks(WriteSession &session, const Task &task)
{
    if (task.customer.isValid())
        REGULARS_CHECK(liveCustomer(session.connection(), task.customer));
    return {};
}

} // namespace

Result<TaskId> CreateTask::execute(WriteSession &session) const
{
    Task created = task;
    if (!created.recurrence.isEmpty() && !created.seriesStart)
        created.seriesStart = created.dueAt;
    REGULARS_CHECK(checked(validate(created)));
    REGULARS_CHECK(checkLinks(session, created));
    nameTask(session, created);
    return TaskStore(session.connection()).insert(session, created);
}

Result<void> UpdateTask::execute(WriteSession &session) const
{
    REGULARS_TRY(before, liveTask(session, task.id));
    if (before.rowVersion != task.rowVersion)
        return fail(ErrorCode::Conflict);
    Task changed = task;
    const bool moved = changed.dueAt != before.dueAt || changed.timeUnknown != before.timeUnknown;
    changed.outcome = before.outcome;
    changed.closedAt = before.closedAt;
    changed.snoozedUntil = moved ? std::nullopt : before.snoozedUntil;
    if (moved || changed.recurrence != before.recurrence)
        changed.seriesStart = changed.recurrence.isEmpty() ? std::nullopt : changed.dueAt;
    REGULARS_CHECK(checked(validate(changed)));
    if (changed.customer != before.customer)
        REGULARS_CHECK(checkLinks(session, changed));
    nameTask(session, changed);
    return TaskStore(session.connection()).update(session, changed);
}

Result<int> CompleteTasks::execute(WriteSession &session) const
{
    return forEachTask(session, tasks, [&](const Task &task) -> Result<bool> {
        if (!task.isOpen())
            return false;
        REGULARS_CHECK(close(session, task, task.isPromise() ? TaskOutcome::Kept : TaskOutcome::Done));
        return true;
    });
}

Result<int> DismissTasks::execute(WriteSession &session) const
{
    return forEachTask(session, tasks, [&](const Task &task) -> Result<bool> {
        if (!task.isOpen())
            return false;
        REGULARS_CHECK(close(session, task, TaskOutcome::Dismissed));
        return true;
    });
}

Result<void> KeepPromise::execute(WriteSession &session) const
{
    return decide(session, task, TaskOutcome::Kept);
}

Result<void> BreakPromise::execute(WriteSession &session) const
{
    return decide(session, task, TaskOutcome::Broken);
}

Result<void> ReopenTask::execute(WriteSession &session) const
{
    REGULARS_TRY(reopened, liveTask(session, task));
    nameTask(session, reopened);
    if (reopened.isOpen())
        return {};
    reopened.outcome = TaskOutcome::Open;
    reopened.closedAt.reset();
    TaskStore store(session.connection());
    REGULARS_TRY(continued, store.isContinued(reopened));
    if (continued) { // the one that followed goes on with the series
        reopened.recurrence.clear();
        reopened.seriesStart.reset();
    }
    return store.update(session, reopened);
}

Result<int> SnoozeTasks::execute(WriteSession &session) const
{
    const bool ends = until <= session.now();
    session.setArgument(u"until"_s, ends ? 0 : until.ms);
    return forEachTask(session, tasks, [&](Task task) -> Result<bool> {
        if (!task.isOpen())
            return false;
        task.snoozedUntil = ends ? std::nullopt : std::optional(until);
        REGULARS_CHECK(TaskStore(session.connection()).update(session, task));
        return true;
    });
}

Result<void> TickTaskItem::execute(WriteSession &session) const
{
    REGULARS_TRY(ticked, liveTask(session, task));
    nameTask(session, ticked);
    const auto step = std::find_if(ticked.items.begin(), ticked.items.end(),
                                   [this](const TaskItem &each) { return each.id == item; });
    if (step == ticked.items.end())
        return fail(ErrorCode::NotFound);
    step->done = done;
    return TaskStore(session.connection()).update(session, ticked);
}

Result<int> DeleteTasks::execute(WriteSession &session) const
{
    int count = 0;
    for (const TaskId id : tasks) {
        REGULARS_TRY(task, TaskStore(session.connection()).task(id));
        if (task.deleted)
            continue;
        REGULARS_CHECK(TaskStore(session.connection()).setDeleted(session, id, true));
        if (tasks.size() == 1)
            nameTask(session, task);
        ++count;
    }
    session.setArgument(u"count"_s, count);
    return count;
}

} // namespace regulars
