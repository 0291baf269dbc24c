// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

#include <QtCore/QList>

namespace regulars {

class WriteSession;

/// How many tickets a made-up desk has, and of whom.
struct ManyTickets
{
    qint64 count = 0;
    qint64 unfinished = 0;
    qint64 firstNumber = 1001;
    qint64 customers = 0; ///< ids 1 … of whom the tickets are; 0: of nobody
    QList<UserId> owners;
    QList<TeamId> teams;
    QList<TicketCategoryId> categories;
    Instant now; ///< they came in the five years before
};

/// Loads made-up tickets in bulk, as an import does: about six lines of the log and two messages each, fewer where nobody
/// has answered, the same whenever the options are. Throws SqlFailure.
void loadManyTickets(WriteSession &session, const ManyTickets &options);

} // namespace regulars
