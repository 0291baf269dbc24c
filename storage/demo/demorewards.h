// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/demo/demooptions.h"
#include "core/demo/demorandom.h"
#include "core/loyalty/reward.h"
#include "core/loyalty/tier.h"
#include "core/orders/order.h"

namespace regulars {

class WriteSession;

/// The catalogue of the demo shop: what its points are good for. Gives the reward that is a tin of tea.
[[nodiscard]] Result<RewardId> saveDemoRewards(WriteSession &session, const TierLadder &tiers);

/// A promotion code, a sheet of coupons and gift cards that nobody has used yet.
[[nodiscard]] Result<void> saveDemoCoupons(WriteSession &session, const DemoOptions &options);

/// Lets members of the demo shop claim what they have the points for.
class DemoClaims
{
public:
    /// Throws SqlFailure, as claim() does.
    DemoClaims(WriteSession &session, const DemoOptions &options);

    /// With some of the orders the customer wants a reward, claims it if they have the points, and mostly uses it at once.
    void claim(OrderId order, CustomerId customer, Points active, Instant at);

private:
    WriteSession &m_session;
    QList<Reward> m_rewards;
    DemoRandom m_random;
};

} // namespace regulars
