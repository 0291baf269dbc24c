// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/memberrewards.h"

#include "models/loyalty/pointsviews.h"
#include "storage/loyalty/claimstore.h"
#include "storage/loyalty/couponstore.h"
#include "storage/loyalty/loyaltymembers.h"
#include "storage/loyalty/rewardsegments.h"
#include "storage/loyalty/rewardstore.h"
#include "storage/people/shopstore.h"
#include "storage/products/productstore.h"
#include "storage/tasks/taskstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// What is the same for every reward of a customer.
Result<RewardContext> contextOf(Connection &connection, CustomerId customer, Instant now)
{
    RewardContext context;
    REGULARS_TRY(shop, ShopStore(connection).shop());
    REGULARS_TRY(member, LoyaltyMembers(connection).member(customer));
    REGULARS_TRY(points, readPoints(connection, customer, now));
    context.today = LocalCalendar(shop.timeZone).date(now);
    context.isMember = member.has_value();
    context.tier = member ? member->tier.tier : TierId();
    REGULARS_TRY(segments, segmentsOf(connection, customer));
    context.segments = segments;
    context.balance = points.status == PointsAccountStatus::Active ? points.balance.active : Points();
    return context;
}

Result<QHash<RewardClaimId, TaskOutcome>> tasksOf(Connection &connection, const QList<RewardClaim> &claims)
{
    QHash<RewardClaimId, TaskOutcome> outcomes;
    for (const RewardClaim &claim : claims) {
        const bool isOpen = claim.state == ClaimState::Issued || claim.state == ClaimState::Reserved;
        if (!isOpen || !claim.fulfilment.isValid())
            continue;
        REGULARS_TRY(task, TaskStore(connection).task(claim.fulfilment));
        if (!task.deleted)
            outcomes.insert(claim.id, task.outcome);
    }
    return outcomes;
}

} // namespace

Result<MemberRewards> readMemberRewards(Connection &connection, CustomerId customer, Instant now)
{
    MemberRewards seen;
    REGULARS_TRY(shop, ShopStore(connection).shop());
    REGULARS_TRY(context, contextOf(connection, customer, now));
    REGULARS_TRY(rewards, RewardStore(connection).rewards());
    REGULARS_TRY(figures, RewardStore(connection).figures());
    REGULARS_TRY(times, ClaimStore(connection).timesInPeriod(customer, rewards, context.today));
    REGULARS_TRY(claims, ClaimStore(connection).ofCustomer(customer, MemberRewards::mostClaims));
    REGULARS_TRY(coupons, CouponStore(connection).ofCustomer(customer, MemberRewards::mostCoupons));
    REGULARS_TRY(products, readRewardProducts(connection, rewards));
    seen.products = products;
    seen.currency = shop.currency;
    seen.isMember = context.isMember;
    seen.balance = context.balance;
    seen.claims = claims;
    seen.coupons = coupons;
    REGULARS_TRY(tasks, tasksOf(connection, claims));
    seen.tasks = tasks;
    for (const Reward &reward : std::as_const(rewards)) {
        context.left = leftOf(reward, figures.value(reward.id).claims);
        context.claimed = times.value(reward.id);
        seen.rewards += memberReward(reward, context);
    }
    orderByReach(seen.rewards);
    return seen;
}

Result<MemberReward> readMemberReward(Connection &connection, RewardId id, CustomerId customer, Instant now)
{
    REGULARS_TRY(reward, RewardStore(connection).reward(id));
    if (reward.deleted)
        return fail(ErrorCode::NotFound, u"reward"_s);
    REGULARS_TRY(context, contextOf(connection, customer, now));
    REGULARS_TRY(left, RewardStore(connection).left(reward));
    REGULARS_TRY(times, ClaimStore(connection).timesInPeriod(customer, {reward}, context.today));
    context.left = left;
    context.claimed = times.value(reward.id);
    return memberReward(reward, context);
}

Result<QList<Product>> readRewardProducts(Connection &connection, const QList<Reward> &rewards)
{
    const ProductStore store(connection);
    QList<Product> products;
    for (const Reward &reward : rewards) {
        if (!reward.value.product.isValid())
            continue;
        const auto product = store.product(reward.value.product);
        if (product)
            products += *product;
        else if (product.error().code != ErrorCode::NotFound)
            return tl::unexpected(product.error());
    }
    return products;
}

} // namespace regulars
