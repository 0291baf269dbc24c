// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/coupon.h"
#include "ui/loyalty/earnruletexts.h"

namespace regulars {

/// The words for rewards and coupons, in the program's language. GUI thread only.
class RewardTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::RewardTexts)

public:
    /// Kinds as a form offers them, some with an example.
    [[nodiscard]] static QString kind(RewardKind kind);
    [[nodiscard]] static QString couponKind(CouponKind kind);
    /// What a member gets: "10% off an order", "€5.00 off an order".
    [[nodiscard]] static QString value(const Reward &reward, const EarnNames &names, const Formatting &formatting);
    /// What it takes, who may have it and when, in a line: "300 points · from Gold · at most 2 time(s) a month".
    [[nodiscard]] static QString terms(const Reward &reward, const EarnNames &names, const Formatting &formatting);
    /// The same as a sentence: "300 points · from Gold", "A gift · for free".
    [[nodiscard]] static QString sentence(const Reward &reward, const EarnNames &names, const Formatting &formatting);
    /// Why a member can't have it now: "300 points missing"; empty when they can.
    [[nodiscard]] static QString fault(const MemberReward &reward, const EarnNames &names, const Formatting &formatting);
    [[nodiscard]] static QString state(ClaimState state);

    /// What a coupon does: "10% off".
    [[nodiscard]] static QString value(const Coupon &coupon, const EarnNames &names, const Formatting &formatting);
    /// What it asks for, without its days: "from €50.00 on", "not together with other coupons".
    [[nodiscard]] static QStringList conditions(const Coupon &coupon, const EarnNames &names, const Formatting &formatting);
    /// All that it says in a line: "10% off · from €50.00 on · once · until 24 Dec 2026".
    [[nodiscard]] static QString terms(const Coupon &coupon, const EarnNames &names, const Formatting &formatting);
    /// The same as a sentence about coupons that are to be issued, and where their codes come from.
    [[nodiscard]] static QString sentence(const Coupon &coupon, const EarnNames &names, const Formatting &formatting);
    /// Why nobody can use it now, in a word or two; empty when somebody can.
    [[nodiscard]] static QString fault(CouponFault fault);

private:
    [[nodiscard]] static QString percentText(int percent, const Formatting &formatting);
    [[nodiscard]] static QString days(QDate first, QDate last, const Formatting &formatting);
    [[nodiscard]] static QString uses(const Coupon &coupon);
};

} // namespace regulars
