// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/wilsoninterval.h"
#include "core/reports/share.h"

#include <span>

namespace regulars {

/// A figure with where it lies with 95 % confidence.
struct Estimate
{
    double value = 0;
    Interval interval{0, 0};
    friend bool operator==(const Estimate &, const Estimate &) = default;
};

/// A share with Wilson's score interval; nothing of nobody.
[[nodiscard]] std::optional<Estimate> estimateOf(const Share &share);

/// The difference of two figures of different people. Of two shares it is Newcombe's hybrid score interval (method 10 of
/// Newcombe, Statistics in Medicine 17 (1998), pp. 873–890); of others the same by "square and add".
[[nodiscard]] Estimate differenceOf(const Estimate &left, const Estimate &right);

struct WeightedShare
{
    double weight = 0; ///< above 0
    Share share;       ///< of somebody
};
/// The mean of shares of different people: Wilson's intervals put together by "square and add" (Zou, Huang & Zhang,
/// Computational Statistics & Data Analysis 53 (2009), pp. 1080–1085). Nothing without shares.
[[nodiscard]] std::optional<Estimate> weightedEstimate(std::span<const WeightedShare> shares);

} // namespace regulars
