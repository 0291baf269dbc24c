// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/command.h"
#include "storage/tasks/taskstore.h"

namespace regulars {

// Arguments of the sentences: `title` and `type` (stored name) when it is one task, `count` otherwise; `next` (true) when
// one that repeats has made its successor.

/// Errors: InvalidValue, NotFound (customer).
struct CreateTask
{
    static constexpr QLatin1StringView name{"create_task"};
    static constexpr Right right = Right::Create;
    Task task;
    [[nodiscard]] Result<TaskId> execute(WriteSession &session) const;
};

/// Another due date ends a snooze, and begins a new series of one that repeats. Outcome and snooze are not taken over.
/// Errors: InvalidValue, Conflict, NotFound.
struct UpdateTask
{
    static constexpr QLatin1StringView name{"update_task"};
    static constexpr Right right = Right::Edit;
    Task task;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Ticks tasks off, promises as kept; one that repeats is there again for its next day. Gives how many; those that are
/// closed already are left alone. Error: NotFound.
struct CompleteTasks
{
    static constexpr QLatin1StringView name{"complete_tasks"};
    static constexpr Right right = Right::Edit;
    QList<TaskId> tasks;
    [[nodiscard]] Result<int> execute(WriteSession &session) const;
};

/// Closes tasks as pointless: they leave no trace in a customer's story. Otherwise like CompleteTasks.
struct DismissTasks
{
    static constexpr QLatin1StringView name{"dismiss_tasks"};
    static constexpr Right right = Right::Edit;
    QList<TaskId> tasks;
    [[nodiscard]] Result<int> execute(WriteSession &session) const;
};

/// Errors: NotFound, Refused (reason no_promise).
struct KeepPromise
{
    static constexpr QLatin1StringView name{"keep_promise"};
    static constexpr Right right = Right::Edit;
    TaskId task;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Errors: NotFound, Refused (reason no_promise).
struct BreakPromise
{
    static constexpr QLatin1StringView name{"break_promise"};
    static constexpr Right right = Right::Edit;
    TaskId task;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Opens a closed task again. The successor that it has made stays. Error: NotFound.
struct ReopenTask
{
    static constexpr QLatin1StringView name{"reopen_task"};
    static constexpr Right right = Right::Edit;
    TaskId task;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Hides open tasks until then; their due dates stay. An instant that is not in the future ends the snooze. Gives how
/// many. Error: NotFound.
struct SnoozeTasks
{
    static constexpr QLatin1StringView name{"snooze_tasks"};
    static constexpr Right right = Right::Edit;
    QList<TaskId> tasks;
    Instant until;
    [[nodiscard]] Result<int> execute(WriteSession &session) const;
};

/// Ticks a step of a task's checklist, or unticks it. Error: NotFound.
struct TickTaskItem
{
    static constexpr QLatin1StringView name{"tick_task_item"};
    static constexpr Right right = Right::Edit;
    TaskId task;
    qint64 item = 0;
    bool done = true;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Moves tasks to the recycle bin; gives how many. Those that are there already are left alone.
struct DeleteTasks
{
    static constexpr QLatin1StringView name{"delete_tasks"};
    static constexpr Right right = Right::Delete;
    QList<TaskId> tasks;
    [[nodiscard]] Result<int> execute(WriteSession &session) const;
};

} // namespace regulars
