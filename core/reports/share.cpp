// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/share.h"

#include <algorithm>
#include <cmath>

namespace regulars {

Interval wilsonInterval(const Share &share, double z)
{
    if (share.of <= 0)
        return {};
    const auto n = static_cast<double>(share.of);
    const double p = share.value();
    const double denominator = 1 + z * z / n;
    const double middle = (p + z * z / (2 * n)) / denominator;
    const double half = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / denominator;
    return {std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

} // namespace regulars
