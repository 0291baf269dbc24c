// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/tierreplay.h"

namespace regulars {

void TierReplay::begin(QDate joinedOn)
{
    m_history = TierHistory(joinedOn);
    m_membership = {};
    m_joined = false;
}

void TierReplay::join()
{
    const QDate day = m_history.joinedOn();
    const TierMembership first = startingTier(m_ladder, day);
    m_membership = tierAfter(m_ladder, first, m_history, day, {}).membership;
    if (m_membership.tier != first.tier)
        m_membership.since = day;
    m_joined = true;
}

TierId TierReplay::tierOn(QDate day)
{
    if (m_ladder.tiers.isEmpty() || day < m_history.joinedOn())
        return {};
    if (!m_joined)
        join();
    m_membership = reviewTier(m_ladder, m_membership, m_history, day).membership;
    return m_membership.tier;
}

void TierReplay::add(QDate day, qint64 value)
{
    if (value == 0 || m_ladder.tiers.isEmpty())
        return;
    m_history.append(day, value);
    if (m_joined)
        m_membership = tierAfter(m_ladder, m_membership, m_history, day, day).membership;
}

} // namespace regulars
