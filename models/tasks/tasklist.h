// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/feed.h"
#include "models/base/roles.h"
#include "storage/tasks/taskstore.h"

namespace regulars {

/// A task with its place in the list, in the shop's time zone.
struct TaskEntry
{
    TaskRow row;
    TaskGroup group = TaskGroup::Later;
    bool overdue = false; ///< due before now, also while it is snoozed
    QDate dueDay;

    friend bool operator==(const TaskEntry &, const TaskEntry &) = default;
};

/// Tasks and promises in groups: overdue, today, later, done. What a group means changes with time: refresh() at midnight.
class TaskList final : public Feed<TaskEntry, TaskKey>
{
    Q_OBJECT

public:
    enum Role {
        EntryRole = role::FirstFeatureRole, ///< the TaskEntry
        StartsGroupRole,                    ///< bool: first of its group
    };

    explicit TaskList(Database &database, QObject *parent = nullptr);

    [[nodiscard]] const TaskQuery &query() const { return m_query; }
    void setQuery(const TaskQuery &query);
    /// Who asks: whose tasks "mine" are.
    [[nodiscard]] UserId user() const { return m_user; }
    void setUser(UserId user);

    [[nodiscard]] TaskId taskAt(int row) const { return events().at(row).row.task.id; }
    /// The row of the task, or -1.
    [[nodiscard]] int rowOf(TaskId task) const;
    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] PageJob pageJob() const override;
    [[nodiscard]] bool precedes(const TaskEntry &a, const TaskEntry &b) const override;
    [[nodiscard]] bool startsGroup(int row) const;
    void updateGroupStarts(int row);

    TaskQuery m_query;
    UserId m_user;
};

} // namespace regulars

Q_DECLARE_METATYPE(regulars::TaskEntry)
