// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/orders/countedorder.h"
#include "core/people/shop.h"
#include "core/prediction/purchasedays.h"
#include "storage/sql/canceltoken.h"

namespace regulars {

class Connection;

/// Which purchases count.
struct PurchaseQuestion
{
    QDate until; ///< the last local day that is known
    ZeroValueOrders zeroValueOrders = ZeroValueOrders::Ignore;
    QDate from{}; ///< the first local day that counts; not valid: all of them
};

/// What the models of repeat purchases know of a customer; spend in major units of the shop's currency, after returns.
struct CustomerPurchases
{
    CustomerId customer;
    PurchaseSummary summary;
    PurchaseDays days;
};

struct CustomerName
{
    CustomerId customer;
    QString name;
};

/// Sums up the orders of all customers.
class PurchaseStore
{
public:
    explicit PurchaseStore(Connection &connection) : m_connection(connection) {}

    /// Of every customer with an order that counts, also in the recycle bin, by id: one pass over the orders, in the order
    /// of an index. What came back after the last day has not come back yet. Steps of the progress are ids of customers.
    /// Error: Cancelled.
    [[nodiscard]] Result<std::vector<CustomerPurchases>> purchases(const Shop &shop, const PurchaseQuestion &question,
                                                                   const Progress &progress = {},
                                                                   const CancelToken &cancel = {}) const;
    /// All customers of whom something may be predicted, ascending: who is not in the recycle bin and has not objected to
    /// profiling.
    [[nodiscard]] Result<std::vector<CustomerId>> judged() const;
    /// The same with their names, by id.
    [[nodiscard]] Result<std::vector<CustomerName>> names() const;

private:
    Connection &m_connection;
};

} // namespace regulars
