// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/couponuses.h"

#include "core/loyalty/couponcode.h"
#include "models/loyalty/claimsteps.h"
#include "storage/customers/customerstore.h"
#include "storage/journal/writesession.h"
#include "storage/loyalty/couponstore.h"
#include "storage/people/shopstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// The coupon with that code. What looks like a code by lot with a slip in it is told as such.
Result<Coupon> couponTyped(Connection &connection, const QString &typed)
{
    const QString code = normalisedCode(typed);
    if (code.isEmpty())
        return tl::unexpected(invalidField(u"code"_s, u"required"_s));
    auto coupon = CouponStore(connection).byCode(code);
    if (coupon || coupon.error().code != ErrorCode::NotFound)
        return coupon;
    const auto parsed = parseCouponCode(code);
    const bool hasSlip = !parsed && parsed.error().args.value(u"rule"_s).toString() == "wrong_check_digit"_L1;
    return hasSlip ? Result<Coupon>(tl::unexpected(parsed.error())) : coupon;
}

} // namespace

Result<SeenCoupon> readCoupon(Connection &connection, const CouponQuestion &question, Instant now)
{
    const CouponStore store(connection);
    REGULARS_TRY(coupon, couponTyped(connection, question.code));
    REGULARS_TRY(usage, store.usage(coupon.id, question.customer));
    REGULARS_TRY(uses, store.uses(coupon.id, SeenCoupon::mostUses));
    REGULARS_TRY(shop, ShopStore(connection).shop());
    SeenCoupon seen;
    seen.coupon = coupon;
    seen.usage = usage;
    seen.uses = uses;
    seen.restMinor = restOf(coupon, usage.takenMinor);
    CouponContext context;
    context.today = LocalCalendar(shop.timeZone).date(now);
    context.customer = question.customer;
    context.uses = usage.uses;
    context.usesByCustomer = usage.usesByCustomer;
    context.takenMinor = usage.takenMinor;
    context.order = question.order;
    context.hasOtherCoupon = question.hasOtherCoupon;
    context.hasUnstackable = question.hasUnstackable;
    seen.fault = couponFault(coupon, context);
    if (question.order)
        seen.discount = couponDiscount(coupon, *question.order);
    if (coupon.customer.isValid()) {
        REGULARS_TRY(customer, CustomerStore(connection).customer(coupon.customer));
        seen.customerName = customer.name;
    }
    return seen;
}

Result<void> takeVouchers(WriteSession &session, const Order &order)
{
    CouponStore store(session.connection());
    for (const OrderPayment &payment : order.payments) {
        if (payment.kind != OrderPaymentKind::Voucher || payment.reference == 0)
            continue;
        REGULARS_TRY(coupon, store.coupon(CouponId{payment.reference}));
        const auto refuse = [&coupon = coupon](const QString &reason, qint64 rest) {
            return fail(ErrorCode::Refused, u"coupon"_s,
                        {{u"reason"_s, reason}, {u"rest_minor"_s, rest}, {u"coupon"_s, coupon.code}});
        };
        REGULARS_TRY(seen, readCoupon(session.connection(), {coupon.code, order.customer, {}, false, false}, session.now()));
        if (coupon.kind != CouponKind::GiftCard)
            return refuse(u"not_a_gift_card"_s, 0);
        if (seen.fault != CouponFault::None)
            return refuse(nameOf(seen.fault), seen.restMinor);
        if (payment.amountMinor > seen.restMinor)
            return refuse(u"more_than_rest"_s, seen.restMinor);
        CouponUse use{0, coupon.id, order.customer, order.id, payment.amountMinor, session.now(), {}};
        REGULARS_CHECK(store.insert(session, use));
        REGULARS_CHECK(useClaimOf(session, coupon, &order));
    }
    return {};
}

} // namespace regulars
