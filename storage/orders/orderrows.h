// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/orders/order.h"

namespace regulars {

class Connection;
class Statement;
class WriteSession;

// How orders and returns lie in their tables. Everything throws SqlFailure.

/// "SELECT … FROM orders" for readOrder, without a condition.
[[nodiscard]] QString orderSelect();
[[nodiscard]] Order readOrder(const Statement &row);
/// With its payments.
void readLines(Connection &connection, Order &order);

/// "SELECT … FROM returns" for readReturn, without a condition.
[[nodiscard]] QString returnSelect();
[[nodiscard]] Return readReturn(const Statement &row);
void readLines(Connection &connection, Return &goods);

[[nodiscard]] OrderId insertOrder(WriteSession &session, const Order &order);
void insertLine(WriteSession &session, OrderId order, int position, const OrderLine &line);
/// Gives the row's id; the caller announces it.
qint64 insertPayment(Connection &connection, OrderId order, const OrderPayment &payment);
[[nodiscard]] ReturnId insertReturn(WriteSession &session, const Return &goods);
void insertLine(WriteSession &session, ReturnId goods, const ReturnLine &line);

} // namespace regulars
