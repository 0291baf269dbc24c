// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tasks/task.h"

namespace regulars {

/// A task with the names that a list shows beside it.
struct TaskRow
{
    Task task;
    QString customerName;
    QString ownerName;
    QString orderNumber;
    QString alert; ///< JSON of the AlertReason for which it was opened; empty: for none

    friend bool operator==(const TaskRow &, const TaskRow &) = default;
};

/// Open tasks by when they should be seen to.
struct TaskCounts
{
    int overdue = 0;
    int today = 0;
    int later = 0;
    int doneToday = 0;

    [[nodiscard]] int open() const { return overdue + today + later; }
    friend bool operator==(const TaskCounts &, const TaskCounts &) = default;
};

} // namespace regulars
