// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QtCore/QDate>

#include <array>
#include <limits>
#include <optional>
#include <unordered_map>
#include <vector>

namespace regulars {

/// How many months a series of figures has.
inline constexpr int figureMonths = 12;
/// One figure for each of the last months, the oldest first; the last one is of today. Each is of the 12 months that end on
/// its day, so that all of them are as long as each other.
template<typename T>
using FigureSeries = std::array<T, figureMonths>;

/// So many orders, and what was paid for them after returns.
struct OrderSums
{
    qint64 orders = 0;
    qint64 netMinor = 0;

    /// In minor units, half up; nothing without orders.
    [[nodiscard]] std::optional<qint64> average() const;
    OrderSums &operator+=(const OrderSums &other);
    friend bool operator==(const OrderSums &, const OrderSums &) = default;
};

/// The same customers before and after they joined: of each as many days before the day of joining as since, that day on
/// neither side. Only those who bought on both sides, and joined 3 to 12 months ago. What has changed may have other
/// reasons.
struct BeforeAndAfter
{
    qint64 members = 0;
    OrderSums before;
    OrderSums after;
    friend bool operator==(const BeforeAndAfter &, const BeforeAndAfter &) = default;
};

/// What members buy and what others do. A purchase is a member's when they were one on its day. Who joins is no random
/// choice: the comparison with others does not show what the programme does.
struct PurchaseFigures
{
    qint64 members = 0;                 ///< today
    FigureSeries<qint64> activeMembers; ///< members on that day who bought something in the time
    FigureSeries<OrderSums> ofMembers;
    FigureSeries<OrderSums> ofOthers; ///< also of nobody known
    qint64 otherCustomers = 0;        ///< who bought something in the last 12 months and are no members
    qint64 ordersOfOtherCustomers = 0;
    BeforeAndAfter joined;

    friend bool operator==(const PurchaseFigures &, const PurchaseFigures &) = default;
};

/// Adds purchases up by local days, in any order. A few bytes for each customer.
class PurchaseTally
{
public:
    explicit PurchaseTally(QDate today);

    /// Nothing from before that day is needed.
    [[nodiscard]] QDate firstDay() const { return m_bounds.front().addDays(1); }
    /// All members come before the first purchase.
    void addMember(CustomerId customer, QDate joinedOn, QDate leftOn);
    /// A purchase that counts (core/orders/countedorder.h); without a valid customer it is nobody's.
    void add(CustomerId customer, QDate day, qint64 netMinor);
    [[nodiscard]] PurchaseFigures figures() const;

private:
    static constexpr int bucketCount = 2 * figureMonths;
    static constexpr qint32 never = std::numeric_limits<qint32>::max();
    struct Member
    {
        qint32 joined = never; ///< Julian days
        qint32 left = never;
    };
    struct Sides
    {
        OrderSums before;
        OrderSums after;
    };
    [[nodiscard]] int bucketOf(QDate day) const;
    [[nodiscard]] Member memberOf(CustomerId customer) const;
    void addSides(CustomerId customer, QDate joinedOn, QDate day, qint64 netMinor);

    QDate m_today;
    std::array<QDate, bucketCount + 1> m_bounds; ///< bucket i is after bound i, up to and with bound i + 1
    std::vector<Member> m_members;               ///< by customer
    std::vector<quint16> m_active;               ///< by customer: a bit for each day of the series
    std::vector<quint16> m_ordersOfOthers;       ///< in the last 12 months, by customer
    std::array<OrderSums, bucketCount> m_ofMembers;
    std::array<OrderSums, bucketCount> m_ofOthers;
    std::unordered_map<qint64, Sides> m_sides;
};

} // namespace regulars
