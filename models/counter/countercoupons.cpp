// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/counter/countercoupons.h"

#include "models/loyalty/couponuses.h"
#include "storage/people/shopstore.h"
#include "storage/products/productstore.h"

namespace regulars {

Result<CounterCoupon> readCounterCoupon(Connection &connection, const QString &code, CustomerId customer, Instant now)
{
    REGULARS_TRY(seen, readCoupon(connection, {code, customer, {}, false, false}, now));
    REGULARS_TRY(shop, ShopStore(connection).shop());
    CounterCoupon coupon{seen.coupon, seen.usage, LocalCalendar(shop.timeZone).date(now), {}};
    CouponValue &value = coupon.coupon.value;
    if (value.product.isValid() && value.item.isEmpty()) { // what it is for has a name at the counter
        if (const auto product = ProductStore(connection).product(value.product))
            value.item = product->name;
    }
    return coupon;
}

CounterCouponsView::CounterCouponsView(Database &database, QObject *parent) : EntityView(database, parent) {}

bool CounterCouponsView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Coupon) || changes.touches(Entity::CouponUse) || changes.touches(Entity::Order) ||
           changes.touches(Entity::Setting);
}

CounterCouponsView::ReadJob CounterCouponsView::readJob(CounterCouponsKey key) const
{
    return [key, now = database().clock().now()](Connection &connection) -> Result<QList<CounterCoupon>> {
        QList<CounterCoupon> coupons;
        for (const QString &code : key.codes) {
            const auto coupon = readCounterCoupon(connection, code, key.customer, now);
            if (!coupon && coupon.error().code != ErrorCode::NotFound)
                return tl::unexpected(coupon.error());
            if (coupon)
                coupons += *coupon;
        }
        return coupons;
    };
}

} // namespace regulars
