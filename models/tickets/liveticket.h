// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/journal/writesession.h"
#include "storage/tickets/ticketstore.h"

namespace regulars {

/// A ticket that is to be changed. Errors: NotFound, also in the recycle bin; Refused (reason merged, `number`).
[[nodiscard]] Result<Ticket> liveTicket(WriteSession &session, TicketId id);

/// The statuses by id, also deleted ones.
using StatusesById = QHash<TicketStatusId, TicketStatus>;
[[nodiscard]] Result<StatusesById> statusesById(Connection &connection);

/// Whether the ticket may get the status: a solved one must have what its category asks for. Errors: InvalidValue
/// (root_cause, outcome; with `number`), NotFound (status).
[[nodiscard]] Result<void> checkStatus(Connection &connection, const StatusesById &statuses, const Ticket &ticket,
                                       TicketStatusId status);

/// Whether somebody works here, to whom tickets are given; nobody does, too. Error: NotFound (owner).
[[nodiscard]] Result<void> checkOwner(Connection &connection, UserId owner);
/// Whether customer, owner, team and category are there and not deleted, as far as they are others than before. Error:
/// NotFound (customer, owner, team, category).
[[nodiscard]] Result<void> checkLinks(Connection &connection, const Ticket &before, const Ticket &after);

/// Says in the session's sentence which ticket it was about.
void nameTicket(WriteSession &session, const Ticket &ticket);

/// Does something with every one of the tickets for which `change` says so (Result<bool>); gives how many.
template<typename Change>
Result<int> forEachTicket(WriteSession &session, const QList<TicketId> &tickets, const Change &change)
{
    int count = 0;
    for (const TicketId id : tickets) {
        REGULARS_TRY(ticket, TicketStore(session.connection()).ticket(id));
        if (ticket.deleted || ticket.mergedInto.isValid())
            continue;
        REGULARS_TRY(changed, change(ticket));
        if (!changed)
            continue;
        ++count;
        if (tickets.size() == 1)
            nameTicket(session, ticket);
    }
    session.setArgument(QStringLiteral("count"), count);
    return count;
}

} // namespace regulars
