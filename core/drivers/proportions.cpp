// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drivers/proportions.h"

#include <algorithm>
#include <cmath>

namespace regulars {

std::optional<Estimate> estimateOf(const Share &share)
{
    const std::optional<Interval> interval = wilsonInterval(share.part, share.of);
    if (!interval)
        return std::nullopt;
    return Estimate{share.value(), *interval};
}

Estimate differenceOf(const Estimate &left, const Estimate &right)
{
    const double difference = left.value - right.value;
    const double below = std::hypot(left.value - left.interval.low, right.interval.high - right.value);
    const double above = std::hypot(left.interval.high - left.value, right.value - right.interval.low);
    return {difference, {std::max(-1.0, difference - below), std::min(1.0, difference + above)}};
}

std::optional<Estimate> weightedEstimate(std::span<const WeightedShare> shares)
{
    double total = 0;
    for (const WeightedShare &each : shares)
        total += each.weight;
    if (total <= 0)
        return std::nullopt;
    double value = 0;
    double below = 0; // squares
    double above = 0;
    for (const WeightedShare &each : shares) {
        const double weight = each.weight / total;
        const Interval interval = wilsonInterval(each.share);
        const double share = each.share.value();
        value += weight * share;
        below += std::pow(weight * (share - interval.low), 2);
        above += std::pow(weight * (interval.high - share), 2);
    }
    return Estimate{value, {std::max(0.0, value - std::sqrt(below)), std::min(1.0, value + std::sqrt(above))}};
}

} // namespace regulars
