// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/progress.h"
#include "core/customers/customer.h"
#include "core/drivers/visit.h"
#include "core/people/shop.h"
#include "storage/sql/canceltoken.h"

#include <functional>

namespace regulars {

class Connection;

/// Whose histories are read.
struct VisitQuestion
{
    QDate asOf;          ///< the last local day that is known
    DriverGroup group{}; ///< somebody of this side is never left out
    bool all = true;     ///< whatever the group
};

/// Gives the history of each customer with an order that counts, by id: one pass over the orders with their lines. What came
/// back after the last day has not come back yet. Throws SqlFailure, also when it is cancelled.
void forEachDriverHistory(Connection &connection, const Shop &shop, const VisitQuestion &question,
                          const std::function<void(CustomerId, const DriverHistory &)> &receive,
                          const Progress &progress = {}, const CancelToken &cancel = {});

/// Throws SqlFailure.
[[nodiscard]] ProductCategories productCategories(Connection &connection);

} // namespace regulars
