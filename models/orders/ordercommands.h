// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/command.h"
#include "storage/orders/orderstore.h"

namespace regulars {

// Arguments of the sentences: `number`, `amount_minor`, `currency` and `name` of the customer when there is one.

/// Records a sale. Without a number it gets the next one, without a time it was now, without a customer it is an
/// anonymous sale; lines with a product take over what they leave out. What it pays with gift cards is taken from these.
/// Errors: InvalidValue, NotFound (customer, product, coupon), Refused (reason: name of a CouponFault, not_a_gift_card,
/// more_than_rest with `rest_minor`).
struct RecordSale
{
    static constexpr QLatin1StringView name{"record_sale"};
    static constexpr Right right = Right::Create;
    Order order;
    [[nodiscard]] Result<OrderId> execute(WriteSession &session) const;
};

/// Records goods of an order that came back. Lines name the order's lines and how much came back; what they leave out
/// (product, name, price) is taken from there, the price as it was paid. Errors: InvalidValue, NotFound (order),
/// Refused (reason order_cancelled).
struct RecordReturn
{
    static constexpr QLatin1StringView name{"record_return"};
    static constexpr Right right = Right::Create;
    Return goods;
    [[nodiscard]] Result<ReturnId> execute(WriteSession &session) const;
};

/// Errors: NotFound, Refused (reason already_cancelled).
struct CancelOrder
{
    static constexpr QLatin1StringView name{"cancel_order"};
    static constexpr Right right = Right::Edit;
    OrderId order;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Moves an order and its returns to the recycle bin. Error: NotFound.
struct DeleteOrder
{
    static constexpr QLatin1StringView name{"delete_order"};
    static constexpr Right right = Right::Delete;
    OrderId order;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Moves a return to the recycle bin. Error: NotFound.
struct DeleteReturn
{
    static constexpr QLatin1StringView name{"delete_return"};
    static constexpr Right right = Right::Delete;
    ReturnId goods;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

} // namespace regulars
