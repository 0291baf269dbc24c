// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/wilsoninterval.h"

#include <algorithm>
#include <cmath>

namespace regulars {

std::optional<Interval> wilsonInterval(qint64 successes, qint64 trials, double z)
{
    if (trials <= 0 || successes < 0 || successes > trials)
        return std::nullopt;
    const auto n = static_cast<double>(trials);
    const double share = static_cast<double>(successes) / n;
    const double zSquared = z * z;
    const double centre = share + zSquared / (2 * n);
    const double margin = z * std::sqrt(share * (1 - share) / n + zSquared / (4 * n * n));
    const double scale = 1 + zSquared / n;
    return Interval{std::max(0.0, (centre - margin) / scale), std::min(1.0, (centre + margin) / scale)};
}

} // namespace regulars
