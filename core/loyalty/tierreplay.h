// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/tiermembership.h"

namespace regulars {

/// The tiers that members would have had by a ladder, purchase by purchase, as if it had always been the shop's and had been
/// reviewed every day. What a person gave does not come into it, and neither do tiers that were bought. The ladder must
/// outlive it.
class TierReplay
{
public:
    explicit TierReplay(const TierLadder &ladder) : m_ladder(ladder), m_history(QDate()) {}

    /// The next member. What was bought before counts from the day of joining.
    void begin(QDate joinedOn);
    /// The tier on a day, before what is bought on it; not valid before joining. Days never go back.
    [[nodiscard]] TierId tierOn(QDate day);
    /// Something that counts, in the ladder's metric, on a day that was asked for.
    void add(QDate day, qint64 value);

private:
    void join();

    const TierLadder &m_ladder;
    TierHistory m_history;
    TierMembership m_membership;
    bool m_joined = false;
};

} // namespace regulars
