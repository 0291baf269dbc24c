// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/orders/order.h"

namespace regulars {

/// Whether orders worth nothing (given away, price zero) are counted in metrics.
enum class ZeroValueOrders { Ignore, Count };

/// The few values of an order that metrics need.
struct OrderFacts
{
    Instant orderedAt;
    OrderStatus status = OrderStatus::Completed;
    qint64 totalMinor = 0;
    qint64 returnedMinor = 0; ///< of the returns linked to this order
};

/// The few values of a return that metrics need.
struct ReturnFacts
{
    Instant returnedAt;
    qint64 totalMinor = 0;
    bool ofCancelledOrder = false; ///< linked to an order that is cancelled: its money was never revenue
};

/// The rule for every metric (domain §2.7): an order counts when it is not cancelled and its value after the
/// returns linked to it is above zero. With ZeroValueOrders::Count one that was worth nothing from the start counts too.
[[nodiscard]] constexpr bool counts(const OrderFacts &order, ZeroValueOrders zeroValue = ZeroValueOrders::Ignore)
{
    if (order.status == OrderStatus::Cancelled)
        return false;
    if (order.totalMinor == 0)
        return zeroValue == ZeroValueOrders::Count;
    return order.totalMinor - order.returnedMinor > 0;
}

} // namespace regulars
