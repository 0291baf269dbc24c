// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/orders/order.h"
#include "core/products/product.h"

namespace regulars {

enum class CounterHitKind { Customer, Order, Product, Coupon };

/// Something that a scan or a typed text may mean at the counter.
struct CounterHit
{
    CounterHitKind kind = CounterHitKind::Customer;
    bool exact = false;  ///< it is what was scanned, and not only like it
    CustomerId customer; ///< also whose order it is; not valid: an anonymous sale
    OrderId order;
    Product product;
    QString name;   ///< of the customer
    QString detail; ///< of a customer: what tells namesakes apart; of an order: its number; of a coupon: its code
    Money amount;   ///< of an order
    Instant at;     ///< of an order

    /// Whether both are the same record.
    [[nodiscard]] bool isSameRecord(const CounterHit &other) const
    {
        return kind == other.kind && order == other.order && product.id == other.product.id &&
               (kind != CounterHitKind::Customer || customer == other.customer) &&
               (kind != CounterHitKind::Coupon || detail == other.detail);
    }
};

} // namespace regulars
