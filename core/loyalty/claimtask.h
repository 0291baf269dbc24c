// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/rewardclaim.h"
#include "core/tasks/task.h"

namespace regulars {

/// Whether somebody usually has to do something for a reward of this kind after it was claimed: a seat is to be kept, a
/// parcel to be sent, a service to be done.
[[nodiscard]] bool needsSeeingTo(RewardKind kind);

/// What the claim of a reward opens: named like the reward, with the claim's note and order, due on the last day on which
/// the claim can be used, or else on the day after it was made.
[[nodiscard]] Task claimTask(const RewardClaim &claim, const LocalCalendar &calendar);

} // namespace regulars
