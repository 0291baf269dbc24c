// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/command.h"
#include "storage/sla/slastore.h"

namespace regulars {

// Argument of the sentences: `name`. All of them compute the due times of unfinished tickets anew; finished ones keep
// theirs.

/// Saves working hours, new or known. Errors: InvalidValue, NotFound.
struct SaveWorkCalendar
{
    static constexpr QLatin1StringView name{"save_work_calendar"};
    static constexpr Right right = Right::Manage;
    WorkCalendar calendar;
    [[nodiscard]] Result<WorkCalendarId> execute(WriteSession &session) const;
};

/// Errors: NotFound, Refused (reason in_use).
struct RemoveWorkCalendar
{
    static constexpr QLatin1StringView name{"remove_work_calendar"};
    static constexpr Right right = Right::Manage;
    WorkCalendarId calendar;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Saves a policy, new or known. Errors: InvalidValue, NotFound (calendar).
struct SaveSlaPolicy
{
    static constexpr QLatin1StringView name{"save_sla_policy"};
    static constexpr Right right = Right::Manage;
    SlaPolicy policy;
    [[nodiscard]] Result<SlaPolicyId> execute(WriteSession &session) const;
};

/// Error: NotFound.
struct RemoveSlaPolicy
{
    static constexpr QLatin1StringView name{"remove_sla_policy"};
    static constexpr Right right = Right::Manage;
    SlaPolicyId policy;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Sets the order in which policies are asked.
struct OrderSlaPolicies
{
    static constexpr QLatin1StringView name{"order_sla_policies"};
    static constexpr Right right = Right::Manage;
    QList<SlaPolicyId> policies;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

} // namespace regulars
