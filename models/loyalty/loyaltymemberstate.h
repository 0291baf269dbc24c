// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "core/loyalty/tierstanding.h"
#include "storage/loyalty/loyaltymembers.h"

namespace regulars {

/// What a customer is to the programme.
struct LoyaltyMemberState
{
    TierLadder ladder;
    std::optional<LoyaltyMember> member;  ///< nothing: never joined; whoever has left has a `leftOn`
    std::optional<TierStanding> standing; ///< of a member, where the programme has tiers
    std::optional<TierNotice> notice;     ///< what the member should be told by now
    Currency currency;                    ///< of net spend
    bool givesPoints = false;             ///< the programme does
    bool hasStampCards = false;           ///< that are offered
    bool hasChallenges = false;           ///< likewise

    /// Whether there is anything to be a member of, or somebody who is.
    [[nodiscard]] bool hasProgramme() const
    {
        return !ladder.tiers.isEmpty() || givesPoints || hasStampCards || hasChallenges || isMember();
    }
    [[nodiscard]] bool isMember() const { return member && !member->leftOn.isValid(); }
};

/// As it is at `now`.
[[nodiscard]] Result<LoyaltyMemberState> readLoyaltyMember(Connection &connection, CustomerId customer, Instant now);

} // namespace regulars
