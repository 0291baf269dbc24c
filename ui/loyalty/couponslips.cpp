// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/couponslips.h"

#include "core/loyalty/couponcode.h"
#include "ui/base/formatting.h"
#include "ui/customers/customertexts.h"
#include "ui/loyalty/rewardtexts.h"

namespace regulars {

EarnNames CouponSlips::names(const CouponRow &row, Currency currency)
{
    EarnNames names;
    names.currency = currency;
    if (!row.productName.isEmpty()) {
        Product product;
        product.id = row.coupon.value.product;
        product.name = row.productName;
        names.products = {product};
    }
    return names;
}

QList<CouponSlip> CouponSlips::of(const CouponsToPrint &coupons, const Formatting &formatting)
{
    QList<CouponSlip> slips;
    for (const CouponRow &row : coupons.rows) {
        const Coupon &coupon = row.coupon;
        const EarnNames known = names(row, coupons.currency);
        CouponSlip slip;
        slip.shopName = coupons.shopName;
        slip.code = coupon.code;
        slip.shownCode = couponCodeForReading(coupon.code);
        slip.gives = RewardTexts::value(coupon, known, formatting);
        slip.validFrom = coupon.validFrom;
        slip.validUntil = coupon.validUntil;
        slip.conditions = RewardTexts::conditions(coupon, known, formatting);
        if (coupon.customer.isValid())
            slip.conditions += tr("only for %1", "a customer").arg(CustomerTexts::name(row.customerName));
        slips += slip;
    }
    return slips;
}

} // namespace regulars
