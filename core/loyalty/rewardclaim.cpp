// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/rewardclaim.h"

namespace regulars {

std::optional<ClaimState> stateAfter(ClaimState state, ClaimStep step)
{
    const bool open = state == ClaimState::Issued || state == ClaimState::Reserved;
    const auto when = [](bool permitted, ClaimState after) { return permitted ? std::optional(after) : std::nullopt; };
    switch (step) {
    case ClaimStep::Reserve:
        return when(state == ClaimState::Issued, ClaimState::Reserved);
    case ClaimStep::Use:
        return when(open, ClaimState::Used);
    case ClaimStep::Release:
        return when(state == ClaimState::Reserved, ClaimState::Issued);
    case ClaimStep::Void:
        return when(open, ClaimState::Voided);
    case ClaimStep::Expire:
        return when(state == ClaimState::Issued, ClaimState::Expired);
    case ClaimStep::Restore:
        return when(state == ClaimState::Used, ClaimState::Issued);
    }
    return std::nullopt;
}

bool takesPoints(ClaimState state)
{
    return state != ClaimState::Voided && state != ClaimState::Expired;
}

bool isOverdue(const RewardClaim &claim, QDate today)
{
    return claim.state == ClaimState::Issued && claim.validUntil.isValid() && claim.validUntil < today;
}

RewardClaim claimOf(const Reward &reward, Instant at, QDate today)
{
    RewardClaim claim;
    claim.reward = reward.id;
    claim.rewardName = reward.name;
    claim.kind = reward.kind;
    claim.value = reward.value;
    claim.points = reward.points;
    claim.costMinor = reward.costMinor;
    claim.claimedAt = at;
    claim.claimedOn = today;
    if (reward.value.validDays > 0)
        claim.validUntil = today.addDays(reward.value.validDays);
    return claim;
}

} // namespace regulars
