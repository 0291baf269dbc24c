// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <optional>

namespace regulars {

class Connection;
class TicketRollups;
class WriteSession;

// When what is promised changes, all unfinished tickets are due at other times. A few are computed at once; many wait, and
// are computed in small batches, so that others can write in between. How far that is stands in a setting, which each batch
// moves on in its own transaction: whatever ends the program, the rest is computed at the next start.

/// After a change of what is promised, in its transaction. Throws SqlFailure.
void renewDueTimes(Connection &connection, TicketRollups &rollups);

/// The first ticket that waits, if any does. Throws SqlFailure.
[[nodiscard]] std::optional<TicketId> firstWaitingDueTime(Connection &connection);
/// After all were computed by other means. Throws SqlFailure.
void forgetWaitingDueTimes(Connection &connection);

/// How many tickets wait.
[[nodiscard]] Result<qint64> waitingDueTimes(Connection &connection);

/// So many at once keep others waiting for some hundredths of a second.
inline constexpr int dueTimesAtOnce = 250;

/// What a batch did.
struct DueTimesBatch
{
    qint64 computed = 0;
    bool last = true; ///< none waits any more
};
/// Computes the next tickets that wait, at most so many. Their models hear of it with the last batch.
[[nodiscard]] Result<DueTimesBatch> computeDueTimes(WriteSession &session, int most);

} // namespace regulars
