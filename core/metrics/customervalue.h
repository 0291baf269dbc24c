// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/metrics/customerfigures.h"

#include <optional>

namespace regulars {

/// What a shop assumes where it asks what customers are worth (domain §2.7). Revenue is not value: without a margin, values
/// are revenue and say so.
struct ValueTerms
{
    static constexpr int wholePermille = 1'000;
    static constexpr int fewestYears = 3;
    static constexpr int mostYears = 5;
    static constexpr int mostDiscountPermille = 500;

    std::optional<int> marginPermille; ///< what is left of net revenue after the cost of goods: 1 … 1000
    int years = fewestYears;           ///< nobody is said to stay longer: fewestYears … mostYears
    int discountPermille = 100;        ///< of money that comes a year later: 0 … mostDiscountPermille

    friend bool operator==(const ValueTerms &, const ValueTerms &) = default;
};
/// Everything that is wrong: margin, years, discount (out_of_range).
[[nodiscard]] QList<Error> validate(const ValueTerms &terms);

/// What is left of net revenue at the margin, in minor units; all of it without one.
[[nodiscard]] double atMargin(double netMinor, const ValueTerms &terms);

/// What a customer has brought so far, in minor units, rounded half up: Σ (net order − returns) × margin − cost of rewards.
/// A sum of facts and no forecast. Without a margin it is the net revenue, nothing taken off.
[[nodiscard]] qint64 valueSoFar(qint64 netMinor, qint64 rewardCostMinor, const ValueTerms &terms);

/// What customers did in the 365 days up to a day, from which the two formulas below work.
struct CustomerYear
{
    qint64 orders = 0; ///< that count
    qint64 buyers = 0;
    qint64 netMinor = 0;
    Share kept; ///< of those active a year before, who still are

    /// Enough people to tell a retention, and somebody bought: else nothing is said.
    [[nodiscard]] bool tells() const { return tellsRetention(kept) && buyers >= fewestForPercent && orders > 0; }
    /// Minor units of a buyer at the margin: average order × orders of a customer-year × margin. 0 without buyers.
    [[nodiscard]] double marginMinor(const ValueTerms &terms) const;
    friend bool operator==(const CustomerYear &, const CustomerYear &) = default;
};
[[nodiscard]] CustomerYear customerYear(const CustomerFigures &year);

/// 1 ÷ annual churn in years, at most `terms.years`: who has just come has not been seen leaving, and a span between the
/// first and the last order is cut short by today.
[[nodiscard]] double lifespanYears(const CustomerYear &year, const ValueTerms &terms);

/// The simple formula: average order × orders of a customer-year × lifespan × margin, in minor units. An average; nothing
/// where a year doesn't tell.
[[nodiscard]] std::optional<double> formulaValue(const CustomerYear &year, const ValueTerms &terms);

/// Σ (t = 0 … T) m · r^t / (1 + d)^t in minor units: m is marginMinor() of a year, r the retention, d the discount of a
/// year, T = terms.years − 1, so that it is about so many years, the first one whole. After Gupta & Lehmann (2003),
/// Customers as Assets, Journal of Interactive Marketing 17(1), 9–24, who let T go on for ever. Nothing where a year doesn't
/// tell.
[[nodiscard]] std::optional<double> discountedValue(const CustomerYear &year, const ValueTerms &terms);

} // namespace regulars
