// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/counter/counteroffers.h"

#include "models/counter/countercoupons.h"
#include "storage/people/shopstore.h"

#include <QtCore/QSet>

namespace regulars {

namespace {

bool holdsToday(const CounterCoupon &seen, CustomerId customer)
{
    CouponContext context;
    context.today = seen.lookedUpOn;
    context.customer = customer;
    context.uses = seen.usage.uses;
    context.usesByCustomer = seen.usage.usesByCustomer;
    context.takenMinor = seen.usage.takenMinor;
    return couponFault(seen.coupon, context) == CouponFault::None && seen.coupon.kind != CouponKind::FreeDelivery;
}

Result<QList<CounterCoupon>> couponsThatHold(Connection &connection, const QList<Coupon> &coupons, CustomerId customer,
                                             Instant now)
{
    QList<CounterCoupon> held;
    for (const Coupon &coupon : coupons) {
        if (coupon.isVoided || held.size() >= CounterOffers::mostCoupons)
            continue;
        REGULARS_TRY(seen, readCounterCoupon(connection, coupon.code, customer, now));
        if (holdsToday(seen, customer))
            held += seen;
    }
    return held;
}

} // namespace

Result<CounterOffers> readCounterOffers(Connection &connection, CustomerId customer, Instant now)
{
    REGULARS_TRY(shop, ShopStore(connection).shop());
    REGULARS_TRY(member, readMemberRewards(connection, customer, now));
    REGULARS_TRY(coupons, couponsThatHold(connection, member.coupons, customer, now));
    const QDate today = LocalCalendar(shop.timeZone).date(now);
    QSet<RewardClaimId> withCode;
    for (const Coupon &coupon : std::as_const(member.coupons)) {
        if (!coupon.isVoided)
            withCode.insert(coupon.claim);
    }
    CounterOffers offers{member, coupons};
    offers.member.claims.removeIf(
        [&](const RewardClaim &claim) { return withCode.contains(claim.id) || !isUsableAtCounter(claim, today); });
    return offers;
}

CounterOffersView::CounterOffersView(Database &database, QObject *parent) : EntityView(database, parent) {}

bool CounterOffersView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Customer, key().value) || changes.touches(Entity::PointsEntry) ||
           changes.touches(Entity::Reward) || changes.touches(Entity::RewardClaim) || changes.touches(Entity::Coupon) ||
           changes.touches(Entity::CouponUse) || changes.touches(Entity::Tier) || changes.touches(Entity::Setting) ||
           changes.touches(Entity::Segment) || changes.touches(Entity::SegmentMember);
}

CounterOffersView::ReadJob CounterOffersView::readJob(CustomerId customer) const
{
    return [customer, now = database().clock().now()](Connection &connection) {
        return readCounterOffers(connection, customer, now);
    };
}

} // namespace regulars
