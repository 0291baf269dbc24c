// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/coupon.h"
#include "core/loyalty/reward.h"
#include "ui/loyalty/earnruletexts.h"

namespace regulars {

/// The words for rewards and coupons, in the program's language. GUI thread only.
class RewardTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::RewardTexts)

public:
    [[nodiscard]] static QString kind(RewardKind kind);
    [[nodiscard]] static QString couponKind(CouponKind kind);
    /// What a member gets: "10% off an order", "€5.00 off an order".
    [[nodiscard]] static QString value(const Reward &reward, const EarnNames &names, const Formatting &formatting);
    /// What it takes, who may have it and when, in a line: "300 points · from Gold · at most 2 time(s) a month".
    [[nodiscard]] static QString terms(const Reward &reward, const EarnNames &names, const Formatting &formatting);
    /// What a coupon does: "10% off".
    [[nodiscard]] static QString value(const Coupon &coupon, const EarnNames &names, const Formatting &formatting);

private:
    [[nodiscard]] static QString percentText(int percent, const Formatting &formatting);
    [[nodiscard]] static QString days(const Reward &reward, const Formatting &formatting);
};

} // namespace regulars
