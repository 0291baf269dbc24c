// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/feedback/npsfigures.h"

#include <cmath>

namespace regulars {

namespace {

constexpr qint64 promoterFrom = 9;
constexpr qint64 passiveFrom = 7;
constexpr double percent = 100;
constexpr double z95 = 1.96;

} // namespace

void NpsFigures::add(qint64 score)
{
    ++(score >= promoterFrom ? promoters : score >= passiveFrom ? passives : detractors);
}

std::optional<double> NpsFigures::score() const
{
    if (responses() == 0)
        return std::nullopt;
    return percent * double(promoters - detractors) / double(responses());
}

std::optional<double> NpsFigures::margin() const
{
    if (responses() == 0)
        return std::nullopt;
    const double n = double(responses());
    const double p = double(promoters) / n;
    const double d = double(detractors) / n;
    return z95 * percent * std::sqrt((p + d - (p - d) * (p - d)) / n);
}

} // namespace regulars
