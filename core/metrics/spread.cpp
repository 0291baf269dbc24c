// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/spread.h"

#include <algorithm>
#include <cmath>

namespace regulars {

namespace {

/// Of values in order; `share` is 0 … 1.
double quantile(const std::vector<qint64> &values, double share)
{
    const double rank = share * static_cast<double>(values.size() - 1);
    const auto below = static_cast<size_t>(std::floor(rank));
    const size_t above = std::min(below + 1, values.size() - 1);
    const auto low = static_cast<double>(values[below]);
    return low + (rank - std::floor(rank)) * (static_cast<double>(values[above]) - low);
}

} // namespace

Spread spreadOf(std::vector<qint64> values)
{
    Spread spread;
    if (values.empty())
        return spread;
    std::sort(values.begin(), values.end());
    spread.of = static_cast<qint64>(values.size());
    double sum = 0;
    for (const qint64 value : values)
        sum += static_cast<double>(value);
    spread.mean = sum / static_cast<double>(values.size());
    spread.median = quantile(values, 0.5);
    for (int tenth = 1; tenth <= Spread::tenths; ++tenth) {
        const auto [first, end] = tenthOf(values.size(), tenth);
        for (size_t i = first; i < end; ++i)
            spread.sums[static_cast<size_t>(tenth - 1)] += static_cast<double>(values[i]);
    }
    for (size_t i = 0; i < spread.deciles.size(); ++i)
        spread.deciles[i] = quantile(values, static_cast<double>(i + 1) / Spread::tenths);
    return spread;
}

std::pair<size_t, size_t> tenthOf(size_t count, int tenth)
{
    const auto number = static_cast<size_t>(std::clamp(tenth, 1, Spread::tenths));
    return {count * (number - 1) / Spread::tenths, count * number / Spread::tenths};
}

} // namespace regulars
