// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/loyalty/rewardsimulation.h"
#include "storage/sql/canceltoken.h"

namespace regulars {

class Connection;

/// Which reward is compared with what, and on which days.
struct RewardQuestion
{
    Reward before; ///< as it is saved; one without an id is new: it was not offered, and nobody has claimed it
    Reward after;
    QDate from; ///< local days, both inclusive; not valid: the last 12 months
    QDate until;

    friend bool operator==(const RewardQuestion &, const RewardQuestion &) = default;
};

/// Plays the members' cards, tiers and claims of the reward as they were through both. Claims that were voided or have
/// expired do not count; of segments, members are in those that they are in by now; and customers in the recycle bin are
/// left out. Reads member by member in the order of an index, some thousand at a time, once more before for whoever has
/// claimed it where its stock may run out. Steps of the progress are ids of customers. Errors: InvalidValue (until,
/// before_the_start), Cancelled.
[[nodiscard]] Result<RewardSimulation> simulateReward(Connection &connection, const RewardQuestion &question, Instant now,
                                                      const Progress &progress = {}, const CancelToken &cancel = {});

} // namespace regulars
