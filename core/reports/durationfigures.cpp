// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/durationfigures.h"

#include <algorithm>
#include <cmath>

namespace regulars {

double percentile(const std::vector<qint64> &ascending, double share)
{
    const double position = static_cast<double>(ascending.size() - 1) * share;
    const auto below = static_cast<size_t>(std::floor(position));
    const size_t above = std::min(below + 1, ascending.size() - 1);
    const auto low = static_cast<double>(ascending[below]);
    return low + (static_cast<double>(ascending[above]) - low) * (position - static_cast<double>(below));
}

DurationFigures durationFigures(std::vector<qint64> durationsMs)
{
    if (durationsMs.empty())
        return {};
    std::sort(durationsMs.begin(), durationsMs.end());
    double sum = 0;
    for (const qint64 duration : durationsMs)
        sum += static_cast<double>(duration);
    return {static_cast<qint64>(durationsMs.size()), percentile(durationsMs, 0.5), percentile(durationsMs, 0.9),
            sum / static_cast<double>(durationsMs.size())};
}

} // namespace regulars
