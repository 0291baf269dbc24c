// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drivers/strata.h"

#include <algorithm>
#include <vector>

namespace regulars {

namespace {

/// The share without that stands for a stratum; negative: there is none.
int standInFor(int stratum, const Strata &without)
{
    for (int lower = stratum; lower >= 0; --lower) {
        if (without[size_t(lower)].of > 0)
            return lower;
    }
    for (int higher = stratum + 1; higher < int(strataCount); ++higher) {
        if (without[size_t(higher)].of > 0)
            return higher;
    }
    return -1;
}

} // namespace

int stratumOf(int purchases)
{
    if (purchases <= 3)
        return std::max(purchases, 1) - 1;
    if (purchases <= 6)
        return 3;
    return purchases <= 12 ? 4 : 5;
}

int stratumOf(int purchases, bool away)
{
    return 2 * stratumOf(purchases) + (away ? 1 : 0);
}

Share sumOf(const Strata &strata)
{
    Share sum;
    for (const Share &each : strata) {
        sum.part += each.part;
        sum.of += each.of;
    }
    return sum;
}

Strata takenOut(const Strata &all, const Strata &some)
{
    Strata rest;
    for (size_t i = 0; i < strataCount; ++i)
        rest[i] = {all[i].part - some[i].part, all[i].of - some[i].of};
    return rest;
}

std::optional<DriverComparison> compared(const Strata &with, const Strata &without)
{
    DriverComparison comparison;
    comparison.with = sumOf(with);
    comparison.without = sumOf(without);
    if (std::min(comparison.with.of, comparison.without.of) < fewestCompared)
        return std::nullopt;
    std::array<double, strataCount> weights{};
    for (size_t i = 0; i < strataCount; ++i) {
        if (with[i].of > 0)
            weights[size_t(standInFor(int(i), without))] += double(with[i].of);
    }
    std::vector<WeightedShare> shares;
    for (size_t i = 0; i < strataCount; ++i) {
        if (weights[i] > 0)
            shares.push_back({weights[i], without[i]});
    }
    const std::optional<Estimate> expected = weightedEstimate(shares);
    const std::optional<Estimate> came = estimateOf(comparison.with);
    if (!expected || !came)
        return std::nullopt;
    comparison.expected = *expected;
    comparison.difference = differenceOf(*came, *expected);
    return comparison;
}

} // namespace regulars
