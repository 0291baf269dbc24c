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
    if (order.status != OrderStatus::Cancelled && order.totalMinor == 0)
        ++stats.zeroValueOrders;
    if (!counts(order, m_zeroValue))
        return;
    ++stats.orders;
    stats.gross.minor += order.totalMinor;
    if (!stats.firstOrderAt)
        stats.firstOrderAt = order.orderedAt;
    stats.lastOrderAt = order.orderedAt;

    const QDate day = m_calendar.date(order.orderedAt);
    if (m_orderDays.empty() || m_orderDays.back() != day.toJulianDay())
        m_orderDays.push_back(day.toJulianDay());
    const int month = monthNumberOf(day);
    if (m_contribution.months.empty() || m_contribution.months.back().month != month)
        m_contribution.months.push_back({month, 0, 0});
    ++m_contribution.months.back().orders;
    m_contribution.months.back().grossMinor += order.totalMinor;
}

void CustomerHistory::addReturn(Instant returnedAt, qint64 totalMinor)
{
    noteActivity(returnedAt);
    ++m_contribution.stats.returns;
    m_contribution.stats.returned.minor += totalMinor;
    const int month = m_calendar.monthNumber(returnedAt);
    if (m_contribution.returned.empty() || m_contribution.returned.back().month != month)
        m_contribution.returned.push_back({month, 0});
    m_contribution.returned.back().returnedMinor += totalMinor;
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
