// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/coupon.h"
#include "core/loyalty/reward.h"

#include <QtCore/QCoreApplication>

namespace regulars {

class Formatting;

/// The words of the counter for rewards and coupons, in the program's language. GUI thread only.
class CounterTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::CounterTexts)

public:
    /// Points as the programme counts them, "1,240" or "12.5".
    [[nodiscard]] static QString points(Points points, const Formatting &formatting);
    /// Why a member can't have a reward now, in a word or two; empty: they can.
    [[nodiscard]] static QString obstacle(const MemberReward &reward, const Formatting &formatting);
    /// Why a coupon can't be used now, in a sentence; empty: it can.
    [[nodiscard]] static QString fault(CouponFault fault, const Coupon &coupon, const Formatting &formatting);
    /// What a coupon or gift card is: "10% off", "Gift card".
    [[nodiscard]] static QString title(const Coupon &coupon, const Formatting &formatting, Currency currency);
};

} // namespace regulars
