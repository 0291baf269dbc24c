// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/couponslip.h"
#include "ui/base/paperpages.h"

#include <QtCore/QCoreApplication>

namespace regulars {

class Formatting;

/// Coupons on sheets (A4 or Letter), to be cut out. Any thread with a formatting of its own.
class CouponPrint
{
    Q_DECLARE_TR_FUNCTIONS(regulars::CouponPrint)

public:
    static constexpr int columns = 2;
    static constexpr int fewestRows = 1;
    static constexpr int mostRows = 5;

    /// `rows` of two coupons a page, fewestRows … mostRows. The formatting must outlive the pages.
    [[nodiscard]] static PaperPages sheets(const QList<CouponSlip> &coupons, int rows, const Formatting &formatting);

private:
    static void paint(QPainter &painter, const QRectF &place, const CouponSlip &coupon, const Formatting &formatting);
    static void paintWords(Paper &paper, const QRectF &place, const CouponSlip &coupon, const Formatting &formatting);
    [[nodiscard]] static QString validity(const CouponSlip &coupon, const Formatting &formatting);
};

} // namespace regulars
