// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/loyalty/leaderboard.h"

namespace regulars {

class Connection;

/// Which members got most from `from` on and before `until`, the most first, at most leaderboardPlaces: points that were
/// earned or given, less what was taken back of any, or badges that stand.
[[nodiscard]] Result<QList<LeaderboardFigure>> leaderboardFigures(Connection &connection, LeaderboardBy by, Instant from,
                                                                  Instant until);

} // namespace regulars
