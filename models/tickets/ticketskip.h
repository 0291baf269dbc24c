// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tickets/liveticket.h"
#include "models/tickets/skippedticket.h"

namespace regulars {

/// Whether a ticket can be changed at all: None, Gone or Merged.
[[nodiscard]] TicketSkip skipOf(const Ticket &ticket);

/// Whether the ticket may become what it shall be; Unchanged when it is that already. Errors: of the database, NotFound
/// (status).
[[nodiscard]] Result<SkippedTicket> skippedBetween(Connection &connection, const StatusesById &statuses,
                                                   const Ticket &before, const Ticket &after);

} // namespace regulars
