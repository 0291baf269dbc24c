// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customerstats.h"
#include "core/interactions/interaction.h"
#include "core/orders/countedorder.h"
#include "core/tasks/task.h"

#include <vector>

namespace regulars {

/// The few values of an interaction that the stats need.
struct InteractionFacts
{
    Instant occurredAt;
    InteractionKind kind = InteractionKind::Note;
    Direction direction = Direction::Internal;
    Outcome outcome = Outcome::None;
};

/// The few values of a task that the stats need.
struct TaskFacts
{
    Instant attentionAt;
    TaskOutcome outcome = TaskOutcome::Open;
    std::optional<Instant> closedAt;
};

/// Whether a closed task is part of the customer's story: what was dismissed never happened.
[[nodiscard]] constexpr bool isEvent(TaskOutcome outcome)
{
    return outcome != TaskOutcome::Open && outcome != TaskOutcome::Dismissed;
}

/// Adds one customer's history up to CustomerStats. Facts come in any order; records that are deleted are not
/// fed. One object serves many customers without allocating anew.
class CustomerStatsAccumulator
{
public:
    CustomerStatsAccumulator(const LocalCalendar &calendar, Currency currency);

    void addOrder(const OrderFacts &order);
    void addReturn(const ReturnFacts &goods);
    void addInteraction(const InteractionFacts &interaction);
    void addTask(const TaskFacts &task);

    /// The stats of what was added since the last call; the accumulator is empty again.
    [[nodiscard]] CustomerStats take();

private:
    void reset();

    LocalCalendar m_calendar;
    Currency m_currency;
    CustomerStats m_stats;
    std::vector<qint64> m_orderDays; ///< Julian days with a counted order
};

/// The median distance in days between neighbouring distinct days; the mean of the middle two, half up, for an
/// even number of distances; nothing from fewer than two distinct days. Sorts `julianDays` and removes duplicates.
[[nodiscard]] std::optional<int> medianInterval(std::vector<qint64> &julianDays);

} // namespace regulars
