// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/referral.h"

namespace regulars {

namespace {

/// What ends a referral whatever is bought; nothing: it goes on.
std::optional<ReferralProgress> endedBy(const Referral &referral, const ReferralFacts &facts)
{
    const auto cancelled = [](ReferralReason reason) { return ReferralProgress{ReferralState::Cancelled, reason, {}, {}}; };
    if (referral.decision == ReferralDecision::Rejected)
        return ReferralProgress{ReferralState::Rejected, ReferralReason::None, {}, {}};
    if (!facts.bothThere)
        return cancelled(ReferralReason::CustomerGone);
    if (!referral.referred.isValid())
        return ReferralProgress{};
    if (referral.advocate == referral.referred)
        return cancelled(ReferralReason::SamePerson);
    if (!facts.cameFirst)
        return cancelled(ReferralReason::CameLater);
    return std::nullopt;
}

/// What a person has to look at first.
ReferralReason blockOf(const Referral &referral, const ReferralProgress &before, const ReferralFacts &facts)
{
    if (referral.decision != ReferralDecision::None)
        return ReferralReason::None;
    if (facts.likeness != ReferralReason::None)
        return facts.likeness;
    if (facts.boughtBefore)
        return ReferralReason::NotFirstOrder;
    return before.reason == ReferralReason::TooMany ? ReferralReason::TooMany : ReferralReason::None;
}

} // namespace

ReferralProgress progressOf(const Referral &referral, const ReferralProgress &before, const ReferralFacts &facts,
                            const ReferralTerms &terms, int pendingDays)
{
    ReferralProgress progress;
    if (facts.purchase) {
        progress.order = facts.purchase->order;
        progress.rewardOn = facts.purchase->on.addDays(terms.holdDaysWith(pendingDays));
    }
    if (facts.rewarded) { // for good, whatever comes back since
        progress.state = ReferralState::Rewarded;
        if (before.state == ReferralState::Rewarded)
            progress = before;
        return progress;
    }
    if (const auto ended = endedBy(referral, facts))
        return *ended;
    if (const ReferralReason block = blockOf(referral, before, facts); block != ReferralReason::None) {
        progress.state = ReferralState::Blocked;
        progress.reason = block;
    } else if (!facts.purchase) {
        progress.state = ReferralState::Registered;
    } else if (facts.purchase->minor < terms.minimumMinor || facts.purchase->minor <= 0) {
        progress = {ReferralState::Cancelled, ReferralReason::OrderReturned, facts.purchase->order, {}};
    } else if (before.state == ReferralState::Qualified && before.order == facts.purchase->order) {
        progress = before;
    } else {
        progress.state = ReferralState::OnHold;
    }
    return progress;
}

bool isRewardDue(const ReferralProgress &progress, QDate today)
{
    return progress.state == ReferralState::OnHold && progress.rewardOn.isValid() && progress.rewardOn <= today;
}

ReferralReason rewardBlock(const Referral &referral, const ReferralTerms &terms, int rewardedInYear)
{
    const bool isOver = terms.mostPerYear > 0 && rewardedInYear >= terms.mostPerYear;
    return isOver && referral.decision == ReferralDecision::None ? ReferralReason::TooMany : ReferralReason::None;
}

bool canStep(const Referral &referral, const ReferralProgress &progress, ReferralStep step)
{
    const ReferralState state = progress.state;
    switch (step) {
    case ReferralStep::Allow:
        return state == ReferralState::Blocked;
    case ReferralStep::Approve:
        return referral.referred.isValid() && (state == ReferralState::Registered || state == ReferralState::OnHold ||
                                               state == ReferralState::Qualified || state == ReferralState::Blocked);
    case ReferralStep::Reject:
        return state != ReferralState::Rewarded && state != ReferralState::Rejected && state != ReferralState::Cancelled;
    }
    return false;
}

} // namespace regulars
