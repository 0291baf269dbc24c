// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "storage/journal/table.h"

#include <tuple>
#include <vector>

namespace regulars {

class Connection;

// What becomes of a customer's subscriptions, onboardings, goals and check-ins, as events of the timeline. Unlike the
// sources in timelinesources.h, one record makes none, one or two events, and days become instants by the shop's calendar;
// so they are told customer by customer. Everything throws SqlFailure.

/// An event of a timeline, as timeline_events has it.
struct Milestone
{
    CustomerId customer;
    Instant at;
    QString kind;
    qint64 source = 0;

    friend bool operator==(const Milestone &, const Milestone &) = default;
    friend bool operator<(const Milestone &a, const Milestone &b)
    {
        return std::tuple(a.customer.value, a.at.ms, a.kind, a.source) <
               std::tuple(b.customer.value, b.at.ms, b.kind, b.source);
    }
};

/// Whether rows of the table make milestones.
[[nodiscard]] constexpr bool makesMilestones(Table table)
{
    return table == Table::Subscriptions || table == Table::SubscriptionEvents || table == Table::Onboardings ||
           table == Table::CustomerGoals || table == Table::CheckIns;
}
/// Whose the row is now; not valid when there is no such row.
[[nodiscard]] CustomerId milestoneCustomer(Connection &connection, Table table, qint64 id);

/// Those of all customers of a stretch of ids, in the order of the timeline. A line about a day in the future stands where
/// it was recorded; of an earlier day only the day is known, so it stands at noon.
[[nodiscard]] std::vector<Milestone> milestonesOf(Connection &connection, const LocalCalendar &calendar, CustomerId first,
                                                  CustomerId last);
/// Adds those that are missing.
void addMilestones(Connection &connection, const LocalCalendar &calendar, CustomerId first, CustomerId last);
/// Writes what is different of one customer.
void refreshMilestones(Connection &connection, const LocalCalendar &calendar, CustomerId customer);
/// How many are missing in the timelines, or there without a reason.
[[nodiscard]] qint64 differentMilestones(Connection &connection, const LocalCalendar &calendar);

/// "'subscription', 'onboarding', …"
[[nodiscard]] QString milestoneKinds();

} // namespace regulars
