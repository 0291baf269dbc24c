// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tickets/ticketeditcommands.h"

#include "models/tickets/ticketeditrun.h"

namespace regulars {

using namespace Qt::StringLiterals;

Result<TicketsEdited> EditTickets::execute(WriteSession &session) const
{
    REGULARS_TRY(run, TicketEditRun::prepare(session.connection(), edits));
    TicketsEdited done;
    for (const TicketId ticket : tickets) {
        REGULARS_TRY(outcome, run.outcome(ticket));
        if (outcome.skipped.skip != TicketSkip::None) {
            ++done.skipped;
            continue;
        }
        REGULARS_CHECK(TicketStore(session.connection()).update(session, outcome.after, session.now()));
        nameTicket(session, outcome.after);
        ++done.tickets;
    }
    if (done.tickets == 0)
        return fail(ErrorCode::Refused, {}, {{u"reason"_s, u"nothing_to_change"_s}});
    session.setArgument(u"count"_s, done.tickets);
    session.setArgument(u"skipped"_s, done.skipped);
    return done;
}

Result<int> RestoreTickets::execute(WriteSession &session) const
{
    TicketStore store(session.connection());
    int count = 0;
    for (const TicketId id : tickets) {
        REGULARS_TRY(ticket, store.ticket(id));
        if (!ticket.deleted)
            continue;
        REGULARS_CHECK(store.setDeleted(session, id, false));
        if (tickets.size() == 1)
            nameTicket(session, ticket);
        ++count;
    }
    session.setArgument(u"count"_s, count);
    return count;
}

} // namespace regulars
