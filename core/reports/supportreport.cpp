// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/supportreport.h"

#include <algorithm>
#include <numeric>

namespace regulars {

SupportQuestion SupportQuestion::before() const
{
    SupportQuestion earlier = *this;
    earlier.until = beforeUntil.isValid() ? beforeUntil : from.addDays(-1);
    earlier.beforeUntil = {};
    earlier.from = earlier.until.addDays(-from.daysTo(until));
    return earlier;
}

qint64 SupportDay::backlog() const
{
    return std::accumulate(open.begin(), open.end(), qint64(0));
}

std::vector<SupportDay> inStretches(const std::vector<SupportDay> &days, size_t most)
{
    const size_t length = std::max<size_t>((days.size() + most - 1) / most, 1);
    std::vector<SupportDay> stretches;
    for (size_t i = 0; i < days.size(); ++i) {
        if (i % length == 0)
            stretches.push_back({days[i].date, 0, 0, {}});
        SupportDay &last = stretches.back();
        last.opened += days[i].opened;
        last.solved += days[i].solved;
        last.open = days[i].open;
    }
    return stretches;
}

bool SupportReport::isEmpty() const
{
    return opened == 0 && resolution.solved.calendar.count == 0 && resolution.stillOpen == 0;
}

} // namespace regulars
