// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/rewardcommands.h"

#include "core/loyalty/claimtask.h"
#include "models/customers/livecustomer.h"
#include "models/loyalty/claimsteps.h"
#include "models/loyalty/couponissue.h"
#include "models/loyalty/memberrewards.h"
#include "storage/loyalty/challengestore.h"
#include "storage/loyalty/claimstore.h"
#include "storage/loyalty/rewardstore.h"
#include "storage/loyalty/stampcardstore.h"
#include "storage/loyalty/tierstore.h"
#include "storage/products/productstore.h"
#include "storage/segments/segmentstore.h"
#include "storage/tasks/taskstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// One that is not deleted, named for the sentence.
Result<Reward> liveReward(WriteSession &session, RewardId id)
{
    REGULARS_TRY(reward, RewardStore(session.connection()).reward(id));
    if (reward.deleted)
        return fail(ErrorCode::NotFound, u"reward"_s);
    session.setArgument(u"reward"_s, reward.name);
    return std::move(reward);
}

Result<void> checkReferences(Connection &connection, const Reward &reward)
{
    REGULARS_TRY(ladder, TierStore(connection).ladder());
    const auto isThere = [&ladder = ladder](TierId tier) { return ladder.find(tier) != nullptr; };
    if (!std::all_of(reward.tiers.begin(), reward.tiers.end(), isThere))
        return fail(ErrorCode::NotFound, u"tier"_s);
    if (!reward.segments.isEmpty()) {
        REGULARS_TRY(segments, SegmentStore(connection).names());
        const auto isKnown = [&segments = segments](const QString &uid) { return segments.contains(uid); };
        if (!std::all_of(reward.segments.begin(), reward.segments.end(), isKnown))
            return fail(ErrorCode::NotFound, u"segment"_s);
    }
    if (reward.kind == RewardKind::FreeItem && reward.value.product.isValid()) {
        const auto product = ProductStore(connection).product(reward.value.product);
        if (!product)
            return fail(product.error().code, u"product"_s);
    }
    return {};
}

Result<void> checkFault(const MemberReward &seen)
{
    if (seen.fault == RewardFault::None)
        return {};
    QVariantMap args{{u"reason"_s, nameOf(seen.fault)}};
    if (seen.fault == RewardFault::NotEnoughPoints)
        args.insert(u"missing"_s, seen.missing.hundredths);
    return fail(ErrorCode::Refused, u"reward"_s, args);
}

/// What is known of the claim from the beginning, by how far it goes at once.
void goAhead(RewardClaim &claim, ClaimFor claimFor, Instant now)
{
    if (claimFor == ClaimFor::Order)
        claim.state = ClaimState::Reserved;
    if (claimFor == ClaimFor::Now) {
        claim.state = ClaimState::Used;
        claim.closedAt = now;
    }
}

/// The claim that was asked for with this uid before, if any. Error: Duplicate (uid) when it is of something else.
Result<std::optional<RewardClaimId>> earlierClaim(const ClaimStore &store, const ClaimReward &asked)
{
    if (asked.uid.isEmpty())
        return std::optional<RewardClaimId>();
    const auto earlier = store.claim(asked.uid);
    if (!earlier && earlier.error().code == ErrorCode::NotFound)
        return std::optional<RewardClaimId>();
    REGULARS_CHECK(earlier);
    if (earlier->customer != asked.customer || earlier->reward != asked.reward)
        return fail(ErrorCode::Duplicate, u"uid"_s);
    return std::optional(earlier->id);
}

} // namespace

Result<RewardId> SaveReward::execute(WriteSession &session) const
{
    REGULARS_CHECK(checked(validate(reward)));
    REGULARS_CHECK(checkReferences(session.connection(), reward));
    session.setArgument(u"reward"_s, reward.name.simplified());
    return RewardStore(session.connection()).save(session, reward);
}

Result<void> DeleteReward::execute(WriteSession &session) const
{
    REGULARS_CHECK(liveReward(session, reward));
    REGULARS_TRY(cards, StampCardStore(session.connection()).cards());
    if (std::any_of(cards.cbegin(), cards.cend(), [this](const StampCard &card) { return card.reward == reward; }))
        return fail(ErrorCode::Refused, u"reward"_s, {{u"reason"_s, u"in_use"_s}});
    REGULARS_TRY(challenges, ChallengeStore(session.connection()).challenges());
    if (std::any_of(challenges.cbegin(), challenges.cend(), [this](const Challenge &each) { return each.reward == reward; }))
        return fail(ErrorCode::Refused, u"reward"_s, {{u"reason"_s, u"in_use"_s}});
    return RewardStore(session.connection()).remove(session, reward);
}

Result<void> MoveReward::execute(WriteSession &session) const
{
    RewardStore store(session.connection());
    REGULARS_CHECK(liveReward(session, reward));
    REGULARS_TRY(rewards, store.rewards());
    QList<RewardId> order;
    for (const Reward &each : std::as_const(rewards))
        order += each.id;
    const qsizetype from = order.indexOf(reward);
    const qsizetype to = std::clamp<qsizetype>(from + by, 0, order.size() - 1);
    if (to == from)
        return {};
    order.move(from, to);
    return store.reorder(session, order);
}

