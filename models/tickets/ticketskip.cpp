// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tickets/ticketskip.h"

namespace regulars {

TicketSkip skipOf(const Ticket &ticket)
{
    if (ticket.deleted)
        return TicketSkip::Gone;
    return ticket.mergedInto.isValid() ? TicketSkip::Merged : TicketSkip::None;
}

Result<SkippedTicket> skippedBetween(Connection &connection, const StatusesById &statuses, const Ticket &before,
                                     const Ticket &after)
{
    if (const TicketSkip skip = skipOf(before); skip != TicketSkip::None)
        return SkippedTicket{skip, {}};
    if (statuses.value(before.status).category == StatusCategory::Closed &&
        !isUnfinished(statuses.value(after.status).category))
        return SkippedTicket{TicketSkip::Closed, {}};
    if (after.status != before.status) {
        const auto fits = checkStatus(connection, statuses, after, after.status);
        if (!fits && fits.error().code != ErrorCode::InvalidValue)
            return tl::unexpected(fits.error());
        if (!fits)
            return SkippedTicket{TicketSkip::Missing, {fits.error().field}};
    }
    return SkippedTicket{after == before ? TicketSkip::Unchanged : TicketSkip::None, {}};
}

} // namespace regulars
