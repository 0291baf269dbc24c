// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/counter/countersale.h"

namespace regulars {

/// Whether a reward of that kind is had with the sale. The others are taken along for another time: a voucher, free
/// delivery, access, a seat.
[[nodiscard]] bool isHadWithSale(RewardKind kind);

/// The line of a reward that is claimed with the sale; it takes points.
[[nodiscard]] CounterLine lineOf(const Reward &reward);
/// The line of a reward that was claimed before; its points are spent already. A voucher without a code takes its amount
/// off.
[[nodiscard]] CounterLine lineOf(const RewardClaim &claim);

/// Whether both give the same for as many points.
[[nodiscard]] bool givesTheSame(const CounterLine &line, const CounterLine &other);

/// A reward as the counter offers it to a customer.
struct CounterReward
{
    CounterLine line; ///< that it would be in the sale; with a claim: it was claimed before
    RewardFault fault = RewardFault::None;
    Points missing;             ///< NotEnoughPoints, beside the rewards that are in the sale
    bool isTakenAlong = false;  ///< it is claimed for another time and no part of the sale
    bool hasCode = false;       ///< what is taken along is a code
    bool isAdded = false;       ///< it is part of the sale
    std::optional<QDate> until; ///< of a claim with a last day

    friend bool operator==(const CounterReward &, const CounterReward &) = default;
};

/// What the counter offers: open claims first, then the rewards in their order. Left out is what the member will not get by
/// waiting here: what is not offered today, or to others only. Adding one leaves all others at their places.
[[nodiscard]] QList<CounterReward> counterRewards(const QList<MemberReward> &rewards, const QList<RewardClaim> &claims,
                                                  const CounterSale &sale, Points balance);

/// Whether a claim can be used at the counter today: it is not over, not held for an order, and no free delivery.
[[nodiscard]] bool isUsableAtCounter(const RewardClaim &claim, QDate today);

} // namespace regulars
