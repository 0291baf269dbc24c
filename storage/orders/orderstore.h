// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/orders/order.h"

namespace regulars {

class Connection;
class WriteSession;

/// Orders and returns with their lines.
class OrderStore
{
public:
    explicit OrderStore(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<Order> order(OrderId id) const;
    [[nodiscard]] Result<Return> goodsReturn(ReturnId id) const;
    [[nodiscard]] Result<QList<Return>> returnsOf(OrderId id) const;
    /// Quantity in thousandths that came back already, per line of the order.
    [[nodiscard]] Result<QHash<OrderLineId, qint64>> returnedQuantities(OrderId id) const;
    /// The next number for a sale typed in: one more than the highest number made only of digits.
    [[nodiscard]] Result<QString> nextNumber() const;
    /// Orders of which the number starts with `prefix`, newest first, at most `limit`.
    [[nodiscard]] Result<QList<Order>> ordersByNumber(const QString &prefix, int limit) const;
    /// The newest order of exactly that number. Error: NotFound (order).
    [[nodiscard]] Result<OrderId> orderNumbered(const QString &number) const;
    /// The customer's orders, newest first, without lines; at most `limit`.
    [[nodiscard]] Result<QList<Order>> ordersOf(CustomerId customer, int limit) const;

    /// Saves a valid order with its lines.
    [[nodiscard]] Result<OrderId> insert(WriteSession &session, const Order &order);
    /// Saves a valid return with its lines.
    [[nodiscard]] Result<ReturnId> insert(WriteSession &session, const Return &goods);
    [[nodiscard]] Result<void> setStatus(WriteSession &session, OrderId id, OrderStatus status);
    [[nodiscard]] Result<void> setDeleted(WriteSession &session, OrderId id, bool deleted);
    [[nodiscard]] Result<void> setDeleted(WriteSession &session, ReturnId id, bool deleted);

private:
    Connection &m_connection;
};

} // namespace regulars
