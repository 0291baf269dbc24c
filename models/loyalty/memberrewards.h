// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "core/loyalty/coupon.h"
#include "core/products/product.h"
#include "core/tasks/task.h"

#include <QtCore/QHash>

namespace regulars {

class Connection;

/// What a customer can get, and what they have claimed.
struct MemberRewards
{
    bool isMember = false;
    Points balance;                          ///< that can be spent
    QList<MemberReward> rewards;             ///< all that are offered or were retired, by reach
    QList<RewardClaim> claims;               ///< the newest first
    QList<Coupon> coupons;                   ///< that only they may use, the newest first
    QList<Product> products;                 ///< that the rewards name and that are there
    Currency currency;                       ///< of amounts
    QHash<RewardClaimId, TaskOutcome> tasks; ///< what became of those that open claims opened

    static constexpr int mostClaims = 200;
    static constexpr int mostCoupons = 200;
};

[[nodiscard]] Result<MemberRewards> readMemberRewards(Connection &connection, CustomerId customer, Instant now);
/// One reward as the customer sees it. Error: NotFound (reward), also a deleted one.
[[nodiscard]] Result<MemberReward> readMemberReward(Connection &connection, RewardId reward, CustomerId customer,
                                                    Instant now);

/// The products that rewards give and that are there.
[[nodiscard]] Result<QList<Product>> readRewardProducts(Connection &connection, const QList<Reward> &rewards);

} // namespace regulars
