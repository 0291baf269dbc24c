// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drivers/drivergroup.h"
#include "core/drivers/proportions.h"
#include "core/metrics/dayfigures.h"

#include <QtCore/QJsonObject>

namespace regulars {

/// Fewer on either side are not compared.
inline constexpr qint64 fewestCompared = 30;
/// Of each kind the most frequent are kept.
inline constexpr qsizetype mostDrivers = 500;
/// How many days of tickets are looked at.
inline constexpr int supportWindowDays = 180;

/// The last day after which everybody has had secondOrderDays to come again.
[[nodiscard]] inline QDate lastMaturedDay(QDate asOf)
{
    return asOf.addDays(-secondOrderDays);
}

/// Who came again within secondOrderDays with it and without it.
struct DriverComparison
{
    Share with;
    Share without;       ///< as they were counted
    Estimate expected;   ///< without it, had they ordered as often before as those with it
    Estimate difference; ///< with it, less what is expected

    /// Whether it can't well be chance alone.
    [[nodiscard]] bool standsOut() const { return difference.interval.low > 0 || difference.interval.high < 0; }
    friend bool operator==(const DriverComparison &, const DriverComparison &) = default;
};

/// What came with customers who come again, or stay away.
struct Driver
{
    DriverSubject subject;
    DriverComparison compared;
    int medianDays = 0; ///< of the first purchase: by this day half of those who came again had; 0: nobody did, or not asked
    QString next;       ///< of the first purchase: the product that was most often in the next one
    qint64 nextTimes = 0;

    friend bool operator==(const Driver &, const Driver &) = default;
};

/// All of them, as of a day.
struct Drivers
{
    QDate asOf;
    qint64 customers = 0;                         ///< whose first purchase lies long enough back
    std::array<qint64, driverKindCount> tooFew{}; ///< how many of each kind are not compared for want of customers
    QList<Driver> drivers;                        ///< by kind, and in it the largest difference first

    [[nodiscard]] QList<Driver> of(DriverKind kind) const;
    friend bool operator==(const Drivers &, const Drivers &) = default;
};

/// As they are kept, and back; what can't be read is left out.
[[nodiscard]] QJsonObject toJson(const Drivers &drivers);
[[nodiscard]] Drivers driversOf(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const DriverGroup &group);
[[nodiscard]] DriverGroup driverGroupOf(const QJsonObject &json);

} // namespace regulars
