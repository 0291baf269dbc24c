// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/loyalty/loyaltycommands.h"
#include "models/loyalty/rewardcommands.h"
#include "storage/loyalty/claimstore.h"
#include "storage/loyalty/tierstore.h"
#include "tests/ui/customers/customerpagefixture.h"

namespace regulars::uitest {

/// A reward that was used on an order which was cancelled then, and the task that asks about it.
struct RefundedReward
{
    RewardClaimId claim;
    TaskId task;

    RefundedReward(SeededShop &shop, CustomerId customer)
    {
        const auto saved = shop.database.read([](Connection &connection) { return TierStore(connection).ladder(); });
        if (saved->tiers.isEmpty()) {
            TierLadder ladder;
            Tier tier;
            tier.name = u"Bronze"_s;
            ladder.tiers = {tier};
            shop.run(SaveTiers{ladder, {}});
        }
        shop.run(JoinProgramme{{customer}, {}});
        Reward coffee;
        coffee.name = u"Free coffee"_s;
        const RewardId reward = shop.run(SaveReward{coffee}).value;
        const OrderId order = shop.sell(customer, shop.database.clock().now(), 40);
        claim = shop.run(ClaimReward{customer, reward, ClaimFor::Now, order, false, {}}).value;
        shop.run(CancelOrder{order});
        task = read(shop).task;
    }
    [[nodiscard]] RewardClaim read(SeededShop &shop) const
    {
        return shop.database.read([this](Connection &connection) { return ClaimStore(connection).claim(claim); }).value();
    }
    [[nodiscard]] bool isTheirs(SeededShop &shop) const { return read(shop).state == ClaimState::Issued; }
};

} // namespace regulars::uitest
