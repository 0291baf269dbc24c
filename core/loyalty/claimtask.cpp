// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/claimtask.h"

namespace regulars {

bool needsSeeingTo(RewardKind kind)
{
    return kind == RewardKind::FreeDelivery || kind == RewardKind::EventSeat || kind == RewardKind::Service;
}

Task claimTask(const RewardClaim &claim, const LocalCalendar &calendar)
{
    Task task;
    task.origin = TaskOrigin::ClaimedReward;
    task.title = claim.rewardName.left(longestTaskTitle);
    task.note = claim.note.trimmed();
    task.customer = claim.customer;
    task.order = claim.order;
    task.dueAt = calendar.noon(claim.validUntil.isValid() ? claim.validUntil : claim.claimedOn.addDays(1));
    return task;
}

} // namespace regulars
