// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/spendablepoints.h"

#include <algorithm>

namespace regulars {

void SpendablePoints::addLine(qint64 sequence, Points points, bool waits, qint64 activates)
{
    m_total += points;
    if (waits) {
        m_waiting.insert_or_assign(sequence, points);
        m_pending += points;
    }
    if (const auto lot = m_waiting.find(activates); activates > 0 && lot != m_waiting.end()) {
        m_pending -= lot->second;
        m_waiting.erase(lot);
    }
}

void SpendablePoints::addAllocation(qint64 lot, Points points)
{
    const auto found = m_waiting.find(lot);
    if (found == m_waiting.end())
        return;
    found->second -= points;
    m_pending -= points;
}

Points SpendablePoints::active() const
{
    return std::max(Points(), m_total - m_pending);
}

} // namespace regulars
