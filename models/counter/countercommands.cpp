// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/counter/countercommands.h"

#include "core/counter/counterreward.h"
#include "models/customers/customercommands.h"
#include "models/loyalty/couponcommands.h"
#include "models/loyalty/loyaltycommands.h"
#include "models/loyalty/referralcommands.h"
#include "models/loyalty/rewardcommands.h"
#include "models/orders/ordercommands.h"
#include "storage/counter/counterstore.h"
#include "storage/loyalty/claimstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// Says in the error what it is about.
template<typename T>
Result<void> about(const Result<T> &done, const QString &key, const QString &value)
{
    if (done)
        return {};
    Error error = done.error();
    error.args.insert(key, value);
    return tl::unexpected(error);
}

/// Those that take something off; gift cards are used by RecordSale, as they pay.
Result<void> redeemCoupons(WriteSession &session, const CounterSale &sale, OrderId order)
{
    const CounterTotals totals = sale.totals();
    for (qsizetype i = 0; i < sale.coupons().size(); ++i) {
        const Coupon &coupon = sale.coupons().at(i).coupon;
        if (coupon.kind == CouponKind::GiftCard)
            continue;
        const RedeemCoupon redeem{coupon.code, order, sale.customer(), totals.coupons.at(i), sale.beforeCoupon(coupon.code)};
        REGULARS_CHECK(about(redeem.execute(session), u"code"_s, coupon.code));
    }
    return {};
}

/// The reward may have been changed since it was put into the sale: then what it takes off is wrong.
Result<void> checkUnchanged(Connection &connection, const CounterLine &line, RewardClaimId id)
{
    REGULARS_TRY(claim, ClaimStore(connection).claim(id));
    CounterLine now = lineOf(claim);
    now.points = claim.points;
    return givesTheSame(line, now) ? Result<void>() : fail(ErrorCode::Conflict, u"reward"_s, {{u"name"_s, line.name}});
}

Result<void> useRewards(WriteSession &session, const CounterSale &sale, OrderId order)
{
    for (const CounterLine &line : sale.lines()) {
        if (line.kind != CounterLineKind::Reward)
            continue;
        RewardClaimId claim = line.claim;
        if (!claim.isValid()) {
            const auto reserved = ClaimReward{sale.customer(), line.reward, ClaimFor::Order, order, false, {}}.execute(
                session);
            REGULARS_CHECK(about(reserved, u"name"_s, line.name));
            claim = *reserved;
            REGULARS_CHECK(checkUnchanged(session.connection(), line, claim));
        }
        REGULARS_CHECK(about(UseClaim{claim, order}.execute(session), u"name"_s, line.name));
    }
    return {};
}

} // namespace

Result<OrderId> RecordCounterSale::execute(WriteSession &session) const
{
    // Whether there are so many points is decided where they are booked.
    REGULARS_CHECK(checked(sale.faults(highestPoints)));
    REGULARS_TRY(order, (RecordSale{sale.toOrder()}.execute(session)));
    REGULARS_CHECK(redeemCoupons(session, sale, order));
    REGULARS_CHECK(useRewards(session, sale, order));
    return order;
}

Result<CustomerId> SignUpMember::execute(WriteSession &session) const
{
    const CounterStore store(session.connection());
    if (!evenIfKnown) {
        REGULARS_TRY(known, store.reachedAlike(customer));
        if (!known.isEmpty()) {
            REGULARS_TRY(first, CustomerStore(session.connection()).customer(known.first()));
            return fail(ErrorCode::Duplicate, u"contact"_s, {{u"customer"_s, first.id.value}, {u"name"_s, first.name}});
        }
    }
    Customer member = customer;
    if (member.cardNumber.isEmpty()) {
        REGULARS_TRY(cards, store.nextCardNumbers(1));
        member.cardNumber = cards.first();
    }
    REGULARS_TRY(id, CreateCustomer{member}.execute(session));
    REGULARS_CHECK((JoinProgramme{{id}, {}}.execute(session)));
    if (!invitedBy.trimmed().isEmpty()) {
        RecordReferral referral;
        referral.code = invitedBy;
        referral.referred = id;
        REGULARS_CHECK(referral.execute(session));
    }
    session.setArgument(u"card"_s, member.cardNumber);
    return id;
}

} // namespace regulars
