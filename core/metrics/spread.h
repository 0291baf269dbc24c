// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/share.h"

#include <array>
#include <utility>
#include <vector>

namespace regulars {

/// How values are spread: a mean alone hides that a few are far larger than all others.
struct Spread
{
    static constexpr int tenths = 10;

    qint64 of = 0; ///< how many values; the others are 0 without
    double mean = 0;
    double median = 0;
    std::array<double, tenths - 1> deciles{}; ///< the bounds between the tenths, the lowest first
    std::array<double, tenths> sums{};        ///< of the values of each tenth, as tenthOf() has them

    /// Whether there are enough to tell more than the mean.
    [[nodiscard]] bool tells() const { return of >= fewestForPercent; }
    friend bool operator==(const Spread &, const Spread &) = default;
};

/// Quantiles are interpolated between ranks (Hyndman & Fan 1996, The American Statistician 50, 361–365: definition 7), as
/// the bounds of RFM are.
[[nodiscard]] Spread spreadOf(std::vector<qint64> values);

/// Which of so many, sorted, are the tenth of that number (1 … 10): the first, and the one after the last. Together the
/// tenths are all of them, and differ by one at most.
[[nodiscard]] std::pair<size_t, size_t> tenthOf(size_t count, int tenth);

} // namespace regulars
