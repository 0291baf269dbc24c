// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/refundfollowup.h"

#include "models/loyalty/claimsteps.h"
#include "storage/journal/writesession.h"
#include "storage/loyalty/claimstore.h"
#include "storage/loyalty/couponstore.h"
#include "storage/orders/orderstore.h"
#include "storage/tasks/taskstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

bool isOff(const Order &order)
{
    return order.deleted || order.status == OrderStatus::Cancelled;
}

/// Whether all has come back that has a price: rewards are lines without one, and nobody brings them. Where no line has
/// one, all count.
Result<bool> isWhollyBack(Connection &connection, const Order &order)
{
    if (order.status == OrderStatus::Cancelled)
        return true;
    REGULARS_TRY(returned, OrderStore(connection).returnedQuantities(order.id));
    const auto hasPrice = [](const OrderLine &line) { return line.unitPriceMicro > 0; };
    const bool isPriced = std::any_of(order.lines.cbegin(), order.lines.cend(), hasPrice);
    const auto isBack = [&returned = returned](const OrderLine &line) {
        return returned.value(line.id) >= line.quantityMilli;
    };
    return !returned.isEmpty() && std::all_of(order.lines.cbegin(), order.lines.cend(), [&](const OrderLine &line) {
        return isBack(line) || (isPriced && !hasPrice(line));
    });
}

Result<void> giveBackCoupons(WriteSession &session, const Order &order)
{
    CouponStore store(session.connection());
    REGULARS_TRY(uses, store.usesOnOrder(order.id));
    REGULARS_TRY(isBack, isWhollyBack(session.connection(), order));
    if (!isBack)
        return {};
    const QDate today = session.calendar().date(session.now());
    for (const CouponUse &use : std::as_const(uses)) {
        REGULARS_TRY(coupon, store.coupon(use.coupon));
        if (!use.returnedAt && isGivenBack(coupon, today))
            REGULARS_CHECK(store.setReturned(session, use, true));
    }
    return {};
}

/// A claim of which the coupon was given back with it is used again, too.
Result<void> useCouponsAgain(WriteSession &session, const Order &order)
{
    CouponStore store(session.connection());
    REGULARS_TRY(uses, store.usesOnOrder(order.id));
    REGULARS_TRY(isBack, isWhollyBack(session.connection(), order));
    if (isBack)
        return {};
    for (const CouponUse &use : std::as_const(uses)) {
        if (!use.returnedAt)
            continue;
        REGULARS_CHECK(store.setReturned(session, use, false));
        REGULARS_TRY(coupon, store.coupon(use.coupon));
        REGULARS_CHECK(useClaimOf(session, coupon, &order));
    }
    return {};
}

/// "2041 · Free coffee": names, which are the same in every language; why it is there, its origin says.
Result<TaskId> askAbout(WriteSession &session, const Order &order, const RewardClaim &claim)
{
    Task task;
    task.origin = TaskOrigin::RefundedReward;
    task.title = u"%1 · %2"_s.arg(order.number, claim.rewardName).left(longestTaskTitle);
    task.customer = claim.customer;
    task.order = order.id;
    task.dueAt = session.calendar().noon(session.calendar().date(session.now()));
    return TaskStore(session.connection()).insert(session, task);
}

Result<void> followClaims(WriteSession &session, const Order &order)
{
    ClaimStore store(session.connection());
    REGULARS_TRY(claims, store.ofOrder(order.id));
    for (RewardClaim claim : std::as_const(claims)) {
        if (claim.state == ClaimState::Reserved && isOff(order)) {
            claim.state = ClaimState::Issued;
            claim.order = {};
            REGULARS_CHECK(store.update(session, claim));
        }
        if (claim.state != ClaimState::Used || claim.task.isValid())
            continue;
        REGULARS_TRY(task, askAbout(session, order, claim));
        claim.task = task;
        REGULARS_CHECK(store.update(session, claim));
    }
    return {};
}

/// Nothing of the order has come back any more: there is nothing to decide about its rewards.
Result<void> stopAsking(WriteSession &session, const Order &order)
{
    REGULARS_TRY(returns, OrderStore(session.connection()).returnsOf(order.id));
    if (isOff(order) || !returns.isEmpty())
        return {};
    ClaimStore store(session.connection());
    REGULARS_TRY(claims, store.ofOrder(order.id));
    for (RewardClaim claim : std::as_const(claims)) {
        if (!claim.task.isValid())
            continue;
        REGULARS_CHECK(closeTaskOf(session, claim, TaskOutcome::Dismissed));
        claim.task = {};
        REGULARS_CHECK(store.update(session, claim));
    }
    return {};
}

} // namespace

Result<void> followRefund(WriteSession &session, OrderId id)
{
    REGULARS_TRY(order, OrderStore(session.connection()).order(id));
    REGULARS_CHECK(giveBackCoupons(session, order));
    return followClaims(session, order);
}

Result<void> followReturnGone(WriteSession &session, OrderId id)
{
    if (!id.isValid())
        return {};
    REGULARS_TRY(order, OrderStore(session.connection()).order(id));
    REGULARS_CHECK(useCouponsAgain(session, order));
    return stopAsking(session, order);
}

} // namespace regulars
