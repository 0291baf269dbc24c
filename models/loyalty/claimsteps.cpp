// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/claimsteps.h"

#include "storage/customers/customerstore.h"
#include "storage/journal/writesession.h"
#include "storage/loyalty/claimstore.h"
#include "storage/loyalty/couponstore.h"
#include "storage/orders/orderstore.h"
#include "storage/tasks/taskstore.h"

#include <limits>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

Result<void> nameClaim(WriteSession &session, const RewardClaim &claim)
{
    REGULARS_TRY(customer, CustomerStore(session.connection()).customer(claim.customer));
    session.setArgument(u"reward"_s, claim.rewardName);
    session.setArgument(u"name"_s, customer.name);
    return {};
}

Result<void> voidCouponsOf(WriteSession &session, const RewardClaim &claim)
{
    CouponStore store(session.connection());
    REGULARS_TRY(coupons, store.ofClaim(claim.id));
    for (const Coupon &coupon : std::as_const(coupons)) {
        if (!coupon.isVoided)
            REGULARS_CHECK(store.setVoided(session, coupon.id, true));
    }
    return {};
}

/// Points that were given back for what was had would be a gift.
Result<void> checkStep(WriteSession &session, const RewardClaim &claim, ClaimStep step, ClaimState next, bool isByCoupon)
{
    if (isByCoupon && !takesPoints(next))
        return fail(ErrorCode::Refused, u"claim"_s, {{u"reason"_s, u"coupon_used"_s}});
    const bool isSpent = step == ClaimStep::Reserve || step == ClaimStep::Use;
    if (isSpent && !isByCoupon && isOverdue(claim, session.calendar().date(session.now())))
        return fail(ErrorCode::Refused, u"claim"_s, {{u"reason"_s, u"claim_overdue"_s}});
    return {};
}

Result<void> closeTask(WriteSession &session, TaskId id, TaskOutcome outcome)
{
    if (!id.isValid())
        return {};
    TaskStore store(session.connection());
    REGULARS_TRY(task, store.task(id));
    if (!task.isOpen() || task.deleted)
        return {};
    task.outcome = outcome;
    task.closedAt = session.now();
    task.snoozedUntil.reset();
    return store.update(session, task);
}

} // namespace

Result<void> checkClaimOrder(Connection &connection, OrderId order, CustomerId customer)
{
    if (!order.isValid())
        return {};
    const auto found = OrderStore(connection).order(order);
    if (!found && found.error().code != ErrorCode::NotFound)
        return tl::unexpected(found.error());
    if (!found || found->deleted || found->status == OrderStatus::Cancelled)
        return fail(ErrorCode::NotFound, u"order"_s);
    if (found->customer != customer)
        return tl::unexpected(invalidField(u"order"_s, u"other_customer"_s));
    return {};
}

Result<void> checkClaimNote(const QString &note)
{
    if (note.trimmed().size() > longestClaimNote)
        return tl::unexpected(invalidField(u"note"_s, u"too_long"_s, {{u"limit"_s, longestClaimNote}}));
    return {};
}

Result<void> stepClaim(WriteSession &session, RewardClaimId id, ClaimStep step,
                       const std::function<void(RewardClaim &)> &change)
{
    ClaimStore store(session.connection());
    REGULARS_TRY(claim, store.claim(id));
    const auto next = stateAfter(claim.state, step);
    if (!next) {
        const QVariantMap args{{u"reason"_s, u"not_in_this_state"_s}, {u"state"_s, nameOf(claim.state)}};
        return fail(ErrorCode::Refused, u"claim"_s, args);
    }
    REGULARS_TRY(isByCoupon, isUsedByCoupon(session.connection(), claim.id));
    REGULARS_CHECK(checkStep(session, claim, step, *next, isByCoupon));
    const OrderId before = claim.order;
    const bool isOpen = *next == ClaimState::Issued || *next == ClaimState::Reserved;
    claim.state = *next;
    claim.closedAt = isOpen ? std::nullopt : std::optional(session.now());
    change(claim);
    if (claim.order != before)
        REGULARS_CHECK(checkClaimOrder(session.connection(), claim.order, claim.customer));
    REGULARS_CHECK(nameClaim(session, claim));
    if (!isOpen && !isByCoupon)
        REGULARS_CHECK(voidCouponsOf(session, claim));
    if (!takesPoints(*next))
        REGULARS_CHECK(closeTask(session, claim.fulfilment, TaskOutcome::Dismissed));
    return store.update(session, claim);
}

Result<bool> isUsedByCoupon(Connection &connection, RewardClaimId claim)
{
    const CouponStore store(connection);
    REGULARS_TRY(coupons, store.ofClaim(claim));
    for (const Coupon &coupon : std::as_const(coupons)) {
        REGULARS_TRY(usage, store.usage(coupon.id, {}));
        if (usage.uses > 0)
            return true;
    }
    return false;
}

Result<void> useClaimOf(WriteSession &session, const Coupon &coupon, const Order *order)
{
    if (!coupon.claim.isValid())
        return {};
    REGULARS_TRY(claim, ClaimStore(session.connection()).claim(coupon.claim));
    if (!stateAfter(claim.state, ClaimStep::Use))
        return {};
    const bool isOfMember = order && order->customer == claim.customer;
    return stepClaim(session, claim.id, ClaimStep::Use, [&](RewardClaim &each) {
        if (isOfMember)
            each.order = order->id;
    });
}

Result<void> giveCouponsBack(WriteSession &session, const RewardClaim &claim, QDate validUntil)
{
    CouponStore store(session.connection());
    REGULARS_TRY(coupons, store.ofClaim(claim.id));
    for (const Coupon &coupon : std::as_const(coupons)) {
        if (coupon.isVoided || coupon.validUntil != validUntil)
            REGULARS_CHECK(store.renew(session, coupon.id, validUntil));
        REGULARS_TRY(uses, store.uses(coupon.id, std::numeric_limits<int>::max()));
        for (const CouponUse &use : std::as_const(uses)) {
            // A code is used as a whole, also without an order of the member; what a gift card paid elsewhere stays paid.
            const bool isBack = coupon.kind != CouponKind::GiftCard || (claim.order.isValid() && use.order == claim.order);
            if (isBack && !use.returnedAt)
                REGULARS_CHECK(store.setReturned(session, use, true));
        }
    }
    return {};
}

Result<void> closeTaskOf(WriteSession &session, const RewardClaim &claim, TaskOutcome outcome)
{
    return closeTask(session, claim.task, outcome);
}

} // namespace regulars
