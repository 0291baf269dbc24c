// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/coupon.h"

#include <algorithm>
#include <numeric>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

__extension__ using Wide = __int128;

void checkLength(const QString &text, qsizetype longest, const QString &field, QList<Error> &faults)
{
    if (text.trimmed().size() > longest)
        faults += invalidField(field, u"too_long"_s, {{u"limit"_s, longest}});
}

void checkRange(qint64 value, qint64 most, const QString &field, QList<Error> &faults)
{
    if (value < 0)
        faults += invalidField(field, u"negative"_s);
    else if (value > most)
        faults += invalidField(field, u"too_large"_s, {{u"limit"_s, most}});
}

EarnOrder earnOrderFor(const Order &order)
{
    EarnOrder seen;
    for (const OrderLine &line : order.lines)
        seen.lines += EarnLine{line.id, line.product, {}, line.quantityMilli, line.discountMinor, line.totalMinor};
    seen.discountMinor = order.discountMinor;
    seen.shippingMinor = order.shippingMinor;
    seen.taxMinor = order.taxMinor;
    return seen;
}

/// What each line comes to, with its share of the order's discount, or before all discounts.
std::vector<qint64> linesOf(const Order &order, bool beforeDiscounts, bool netOfTax = false)
{
    EarnBasis basis;
    basis.beforeDiscounts = beforeDiscounts;
    basis.netOfTax = netOfTax;
    basis.countsPaidWithPoints = true;
    return amountsOf(basis, earnOrderFor(order), {}).base;
}

qint64 sumOf(const std::vector<qint64> &amounts)
{
    return std::accumulate(amounts.begin(), amounts.end(), qint64(0));
}

qint64 percentOf(qint64 amount, int percent)
{
    return static_cast<qint64>((Wide(amount) * percent + 50) / 100);
}

/// One piece of the first line with the product, or all of it when it is less than a piece.
std::vector<qint64> onePiece(ProductId product, const Order &order, const std::vector<qint64> &left)
{
    std::vector<qint64> off(left.size(), 0);
    for (size_t i = 0; i < left.size(); ++i) {
        const OrderLine &line = order.lines[static_cast<qsizetype>(i)];
        if (line.product != product || line.quantityMilli <= 0 || left[i] <= 0)
            continue;
        const qint64 piece = std::min(line.quantityMilli, milliPerPiece);
        off[i] = static_cast<qint64>((Wide(left[i]) * piece + line.quantityMilli / 2) / line.quantityMilli);
        break;
    }
    return off;
}

/// Of a coupon that can be used at all: what an order is missing for it.
CouponFault faultOfOrder(const Coupon &coupon, const Order &order)
{
    if (goodsOf(order, coupon.minimumNetOfTax) < coupon.minimumMinor)
        return CouponFault::BelowMinimum;
    const bool takesOff = coupon.kind == CouponKind::Percent || coupon.kind == CouponKind::Amount ||
                          coupon.kind == CouponKind::FreeDelivery ||
                          (coupon.kind == CouponKind::FreeItem && coupon.value.product.isValid());
    return takesOff && couponDiscount(coupon, order).total() == 0 ? CouponFault::NothingToTakeOff : CouponFault::None;
}

CouponFault faultOfCustomer(const Coupon &coupon, const CouponContext &context)
{
    if ((coupon.customer.isValid() || coupon.maxUsesPerCustomer > 0) && !context.customer.isValid())
        return CouponFault::CustomerNeeded;
    if (coupon.customer.isValid() && coupon.customer != context.customer)
        return CouponFault::OtherCustomer;
    const bool usedUp = coupon.maxUsesPerCustomer > 0 && context.usesByCustomer >= coupon.maxUsesPerCustomer;
    return usedUp ? CouponFault::UsedUpByCustomer : CouponFault::None;
}

} // namespace

QList<Error> validate(const Coupon &coupon)
{
    QList<Error> faults;
    if (coupon.id.isValid() && coupon.code.isEmpty())
        faults += invalidField(u"code"_s, u"required"_s);
    checkLength(coupon.code, longestOwnCode, u"code"_s, faults);
    checkLength(coupon.value.item, longestCouponItem, u"item"_s, faults);
    checkLength(coupon.batch, longestBatchName, u"batch"_s, faults);
    if (coupon.kind == CouponKind::Percent && (coupon.value.percent < 1 || coupon.value.percent > 100))
        faults += invalidField(u"percent"_s, u"out_of_range"_s);
    const bool needsAmount = coupon.kind == CouponKind::Amount || coupon.kind == CouponKind::GiftCard;
    if (needsAmount && coupon.value.amountMinor <= 0)
        faults += invalidField(u"amount"_s, u"not_positive"_s);
    else if (coupon.value.amountMinor > highestAmountMinor)
        faults += invalidField(u"amount"_s, u"too_large"_s);
    checkRange(coupon.minimumMinor, highestAmountMinor, u"minimum"_s, faults);
    checkRange(coupon.maxUses, mostCouponUses, u"max_uses"_s, faults);
    checkRange(coupon.maxUsesPerCustomer, mostCouponUses, u"max_uses_per_customer"_s, faults);
    if (coupon.validFrom.isValid() && coupon.validUntil.isValid() && coupon.validUntil < coupon.validFrom)
        faults += invalidField(u"valid_until"_s, u"before_the_start"_s);
    return faults;
}

