// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/coupon.h"

namespace regulars {

/// That a coupon was used once.
struct CouponUse
{
    qint64 id = 0;
    CouponId coupon;
    CustomerId customer;    ///< not valid: nobody known
    OrderId order;          ///< not valid: none that is recorded
    qint64 amountMinor = 0; ///< that it took off, or that was taken from a gift card
    Instant usedAt;
    std::optional<Instant> returnedAt; ///< its order came back, and the use with it

    friend bool operator==(const CouponUse &, const CouponUse &) = default;
};

/// How much a coupon was used so far, without what was given back.
struct CouponUsage
{
    int uses = 0;
    int usesByCustomer = 0; ///< of the customer who was asked for
    qint64 takenMinor = 0;

    friend bool operator==(const CouponUsage &, const CouponUsage &) = default;
};

/// Whether a use is given back when all of its order has come back on that day: what was on a gift card is always there
/// again; a coupon if it says so and can still be used.
[[nodiscard]] bool isGivenBack(const Coupon &coupon, QDate today);

/// The order as it was before a coupon that is in its discounts took so much off. Added up.
[[nodiscard]] Order withoutDiscount(Order order, qint64 amountMinor);

} // namespace regulars
