// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/absence.h"
#include "core/routing/routingrule.h"
#include "models/base/command.h"

namespace regulars {

// Argument of the sentences about rules: `name`. None of them touches tickets that are there already.

/// Saves a rule, new (at the end) or known. Errors: InvalidValue, NotFound (also team, owner, category).
struct SaveRoutingRule
{
    static constexpr QLatin1StringView name{"save_routing_rule"};
    static constexpr Right right = Right::Manage;
    RoutingRule rule;
    [[nodiscard]] Result<RoutingRuleId> execute(WriteSession &session) const;
};

/// Error: NotFound.
struct RemoveRoutingRule
{
    static constexpr QLatin1StringView name{"remove_routing_rule"};
    static constexpr Right right = Right::Manage;
    RoutingRuleId rule;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Moves a rule up (negative) or down by so many places, as far as there are any. Error: NotFound.
struct MoveRoutingRule
{
    static constexpr QLatin1StringView name{"move_routing_rule"};
    static constexpr Right right = Right::Manage;
    RoutingRuleId rule;
    int by = 0;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Notes that somebody is away, or changes it. Errors: InvalidValue, NotFound (also user, substitute). Argument: `name` of
/// the user.
struct SaveAbsence
{
    static constexpr QLatin1StringView name{"save_absence"};
    static constexpr Right right = Right::Edit;
    Absence absence;
    [[nodiscard]] Result<AbsenceId> execute(WriteSession &session) const;
};

/// Error: NotFound.
struct RemoveAbsence
{
    static constexpr QLatin1StringView name{"remove_absence"};
    static constexpr Right right = Right::Edit;
    AbsenceId absence;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

} // namespace regulars
