// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/entityview.h"
#include "storage/tasks/taskstore.h"

namespace regulars {

/// The task that a form edits.
class TaskView final : public EntityView<TaskId, TaskRow>
{
    Q_OBJECT

public:
    explicit TaskView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(TaskId id) const override;
};

/// Whose tasks are counted, if any.
struct TaskCountsKey
{
    UserId owner; ///< not valid: everybody's
    bool chosen = false;
    [[nodiscard]] bool isValid() const { return chosen; }
    friend bool operator==(const TaskCountsKey &, const TaskCountsKey &) = default;
};

/// How many tasks stand in each group now; refresh() at midnight.
class TaskCountsView final : public EntityView<TaskCountsKey, TaskCounts>
{
    Q_OBJECT

public:
    explicit TaskCountsView(Database &database, QObject *parent = nullptr);

    void count(UserId owner) { show({owner, true}); }

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(TaskCountsKey key) const override;
};

} // namespace regulars
