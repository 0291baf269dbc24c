// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customerstats.h"
#include "core/interactions/interaction.h"
#include "core/orders/countedorder.h"

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

/// Adds one customer's history up to CustomerStats. Facts come in any order; records that are deleted are not
/// fed. One object serves many customers without allocating anew.
class CustomerStatsAccumulator
{
public:
    CustomerStatsAccumulator(const LocalCalendar &calendar, Currency currency);

    void addOrder(const OrderFacts &order);
    void addReturn(const ReturnFacts &goods);
    void addInteraction(const InteractionFacts &interaction);

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
