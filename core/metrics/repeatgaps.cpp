// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/repeatgaps.h"

#include <cmath>

namespace regulars {

void RepeatGaps::add(const std::vector<PurchaseDay> &days)
{
    for (size_t i = 1; i < days.size(); ++i) {
        const auto gap = size_t(days[i].day - days[i - 1].day);
        if (gap >= m_byDays.size())
            m_byDays.resize(gap + 1);
        ++m_byDays[gap];
        ++m_count;
    }
}

std::optional<int> RepeatGaps::within(double share) const
{
    const auto wanted = qint64(std::ceil(share * double(m_count)));
    qint64 seen = 0;
    for (size_t days = 0; days < m_byDays.size(); ++days) {
        seen += m_byDays[days];
        if (seen >= wanted && seen > 0)
            return int(days);
    }
    return std::nullopt;
}

} // namespace regulars
