// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/rewardaudit.h"

namespace regulars {

bool mayRetire(const Reward &reward, QDate offeredSince, QDate lastClaimedOn, std::optional<int> left, QDate today)
{
    RewardContext context;
    context.today = today;
    context.left = left;
    const RewardFault fault = rewardFault(reward, context);
    const bool isOffered = fault == RewardFault::None || fault == RewardFault::OtherTier ||
                           fault == RewardFault::OtherSegment || fault == RewardFault::NotEnoughPoints;
    if (!isOffered)
        return false;
    const QDate since = reward.validFrom.isValid() ? std::max(reward.validFrom, offeredSince) : offeredSince;
    const QDate quietSince = lastClaimedOn.isValid() ? std::max(lastClaimedOn, since) : since;
    return quietSince.daysTo(today) >= quietDays;
}

} // namespace regulars
