// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/progress.h"

namespace regulars {

class CancelToken;
class Connection;

/// Computes what is derived from all tickets anew, in one pass; afterwards no due time waits. Inside a write transaction of
/// the caller. Throws SqlFailure, with ErrorCode::Cancelled when `cancel` is set.
void rebuildTickets(Connection &connection, const LocalCalendar &calendar, const Progress &progress,
                    const CancelToken &cancel);

/// Computes what is derived from tickets that were just added, from the first to the last, in one pass. Throws like the
/// above.
void deriveNewTickets(Connection &connection, const LocalCalendar &calendar, TicketId first, TicketId last,
                      const Progress &progress, const CancelToken &cancel);

/// Computes those unfinished tickets anew whose customer has spent something else than the queue says. Throws SqlFailure.
void followSpending(Connection &connection, const LocalCalendar &calendar);

/// How many tickets have other derived rows than a rebuild would give, and how many rows belong to no ticket. Those whose
/// due times wait to be computed are not among them. Throws SqlFailure.
[[nodiscard]] qint64 differentTickets(Connection &connection, const LocalCalendar &calendar);

} // namespace regulars
