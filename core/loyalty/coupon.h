// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/earnorder.h"
#include "core/loyalty/rewardclaim.h"

namespace regulars {

using CouponId = Id<struct CouponTag>;

/// A gift card pays instead of taking something off: it was paid for, and has a rest. Access opens a door, such as a sale
/// before the others.
enum class CouponKind { Percent, Amount, FreeItem, FreeDelivery, GiftCard, Access };

/// What a kind gives. Values of other kinds stay at their defaults.
struct CouponValue
{
    int percent = 0;        ///< Percent: off the goods, 1 … 100
    qint64 amountMinor = 0; ///< Amount: off the goods; GiftCard: that it was worth in the beginning
    ProductId product;      ///< FreeItem: one piece of it; not valid: of what `item` says
    QString item;           ///< FreeItem, Access: what for, in the shop's words
    friend bool operator==(const CouponValue &, const CouponValue &) = default;
};

/// A code that takes something off an order or pays it. A promotion code is one of the shop's own making with many uses.
struct Coupon
{
    CouponId id;
    QString uid;
    QString code; ///< normalisedCode()
    CouponKind kind = CouponKind::Percent;
    CouponValue value;
    QString batch;                 ///< with which it was issued; may be empty
    qint64 minimumMinor = 0;       ///< what the goods must come to after other discounts, without delivery, inclusive
    bool minimumNetOfTax = false;  ///< the goods without their tax must come to it
    QDate validFrom;               ///< the first local day; not valid: always
    QDate validUntil;              ///< the last one
    int maxUses = 1;               ///< of gift cards not asked; 0: not limited
    int maxUsesPerCustomer = 0;    ///< 0: not limited
    bool stackable = false;        ///< with other coupons on one order
    bool onFullPrice = false;      ///< Percent: of the price before other discounts
    bool restoredOnReturn = false; ///< when all of its order came back; a gift card always is
    CustomerId customer;           ///< who alone may use it; not valid: whoever has it
    RewardClaimId claim;           ///< for which it was issued
    bool isVoided = false;
    Instant createdAt;
    int rowVersion = 0;

    friend bool operator==(const Coupon &, const Coupon &) = default;
};

/// In characters.
inline constexpr qsizetype longestOwnCode = 32;
inline constexpr qsizetype longestCouponItem = 80;
inline constexpr qsizetype longestBatchName = 60;
inline constexpr int mostCouponUses = 1'000'000;

/// Everything that is wrong with the fields, all at once: code (required, too_long), percent (out_of_range), amount
/// (not_positive, too_large), item, batch (too_long), minimum, max_uses, max_uses_per_customer (negative, too_large),
/// valid_until (before_the_start). A coupon that is still to get its code needs none.
[[nodiscard]] QList<Error> validate(const Coupon &coupon);

/// What decides about a coupon at a moment.
struct CouponContext
{
    QDate today; ///< local
    CustomerId customer;
    int uses = 0;               ///< so far, without those that were given back
    int usesByCustomer = 0;     ///< of `customer`
    qint64 takenMinor = 0;      ///< from a gift card so far
    std::optional<Order> order; ///< on which it is to be used, added up, without the coupon; nothing: it is only looked at
    bool hasOtherCoupon = false;
    bool hasUnstackable = false; ///< one of the other coupons stands alone
};

/// Why a coupon can't be used now. The first one in this order that holds is told.
enum class CouponFault {
    None,
    Voided,
    NotYetValid,
    NoLongerValid,
    UsedUp,
    Empty, ///< a gift card without a rest
    CustomerNeeded,
    OtherCustomer,
    UsedUpByCustomer,
    NotStackable,
    BelowMinimum,
    NothingToTakeOff ///< the product is not in the order, or there is no delivery to be paid
};
[[nodiscard]] CouponFault couponFault(const Coupon &coupon, const CouponContext &context);

/// What is left on a gift card; 0 of other kinds.
[[nodiscard]] qint64 restOf(const Coupon &coupon, qint64 takenMinor);

/// What a coupon takes off an order, in minor units.
struct CouponDiscount
{
    std::vector<qint64> lines; ///< of each line of the order
    qint64 shipping = 0;

    [[nodiscard]] qint64 total() const;
    friend bool operator==(const CouponDiscount &, const CouponDiscount &) = default;
};

/// Shared by the lines in proportion to what they cost; never more than is left of a line after its other discounts.
/// Nothing for a gift card, which pays, and for what is given by hand. The order is added up.
[[nodiscard]] CouponDiscount couponDiscount(const Coupon &coupon, const Order &order);
/// Takes a discount off the order's lines and its delivery, and adds the order up.
void applyDiscount(const CouponDiscount &discount, Order &order);

/// The goods of an order after its discounts, without delivery; with or without their tax.
[[nodiscard]] qint64 goodsOf(const Order &order, bool netOfTax);

/// What a reward comes to as a coupon: for its discount, or for one with a code that the member takes along. Nothing for
/// kinds that are given by hand.
[[nodiscard]] std::optional<Coupon> couponOf(const RewardClaim &claim);

/// As it is kept in the database; always with every key that this version knows.
[[nodiscard]] QJsonObject toJson(const CouponValue &value);
[[nodiscard]] CouponValue couponValueOf(const QJsonObject &json);

template<>
struct EnumNames<CouponKind>
{
    static constexpr std::array<std::pair<CouponKind, const char16_t *>, 6> names = {
        {{CouponKind::Percent, u"percent"},
         {CouponKind::Amount, u"amount"},
         {CouponKind::FreeItem, u"free_item"},
         {CouponKind::FreeDelivery, u"free_delivery"},
         {CouponKind::GiftCard, u"gift_card"},
         {CouponKind::Access, u"access"}}};
    static constexpr CouponKind fallback = CouponKind::Access; // takes nothing off an order
};

template<>
struct EnumNames<CouponFault>
{
    static constexpr std::array<std::pair<CouponFault, const char16_t *>, 12> names = {
        {{CouponFault::None, u"none"},
         {CouponFault::Voided, u"voided"},
         {CouponFault::NotYetValid, u"not_yet_valid"},
         {CouponFault::NoLongerValid, u"no_longer_valid"},
         {CouponFault::UsedUp, u"used_up"},
         {CouponFault::Empty, u"empty"},
         {CouponFault::CustomerNeeded, u"customer_needed"},
         {CouponFault::OtherCustomer, u"other_customer"},
         {CouponFault::UsedUpByCustomer, u"used_up_by_customer"},
         {CouponFault::NotStackable, u"not_stackable"},
         {CouponFault::BelowMinimum, u"below_minimum"},
         {CouponFault::NothingToTakeOff, u"nothing_to_take_off"}}};
    static constexpr CouponFault fallback = CouponFault::Voided;
};

} // namespace regulars

Q_DECLARE_METATYPE(regulars::CouponId)
