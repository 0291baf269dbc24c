// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/customerhistory.h"

#include <algorithm>
#include <utility>

namespace regulars {

std::optional<int> CustomerContribution::cohort() const
{
    if (months.empty())
        return std::nullopt;
    return months.front().month;
}

CustomerHistory::CustomerHistory(const LocalCalendar &calendar, Currency currency, ZeroValueOrders zeroValue)
    : m_calendar(calendar), m_stats(calendar, currency), m_zeroValue(zeroValue)
{
}

void CustomerHistory::addOrder(const OrderFacts &order)
{
    m_stats.addOrder(order);
    if (order.status == OrderStatus::Cancelled)
        return;
    const int month = m_calendar.monthNumber(order.orderedAt);
    if (order.totalMinor != 0)
        revenueOf(month).grossMinor += order.totalMinor;
    if (!counts(order, m_zeroValue))
        return;
    std::vector<MonthPart> &months = m_contribution.months;
    if (months.empty() || months.back().month != month)
        months.push_back({month, 0, 0});
    ++months.back().orders;
    months.back().grossMinor += order.totalMinor;
    std::vector<PurchaseDay> &days = m_contribution.days;
    const int day = int(m_calendar.date(order.orderedAt).toJulianDay());
    if (days.empty() || days.back().day != day)
        days.push_back({day, 0, 0});
    ++days.back().orders;
    days.back().netMinor += order.totalMinor - order.returnedMinor;
}

void CustomerHistory::addReturn(const ReturnFacts &goods)
{
    m_stats.addReturn(goods);
    if (!goods.ofCancelledOrder && goods.totalMinor != 0)
        revenueOf(m_calendar.monthNumber(goods.returnedAt)).returnedMinor += goods.totalMinor;
}

RevenuePart &CustomerHistory::revenueOf(int month)
{
    std::vector<RevenuePart> &parts = m_contribution.revenue;
    // Orders come in time order, so the month looked for is nearly always the last one.
    const auto known = std::find_if(parts.rbegin(), parts.rend(),
                                    [month](const RevenuePart &part) { return part.month == month; });
    return known != parts.rend() ? *known : parts.emplace_back(RevenuePart{month, 0, 0});
}

CustomerContribution CustomerHistory::take()
{
    m_contribution.stats = m_stats.take();
    return std::exchange(m_contribution, {});
}

} // namespace regulars
