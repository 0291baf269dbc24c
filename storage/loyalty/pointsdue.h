// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/loyalty/points.h"

namespace regulars {

class Connection;
class WriteSession;

/// What one slice of the daily work on cards did.
struct PointsDueSlice
{
    qint64 looked = 0;   ///< at cards on which something fell due
    qint64 unlocked = 0; ///< lots that can be spent now
    Points expired;
    int birthdaysLooked = 0; ///< at members whose birthday is to be rewarded
    int birthdays = 0;       ///< members who got points for theirs
    CustomerId lastBirthday; ///< the next slice of the run goes on after it
    bool isLast = true;      ///< nothing else is due
};

/// How many cards have something that unlocks, expires or is no longer held by now, or a birthday to reward.
[[nodiscard]] Result<qint64> duePointsAccounts(Connection &connection, Instant now);
/// Books what fell due on at most `limit` cards, those first that have waited longest, however many days were missed; the
/// birthdays after them, those of members after `lastBirthday`, count for the limit as well. It is nobody's step of the
/// history.
[[nodiscard]] Result<PointsDueSlice> bookDuePoints(WriteSession &session, int limit, CustomerId lastBirthday = {});

} // namespace regulars
