// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customer.h"
#include "core/metrics/peoplebehind.h"
#include "core/metrics/repeatgaps.h"
#include "core/people/shop.h"

#include <unordered_set>

namespace regulars {

class Connection;

/// The customers whom a figure of the dashboard counts, also those in the recycle bin. Reads the orders of everybody who
/// may be one of them. The day of `now` is what a slice by a saved view takes for today. Throws SqlFailure.
[[nodiscard]] std::unordered_set<CustomerId> peopleBehind(Connection &connection, const PeopleBehind &people, Instant now);

/// What another number of active days would mean.
struct ActivePreview
{
    int activeDays = 0;
    qint64 active = 0; ///< customers, with that number
    RepeatGaps gaps;   ///< of all customers
};
/// Reads the orders of all customers. Throws SqlFailure.
[[nodiscard]] ActivePreview activePreview(Connection &connection, const Shop &shop, QDate day, int activeDays);

} // namespace regulars
