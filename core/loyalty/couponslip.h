// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QDate>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace regulars {

/// A coupon on paper, to be cut out and handed on.
struct CouponSlip
{
    QString shopName;
    QString code;      ///< normalised, as it is stored: what a scanner reads
    QString shownCode; ///< as people read it (couponCodeForReading); empty: the code
    QString gives;     ///< what it gives, in a few words: "10% off", "€5 off", "A free coffee"
    QDate validFrom;   ///< not valid: at once
    QDate validUntil;  ///< not valid: no last day
    QStringList conditions;

    friend bool operator==(const CouponSlip &, const CouponSlip &) = default;
};

} // namespace regulars
