// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tasks/taskfilter.h"
#include "core/tasks/taskrow.h"

namespace regulars {

class Connection;
class WriteSession;

/// The place of a task in a list: open ones by attentionAt(), then the closed ones, the newest first.
struct TaskKey
{
    bool closed = false;
    Instant at; ///< attentionAt(), or when it was closed
    TaskId id;

    friend bool operator==(const TaskKey &, const TaskKey &) = default;
    /// Whether `a` stands before `b`.
    friend bool operator<(const TaskKey &a, const TaskKey &b)
    {
        if (a.closed != b.closed)
            return !a.closed;
        if (a.at != b.at)
            return a.closed ? b.at < a.at : a.at < b.at;
        return a.closed ? b.id < a.id : a.id < b.id;
    }
};
[[nodiscard]] TaskKey keyOf(const Task &task);

/// Tasks and promises with their checklists. Lists and counts leave out those of customers in the recycle bin.
class TaskStore
{
public:
    explicit TaskStore(Connection &connection) : m_connection(connection) {}

    /// Error: NotFound.
    [[nodiscard]] Result<Task> task(TaskId id) const;
    /// Up to `limit` rows after `after`, or the first ones.
    [[nodiscard]] Result<QList<TaskRow>> page(const TaskFilter &filter, const std::optional<TaskKey> &after,
                                              int limit) const;
    /// How many stand in each group at `now`; of the owner and of nobody in particular when the owner is valid.
    [[nodiscard]] Result<TaskCounts> counts(UserId owner, Instant now, const LocalCalendar &calendar) const;
    /// Whether an open task goes on with the series of this one.
    [[nodiscard]] Result<bool> isContinued(const Task &task) const;

    /// Makes a uid when there is none. The ids of the items are ignored.
    [[nodiscard]] Result<TaskId> insert(WriteSession &session, const Task &task);
    /// Error: Conflict when `rowVersion` is not the stored one, NotFound.
    [[nodiscard]] Result<void> update(WriteSession &session, const Task &task);
    [[nodiscard]] Result<void> setDeleted(WriteSession &session, TaskId id, bool deleted);

private:
    Connection &m_connection;
};

} // namespace regulars
