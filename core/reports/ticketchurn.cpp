// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/ticketchurn.h"

namespace regulars {

std::optional<double> churnLift(const Share &lost, const Share &usual)
{
    if (!lost.hasPercent() || !usual.hasPercent() || usual.part == 0)
        return std::nullopt;
    return lost.value() / usual.value();
}

bool isCertainlyDifferent(const Share &lost, const Share &usual)
{
    if (!lost.hasPercent() || !usual.hasPercent())
        return false;
    const Interval of = wilsonInterval(lost);
    const Interval than = wilsonInterval(usual);
    return of.low > than.high || of.high < than.low;
}

} // namespace regulars
