// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/purchasetally.h"

#include "core/base/money.h"

#include <algorithm>

namespace regulars {

namespace {

constexpr int leastDaysSinceJoining = 91;

qint32 julianOf(QDate day)
{
    return static_cast<qint32>(day.toJulianDay());
}

template<typename T>
T &at(std::vector<T> &values, CustomerId customer)
{
    const auto index = static_cast<size_t>(customer.value);
    if (index >= values.size())
        values.resize(index + 1 + index / 4);
    return values[index];
}

/// The buckets from the 12th before up to that of a day of the series.
FigureSeries<OrderSums> yearsOf(const std::array<OrderSums, 2 * figureMonths> &buckets)
{
    FigureSeries<OrderSums> years;
    for (int i = 0; i < figureMonths; ++i) {
        for (int month = 1; month <= figureMonths; ++month)
            years[static_cast<size_t>(i)] += buckets[static_cast<size_t>(i + month)];
    }
    return years;
}

} // namespace

std::optional<qint64> OrderSums::average() const
{
    return orders > 0 ? std::optional(dividedHalfUp(netMinor, orders)) : std::nullopt;
}

OrderSums &OrderSums::operator+=(const OrderSums &other)
{
    orders += other.orders;
    netMinor += other.netMinor;
    return *this;
}

PurchaseTally::PurchaseTally(QDate today) : m_today(today)
{
    for (int i = 0; i <= bucketCount; ++i)
        m_bounds[static_cast<size_t>(i)] = today.addMonths(i - bucketCount);
}

void PurchaseTally::addMember(CustomerId customer, QDate joinedOn, QDate leftOn)
{
    at(m_members, customer) = {julianOf(joinedOn), leftOn.isValid() ? julianOf(leftOn) : never};
}

int PurchaseTally::bucketOf(QDate day) const
{
    const auto bound = std::lower_bound(m_bounds.begin(), m_bounds.end(), day);
    return bound == m_bounds.end() ? bucketCount : static_cast<int>(bound - m_bounds.begin()) - 1;
}

PurchaseTally::Member PurchaseTally::memberOf(CustomerId customer) const
{
    const auto index = static_cast<size_t>(customer.value);
    return customer.isValid() && index < m_members.size() ? m_members[index] : Member();
}

void PurchaseTally::add(CustomerId customer, QDate day, qint64 netMinor)
{
    const int bucket = bucketOf(day);
    if (bucket < 0 || bucket >= bucketCount)
        return;
    const OrderSums sums{1, netMinor};
    const Member member = memberOf(customer);
    const qint32 julian = julianOf(day);
    const bool isMembers = member.joined <= julian && julian < member.left;
    (isMembers ? m_ofMembers : m_ofOthers)[static_cast<size_t>(bucket)] += sums;
    if (!customer.isValid())
        return;
    const bool isMemberNow = member.joined != never && member.left == never;
    if (!isMemberNow && bucket >= figureMonths) {
        quint16 &orders = at(m_ordersOfOthers, customer);
        orders = static_cast<quint16>(std::min<int>(orders + 1, std::numeric_limits<quint16>::max()));
    }
    if (member.joined == never)
        return;
    for (int i = std::max(bucket - figureMonths, 0); i < std::min(bucket, figureMonths); ++i)
        at(m_active, customer) |= static_cast<quint16>(1U << i);
    if (isMemberNow)
        addSides(customer, QDate::fromJulianDay(member.joined), day, netMinor);
}

void PurchaseTally::addSides(CustomerId customer, QDate joinedOn, QDate day, qint64 netMinor)
{
    const qint64 since = joinedOn.daysTo(m_today);
    const qint64 distance = joinedOn.daysTo(day);
    if (since < leastDaysSinceJoining || joinedOn <= m_today.addMonths(-figureMonths) || distance == 0 || distance < -since)
        return;
    Sides &sides = m_sides[customer.value];
    (distance < 0 ? sides.before : sides.after) += {1, netMinor};
}

PurchaseFigures PurchaseTally::figures() const
{
    PurchaseFigures figures;
    figures.activeMembers.fill(0);
    for (size_t customer = 0; customer < m_members.size(); ++customer) {
        const Member &member = m_members[customer];
        figures.members += member.joined <= julianOf(m_today) && member.left == never ? 1 : 0;
        const unsigned active = customer < m_active.size() ? m_active[customer] : 0;
        for (int i = 0; active != 0 && i < figureMonths; ++i) {
            const qint32 day = julianOf(m_bounds[static_cast<size_t>(i + figureMonths + 1)]);
            const bool isMember = member.joined <= day && day < member.left;
            figures.activeMembers[static_cast<size_t>(i)] += isMember && (active >> i & 1U) != 0 ? 1 : 0;
        }
    }
    figures.ofMembers = yearsOf(m_ofMembers);
    figures.ofOthers = yearsOf(m_ofOthers);
    for (const quint16 orders : m_ordersOfOthers) {
        figures.otherCustomers += orders > 0 ? 1 : 0;
        figures.ordersOfOtherCustomers += orders;
    }
    for (const auto &[customer, sides] : m_sides) {
        if (sides.before.orders == 0 || sides.after.orders == 0)
            continue;
        ++figures.joined.members;
        figures.joined.before += sides.before;
        figures.joined.after += sides.after;
    }
    return figures;
}

} // namespace regulars
