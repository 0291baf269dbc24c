// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/reward.h"

#include <QtCore/QHash>

namespace regulars {

class Connection;
class WriteSession;

/// What has become of a reward. Claims that were voided or have expired do not count.
struct RewardFigures
{
    qint64 claims = 0;
    qint64 used = 0;
    qint64 claimers = 0; ///< different customers
    Points points;       ///< that it took
    qint64 costMinor = 0;
    std::optional<Instant> lastClaimedAt;

    friend bool operator==(const RewardFigures &, const RewardFigures &) = default;
};

/// The catalogue of rewards.
class RewardStore
{
public:
    explicit RewardStore(Connection &connection) : m_connection(connection) {}

    /// Those that are not deleted, by position.
    [[nodiscard]] Result<QList<Reward>> rewards() const;
    /// Also a deleted one. Error: NotFound (reward).
    [[nodiscard]] Result<Reward> reward(RewardId id) const;
    /// Inserts at the end, or updates; the position stays. Errors: NotFound (reward), Conflict.
    [[nodiscard]] Result<RewardId> save(WriteSession &session, const Reward &reward);
    /// Error: NotFound (reward).
    [[nodiscard]] Result<void> remove(WriteSession &session, RewardId id);
    /// Gives the rewards these places, from the first on.
    [[nodiscard]] Result<void> reorder(WriteSession &session, const QList<RewardId> &rewards);
    /// Of those that were ever claimed.
    [[nodiscard]] Result<QHash<RewardId, RewardFigures>> figures() const;
    /// What is left of a reward with a stock.
    [[nodiscard]] Result<std::optional<int>> left(const Reward &reward) const;

private:
    RewardId insert(WriteSession &session, const Reward &reward);
    void update(WriteSession &session, const Reward &reward);

    Connection &m_connection;
};

/// As `left`, of figures that were read already.
[[nodiscard]] std::optional<int> leftOf(const Reward &reward, qint64 claims);

} // namespace regulars
