// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/leaderboard.h"
#include "models/base/watchedview.h"
#include "models/loyalty/loyaltyviews.h"

namespace regulars {

/// The board of a month; empty where the programme has none.
struct Leaderboard
{
    LeaderboardBy by = LeaderboardBy::Off;
    QDate month; ///< its first day
    QString pointName;
    QList<LeaderboardRow> rows;
};

/// Of the month that `now` lies in. No name leaves it.
[[nodiscard]] Result<Leaderboard> readLeaderboard(Connection &connection, Instant now);

/// Costly to read: read while somebody looks at it.
class LeaderboardView final : public WatchedView<ProgrammeKey, Leaderboard>
{
    Q_OBJECT

public:
    explicit LeaderboardView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isAbout(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob job() const override;
};

} // namespace regulars
