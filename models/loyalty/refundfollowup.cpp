// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/refundfollowup.h"

#include "storage/journal/writesession.h"
#include "storage/loyalty/claimstore.h"
#include "storage/loyalty/couponstore.h"
#include "storage/orders/orderstore.h"
#include "storage/tasks/taskstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

Result<bool> isWhollyBack(Connection &connection, const Order &order)
{
    if (order.status == OrderStatus::Cancelled)
        return true;
    REGULARS_TRY(returned, OrderStore(connection).returnedQuantities(order.id));
    return std::all_of(order.lines.cbegin(), order.lines.cend(), [&returned = returned](const OrderLine &line) {
        return returned.value(line.id) >= line.quantityMilli;
    });
}

Result<void> followCoupons(WriteSession &session, const Order &order)
{
    CouponStore store(session.connection());
    REGULARS_TRY(uses, store.usesOnOrder(order.id));
    if (uses.isEmpty())
        return {};
    REGULARS_TRY(isBack, isWhollyBack(session.connection(), order));
    const QDate today = session.calendar().date(session.now());
    for (const CouponUse &use : std::as_const(uses)) {
        REGULARS_TRY(coupon, store.coupon(use.coupon));
        const bool wasReturned = use.returnedAt.has_value();
        const bool isReturned = isBack && (wasReturned || isGivenBack(coupon, today));
        if (isReturned != wasReturned)
            REGULARS_CHECK(store.setReturned(session, use, isReturned));
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
    const bool isOff = order.deleted || order.status == OrderStatus::Cancelled;
    REGULARS_TRY(claims, store.ofOrder(order.id));
    for (RewardClaim claim : std::as_const(claims)) {
        if (claim.state == ClaimState::Reserved && isOff) {
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

} // namespace

Result<void> followRefund(WriteSession &session, OrderId id)
{
    REGULARS_TRY(order, OrderStore(session.connection()).order(id));
    REGULARS_CHECK(followCoupons(session, order));
    return followClaims(session, order);
}

Result<void> followReturnGone(WriteSession &session, OrderId id)
{
    if (!id.isValid())
        return {};
    REGULARS_TRY(order, OrderStore(session.connection()).order(id));
    return followCoupons(session, order);
}

} // namespace regulars
