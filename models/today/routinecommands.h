// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/today/routine.h"
#include "models/base/command.h"

namespace regulars {

/// Notes that a part of the practice routine is done for its day, week or month, or that it is not. Arguments of the
/// sentence: `done`.
struct CheckRoutineItem
{
    static constexpr QLatin1StringView name{"check_routine_item"};
    static constexpr Right right = Right::Edit;
    RoutineItem item = RoutineItem::LookAtTasks;
    bool done = true;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

} // namespace regulars
