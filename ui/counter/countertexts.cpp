// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/counter/countertexts.h"

#include "ui/base/formatting.h"

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr qint64 perPoint = 100;

} // namespace

QString CounterTexts::points(Points points, const Formatting &formatting)
{
    if (points.hundredths % perPoint == 0)
        return formatting.number(points.hundredths / perPoint);
    return formatting.locale().toString(static_cast<double>(points.hundredths) / perPoint, 'f', 2);
}

QString CounterTexts::obstacle(const MemberReward &reward, const Formatting &formatting)
{
    switch (reward.fault) {
    case RewardFault::None:
        return {};
    case RewardFault::NotEnoughPoints:
        return tr("%1 missing", "points").arg(points(reward.missing, formatting));
    case RewardFault::OutOfStock:
        return tr("none left");
    case RewardFault::OtherTier:
        return tr("for another tier");
    case RewardFault::LimitReached:
        return tr("had it already");
    case RewardFault::NoMember:
        return tr("for members");
    case RewardFault::NotYetValid:
        return tr("not yet");
    case RewardFault::NoLongerValid:
    case RewardFault::Retired:
        break;
    }
    return tr("no longer offered");
}

QString CounterTexts::fault(CouponFault fault, const Coupon &coupon, const Formatting &formatting)
{
    switch (fault) {
    case CouponFault::None:
        return {};
    case CouponFault::Voided:
        return tr("This coupon was taken back.");
    case CouponFault::NotYetValid:
        return tr("This coupon holds from %1 on.").arg(formatting.date(coupon.validFrom));
    case CouponFault::NoLongerValid:
        return tr("This coupon has expired on %1.").arg(formatting.date(coupon.validUntil));
    case CouponFault::UsedUp:
        return tr("This coupon was used already.");
    case CouponFault::Empty:
        return tr("There is nothing left on this gift card.");
    case CouponFault::CustomerNeeded:
        return tr("This coupon needs to know who the customer is.");
    case CouponFault::OtherCustomer:
        return tr("This coupon is somebody else's.");
    case CouponFault::UsedUpByCustomer:
        return tr("This customer has used the coupon already.");
    case CouponFault::NotStackable:
        return tr("This coupon can't be used together with another one.");
    case CouponFault::BelowMinimum:
        return tr("The goods come to too little for this coupon.");
    case CouponFault::NothingToTakeOff:
        break;
    }
    return tr("Nothing in the sale is what this coupon is for.");
}

QString CounterTexts::title(const Coupon &coupon, const Formatting &formatting, Currency currency)
{
    switch (coupon.kind) {
    case CouponKind::Percent:
        return tr("%1 off", "a percentage").arg(formatting.percent(coupon.value.percent / 100.0, 0));
    case CouponKind::Amount:
        return tr("%1 off", "an amount").arg(formatting.money({coupon.value.amountMinor, currency}));
    case CouponKind::FreeItem:
        return coupon.value.item.isEmpty() ? tr("Free item") : tr("Free: %1").arg(coupon.value.item);
    case CouponKind::FreeDelivery:
        return tr("Free delivery");
    case CouponKind::GiftCard:
        return tr("Gift card");
    case CouponKind::Access:
        break;
    }
    return coupon.value.item.isEmpty() ? coupon.code : coupon.value.item;
}

} // namespace regulars
