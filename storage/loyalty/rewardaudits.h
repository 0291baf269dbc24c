// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/loyalty/rewardeffect.h"
#include "storage/sql/canceltoken.h"

namespace regulars {

class Connection;

/// How far a reward reaches, and whether it brings people back.
struct RewardAudit
{
    qint64 eligible =
        0; ///< members of its tier and segments by now with the points that it takes by now, or who have ever claimed it
    qint64 claimers = 0; ///< of them, who have claimed it
    RewardEffect effect;

    /// 0 … 1; nothing of few.
    [[nodiscard]] std::optional<double> share() const;
    friend bool operator==(const RewardAudit &, const RewardAudit &) = default;
};

struct RewardAudits
{
    EffectDays days; ///< of the effect
    QHash<RewardId, RewardAudit> rewards;
};

/// Audits all of these rewards in one pass over the members who are not in the recycle bin. Orders and cards are read only
/// when there is a claim that is old enough for an effect. Claims that were voided or have expired do not count. Steps of
/// the progress are ids of customers. Error: Cancelled.
[[nodiscard]] Result<RewardAudits> auditRewards(Connection &connection, const QList<Reward> &rewards, Instant now,
                                                const Progress &progress = {}, const CancelToken &cancel = {});

} // namespace regulars
