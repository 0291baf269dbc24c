// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/couponuse.h"

namespace regulars {

class Connection;
class WriteSession;

/// A coupon, and what stands against using it.
struct SeenCoupon
{
    Coupon coupon;
    CouponFault fault = CouponFault::None;
    CouponUsage usage;
    qint64 restMinor = 0;    ///< of a gift card
    CouponDiscount discount; ///< on the order that was asked about
    QString customerName;    ///< who alone may use it
    QList<CouponUse> uses;   ///< the newest first, also those that were given back
    static constexpr int mostUses = 100;
};

/// What is asked about a coupon.
struct CouponQuestion
{
    QString code;               ///< as it was typed or scanned
    CustomerId customer;        ///< not valid: nobody known
    std::optional<Order> order; ///< added up, without the coupon; nothing: the coupon is only looked at
    bool hasOtherCoupon = false;
    bool hasUnstackable = false;
};

/// Errors: NotFound (code), InvalidValue (code: required; wrong_check_digit when it is nearly one).
[[nodiscard]] Result<SeenCoupon> readCoupon(Connection &connection, const CouponQuestion &question, Instant now);

/// Takes what an order pays with gift cards from these; a claim that one was issued for is used by it. The order has its id.
/// Errors: NotFound (coupon), Refused (reason: name of the CouponFault, not_a_gift_card, more_than_rest with `rest_minor`).
[[nodiscard]] Result<void> takeVouchers(WriteSession &session, const Order &order);

} // namespace regulars
