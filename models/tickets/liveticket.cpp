// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tickets/liveticket.h"

#include "models/base/command.h"
#include "storage/tickets/ticketcategorystore.h"
#include "storage/tickets/ticketstatusstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

Result<Ticket> liveTicket(WriteSession &session, TicketId id)
{
    REGULARS_TRY(ticket, TicketStore(session.connection()).ticket(id));
    if (ticket.deleted)
        return fail(ErrorCode::NotFound);
    if (ticket.mergedInto.isValid())
        return fail(ErrorCode::Refused, {}, {{u"reason"_s, u"merged"_s}});
    return std::move(ticket);
}

Result<QHash<TicketStatusId, TicketStatus>> statusesById(Connection &connection)
{
    REGULARS_TRY(statuses, TicketStatusStore(connection).statuses(true));
    QHash<TicketStatusId, TicketStatus> byId;
    for (const TicketStatus &status : std::as_const(statuses))
        byId.insert(status.id, status);
    return byId;
}

Result<void> checkStatus(Connection &connection, const Ticket &ticket, TicketStatusId status)
{
    REGULARS_TRY(statuses, statusesById(connection));
    const auto wanted = statuses.constFind(status);
    if (wanted == statuses.constEnd() || wanted->deleted)
        return fail(ErrorCode::NotFound, u"status"_s);
    if (wanted->category != StatusCategory::Solved)
        return {};
    REGULARS_TRY(category, TicketCategoryStore(connection).category(ticket.category));
    QList<Error> missing = missingForSolving(category, ticket);
    for (Error &error : missing)
        error.args.insert(u"number"_s, ticket.number);
    return checked(missing);
}

void nameTicket(WriteSession &session, const Ticket &ticket)
{
    session.setArgument(u"number"_s, ticket.number);
    session.setArgument(u"subject"_s, ticket.subject);
}

} // namespace regulars
