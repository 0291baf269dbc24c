// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/customerhistory.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace regulars {

namespace {

void raise(std::optional<Instant> &latest, Instant candidate)
{
    if (!latest || *latest < candidate)
        latest = candidate;
}

} // namespace

std::optional<int> CustomerContribution::cohort() const
{
    if (months.empty())
        return std::nullopt;
    return months.front().month;
}

CustomerHistory::CustomerHistory(const LocalCalendar &calendar, Currency currency, ZeroValueOrders zeroValue)
    : m_calendar(calendar), m_currency(currency), m_zeroValue(zeroValue)
{
}

void CustomerHistory::noteActivity(Instant at)
{
    raise(m_contribution.stats.lastActivityAt, at);
}

void CustomerHistory::addOrder(const OrderFacts &order)
{
    CustomerStats &stats = m_contribution.stats;
    noteActivity(order.orderedAt);
    if (order.status == OrderStatus::Cancelled)
        return;
    stats.gross.minor += order.totalMinor;
    stats.zeroValueOrders += order.totalMinor == 0 ? 1 : 0;
    const QDate day = m_calendar.date(order.orderedAt);
    if (counts(order, m_zeroValue))
        countOrder(order, day);
    else if (order.totalMinor != 0)
        returnedPart(monthNumberOf(day)).uncountedGrossMinor += order.totalMinor;
}

void CustomerHistory::countOrder(const OrderFacts &order, QDate day)
{
    CustomerStats &stats = m_contribution.stats;
    ++stats.orders;
    if (!stats.firstOrderAt)
        stats.firstOrderAt = order.orderedAt;
    stats.lastOrderAt = order.orderedAt;
    if (m_orderDays.empty() || m_orderDays.back() != day.toJulianDay())
        m_orderDays.push_back(day.toJulianDay());
    const int month = monthNumberOf(day);
    if (m_contribution.months.empty() || m_contribution.months.back().month != month)
        m_contribution.months.push_back({month, 0, 0});
    ++m_contribution.months.back().orders;
    m_contribution.months.back().grossMinor += order.totalMinor;
}

void CustomerHistory::addReturn(const ReturnFacts &goods)
{
    noteActivity(goods.returnedAt);
    if (goods.ofCancelledOrder)
        return;
    ++m_contribution.stats.returns;
    m_contribution.stats.returned.minor += goods.totalMinor;
    returnedPart(m_calendar.monthNumber(goods.returnedAt)).returnedMinor += goods.totalMinor;
}

ReturnedPart &CustomerHistory::returnedPart(int month)
{
    auto &parts = m_contribution.returned;
    const auto place = std::lower_bound(parts.begin(), parts.end(), month, [](const ReturnedPart &part, int m) { return part.month < m; });
    if (place != parts.end() && place->month == month)
        return *place;
    return *parts.insert(place, {month, 0, 0});
}

void CustomerHistory::addInteraction(Instant occurredAt, InteractionKind kind, Direction direction, Outcome outcome)
{
    CustomerStats &stats = m_contribution.stats;
    noteActivity(occurredAt);
    ++stats.interactions;
    if (!isContact(kind, direction, outcome))
        return;
    raise(stats.lastContactedAt, occurredAt);
    raise(direction == Direction::In ? stats.lastInboundAt : stats.lastOutboundAt, occurredAt);
}

std::optional<int> CustomerHistory::medianInterval()
{
    if (m_orderDays.size() < 2)
        return std::nullopt;
    std::adjacent_difference(m_orderDays.begin(), m_orderDays.end(), m_orderDays.begin());
    const auto first = m_orderDays.begin() + 1;
    std::sort(first, m_orderDays.end());
    const auto gaps = m_orderDays.end() - first;
    const qint64 upper = *(first + gaps / 2);
    const qint64 lower = *(first + (gaps - 1) / 2);
    return static_cast<int>(dividedHalfUp(lower + upper, 2));
}

CustomerContribution CustomerHistory::take()
{
    CustomerStats &stats = m_contribution.stats;
    stats.medianIntervalDays = medianInterval();
    stats.net.minor = stats.gross.minor - stats.returned.minor;
    stats.gross.currency = stats.returned.currency = stats.net.currency = m_currency;
    m_orderDays.clear();
    return std::exchange(m_contribution, {});
}

} // namespace regulars
