// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "core/metrics/dayfigures.h"
#include "core/reports/share.h"

#include <QtCore/QList>

namespace regulars {

/// What the customers of a shop do, as of the end of one local day, and over the period of so many days that ends with it
/// (domain §2.7).
struct CustomerFigures
{
    QDate day;
    DashboardPeriod period = DashboardPeriod::Year;
    qint64 active = 0;
    Share kept;        ///< retention: of those active a period before, who still are
    Share lapsed;      ///< churn of a month: of those active 30 days before, who are not any more
    Share inTime;      ///< of those new in the period that ended secondOrderDays before, who bought again within as many
    Share repeaters;   ///< of all who ever bought, who bought twice
    qint64 orders = 0; ///< that count, of the period, as of the others below
    qint64 buyers = 0; ///< different customers
    qint64 netMinor = 0;
    qint64 netOfNewMinor = 0; ///< of it, on customers' first days
    qint64 netEverMinor = 0;  ///< of all time up to `day`
    qint64 newCustomers = 0;
    qint64 reactivated = 0;
    qint64 lost = 0;

    /// Orders of a buyer; 0 without.
    [[nodiscard]] double frequency() const { return buyers > 0 ? double(orders) / double(buyers) : 0; }
    /// Net revenue by order in minor units, rounded half up; nothing without orders.
    [[nodiscard]] std::optional<qint64> averageOrderMinor() const
    {
        return orders > 0 ? std::optional(dividedHalfUp(netMinor, orders)) : std::nullopt;
    }
    /// Net revenue of all time by customer who ever bought, rounded half up; nothing without customers.
    [[nodiscard]] std::optional<qint64> broughtSoFarMinor() const
    {
        return repeaters.of > 0 ? std::optional(dividedHalfUp(netEverMinor, repeaters.of)) : std::nullopt;
    }
    friend bool operator==(const CustomerFigures &, const CustomerFigures &) = default;
};

[[nodiscard]] CustomerFigures customerFigures(const DayFigures &days, QDate day, DashboardPeriod period);

/// A rate of retention or churn is told from so many customers on; fewer are counted (domain §2.7).
inline constexpr qint64 fewestForRetention = 30;
[[nodiscard]] inline bool tellsRetention(const Share &share)
{
    return share.of >= fewestForRetention;
}

/// One local month, up to `until`.
struct CustomerMonth
{
    int month = 0;     ///< monthNumberOf
    QDate until;       ///< its last day, or the last one that is looked at
    qint64 active = 0; ///< at the end
    qint64 newCustomers = 0;
    qint64 reactivated = 0;
    qint64 lost = 0;
    qint64 orders = 0;
    qint64 netOfNewMinor = 0;
    qint64 netOfRegularMinor = 0;
    Share kept;   ///< retention over 365 days
    Share lapsed; ///< churn of 30 days

    /// Who is active and did not come in this month.
    [[nodiscard]] qint64 regular() const { return active - newCustomers; }
    friend bool operator==(const CustomerMonth &, const CustomerMonth &) = default;
};

/// The last `count` months up to the one of `day`, the oldest first; none from before the shop's first order.
[[nodiscard]] QList<CustomerMonth> customerMonths(const DayFigures &days, QDate day, int count);

/// The figures of customers on a dashboard.
struct CustomerDashboard
{
    static constexpr int monthsShown = 12;

    CustomerFigures now;
    CustomerFigures before;       ///< all zero where the shop has no history
    QList<CustomerFigures> trend; ///< as of the same day of the last 12 months, the oldest first; `now` is the last
    QList<CustomerMonth> months;
    friend bool operator==(const CustomerDashboard &, const CustomerDashboard &) = default;
};
/// Compared with the period that ends with `dayBefore`.
[[nodiscard]] CustomerDashboard customerDashboard(const DayFigures &days, QDate day, QDate dayBefore,
                                                  DashboardPeriod period);

/// How two shares differ, in percentage points; nothing where one of them has no percentage.
[[nodiscard]] std::optional<double> pointsBetween(const Share &before, const Share &now);

} // namespace regulars
