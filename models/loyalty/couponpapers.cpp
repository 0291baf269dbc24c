// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/couponpapers.h"

#include "models/loyalty/couponcommands.h"
#include "storage/database.h"
#include "storage/loyalty/couponstore.h"
#include "storage/people/shopstore.h"

namespace regulars {

namespace {

Result<CouponsToPrint> readCoupons(Connection &connection, const QList<qint64> &ids, Instant now)
{
    CouponsToPrint coupons;
    REGULARS_TRY(shop, ShopStore(connection).shop());
    REGULARS_TRY(rows, CouponList(connection).rows(ids, now));
    coupons.shopName = shop.name;
    coupons.currency = shop.currency;
    coupons.rows = rows;
    return coupons;
}

} // namespace

QFuture<Result<CouponsToPrint>> couponsToPrint(Database &database, const QList<CouponId> &coupons)
{
    QList<qint64> ids;
    for (const CouponId coupon : coupons)
        ids += coupon.value;
    return database.read(
        [ids, now = database.clock().now()](Connection &connection) { return readCoupons(connection, ids, now); });
}

QFuture<Result<CouponsToPrint>> couponsToPrint(Database &database, const QString &batch)
{
    return database.read([batch, now = database.clock().now()](Connection &connection) -> Result<CouponsToPrint> {
        REGULARS_TRY(all, CouponStore(connection).ofBatch(batch, {}, IssueCoupons::mostAtOnce));
        QList<qint64> ids;
        for (const Coupon &coupon : std::as_const(all)) {
            if (!coupon.isVoided)
                ids += coupon.id.value;
        }
        return readCoupons(connection, ids, now);
    });
}

} // namespace regulars
