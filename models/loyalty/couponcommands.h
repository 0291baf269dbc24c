// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/coupon.h"
#include "models/base/command.h"

namespace regulars {

// Argument of the sentences: `code` for reading when it is one coupon, otherwise `count` and `batch`.

/// Issues coupons, each with a code by lot; a single one may bring its own, such as "SUMMER10". Gives them as they are
/// stored. Errors: InvalidValue (also count, out_of_range; code, only_one), NotFound (customer, product), Duplicate (code).
struct IssueCoupons
{
    static constexpr QLatin1StringView name{"issue_coupons"};
    static constexpr int mostAtOnce = 10'000;
    Coupon model;
    int count = 1;

    /// A gift card is sold; other coupons are given away.
    [[nodiscard]] Right right() const;
    [[nodiscard]] Result<QList<Coupon>> execute(WriteSession &session) const;
};

/// What came of using a coupon.
struct RedeemedCoupon
{
    Coupon coupon;
    qint64 amountMinor = 0; ///< that it took off, or that was taken from the gift card
    qint64 restMinor = 0;   ///< on the gift card

    friend bool operator==(const RedeemedCoupon &, const RedeemedCoupon &) = default;
};

/// Notes that a coupon was used. The order, if there is one, is stored already, with the coupon's discount in it; its
/// payments with gift cards are noted with it, by RecordSale. A claim that the coupon was issued for is used by it. Errors:
/// NotFound (code, order, customer), InvalidValue (code, wrong_check_digit; amount, required, not_positive; order, twice,
/// other_customer), Refused (reason: name of the CouponFault; of more_than_rest with `rest_minor`).
struct RedeemCoupon
{
    static constexpr QLatin1StringView name{"redeem_coupon"};
    static constexpr Right right = Right::Create;
    QString code;
    OrderId order;
    CustomerId customer;               ///< not valid: whose order it is
    std::optional<qint64> amountMinor; ///< of gift cards required; nothing: what the coupon takes off the order as it is
    /// What the coupon was used on, when it is known: nothing is worked out from the discounts of the stored order then.
    std::optional<Order> before = std::nullopt;
    [[nodiscard]] Result<RedeemedCoupon> execute(WriteSession &session) const;
};

/// Ends coupons; those that were voided already are left alone. Gives how many. Errors: NotFound (coupon; batch, when there
/// is none of that name).
struct VoidCoupons
{
    static constexpr QLatin1StringView name{"void_coupons"};
    QList<CouponId> coupons;
    QString batch; ///< instead of coupons: all of it

    [[nodiscard]] Right right() const { return coupons.size() == 1 && batch.isEmpty() ? Right::AdjustPoints : Right::Bulk; }
    [[nodiscard]] Result<int> execute(WriteSession &session) const;
};

} // namespace regulars
