// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/rewardtexts.h"

#include "core/loyalty/couponcode.h"
#include "ui/base/formatting.h"
#include "ui/loyalty/pointstexts.h"

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr double wholePercent = 100;

} // namespace

QString RewardTexts::kind(RewardKind kind)
{
    switch (kind) {
    case RewardKind::Percent:
        return tr("Per cent off an order");
    case RewardKind::Amount:
        return tr("An amount off an order");
    case RewardKind::Voucher:
        return tr("A voucher of an amount");
    case RewardKind::FreeItem:
        return tr("Something for free");
    case RewardKind::FreeDelivery:
        return tr("Free delivery");
    case RewardKind::Access:
        return tr("Access, such as an evening preview");
    case RewardKind::EventSeat:
        return tr("A seat at an event");
    case RewardKind::Donation:
        return tr("A donation that the shop makes");
    case RewardKind::Service:
        return tr("A service, such as gift wrap");
    }
    return {};
}

QString RewardTexts::couponKind(CouponKind kind)
{
    switch (kind) {
    case CouponKind::Percent:
        return tr("Per cent off the goods");
    case CouponKind::Amount:
        return tr("An amount off the goods");
    case CouponKind::FreeItem:
        return tr("Something for free");
    case CouponKind::FreeDelivery:
        return tr("Free delivery");
    case CouponKind::GiftCard:
        return tr("Gift card");
    case CouponKind::Access:
        return tr("Access, such as an evening preview");
    }
    return {};
}

QString RewardTexts::percentText(int percent, const Formatting &formatting)
{
    return formatting.percent(percent / wholePercent, 0);
}

QString RewardTexts::value(const Reward &reward, const EarnNames &names, const Formatting &formatting)
{
    const auto money = [&] { return formatting.money({reward.value.amountMinor, names.currency}); };
    switch (reward.kind) {
    case RewardKind::Percent:
        return tr("%1 off an order", "per cent").arg(percentText(reward.value.percent, formatting));
    case RewardKind::Amount:
        return tr("%1 off an order", "an amount of money").arg(money());
    case RewardKind::Voucher:
        return tr("A voucher of %1", "an amount of money").arg(money());
    case RewardKind::FreeItem:
        return reward.value.product.isValid() ? tr("Free: %1", "a product").arg(names.productName(reward.value.product))
                                              : tr("For free");
    case RewardKind::Donation:
        return tr("A donation of %1", "an amount of money").arg(money());
    case RewardKind::Access: // what to, the reward's name says
        return tr("Access", "to what is not open to everybody");
    case RewardKind::Service:
        return tr("A service", "of the shop, as a reward");
    case RewardKind::FreeDelivery:
    case RewardKind::EventSeat:
        return kind(reward.kind);
    }
    return {};
}

QString RewardTexts::days(QDate first, QDate last, const Formatting &formatting)
{
    if (first.isValid() && last.isValid())
        return tr("from %1 to %2", "days").arg(formatting.shortDate(first), formatting.shortDate(last));
    if (first.isValid())
        return tr("from %1 on", "a day").arg(formatting.shortDate(first));
    return last.isValid() ? tr("until %1", "a day").arg(formatting.shortDate(last)) : QString();
}

