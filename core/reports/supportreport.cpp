// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/supportreport.h"

#include <numeric>

namespace regulars {

SupportQuestion SupportQuestion::before() const
{
    SupportQuestion earlier = *this;
    earlier.until = from.addDays(-1);
    earlier.from = earlier.until.addDays(-from.daysTo(until));
    return earlier;
}

qint64 SupportDay::backlog() const
{
    return std::accumulate(open.begin(), open.end(), qint64(0));
}

bool SupportReport::isEmpty() const
{
    return opened == 0 && resolution.solved.calendar.count == 0 && resolution.stillOpen == 0;
}

} // namespace regulars