Result<int> ChangeRewardStock::execute(WriteSession &session) const
{
    RewardStore store(session.connection());
    REGULARS_TRY(changed, liveReward(session, reward));
    REGULARS_TRY(figures, store.figures());
    const qint64 claims = figures.value(reward).claims;
    const qint64 left = changed.stock.value_or(claims) - claims + by;
    if (left < 0)
        return tl::unexpected(invalidField(u"stock"_s, u"negative"_s));
    if (left + claims > mostRewardStock)
        return tl::unexpected(invalidField(u"stock"_s, u"too_large"_s, {{u"limit"_s, mostRewardStock}}));
    changed.stock = static_cast<int>(left + claims);
    session.setArgument(u"count"_s, by);
    REGULARS_CHECK(store.save(session, changed));
    return static_cast<int>(left);
}

Result<RewardClaimId> ClaimReward::execute(WriteSession &session) const
{
    ClaimStore store(session.connection());
    REGULARS_TRY(live, liveCustomer(session.connection(), customer));
    session.setArgument(u"name"_s, live.name);
    REGULARS_CHECK(liveReward(session, reward));
    REGULARS_TRY(earlier, earlierClaim(store, *this));
    if (earlier)
        return *earlier;
    REGULARS_CHECK(checkClaimNote(note));
    REGULARS_CHECK(checkClaimOrder(session.connection(), order, customer));
    REGULARS_TRY(seen, readMemberReward(session.connection(), reward, customer, session.now()));
    REGULARS_CHECK(checkFault(seen));
    RewardClaim claim = claimOf(seen.reward, session.now(), session.calendar().date(session.now()));
    claim.uid = uid;
    claim.customer = customer;
    claim.note = note;
    goAhead(claim, claimFor, session.now());
    if (claimFor != ClaimFor::Later)
        claim.order = order;
    if (withCoupon && (claimFor != ClaimFor::Later || !couponOf(claim)))
        return fail(ErrorCode::Refused, u"reward"_s, {{u"reason"_s, u"not_a_coupon"_s}});
    if (seen.reward.opensTask) {
        REGULARS_TRY(task, TaskStore(session.connection()).insert(session, claimTask(claim, session.calendar())));
        claim.fulfilment = task;
    }
    REGULARS_TRY(id, store.insert(session, claim));
    if (withCoupon) {
        claim.id = id;
        REGULARS_CHECK(issueCoupon(session, *couponOf(claim)));
    }
    return id;
}

Result<void> ReserveClaim::execute(WriteSession &session) const
{
    return stepClaim(session, claim, ClaimStep::Reserve, [this](RewardClaim &each) { each.order = order; });
}

Result<void> UseClaim::execute(WriteSession &session) const
{
    return stepClaim(session, claim, ClaimStep::Use, [this](RewardClaim &each) {
        if (order.isValid())
            each.order = order;
    });
}

Result<void> ReleaseClaim::execute(WriteSession &session) const
{
    return stepClaim(session, claim, ClaimStep::Release, [](RewardClaim &each) { each.order = {}; });
}

Result<void> VoidClaim::execute(WriteSession &session) const
{
    REGULARS_CHECK(checkClaimNote(note));
    return stepClaim(session, claim, ClaimStep::Void, [this](RewardClaim &each) {
        if (!note.trimmed().isEmpty())
            each.note = note;
    });
}

Result<void> RestoreClaim::execute(WriteSession &session) const
{
    const ClaimStore store(session.connection());
    REGULARS_TRY(before, claim.isValid() ? store.claim(claim) : store.ofTask(task));
    QDate validUntil = before.validUntil;
    if (validUntil.isValid())
        validUntil = std::max(validUntil, session.calendar().date(session.now()).addDays(before.value.validDays));
    REGULARS_CHECK(stepClaim(session, before.id, ClaimStep::Restore, [validUntil](RewardClaim &each) {
        each.order = {};
        each.task = {}; // of the next refund it is asked anew
        each.validUntil = validUntil;
    }));
    REGULARS_CHECK(giveCouponsBack(session, before, validUntil));
    return closeTaskOf(session, before, TaskOutcome::Done);
}

Result<int> RestoreClaims::execute(WriteSession &session) const
{
    int count = 0;
    for (const TaskId task : tasks) {
        const auto asked = ClaimStore(session.connection()).ofTask(task);
        if (!asked && asked.error().code == ErrorCode::NotFound)
            continue;
        REGULARS_CHECK(asked);
        REGULARS_CHECK(RestoreClaim{asked->id}.execute(session));
        ++count;
    }
    session.setArgument(u"count"_s, count);
    return count;
}

Result<int> ExpireClaims::execute(WriteSession &session) const
{
    REGULARS_TRY(overdue, ClaimStore(session.connection()).overdue(session.calendar().date(session.now()), limit));
    for (const RewardClaim &each : std::as_const(overdue)) {
        REGULARS_TRY(isUsed, isUsedByCoupon(session.connection(), each.id));
        REGULARS_CHECK(stepClaim(session, each.id, isUsed ? ClaimStep::Use : ClaimStep::Expire, [](RewardClaim &) {}));
    }
    session.setArgument(u"count"_s, overdue.size());
    return static_cast<int>(overdue.size());
}

} // namespace regulars
