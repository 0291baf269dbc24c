// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/customerlisting.h"

#include "models/exchange/takeout.h"
#include "storage/customers/customerlist.h"

namespace regulars {

QFuture<Result<CustomerListing>> startListing(Database &database, const CustomerFilter &filter, Currency currency,
                                              int mostRows)
{
    return database.read(
        [=, now = database.clock().now(), user = database.user()](Connection &connection) -> Result<CustomerListing> {
            REGULARS_CHECK(checkMayExport(connection, user));
            const CustomerList list(connection);
            REGULARS_TRY(ids, list.ids(filter, now));
            REGULARS_TRY(rows, list.rows(ids.first(std::min<qsizetype>(ids.size(), mostRows)), now, currency));
            return CustomerListing{ids, rows};
        });
}

} // namespace regulars
