// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/customerlisting.h"

#include "models/people/permission.h"
#include "storage/customers/customerlist.h"

namespace regulars {

QFuture<Result<CustomerListing>> startListing(Database &database, const CustomerFilter &filter, Currency currency,
                                              int mostRows)
{
    return database.read(
        [=, now = database.clock().now(), user = database.user()](Connection &connection) -> Result<CustomerListing> {
            REGULARS_CHECK(checkAllowed(connection, user, Right::Export));
            const CustomerList list(connection);
            REGULARS_TRY(ids, list.ids(filter, now));
            REGULARS_TRY(rows, list.rows(ids.first(std::min<qsizetype>(ids.size(), mostRows)), now, currency));
            return CustomerListing{ids, rows};
        });
}

} // namespace regulars
