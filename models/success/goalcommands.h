// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/success/checkin.h"
#include "core/success/customergoal.h"
#include "models/base/command.h"

namespace regulars {

// Arguments of the sentences: `name` (of the customer), and of a goal `goal` (its title).

/// Saves a goal, new or known. Errors: those of validate(), NotFound (customer, customer_goal), Conflict.
struct SaveCustomerGoal
{
    static constexpr QLatin1StringView name{"save_customer_goal"};
    static constexpr Right right = Right::Edit;
    CustomerGoal goal;
    [[nodiscard]] Result<CustomerGoalId> execute(WriteSession &session) const;
};

/// Closes a goal, or opens it again. Errors: NotFound (customer, customer_goal), those of withState(). Argument: also
/// `state`.
struct CloseCustomerGoal
{
    static constexpr QLatin1StringView name{"close_customer_goal"};
    static constexpr Right right = Right::Edit;
    CustomerGoalId goal;
    GoalState state = GoalState::Reached;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Errors: NotFound (customer, customer_goal).
struct RemoveCustomerGoal
{
    static constexpr QLatin1StringView name{"remove_customer_goal"};
    static constexpr Right right = Right::Edit;
    CustomerGoalId goal;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Errors: NotFound (customer), those of validate().
struct NoteCheckIn
{
    static constexpr QLatin1StringView name{"note_check_in"};
    static constexpr Right right = Right::Edit;
    CheckIn checkIn;
    [[nodiscard]] Result<CheckInId> execute(WriteSession &session) const;
};

/// Errors: NotFound (customer, check_in).
struct RemoveCheckIn
{
    static constexpr QLatin1StringView name{"remove_check_in"};
    static constexpr Right right = Right::Edit;
    CheckInId checkIn;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// How often the shop speaks with whom. Errors: those of validate().
struct SaveCheckInPlan
{
    static constexpr QLatin1StringView name{"save_check_in_plan"};
    static constexpr Right right = Right::Manage;
    CheckInPlan plan;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

} // namespace regulars
