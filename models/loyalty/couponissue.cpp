// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/couponissue.h"

#include "core/loyalty/couponcode.h"
#include "models/base/command.h"
#include "storage/loyalty/couponstore.h"

#include <QtCore/QRandomGenerator>

namespace regulars {

namespace {

/// A code that no coupon has, drawn from the system's randomness, so that nobody guesses it from another one.
Result<QString> freeCode(const CouponStore &store)
{
    for (;;) {
        REGULARS_TRY(code, couponCodeOf(QRandomGenerator::system()->bounded(couponCodes)));
        REGULARS_TRY(taken, store.isTaken(code));
        if (!taken)
            return code;
    }
}

} // namespace

Result<Coupon> issueCoupon(WriteSession &session, const Coupon &coupon)
{
    CouponStore store(session.connection());
    Coupon issued = coupon;
    issued.code = normalisedCode(coupon.code);
    issued.batch = coupon.batch.simplified();
    issued.value.item = coupon.value.item.simplified();
    REGULARS_CHECK(checked(validate(issued)));
    if (issued.code.isEmpty()) {
        REGULARS_TRY(code, freeCode(store));
        issued.code = code;
    }
    REGULARS_TRY(id, store.insert(session, issued));
    return store.coupon(id);
}

} // namespace regulars
