// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/customervalue.h"
#include "core/metrics/spread.h"

#include <array>

namespace regulars {

/// Where the new customers of a period came from, as far as anybody has noted it.
struct NewCustomerOrigins
{
    qint64 newCustomers = 0;  ///< bought for the first time
    qint64 referred = 0;      ///< of them, by a referral that has qualified or was rewarded
    qint64 onHold = 0;        ///< by one whose order may still come back
    qint64 unknown = 0;       ///< neither brought by anybody, nor with a note how they found the shop
    qint64 referredAgain = 0; ///< of the referred ones, who have bought on another day since
    qint64 othersAgain = 0;
    qint64 referredNetMinor = 0; ///< what they have bought so far, after returns
    qint64 othersNetMinor = 0;

    [[nodiscard]] qint64 others() const { return newCustomers - referred; }
    /// Of all who are new. How many of them are unknown belongs beside it: among those, too, somebody was brought.
    [[nodiscard]] Share rate() const { return {referred, newCustomers}; }
    friend bool operator==(const NewCustomerOrigins &, const NewCustomerOrigins &) = default;
};

/// What was bought in a period, value by value.
struct PeriodValues
{
    Spread orders;         ///< minor units after returns, of each order of a known customer that counts
    Spread ordersOfBuyer;  ///< how many orders each buyer had
    qint64 boughtOnce = 0; ///< buyers with one order
    NewCustomerOrigins origins;
    friend bool operator==(const PeriodValues &, const PeriodValues &) = default;
};

/// What models expect customers to bring within 365 days, as they were scored last.
struct ExpectedValues
{
    QDate asOf;
    Spread values; ///< minor units at the margin, or of revenue without one
    friend bool operator==(const ExpectedValues &, const ExpectedValues &) = default;
};

/// What customers are worth: what they brought, what a formula says and what models expect, each for itself.
struct ValueFigures
{
    QDate day;
    Currency currency;
    ValueTerms terms;
    std::array<PeriodValues, 3> periods; ///< that end with the day, by DashboardPeriod
    CustomerYear year;
    std::optional<Spread> soFar;            ///< minor units, valueSoFar() of everybody who ever bought; told of today alone
    std::optional<ExpectedValues> expected; ///< nothing where there is no model, and of today alone

    [[nodiscard]] const PeriodValues &of(DashboardPeriod period) const { return periods[static_cast<size_t>(period)]; }
    [[nodiscard]] PeriodValues &of(DashboardPeriod period) { return periods[static_cast<size_t>(period)]; }
    friend bool operator==(const ValueFigures &, const ValueFigures &) = default;
};

} // namespace regulars
