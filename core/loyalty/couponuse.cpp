// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/couponuse.h"

namespace regulars {

bool isGivenBack(const Coupon &coupon, QDate today)
{
    if (coupon.kind == CouponKind::GiftCard)
        return true;
    const bool isOver = coupon.validUntil.isValid() && today > coupon.validUntil;
    return coupon.restoredOnReturn && !coupon.isVoided && !isOver;
}

Order withoutDiscount(Order order, qint64 amountMinor)
{
    const auto giveBack = [&](qint64 &discount) {
        const qint64 part = std::min(discount, amountMinor);
        discount -= part;
        amountMinor -= part;
    };
    for (OrderLine &line : order.lines)
        giveBack(line.discountMinor);
    giveBack(order.discountMinor);
    order.shippingMinor += amountMinor; // of free delivery
    addUp(order);
    return order;
}

} // namespace regulars
