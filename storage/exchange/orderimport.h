// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/exchange/orderfilereader.h"
#include "storage/exchange/importfile.h"

#include <QtCore/QMap>

namespace regulars {

class CancelToken;
class Connection;
class WriteSession;

/// What a person says about an import of orders.
struct OrderImportOptions : ImportFileOptions
{
    Currency currency; ///< for amounts without currency, when the shop has none yet
};

/// What an import did, or would do.
struct OrderImportReport
{
    OrderFileDetection detection;
    qint64 rows = 0;
    qint64 ordersCreated = 0;
    qint64 ordersKnown = 0;     ///< in the database already, from an earlier import
    qint64 anonymousOrders = 0; ///< of ordersCreated, without a customer
    qint64 returnsCreated = 0;
    qint64 returnsKnown = 0;
    qint64 customersCreated = 0;
    qint64 customersMatched = 0; ///< who were there before the import
    qint64 productsCreated = 0;
    qint64 rejected = 0;              ///< rows that were not imported
    QMap<RowReason, qint64> problems; ///< rows by reason, those only noted too
    std::vector<RejectedRow> firstProblems;
    QString rejectedFile; ///< empty when no row was rejected
    Currency currency;    ///< of the amounts
};

/// Imports an order history, as one change set that can be undone. All or nothing: a failure or cancelling leaves
/// neither records nor a file of rejected rows. `progress` goes in thousandths. Errors: those of
/// OrderFileReader::open() and of the file; InvalidValue, field "date_order", rule "ambiguous" when of most rows nothing
/// tells whether 03/04 is in March or April; NotFound, field "mapping"; Cancelled; those of the database. args["detection"]
/// is the OrderFileDetection where the file could be looked at.
[[nodiscard]] Result<OrderImportReport> importOrders(WriteSession &session, const OrderImportOptions &options,
                                                     const Progress &progress, const CancelToken &cancel);

/// The same without writing anything: what the import would do.
[[nodiscard]] Result<OrderImportReport> tryImport(Connection &connection, const OrderImportOptions &options,
                                                  const Progress &progress, const CancelToken &cancel);

} // namespace regulars