QString RewardTexts::terms(const Reward &reward, const EarnNames &names, const Formatting &formatting)
{
    QStringList parts{reward.points.isPositive() ? PointsTexts::amount(reward.points, names.pointName, formatting)
                                                 : tr("a gift", "a reward that takes no points"),
                      value(reward, names, formatting)};
    if (!reward.tiers.isEmpty()) {
        QStringList tiers;
        for (const TierId tier : reward.tiers)
            tiers += names.tierName(tier);
        parts += tr("for members with %1", "tiers").arg(EarnRuleTexts::listed(tiers));
    }
    if (!reward.segments.isEmpty()) {
        QStringList segments;
        for (const QString &uid : reward.segments)
            segments += names.segmentName(uid);
        parts += segments.size() == 1 ? tr("only for the segment %1").arg(segments.first())
                                      : tr("only for the segments %1", "names").arg(EarnRuleTexts::listed(segments));
    }
    if (reward.limit.times > 0)
        parts += EarnRuleTexts::limit({reward.limit.per, 0, reward.limit.times}, names, formatting);
    parts += days(reward.validFrom, reward.validUntil, formatting);
    if (reward.value.validDays > 0)
        parts += tr("to be used within %n day(s)", "", reward.value.validDays);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString RewardTexts::value(const Coupon &coupon, const EarnNames &names, const Formatting &formatting)
{
    const auto money = [&] { return formatting.money({coupon.value.amountMinor, names.currency}); };
    switch (coupon.kind) {
    case CouponKind::Percent:
        return tr("%1 off", "per cent").arg(percentText(coupon.value.percent, formatting));
    case CouponKind::Amount:
        return tr("%1 off", "an amount of money").arg(money());
    case CouponKind::FreeItem: {
        const QString item = coupon.value.product.isValid() ? names.productName(coupon.value.product) : coupon.value.item;
        return item.isEmpty() ? tr("For free") : tr("Free: %1", "a product").arg(item);
    }
    case CouponKind::GiftCard:
        return tr("Gift card of %1", "an amount of money").arg(money());
    case CouponKind::FreeDelivery:
        return couponKind(coupon.kind);
    case CouponKind::Access:
        return coupon.value.item.isEmpty() ? tr("Access", "to what is not open to everybody") : coupon.value.item;
    }
    return {};
}

QString RewardTexts::fault(const MemberReward &reward, const EarnNames &names, const Formatting &formatting)
{
    switch (reward.fault) {
    case RewardFault::None:
        break;
    case RewardFault::Retired:
        return tr("not offered any more");
    case RewardFault::NotYetValid:
    case RewardFault::NoLongerValid:
        return days(reward.reward.validFrom, reward.reward.validUntil, formatting);
    case RewardFault::OutOfStock:
        return tr("none left", "of a reward");
    case RewardFault::NoMember:
        return tr("for members only");
    case RewardFault::OtherTier:
        return tr("for members of other tiers");
    case RewardFault::OtherSegment:
        return tr("for members of other segments");
    case RewardFault::LimitReached:
        return tr("had as often as it may be had");
    case RewardFault::NotEnoughPoints:
        return tr("%1 missing", "points").arg(PointsTexts::amount(reward.missing, names.pointName, formatting));
    }
    return {};
}

QString RewardTexts::state(ClaimState state)
{
    switch (state) {
    case ClaimState::Issued:
        return tr("Not used yet");
    case ClaimState::Reserved:
        return tr("Held for an order");
    case ClaimState::Used:
        return tr("Used");
    case ClaimState::Voided:
        return tr("Taken back");
    case ClaimState::Expired:
        return tr("Not used in time");
    }
    return {};
}

QString RewardTexts::uses(const Coupon &coupon)
{
    if (coupon.maxUses == 0)
        return tr("as often as wanted");
    return coupon.maxUses == 1 ? tr("once") : tr("at most %n time(s)", "", coupon.maxUses);
}

QStringList RewardTexts::conditions(const Coupon &coupon, const EarnNames &names, const Formatting &formatting)
{
    if (coupon.kind == CouponKind::GiftCard)
        return {};
    QStringList conditions;
    const QString minimum = formatting.money({coupon.minimumMinor, names.currency});
    if (coupon.minimumMinor > 0)
        conditions += coupon.minimumNetOfTax ? tr("for goods of at least %1 without their tax", "an amount").arg(minimum)
                                             : tr("for goods of at least %1", "an amount").arg(minimum);
    if (coupon.kind == CouponKind::Percent && coupon.onFullPrice)
        conditions += tr("of the price before other discounts");
    conditions += uses(coupon);
    if (coupon.maxUsesPerCustomer > 0)
        conditions += tr("at most %n time(s) by the same customer", "", coupon.maxUsesPerCustomer);
    conditions += coupon.stackable ? tr("also with other coupons") : tr("not together with other coupons");
    return conditions;
}

QString RewardTexts::terms(const Coupon &coupon, const EarnNames &names, const Formatting &formatting)
{
    QStringList parts{value(coupon, names, formatting)};
    parts += conditions(coupon, names, formatting);
    parts += days(coupon.validFrom, coupon.validUntil, formatting);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString RewardTexts::sentence(const Reward &reward, const EarnNames &names, const Formatting &formatting)
{
    const QString task = reward.opensTask ? u" · "_s + tr("a task for each claim") : QString();
    return EarnRuleTexts::capitalised(terms(reward, names, formatting) + task, formatting);
}

QString RewardTexts::sentence(const Coupon &coupon, const EarnNames &names, const Formatting &formatting)
{
    const QString code = normalisedCode(coupon.code);
    const QString withCode = code.isEmpty() ? tr("with a code drawn at random") : tr("with the code %1").arg(code);
    return EarnRuleTexts::capitalised(terms(coupon, names, formatting) + u" · "_s + withCode, formatting);
}

QString RewardTexts::fault(CouponFault fault)
{
    switch (fault) {
    case CouponFault::Voided:
        return tr("Withdrawn");
    case CouponFault::NotYetValid:
        return tr("Not yet");
    case CouponFault::NoLongerValid:
        return tr("Over");
    case CouponFault::UsedUp:
    case CouponFault::UsedUpByCustomer:
        return tr("Used up");
    case CouponFault::Empty:
        return tr("Empty");
    case CouponFault::None:
    case CouponFault::CustomerNeeded:
    case CouponFault::OtherCustomer:
    case CouponFault::NotStackable:
    case CouponFault::BelowMinimum:
    case CouponFault::NothingToTakeOff:
        break;
    }
    return {};
}

} // namespace regulars
