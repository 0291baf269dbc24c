// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customerstats.h"
#include "core/interactions/interaction.h"
#include "core/orders/countedorder.h"

#include <optional>
#include <vector>

namespace regulars {

/// What a customer's counted orders of one month add up to.
struct MonthPart
{
    int month = 0; ///< LocalCalendar::monthNumber
    int orders = 0;
    qint64 grossMinor = 0;
    friend bool operator==(const MonthPart &, const MonthPart &) = default;
};

/// What came back in one month.
struct ReturnedPart
{
    int month = 0;
    qint64 returnedMinor = 0;
    friend bool operator==(const ReturnedPart &, const ReturnedPart &) = default;
};

/// Everything that rollups keep of one customer: the customer's own figures and the share in the shop's.
struct CustomerContribution
{
    CustomerStats stats;
    std::vector<MonthPart> months;      ///< ascending; the first is the customer's cohort
    std::vector<ReturnedPart> returned; ///< ascending

    [[nodiscard]] std::optional<int> cohort() const;
    friend bool operator==(const CustomerContribution &, const CustomerContribution &) = default;
};

/// Reduces one customer's records to a CustomerContribution. Orders and returns are added in ascending time;
/// interactions in any order. Used to maintain the rollups and to rebuild them, so that both agree.
class CustomerHistory
{
public:
    CustomerHistory(const LocalCalendar &calendar, Currency currency, ZeroValueOrders zeroValue = ZeroValueOrders::Ignore);

    void addOrder(const OrderFacts &order);
    void addReturn(Instant returnedAt, qint64 totalMinor);
    void addInteraction(Instant occurredAt, InteractionKind kind, Direction direction, Outcome outcome);

    /// The contribution of what was added since the last call; ready for the next customer.
    [[nodiscard]] CustomerContribution take();

private:
    void noteActivity(Instant at);
    [[nodiscard]] std::optional<int> medianInterval();

    const LocalCalendar &m_calendar;
    Currency m_currency;
    ZeroValueOrders m_zeroValue;
    CustomerContribution m_contribution;
    std::vector<qint64> m_orderDays; ///< Julian days with a counted order, ascending, each once
};

} // namespace regulars
