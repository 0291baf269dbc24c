// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customerfilter.h"
#include "core/customers/customerrow.h"
#include "core/exchange/exportrecord.h"
#include "storage/database.h"

#include <QtCore/QFuture>

#include <functional>

namespace regulars {

/// Customers of a list, read at once.
struct CustomerListing
{
    QList<CustomerId> all;   ///< in the list's order
    QList<CustomerRow> rows; ///< the first of them
};

/// Writes a listing to the file of that name.
using ListingWriter = std::function<Result<void>(const CustomerListing &listing, const QString &file)>;

/// Reads the list in the background to be taken out, with the rows of at most `mostRows` customers. Call in the GUI thread.
/// Errors: Refused (not_allowed), those of the database.
[[nodiscard]] QFuture<Result<CustomerListing>> startListing(Database &database, const CustomerFilter &filter,
                                                            Currency currency, int mostRows);

/// Reads the chosen customers in that order, or all by name when there are none, with the rows of at most `mostRows`, and
/// has `write` make `file` of them on a reader thread, which is then handed out; the future has the number of rows. Errors:
/// those of PartFile, `write` and handOutNoted.
[[nodiscard]] QFuture<Result<qint64>> takeOutListing(Database &database, const ExportRecord &record, const QString &file,
                                                     const QList<CustomerId> &chosen, Currency currency, int mostRows,
                                                     ListingWriter write);

} // namespace regulars
