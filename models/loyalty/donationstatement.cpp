// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/donationstatement.h"

#include "models/exchange/takeout.h"
#include "storage/loyalty/donationclaims.h"
#include "storage/loyalty/pointsprogrammestore.h"
#include "storage/people/shopstore.h"
#include "storage/sql/sqlfailure.h"

#include <functional>
#include <map>

namespace regulars {

namespace {

/// A year without its sums.
Result<DonationYear> emptyYear(Connection &connection, Instant now)
{
    REGULARS_TRY(shop, ShopStore(connection).shop());
    return attempt([&] {
        DonationYear year;
        year.shopName = shop.name;
        year.pointName = PointsProgrammeStore(connection).programme().pointName;
        year.currency = shop.currency;
        year.madeAt = now;
        return year;
    });
}

/// By year, the newest first.
using ClaimsByYear = std::map<int, QList<DonationClaim>, std::greater<>>;

ClaimsByYear allClaims(Connection &connection)
{
    ClaimsByYear years;
    for (const DonationClaim &claim : donationClaims(connection, {}, {}))
        years[claim.on.year()] += claim;
    return years;
}

} // namespace

Result<DonationYear> readDonations(Connection &connection, int year, Instant now)
{
    REGULARS_TRY(donations, emptyYear(connection, now));
    return attempt([&] {
        donations.year = year;
        addDonations(donations, donationClaims(connection, QDate(year, 1, 1), QDate(year, 12, 31)));
        return donations;
    });
}

QFuture<Result<QList<DonationYear>>> donationsToPrint(Database &database)
{
    const auto read = [user = database.user(),
                       now = database.clock().now()](Connection &connection) -> Result<QList<DonationYear>> {
        REGULARS_CHECK(checkMayExport(connection, user));
        REGULARS_TRY(shop, ShopStore(connection).shop());
        REGULARS_TRY(year, emptyYear(connection, now));
        REGULARS_TRY(years, attempt([&] { return allClaims(connection); }));
        if (years.empty())
            years[LocalCalendar(shop.timeZone).date(now).year()] = {};
        QList<DonationYear> donations;
        for (const auto &[number, claims] : years) {
            year.year = number;
            addDonations(year, claims);
            donations += year;
        }
        return donations;
    };
    return database.read(read);
}

} // namespace regulars
