// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/customerstatsaccumulator.h"

namespace regulars {

namespace {

void raise(std::optional<Instant> &latest, Instant candidate)
{
    if (!latest || *latest < candidate)
        latest = candidate;
}

} // namespace

CustomerStatsAccumulator::CustomerStatsAccumulator(const LocalCalendar &calendar, Currency currency)
    : m_calendar(calendar), m_currency(currency)
{
    reset();
}

void CustomerStatsAccumulator::addOrder(const OrderFacts &order)
{
    raise(m_stats.lastActivityAt, order.orderedAt);
    if (order.status == OrderStatus::Cancelled)
        return;
    m_stats.gross.minor += order.totalMinor;
    m_stats.zeroValueOrders += order.totalMinor == 0 ? 1 : 0;
    if (!counts(order))
        return;
    ++m_stats.orders;
    if (!m_stats.firstOrderAt || order.orderedAt < *m_stats.firstOrderAt)
        m_stats.firstOrderAt = order.orderedAt;
    raise(m_stats.lastOrderAt, order.orderedAt);
    m_orderDays.push_back(m_calendar.date(order.orderedAt).toJulianDay());
}

void CustomerStatsAccumulator::addReturn(const ReturnFacts &goods)
{
    raise(m_stats.lastActivityAt, goods.returnedAt);
    if (goods.ofCancelledOrder)
        return;
    ++m_stats.returns;
    m_stats.returned.minor += goods.totalMinor;
}

void CustomerStatsAccumulator::addInteraction(const InteractionFacts &interaction)
{
    ++m_stats.interactions;
    raise(m_stats.lastActivityAt, interaction.occurredAt);
    if (!isContact(interaction.kind, interaction.direction, interaction.outcome))
        return;
    raise(m_stats.lastContactedAt, interaction.occurredAt);
    raise(interaction.direction == Direction::In ? m_stats.lastInboundAt : m_stats.lastOutboundAt, interaction.occurredAt);
}

void CustomerStatsAccumulator::addTask(const TaskFacts &task)
{
    if (task.outcome == TaskOutcome::Open) {
        std::optional<Instant> &next = m_stats.nextActivityAt;
        if (task.attentionAt != noDate && (!next || task.attentionAt < *next))
            next = task.attentionAt;
    } else if (isEvent(task.outcome) && task.closedAt) {
        raise(m_stats.lastActivityAt, *task.closedAt);
    }
}

CustomerStats CustomerStatsAccumulator::take()
{
    std::sort(m_orderDays.begin(), m_orderDays.end());
    m_orderDays.erase(std::unique(m_orderDays.begin(), m_orderDays.end()), m_orderDays.end());
    m_stats.orderDays = static_cast<int>(m_orderDays.size());
    m_stats.net = m_stats.gross - m_stats.returned;
    m_stats.medianIntervalDays = medianInterval(m_orderDays);
    CustomerStats stats = m_stats;
    reset();
    return stats;
}

void CustomerStatsAccumulator::reset()
{
    m_stats = {};
    m_stats.gross.currency = m_currency;
    m_stats.returned.currency = m_currency;
    m_orderDays.clear();
}

std::optional<int> medianInterval(std::vector<qint64> &julianDays)
{
    if (!std::is_sorted(julianDays.begin(), julianDays.end()))
        std::sort(julianDays.begin(), julianDays.end());
    julianDays.erase(std::unique(julianDays.begin(), julianDays.end()), julianDays.end());
    if (julianDays.size() < 2)
        return std::nullopt;
    // each distance replaces the earlier of its two days
    for (size_t i = 0; i + 1 < julianDays.size(); ++i)
        julianDays[i] = julianDays[i + 1] - julianDays[i];
    julianDays.pop_back();
    const auto middle = julianDays.begin() + static_cast<std::ptrdiff_t>(julianDays.size() / 2);
    std::nth_element(julianDays.begin(), middle, julianDays.end());
    if (julianDays.size() % 2 == 1)
        return static_cast<int>(*middle);
    return static_cast<int>(dividedHalfUp(*std::max_element(julianDays.begin(), middle) + *middle, 2));
}

} // namespace regulars