CouponFault couponFault(const Coupon &coupon, const CouponContext &context)
{
    if (coupon.isVoided)
        return CouponFault::Voided;
    if (coupon.validFrom.isValid() && context.today < coupon.validFrom)
        return CouponFault::NotYetValid;
    if (coupon.validUntil.isValid() && context.today > coupon.validUntil)
        return CouponFault::NoLongerValid;
    const bool isGiftCard = coupon.kind == CouponKind::GiftCard;
    if (!isGiftCard && coupon.maxUses > 0 && context.uses >= coupon.maxUses)
        return CouponFault::UsedUp;
    if (isGiftCard && restOf(coupon, context.takenMinor) == 0)
        return CouponFault::Empty;
    if (const CouponFault fault = faultOfCustomer(coupon, context); fault != CouponFault::None)
        return fault;
    const bool stands = isGiftCard || (coupon.stackable && !context.hasUnstackable);
    if (context.hasOtherCoupon && !stands)
        return CouponFault::NotStackable;
    return context.order ? faultOfOrder(coupon, *context.order) : CouponFault::None;
}

qint64 restOf(const Coupon &coupon, qint64 takenMinor)
{
    return coupon.kind == CouponKind::GiftCard ? std::max<qint64>(0, coupon.value.amountMinor - takenMinor) : 0;
}

qint64 CouponDiscount::total() const
{
    return sumOf(lines) + shipping;
}

CouponDiscount couponDiscount(const Coupon &coupon, const Order &order)
{
    const std::vector<qint64> left = linesOf(order, false);
    CouponDiscount discount{std::vector<qint64>(left.size(), 0), 0};
    switch (coupon.kind) {
    case CouponKind::Percent: {
        const std::vector<qint64> base = coupon.onFullPrice ? linesOf(order, true) : left;
        discount.lines = shared(percentOf(sumOf(base), coupon.value.percent), base);
        std::transform(discount.lines.begin(), discount.lines.end(), left.begin(), discount.lines.begin(),
                       [](qint64 off, qint64 rest) { return std::min(off, rest); });
        break;
    }
    case CouponKind::Amount:
        discount.lines = shared(std::min(coupon.value.amountMinor, sumOf(left)), left);
        break;
    case CouponKind::FreeItem:
        if (coupon.value.product.isValid())
            discount.lines = onePiece(coupon.value.product, order, left);
        break;
    case CouponKind::FreeDelivery:
        discount.shipping = std::max<qint64>(0, order.shippingMinor);
        break;
    case CouponKind::GiftCard:
    case CouponKind::Access:
        break;
    }
    return discount;
}

void applyDiscount(const CouponDiscount &discount, Order &order)
{
    for (size_t i = 0; i < discount.lines.size() && i < static_cast<size_t>(order.lines.size()); ++i)
        order.lines[static_cast<qsizetype>(i)].discountMinor += discount.lines[i];
    order.shippingMinor -= discount.shipping;
    addUp(order);
}

qint64 goodsOf(const Order &order, bool netOfTax)
{
    return sumOf(linesOf(order, false, netOfTax));
}

std::optional<Coupon> couponOf(const RewardClaim &claim)
{
    Coupon coupon;
    switch (claim.kind) {
    case RewardKind::Percent:
        coupon.kind = CouponKind::Percent;
        break;
    case RewardKind::Amount:
        coupon.kind = CouponKind::Amount;
        break;
    case RewardKind::Voucher:
        coupon.kind = CouponKind::GiftCard;
        break;
    case RewardKind::FreeItem:
        coupon.kind = CouponKind::FreeItem;
        break;
    case RewardKind::FreeDelivery:
        coupon.kind = CouponKind::FreeDelivery;
        break;
    case RewardKind::Access:
        coupon.kind = CouponKind::Access;
        break;
    case RewardKind::EventSeat:
    case RewardKind::Donation:
    case RewardKind::Service:
        return std::nullopt;
    }
    coupon.value = {claim.value.percent, claim.value.amountMinor, claim.value.product, claim.rewardName};
    coupon.validUntil = claim.validUntil;
    coupon.stackable = true;
    coupon.customer = claim.customer;
    coupon.claim = claim.id;
    return coupon;
}

QJsonObject toJson(const CouponValue &value)
{
    return {{u"percent"_s, value.percent},
            {u"amount_minor"_s, value.amountMinor},
            {u"product"_s, value.product.value},
            {u"item"_s, value.item}};
}

CouponValue couponValueOf(const QJsonObject &json)
{
    return {json.value("percent"_L1).toInt(), json.value("amount_minor"_L1).toInteger(),
            ProductId{json.value("product"_L1).toInteger()}, json.value("item"_L1).toString()};
}

} // namespace regulars
