// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/customerstatsaccumulator.h"
#include "core/metrics/dayfigures.h"

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

/// What went in and out in one month: all orders that are not cancelled, before returns, and the goods that came back.
struct RevenuePart
{
    int month = 0;
    qint64 grossMinor = 0;
    qint64 returnedMinor = 0;
    friend bool operator==(const RevenuePart &, const RevenuePart &) = default;
};

/// Everything that rollups keep of one customer: the customer's own figures and the share in the shop's.
struct CustomerContribution
{
    CustomerStats stats;
    std::vector<MonthPart> months;    ///< ascending; the first is the customer's cohort
    std::vector<RevenuePart> revenue; ///< of months in which something happened, each once
    std::vector<PurchaseDay> days;    ///< ascending

    [[nodiscard]] std::optional<int> cohort() const;
    friend bool operator==(const CustomerContribution &, const CustomerContribution &) = default;
};

/// Reduces one customer's records to a CustomerContribution. Orders are added in ascending time, the rest in any
/// order. Used to maintain the rollups and to rebuild them, so that both agree.
class CustomerHistory
{
public:
    /// `zeroValue`: whether months and days count orders that are worth nothing; what is kept ignores them.
    CustomerHistory(const LocalCalendar &calendar, Currency currency, ZeroValueOrders zeroValue = ZeroValueOrders::Ignore);

    void addOrder(const OrderFacts &order);
    void addReturn(const ReturnFacts &goods);
    void addInteraction(const InteractionFacts &interaction) { m_stats.addInteraction(interaction); }
    void addTask(const TaskFacts &task) { m_stats.addTask(task); }

    /// The contribution of what was added since the last call; ready for the next customer.
    [[nodiscard]] CustomerContribution take();

private:
    [[nodiscard]] RevenuePart &revenueOf(int month);

    LocalCalendar m_calendar;
    CustomerStatsAccumulator m_stats;
    ZeroValueOrders m_zeroValue;
    CustomerContribution m_contribution;
};

} // namespace regulars
