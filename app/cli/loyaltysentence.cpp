// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/loyaltysentence.h"

#include "core/loyalty/coupon.h"

#include <QtCore/QCoreApplication>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(regulars::CommandLine)
};

QString ofReward(RewardFault fault)
{
    switch (fault) {
    case RewardFault::Retired:
        return Text::tr("This reward is not offered any more.");
    case RewardFault::NotYetValid:
        return Text::tr("This reward is not offered yet.");
    case RewardFault::NoLongerValid:
        return Text::tr("The time in which this reward was offered is over.");
    case RewardFault::OutOfStock:
        return Text::tr("None of this reward is left.");
    case RewardFault::NoMember:
        return Text::tr("This customer is no member of the loyalty programme.");
    case RewardFault::OtherTier:
        return Text::tr("This reward is for members of other tiers.");
    case RewardFault::OtherSegment:
        return Text::tr("This reward is for members of other segments.");
    case RewardFault::LimitReached:
        return Text::tr("This member has had the reward as often as it may be had.");
    case RewardFault::NotEnoughPoints:
        return Text::tr("There are not enough points for this reward.");
    case RewardFault::None:
        break;
    }
    return {};
}

QString ofCoupon(CouponFault fault)
{
    switch (fault) {
    case CouponFault::Voided:
        return Text::tr("This coupon was taken back.");
    case CouponFault::NotYetValid:
        return Text::tr("This coupon can't be used yet.");
    case CouponFault::NoLongerValid:
        return Text::tr("The time in which this coupon could be used is over.");
    case CouponFault::UsedUp:
        return Text::tr("This coupon was used already.");
    case CouponFault::Empty:
        return Text::tr("Nothing is left on this gift card.");
    case CouponFault::CustomerNeeded:
        return Text::tr("Only a known customer can use this coupon. Say who with --customer.");
    case CouponFault::OtherCustomer:
        return Text::tr("This coupon is somebody else's.");
    case CouponFault::UsedUpByCustomer:
        return Text::tr("This customer has used the coupon already.");
    case CouponFault::NotStackable:
        return Text::tr("This coupon can't be used together with another one.");
    case CouponFault::BelowMinimum:
        return Text::tr("The order comes to less than the coupon asks for.");
    case CouponFault::NothingToTakeOff:
        return Text::tr("There is nothing in the order that the coupon is for.");
    case CouponFault::None:
        break;
    }
    return {};
}

QString ofReferral(const QString &reason)
{
    if (reason == "no_member"_L1)
        return Text::tr("Who would be given points is no member of the loyalty programme.");
    if (reason == "no_rule"_L1)
        return Text::tr("No rule gives points for referrals.");
    if (reason == "not_given"_L1)
        return Text::tr("A limit of the rules is reached, or their points card is suspended or closed.");
    return reason == "referral_over"_L1 ? Text::tr("This referral was decided already.") : QString();
}

} // namespace

QString loyaltySentence(const QString &field, const QString &reason)
{
    if (reason == "more_than_rest"_L1)
        return Text::tr("There is less on the gift card.");
    if (reason == "not_a_coupon"_L1)
        return Text::tr("This reward is given by hand: there is no code for it.");
    if (field == "reward"_L1 && isNameOf<RewardFault>(reason))
        return ofReward(valueOf<RewardFault>(reason));
    if (field == "coupon"_L1 && isNameOf<CouponFault>(reason))
        return ofCoupon(valueOf<CouponFault>(reason));
    return {};
}

QString referralSentence(const Error &error)
{
    const QString name = error.args.value(u"name"_s).toString();
    if (error.code == ErrorCode::Refused && error.field == "referral"_L1)
        return ofReferral(error.args.value(u"reason"_s).toString());
    if (error.code == ErrorCode::Duplicate && error.field == "referred"_L1)
        return Text::tr("They were referred by %1 already.").arg(name);
    if (error.code == ErrorCode::Duplicate && error.field == "contact"_L1)
        return Text::tr("%1 is a customer already and has this. Name them as FRIEND.").arg(name);
    if (error.args.value(u"rule"_s).toString() == "is_the_advocate"_L1)
        return Text::tr("Nobody can refer themselves.");
    return {};
}

} // namespace regulars
