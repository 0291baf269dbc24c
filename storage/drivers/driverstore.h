// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/customers/customer.h"
#include "core/drivers/driver.h"
#include "core/metrics/peoplebehind.h"
#include "core/people/shop.h"
#include "storage/sql/canceltoken.h"

#include <optional>
#include <unordered_set>

namespace regulars {

class Connection;
class WriteSession;

/// Counts what comes with customers who come again, and keeps it.
class DriverStore
{
public:
    explicit DriverStore(Connection &connection) : m_connection(connection) {}

    /// Of all customers with an order that counts, also in the recycle bin: one pass over orders and lines, one over the
    /// tickets of the window. Steps of the progress are ids of customers. Error: Cancelled.
    [[nodiscard]] Result<Drivers> count(const Shop &shop, QDate asOf, const Progress &progress = {},
                                        const CancelToken &cancel = {}) const;
    /// What was counted last; nothing when it never was.
    [[nodiscard]] Result<std::optional<Drivers>> kept() const;
    static void keep(WriteSession &session, const Drivers &drivers);

private:
    Connection &m_connection;
};

/// The customers of one side of a comparison, also those in the recycle bin, by the orders and tickets of now. Throws
/// SqlFailure.
[[nodiscard]] std::unordered_set<CustomerId> peopleOfDriver(Connection &connection, const Shop &shop,
                                                            const PeopleBehind &people);

} // namespace regulars
