// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/couponslip.h"
#include "models/loyalty/couponpapers.h"
#include "ui/loyalty/earnruletexts.h"

#include <QtCore/QCoreApplication>

namespace regulars {

/// The words on coupons of paper, in the program's language. GUI thread only.
class CouponSlips
{
    Q_DECLARE_TR_FUNCTIONS(regulars::CouponSlips)

public:
    [[nodiscard]] static QList<CouponSlip> of(const CouponsToPrint &coupons, const Formatting &formatting);
    /// What the words for this coupon need.
    [[nodiscard]] static EarnNames names(const CouponRow &row, Currency currency);
};

} // namespace regulars
