// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/money.h"
#include "core/customers/customer.h"

#include <optional>

namespace regulars {

/// What a customer's history adds up to (core/metrics/customerstatsaccumulator.h). `orders` are those that count
/// (core/orders/countedorder.h): cancelled ones and those worth nothing after returns are not among them.
/// Money is that of all orders that are not cancelled, so that what was sold and came back adds up to nothing.
struct CustomerStats
{
    int orders = 0;
    int zeroValueOrders = 0; ///< not cancelled, worth nothing from the start; not in `orders`
    int orderDays = 0;       ///< local days with a counted order
    std::optional<Instant> firstOrderAt;
    std::optional<Instant> lastOrderAt;
    std::optional<int> medianIntervalDays; ///< between consecutive local days with a counted order; from two such days on
    Money gross;                           ///< of orders that are not cancelled, before returns
    Money returned;  ///< goods that came back, linked to an order or not; not those of cancelled orders
    Money net;       ///< gross − returned
    int returns = 0; ///< not those of cancelled orders
    int interactions = 0;
    std::optional<Instant> lastContactedAt; ///< a person talked to the customer, in or out; notes do not count
    std::optional<Instant> lastInboundAt;   ///< the last such contact that came from the customer
    std::optional<Instant> lastOutboundAt;  ///< the last such contact that came from the shop
    std::optional<Instant> lastActivityAt;  ///< anything at all
    std::optional<Instant> nextActivityAt;  ///< when the next open task or promise wants to be seen to; none: not dated

    /// Whether there is anything to keep.
    [[nodiscard]] bool isEmpty() const { return !lastActivityAt && !nextActivityAt; }

    friend bool operator==(const CustomerStats &, const CustomerStats &) = default;
};

/// A customer counts as active for this long after an order; the default of domain §2.7.
inline constexpr int activeWindowDays = 365;
/// A first-time buyer counts as new for this long.
inline constexpr int newWindowDays = 30;

/// The stage by rule: no order = prospect; the only order within newWindowDays = new; last order within
/// activeWindowDays = active; else lapsed.
[[nodiscard]] Lifecycle lifecycleOf(const CustomerStats &stats, Instant now);

} // namespace regulars
