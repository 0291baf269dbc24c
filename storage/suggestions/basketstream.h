// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/suggestions/basketcounts.h"
#include "storage/sql/canceltoken.h"

namespace regulars {

class Connection;
class LocalCalendar;

/// Up to where orders have been counted.
struct CountedUpTo
{
    qint64 order = 0;     ///< id
    qint64 changeSet = 0; ///< id
    friend bool operator==(const CountedUpTo &, const CountedUpTo &) = default;
};

// All orders that are neither cancelled nor in the recycle bin are counted; what came back was wanted at first. Everything
// throws SqlFailure, also Cancelled.

/// The newest order and change.
[[nodiscard]] CountedUpTo newestOrders(Connection &connection);

/// Counts all orders, customer by customer. Steps of the progress are ids of customers.
[[nodiscard]] BasketCounts countAllBaskets(Connection &connection, const LocalCalendar &calendar, const CountedUpTo &upTo,
                                           const Progress &progress, const CancelToken &cancel);

/// The difference that the orders after `from` make, at most `limit` of them; `from` is then where they end.
[[nodiscard]] BasketCounts countNewBaskets(Connection &connection, const LocalCalendar &calendar, qint64 &from, int limit);

/// Whether orders that were counted are others by now: a count of new orders is not enough.
[[nodiscard]] bool haveCountedOrdersChanged(Connection &connection, const CountedUpTo &upTo);

} // namespace regulars
