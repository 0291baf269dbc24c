// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/exchange/customermatcher.h"
#include "storage/exchange/knownkeys.h"
#include "storage/exchange/orderimport.h"
#include "storage/exchange/productmatcher.h"
#include "storage/exchange/rejectedfile.h"
#include "storage/exchange/returnlinker.h"

namespace regulars {

/// Turns what the reader hands out into records of the target: recognises known orders, finds customers and
/// products, links returns. Everything throws SqlFailure.
class OrderImporter
{
public:
    /// `rejected` may be null.
    OrderImporter(Connection &connection, ImportTarget &target, RejectedFile *rejected, const QString &source,
                  OrderImportReport &report);

    void take(const OrderBatch &batch);
    /// Links and adds the returns that name their order, and completes the report.
    void finish();
    /// Rows with this problem so far.
    [[nodiscard]] qint64 problems(RowReason reason) const { return m_report.problems.value(reason); }

private:
    /// An order by its number, for the returns that name it.
    struct NumberedOrder
    {
        size_t numberHash = 0;
        OrderId id;
        CustomerId customer;
        StoredLines lines; ///< of an order of this import
    };

    void takeOrder(const ImportedOrder &imported);
    void takeReturn(const ImportedReturn &imported);
    void takeProblem(const RejectedRow &row);
    [[nodiscard]] Order orderOf(const ImportedOrder &imported);
    [[nodiscard]] Return returnOf(const ImportedReturn &imported);
    [[nodiscard]] NumberedOrder orderNumbered(const QString &number) const;

    Connection &m_connection;
    ImportTarget &m_target;
    RejectedFile *m_rejected;
    QString m_source;
    OrderImportReport &m_report;
    CustomerMatcher m_customers;
    ProductMatcher m_products;
    ReturnLinker m_returnLinker;
    KnownKeys m_knownOrders;
    KnownKeys m_knownReturns;
    bool m_anyOrderBefore;
    std::vector<NumberedOrder> m_numbered;
    std::vector<ImportedReturn> m_linkedReturns; ///< wait until all orders are there
};

/// The channel that a file's word means ("Online Store" → Web).
[[nodiscard]] OrderChannel channelOf(const QString &word);

} // namespace regulars
