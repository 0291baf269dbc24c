// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/rewardviews.h"

#include "storage/loyalty/loyaltymembers.h"
#include "storage/loyalty/rewardsegments.h"
#include "storage/people/shopstore.h"

namespace regulars {

namespace {

constexpr auto settling = std::chrono::milliseconds(500); // a batch of coupons or an import counts once

/// How many of the members, by tier, may have a reward.
qint64 eligibleFor(const Reward &reward, const QHash<TierId, qint64> &members)
{
    qint64 eligible = 0;
    for (auto count = members.cbegin(); count != members.cend(); ++count)
        eligible += reward.tiers.isEmpty() || reward.tiers.contains(count.key()) ? *count : 0;
    return eligible;
}

} // namespace

std::optional<qint64> costPerClaimMinor(const RewardFigures &figures)
{
    if (figures.claims == 0)
        return std::nullopt;
    return dividedHalfUp(figures.costMinor, figures.claims);
}

Result<RewardList> readRewardList(Connection &connection, Instant now)
{
    const RewardStore store(connection);
    REGULARS_TRY(shop, ShopStore(connection).shop());
    REGULARS_TRY(rewards, store.rewards());
    REGULARS_TRY(figures, store.figures());
    REGULARS_TRY(members, LoyaltyMembers(connection).counts());
    REGULARS_TRY(products, readRewardProducts(connection, rewards));
    const LocalCalendar calendar(shop.timeZone);
    RewardList list;
    list.products = products;
    list.currency = shop.currency;
    list.members = eligibleFor({}, members);
    for (const Reward &reward : std::as_const(rewards)) {
        RewardRow row{reward, figures.value(reward.id), {}, eligibleFor(reward, members), false};
        if (!reward.segments.isEmpty()) {
            REGULARS_TRY(inSegments, membersIn(connection, reward.segments));
            row.eligible = eligibleFor(reward, inSegments);
        }
        row.left = leftOf(reward, row.figures.claims);
        const QDate lastClaim = row.figures.lastClaimedAt ? calendar.date(*row.figures.lastClaimedAt) : QDate();
        row.mayRetire = mayRetire(reward, calendar.date(reward.createdAt), lastClaim, row.left, calendar.date(now));
        list.rows += row;
    }
    return list;
}

RewardListView::RewardListView(Database &database, QObject *parent) : EntityView(database, parent)
{
    setSettlingTime(settling);
    show({true});
}

bool RewardListView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Reward) || changes.touches(Entity::RewardClaim) || changes.touches(Entity::Tier) ||
           changes.touches(Entity::Customer) || changes.touches(Entity::Product) || changes.touches(Entity::Setting) ||
           changes.touches(Entity::Segment) || changes.touches(Entity::SegmentMember);
}

RewardListView::ReadJob RewardListView::readJob(ProgrammeKey) const
{
    return [now = database().clock().now()](Connection &connection) { return readRewardList(connection, now); };
}

MemberRewardsView::MemberRewardsView(Database &database, QObject *parent) : EntityView(database, parent) {}

bool MemberRewardsView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Customer, key().value) || changes.touches(Entity::PointsEntry) ||
           changes.touches(Entity::Task) || changes.touches(Entity::Reward) || changes.touches(Entity::RewardClaim) ||
           changes.touches(Entity::Coupon) || changes.touches(Entity::Tier) || changes.touches(Entity::Setting) ||
           changes.touches(Entity::Segment) || changes.touches(Entity::SegmentMember);
}

MemberRewardsView::ReadJob MemberRewardsView::readJob(CustomerId customer) const
{
    return [customer, now = database().clock().now()](Connection &connection) {
        return readMemberRewards(connection, customer, now);
    };
}

CouponView::CouponView(Database &database, QObject *parent) : EntityView(database, parent) {}

bool CouponView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Coupon) || changes.touches(Entity::CouponUse) || changes.touches(Entity::Order) ||
           changes.touches(Entity::Setting);
}

CouponView::ReadJob CouponView::readJob(CouponKey key) const
{
    return [key, now = database().clock().now()](Connection &connection) {
        return readCoupon(connection, {key.code, key.customer, {}, false, false}, now);
    };
}

CouponBatchesView::CouponBatchesView(Database &database, QObject *parent) : EntityView(database, parent)
{
    setSettlingTime(settling);
    show({true});
}

bool CouponBatchesView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Coupon) || changes.touches(Entity::CouponUse) || changes.touches(Entity::Order);
}

CouponBatchesView::ReadJob CouponBatchesView::readJob(ProgrammeKey) const
{
    return [](Connection &connection) { return CouponStore(connection).batches(mostBatches); };
}

} // namespace regulars
