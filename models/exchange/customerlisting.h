// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customerfilter.h"
#include "core/customers/customerrow.h"
#include "storage/database.h"

#include <QtCore/QFuture>

namespace regulars {

/// The customers that a list shows, read at once.
struct CustomerListing
{
    QList<CustomerId> all;   ///< in the list's order
    QList<CustomerRow> rows; ///< the first of them
};

/// Reads the list in the background to be taken out, with the rows of at most `mostRows` customers. Call in the GUI thread.
/// Errors: Refused (not_allowed), those of the database.
[[nodiscard]] QFuture<Result<CustomerListing>> startListing(Database &database, const CustomerFilter &filter,
                                                            Currency currency, int mostRows);

} // namespace regulars
