// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/enumnames.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/result.h"
#include "core/loyalty/points.h"

#include <QtCore/QHash>
#include <QtCore/QList>

namespace regulars {

enum class OrderStatus { Open, Completed, Cancelled };
enum class OrderChannel { Unknown, Counter, Web, Phone, Email, Marketplace, Wholesale };

/// One product of an order, with the name and price of that day.
struct OrderLine
{
    OrderLineId id;
    ProductId product;
    QString sku;
    QString name;
    qint64 quantityMilli = milliPerPiece;
    qint64 unitPriceMicro = 0;
    qint64 discountMinor = 0;
    qint64 totalMinor = 0; ///< quantity × price half up to the minor unit, less the discount
};

/// What a part of an order was paid with besides money. A voucher was paid for when it was bought. Coupons and rewards are
/// discounts and no payments.
enum class OrderPaymentKind { Points, Voucher };

struct OrderPayment
{
    OrderPaymentKind kind = OrderPaymentKind::Points;
    qint64 amountMinor = 0; ///< that it pays of the order's total
    Points points;          ///< of kind Points: what is taken for it
    qint64 reference = 0;   ///< the voucher's coupon

    friend bool operator==(const OrderPayment &, const OrderPayment &) = default;
};

/// A purchase. Without a customer it is an anonymous sale.
struct Order
{
    OrderId id;
    QString uid;
    QString number;
    CustomerId customer;
    Instant orderedAt;
    bool timeUnknown = false; ///< only the day is known; `orderedAt` is 12:00 local
    OrderChannel channel = OrderChannel::Unknown;
    OrderStatus status = OrderStatus::Completed;
    Money total; ///< lines − order discount + shipping
    qint64 discountMinor = 0;
    qint64 shippingMinor = 0;
    qint64 taxMinor = 0;
    QString note;
    QList<OrderLine> lines;
    QList<OrderPayment> payments; ///< the rest of the total was paid with money
    int rowVersion = 0;
    bool deleted = false;
};

/// What of an order was paid in this way, in minor units.
[[nodiscard]] qint64 paidWith(const Order &order, OrderPaymentKind kind);
/// What is left to be paid with money.
[[nodiscard]] Money dueInMoney(const Order &order);

/// One line of a return; `orderLine` says which bought line came back, when known.
struct ReturnLine
{
    OrderLineId orderLine;
    ProductId product;
    QString sku;
    QString name;
    qint64 quantityMilli = milliPerPiece;
    qint64 unitPriceMicro = 0;
    qint64 totalMinor = 0;
};

/// Goods that came back: a record of its own, linked to the order when that is known. Amounts are positive.
struct Return
{
    ReturnId id;
    QString uid;
    QString number;
    OrderId order;
    CustomerId customer;
    Instant returnedAt;
    bool timeUnknown = false;
    Money total;
    QString reason;
    QList<ReturnLine> lines;
    int rowVersion = 0;
    bool deleted = false;
};

/// No line and no order is worth more (1e15 minor units), so that sums over a shop stay in range.
inline constexpr qint64 highestAmountMinor = 1'000'000'000'000'000;

/// Sets each line's total and the order's total from quantities, prices, discounts and shipping.
void addUp(Order &order);
/// Sets each line's total and the return's total from quantities and prices.
void addUp(Return &goods);

/// What one piece of a bought line was paid with after the line's discount, in millionths of a major unit:
/// the price at which it is taken back.
[[nodiscard]] qint64 paidUnitPriceMicro(const OrderLine &line, Currency currency);

/// Everything that is wrong with the order's fields, all at once.
[[nodiscard]] QList<Error> validate(const Order &order);
/// Also checks that no more comes back than was bought, less `alreadyReturned` (thousandths per order line), and
/// that it is worth no more than was paid.
[[nodiscard]] QList<Error> validate(const Return &goods, const Order &order,
                                    const QHash<OrderLineId, qint64> &alreadyReturned);

template<>
struct EnumNames<OrderStatus>
{
    static constexpr std::array<std::pair<OrderStatus, const char16_t *>, 3> names = {
        {{OrderStatus::Open, u"open"}, {OrderStatus::Completed, u"completed"}, {OrderStatus::Cancelled, u"cancelled"}}};
    static constexpr OrderStatus fallback = OrderStatus::Open;
};

template<>
struct EnumNames<OrderPaymentKind>
{
    static constexpr std::array<std::pair<OrderPaymentKind, const char16_t *>, 2> names = {
        {{OrderPaymentKind::Points, u"points"}, {OrderPaymentKind::Voucher, u"voucher"}}};
    static constexpr OrderPaymentKind fallback = OrderPaymentKind::Voucher;
};

template<>
struct EnumNames<OrderChannel>
{
    static constexpr std::array<std::pair<OrderChannel, const char16_t *>, 7> names = {
        {{OrderChannel::Unknown, u"unknown"},
         {OrderChannel::Counter, u"counter"},
         {OrderChannel::Web, u"web"},
         {OrderChannel::Phone, u"phone"},
         {OrderChannel::Email, u"email"},
         {OrderChannel::Marketplace, u"marketplace"},
         {OrderChannel::Wholesale, u"wholesale"}}};
    static constexpr OrderChannel fallback = OrderChannel::Unknown;
};

} // namespace regulars
