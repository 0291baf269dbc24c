// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "storage/loyalty/couponlist.h"

#include <QtCore/QFuture>

namespace regulars {

class Database;

/// Coupons with what stands on paper beside them.
struct CouponsToPrint
{
    QString shopName;
    Currency currency; ///< of amounts
    QList<CouponRow> rows;
};

/// To show, print or copy them: whoever hands them out asks for the right to export then.
[[nodiscard]] QFuture<Result<CouponsToPrint>> couponsToPrint(Database &database, const QList<CouponId> &coupons);
/// All of a batch in the order in which they were issued, as many as are issued at once, without those that were withdrawn.
[[nodiscard]] QFuture<Result<CouponsToPrint>> couponsToPrint(Database &database, const QString &batch);

} // namespace regulars
