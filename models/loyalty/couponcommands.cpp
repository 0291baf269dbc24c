// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/couponcommands.h"

#include "core/loyalty/couponcode.h"
#include "models/customers/livecustomer.h"
#include "models/loyalty/claimsteps.h"
#include "models/loyalty/couponissue.h"
#include "models/loyalty/couponuses.h"
#include "storage/loyalty/couponstore.h"
#include "storage/orders/orderstore.h"
#include "storage/products/productstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

Result<void> checkReferences(Connection &connection, const Coupon &coupon)
{
    if (coupon.customer.isValid())
        REGULARS_CHECK(liveCustomer(connection, coupon.customer));
    if (coupon.kind == CouponKind::FreeItem && coupon.value.product.isValid()) {
        const auto product = ProductStore(connection).product(coupon.value.product);
        if (!product)
            return fail(product.error().code, u"product"_s);
    }
    return {};
}

/// The order on which a coupon was used.
Result<Order> orderOf(Connection &connection, OrderId id)
{
    auto order = OrderStore(connection).order(id);
    if (!order && order.error().code == ErrorCode::NotFound)
        order.error().field = u"order"_s;
    else if (order && (order->deleted || order->status == OrderStatus::Cancelled))
        return fail(ErrorCode::NotFound, u"order"_s);
    return order;
}

/// The other coupons of an order decide whether this one may stand beside them.
Result<void> askOthers(Connection &connection, const QString &code, CouponQuestion &question)
{
    const CouponStore store(connection);
    REGULARS_TRY(uses, store.usesOnOrder(question.order->id));
    for (const CouponUse &use : std::as_const(uses)) {
        REGULARS_TRY(other, store.coupon(use.coupon));
        if (use.returnedAt || other.kind == CouponKind::GiftCard)
            continue;
        if (other.code == code)
            return tl::unexpected(invalidField(u"order"_s, u"twice"_s));
        question.hasOtherCoupon = true;
        question.hasUnstackable = question.hasUnstackable || !other.stackable;
    }
    return {};
}

/// The stored order with the goods and discounts of the one before.
Order inPlaceOf(const Order &stored, Order before)
{
    before.id = stored.id;
    before.customer = stored.customer;
    return before;
}

Result<void> checkAmount(const std::optional<qint64> &amount, const SeenCoupon &seen)
{
    if (amount && *amount < 0)
        return tl::unexpected(invalidField(u"amount"_s, u"not_positive"_s));
    if (seen.coupon.kind != CouponKind::GiftCard)
        return {};
    if (!amount)
        return tl::unexpected(invalidField(u"amount"_s, u"required"_s));
    if (*amount == 0)
        return tl::unexpected(invalidField(u"amount"_s, u"not_positive"_s));
    if (*amount > seen.restMinor) {
        return fail(ErrorCode::Refused, u"coupon"_s,
                    {{u"reason"_s, u"more_than_rest"_s}, {u"rest_minor"_s, seen.restMinor}});
    }
    return {};
}

} // namespace

Right IssueCoupons::right() const
{
    if (count > 1)
        return Right::Bulk;
    return model.kind == CouponKind::GiftCard ? Right::Create : Right::AdjustPoints;
}

Result<QList<Coupon>> IssueCoupons::execute(WriteSession &session) const
{
    if (count < 1 || count > mostAtOnce)
        return tl::unexpected(invalidField(u"count"_s, u"out_of_range"_s, {{u"limit"_s, mostAtOnce}}));
    if (count > 1 && !normalisedCode(model.code).isEmpty())
        return tl::unexpected(invalidField(u"code"_s, u"only_one"_s));
    REGULARS_CHECK(checkReferences(session.connection(), model));
    Coupon each = model;
    each.id = {};
    each.claim = {};
    QList<Coupon> issued;
    for (int i = 0; i < count; ++i) {
        REGULARS_TRY(coupon, issueCoupon(session, each));
        issued += coupon;
    }
    session.setArgument(u"count"_s, count);
    session.setArgument(u"batch"_s, issued.first().batch);
    session.setArgument(u"code"_s, count == 1 ? couponCodeForReading(issued.first().code) : QString());
    return issued;
}

Result<RedeemedCoupon> RedeemCoupon::execute(WriteSession &session) const
{
    CouponQuestion question{code, customer, {}, false, false};
    qint64 alreadyOff = amountMinor.value_or(0);
    if (order.isValid()) {
        REGULARS_TRY(found, orderOf(session.connection(), order));
        question.order = found;
        if (!customer.isValid())
            question.customer = found.customer;
        else if (found.customer.isValid() && found.customer != customer)
            return tl::unexpected(invalidField(u"order"_s, u"other_customer"_s));
        REGULARS_CHECK(askOthers(session.connection(), normalisedCode(code), question));
    }
    if (question.customer.isValid())
        REGULARS_CHECK(liveCustomer(session.connection(), question.customer));
    REGULARS_TRY(looked, readCoupon(session.connection(), {code, question.customer, {}, false, false}, session.now()));
    session.setArgument(u"code"_s, couponCodeForReading(looked.coupon.code));
    if (question.order && looked.coupon.kind != CouponKind::GiftCard)
        question.order = before ? inPlaceOf(*question.order, *before)
                                : withoutDiscount(*question.order, std::max<qint64>(0, alreadyOff));
    REGULARS_TRY(seen, readCoupon(session.connection(), question, session.now()));
    REGULARS_CHECK(checkAmount(amountMinor, seen));
    if (seen.fault != CouponFault::None)
        return fail(ErrorCode::Refused, u"coupon"_s, {{u"reason"_s, nameOf(seen.fault)}, {u"rest_minor"_s, seen.restMinor}});
    const CouponUse use{
        0, seen.coupon.id, question.customer, order, amountMinor.value_or(seen.discount.total()), session.now(), {}};
    REGULARS_CHECK(CouponStore(session.connection()).insert(session, use));
    REGULARS_CHECK(useClaimOf(session, seen.coupon, question.order ? &*question.order : nullptr));
    return RedeemedCoupon{seen.coupon, use.amountMinor, restOf(seen.coupon, seen.usage.takenMinor + use.amountMinor)};
}

Result<int> VoidCoupons::execute(WriteSession &session) const
{
    CouponStore store(session.connection());
    QList<Coupon> found;
    for (const CouponId id : coupons) {
        REGULARS_TRY(coupon, store.coupon(id));
        found += coupon;
    }
    if (!batch.isEmpty()) {
        REGULARS_TRY(all, store.ofBatch(batch, {}, std::numeric_limits<int>::max()));
        if (all.isEmpty())
            return fail(ErrorCode::NotFound, u"batch"_s);
        found += all;
    }
    found.removeIf([](const Coupon &coupon) { return coupon.isVoided; });
    for (const Coupon &coupon : std::as_const(found))
        REGULARS_CHECK(store.setVoided(session, coupon.id, true));
    session.setArgument(u"count"_s, found.size());
    session.setArgument(u"batch"_s, batch);
    session.setArgument(u"code"_s, found.size() == 1 ? couponCodeForReading(found.first().code) : QString());
    return static_cast<int>(found.size());
}

} // namespace regulars
