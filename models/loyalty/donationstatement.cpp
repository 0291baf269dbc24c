// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/donationstatement.h"

#include "models/exchange/takeout.h"
#include "storage/loyalty/donationclaims.h"
#include "storage/loyalty/pointsprogrammestore.h"
#include "storage/people/shopstore.h"
#include "storage/sql/sqlfailure.h"

namespace regulars {

Result<DonationYear> readDonations(Connection &connection, int year, Instant now)
{
    REGULARS_TRY(shop, ShopStore(connection).shop());
    return attempt([&] {
        DonationYear donations;
        donations.year = year;
        donations.shopName = shop.name;
        donations.pointName = PointsProgrammeStore(connection).programme().pointName;
        donations.currency = shop.currency;
        donations.madeAt = now;
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
        REGULARS_TRY(years, attempt([&] { return donationYears(connection); }));
        if (years.isEmpty())
            years += LocalCalendar(shop.timeZone).date(now).year();
        QList<DonationYear> donations;
        for (const int year : std::as_const(years)) {
            REGULARS_TRY(given, readDonations(connection, year, now));
            donations += given;
        }
        return donations;
    };
    return database.read(read);
}

} // namespace regulars
