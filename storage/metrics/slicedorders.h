// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/orders/countedorder.h"
#include "storage/metrics/slicescope.h"

#include <functional>
#include <limits>

namespace regulars {

class Statement;

/// Which orders are read.
struct OrdersAsked
{
    /// What comes back from this instant on has not come back yet.
    Instant returnsUntil{std::numeric_limits<qint64>::max()};
    /// A condition on the figures of their customers (`customer_stats s`); empty: all orders, also those of nobody.
    QString customers{};
    std::function<void(Statement &)> bind{}; ///< what stands in the condition
    CustomerId customer{};                   ///< only theirs, instead of the condition
};
using OrderReceiver = std::function<void(CustomerId, const OrderFacts &)>;
using ReturnReceiver = std::function<void(CustomerId, const ReturnFacts &)>;

/// Hands out the orders of a slice in one pass, those of a customer one after the other, oldest first. Of a slice of goods
/// each order is worth what falls to them (CategoryShare), and so is what came back. Throws SqlFailure.
void forEachSlicedOrder(Connection &connection, const SliceScope &scope, const OrdersAsked &asked,
                        const OrderReceiver &receive);
/// The returns of a slice, in no order. One whose order nobody knows belongs to no channel. Throws SqlFailure.
void forEachSlicedReturn(Connection &connection, const SliceScope &scope, const ReturnReceiver &receive);

} // namespace regulars
