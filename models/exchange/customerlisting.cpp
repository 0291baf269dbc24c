// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/customerlisting.h"

#include "models/exchange/partfile.h"
#include "models/exchange/takeout.h"
#include "storage/customers/customerlist.h"

namespace regulars {

namespace {

Result<CustomerListing> listingOf(const CustomerList &list, const QList<CustomerId> &ids, Instant now, Currency currency,
                                  int mostRows)
{
    REGULARS_TRY(rows, list.rows(ids.first(std::min<qsizetype>(ids.size(), mostRows)), now, currency));
    return CustomerListing{ids, rows};
}

Result<QList<CustomerId>> everybody(const CustomerList &list, Instant now)
{
    CustomerFilter filter;
    filter.sort = CustomerSort::Name;
    filter.descending = false;
    return list.ids(filter, now);
}

} // namespace

QFuture<Result<CustomerListing>> startListing(Database &database, const CustomerFilter &filter, Currency currency,
                                              int mostRows)
{
    return database.read(
        [=, now = database.clock().now(), user = database.user()](Connection &connection) -> Result<CustomerListing> {
            REGULARS_CHECK(checkMayExport(connection, user));
            const CustomerList list(connection);
            REGULARS_TRY(ids, list.ids(filter, now));
            return listingOf(list, ids, now, currency, mostRows);
        });
}

QFuture<Result<qint64>> takeOutListing(Database &database, const ExportRecord &record, const QString &file,
                                       const QList<CustomerId> &chosen, Currency currency, int mostRows, ListingWriter write)
{
    const PartFile target(file);
    auto make = [=, now = database.clock().now(), own = database.file(),
                 write = std::move(write)](Connection &connection) -> Result<Takeout<qint64>> {
        REGULARS_CHECK(target.check(own, true));
        const CustomerList list(connection);
        REGULARS_TRY(ids, chosen.isEmpty() ? everybody(list, now) : chosen);
        REGULARS_TRY(listing, listingOf(list, ids, now, currency, mostRows));
        if (const Result<void> written = write(listing, target.part()); !written) {
            target.discard();
            return tl::unexpected(target.named(written.error()));
        }
        return Takeout<qint64>{listing.rows.size(), listing.rows.size()};
    };
    return takeOut<qint64>(
        database, record, make, [target] { return target.putInPlace(); }, [target] { target.discard(); });
}

} // namespace regulars
