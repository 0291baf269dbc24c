// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QtGlobal>

#include <optional>

namespace regulars {

struct Interval
{
    double low;
    double high;
    friend bool operator==(const Interval &, const Interval &) = default;
};

/// Where a share lies that was seen in `successes` of `trials`, both ends within 0 … 1: Wilson's score interval (JASA 22,
/// 1927, p. 209), which also holds for few trials and for shares near 0 and 1. `z`: 1.96 for 95 %. Nothing without
/// trials, or when there are more successes than trials.
[[nodiscard]] std::optional<Interval> wilsonInterval(qint64 successes, qint64 trials, double z = 1.959963984540054);

} // namespace regulars
