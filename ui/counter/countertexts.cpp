// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/counter/countertexts.h"

#include "core/loyalty/couponcode.h"
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

QString CounterTexts::obstacle(RewardFault fault, Points missing, const Formatting &formatting)
{
    switch (fault) {
    case RewardFault::None:
        return {};
    case RewardFault::NotEnoughPoints:
        return tr("%1 missing", "points").arg(points(missing, formatting));
    case RewardFault::OutOfStock:
        return tr("none left");
    case RewardFault::OtherTier:
        return tr("for another tier");
    case RewardFault::OtherSegment:
        return tr("for another segment");
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

QString CounterTexts::nothingToTakeOff(const Coupon &coupon)
{
    if (coupon.kind == CouponKind::FreeDelivery)
        return tr("There is no delivery that this coupon could pay.");
    if (coupon.kind == CouponKind::FreeItem && !coupon.value.item.isEmpty())
        return tr("“%1” is not in the sale yet: please scan it.").arg(coupon.value.item);
    return tr("Nothing in the sale is what this coupon is for.");
}

QString CounterTexts::fault(CouponFault fault, const Coupon &coupon, Money missing, const Formatting &formatting)
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
        return coupon.maxUses > 1 ? tr("This coupon was used as often as it can be, %n time(s).", "", coupon.maxUses)
                                  : tr("This coupon was used already.");
    case CouponFault::Empty:
        return tr("There is nothing left on this gift card.");
    case CouponFault::CustomerNeeded:
        return tr("This coupon needs to know who the customer is.");
    case CouponFault::OtherCustomer:
        return tr("This coupon is somebody else's.");
    case CouponFault::UsedUpByCustomer:
        return tr("This customer has used the coupon as often as they may, %n time(s).", "", coupon.maxUsesPerCustomer);
    case CouponFault::NotStackable:
        return tr("This coupon can't be used together with another one.");
    case CouponFault::BelowMinimum:
        return (coupon.minimumNetOfTax ? tr("%1 are missing: this coupon asks for goods of %2 without their tax.")
                                       : tr("%1 are missing: this coupon asks for goods of %2."))
            .arg(formatting.money(missing), formatting.money({coupon.minimumMinor, missing.currency}));
    case CouponFault::NothingToTakeOff:
        break;
    }
    return nothingToTakeOff(coupon);
}

QString CounterTexts::couponRefusal(const Error &error, const CounterSale &sale, const Formatting &formatting)
{
    const QString reason = error.args.value(u"reason"_s).toString();
    const QString code = error.args.value(error.args.contains(u"code"_s) ? u"code"_s : u"coupon"_s).toString();
    const CounterTotals totals = sale.totals();
    for (qsizetype i = 0; i < sale.coupons().size(); ++i) {
        const Coupon &coupon = sale.coupons().at(i).coupon;
        if (coupon.code != code)
            continue;
        const QString name =
            tr("%1 (%2)", "a coupon, its code").arg(title(coupon, formatting, sale.currency()), couponCodeForReading(code));
        const qint64 rest = error.args.value(u"rest_minor"_s).toLongLong();
        const auto because = valueOf<CouponFault>(reason);
        const QString why = reason == "more_than_rest"_L1
                                ? tr("There is only %1 left on it.").arg(formatting.money({rest, sale.currency()}))
                            : nameOf(because) == reason
                                ? fault(because, coupon, {totals.couponMissing.at(i), sale.currency()}, formatting)
                                : QString();
        return why.isEmpty() ? QString() : tr("%1: %2", "a coupon, what is wrong").arg(name, why);
    }
    return {};
}

QString CounterTexts::refusal(const Error &error, const CounterSale &sale, const Formatting &formatting)
{
    if (error.code != ErrorCode::Refused)
        return {};
    if (error.field == "coupon"_L1)
        return couponRefusal(error, sale, formatting);
    const QString name = error.args.value(u"name"_s).toString();
    const QString reason = error.args.value(u"reason"_s).toString();
    if ((error.field != "reward"_L1 && error.field != "claim"_L1) || name.isEmpty())
        return {};
    if (reason == nameOf(CouponFault::NothingToTakeOff))
        return tr("There is nothing that “%1” could take something off.", "a reward").arg(name);
    if (reason == "not_in_this_state"_L1 || reason == "claim_overdue"_L1)
        return tr("“%1” can't be used any more.", "a reward").arg(name);
    const auto because = valueOf<RewardFault>(reason);
    if (nameOf(because) != reason)
        return {};
    const Points missing{error.args.value(u"missing"_s).toLongLong()};
    return tr("“%1” can't be had: %2.", "a reward, why not").arg(name, obstacle(because, missing, formatting));
}

QString CounterTexts::reason(const SuggestedProduct &suggested, const Formatting &formatting)
{
    const ProductSuggestion &why = suggested.reason;
    if (why.kind == SuggestionKind::BoughtTogether)
        return tr("bought with %1 in %2 orders", "a product, a number")
            .arg(suggested.becauseName, formatting.number(why.together));
    const QString last = formatting.shortDate(why.lastBoughtOn);
    return why.ownInterval ? tr("every %n day(s), last on %1", "", why.intervalDays).arg(last)
                           : tr("usually again after %n day(s), last on %1", "", why.intervalDays).arg(last);
}

QString CounterTexts::mention(const SuggestedProduct &suggested)
{
    return suggested.reason.kind == SuggestionKind::DueAgain ? tr("Due again: %1").arg(suggested.product.name)
                                                             : tr("May like: %1").arg(suggested.product.name);
}

QString CounterTexts::terms(const Coupon &coupon, const Formatting &formatting, Currency currency)
{
    QStringList parts;
    if (coupon.minimumMinor > 0)
        parts += tr("from %1", "an amount of money").arg(formatting.money({coupon.minimumMinor, currency}));
    if (coupon.validUntil.isValid())
        parts += tr("until %1", "a day").arg(formatting.date(coupon.validUntil));
    return parts.join(u", "_s);
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
