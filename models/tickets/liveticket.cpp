// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tickets/liveticket.h"

#include "models/base/command.h"
#include "models/customers/livecustomer.h"
#include "storage/people/userstore.h"
#include "storage/tickets/teamstore.h"
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
        return fail(ErrorCode::Refused, {}, {{u"reason"_s, u"merged"_s}, {u"number"_s, ticket.number}});
    return std::move(ticket);
}

Result<StatusesById> statusesById(Connection &connection)
{
    REGULARS_TRY(statuses, TicketStatusStore(connection).statuses(true));
    StatusesById byId;
    for (const TicketStatus &status : std::as_const(statuses))
        byId.insert(status.id, status);
    return byId;
}

Result<void> checkStatus(Connection &connection, const StatusesById &statuses, const Ticket &ticket, TicketStatusId status)
{
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

Result<void> checkOwner(Connection &connection, UserId owner)
{
    if (!owner.isValid())
        return {};
    REGULARS_TRY(users, UserStore(connection).users());
    const bool works = std::any_of(users.begin(), users.end(), [=](const User &user) { return user.id == owner; });
    return works ? Result<void>() : fail(ErrorCode::NotFound, u"owner"_s);
}

Result<void> checkLinks(Connection &connection, const Ticket &before, const Ticket &after)
{
    if (after.customer.isValid() && after.customer != before.customer)
        REGULARS_CHECK(liveCustomer(connection, after.customer));
    if (after.owner != before.owner)
        REGULARS_CHECK(checkOwner(connection, after.owner));
    if (after.team != before.team) {
        const auto team = TeamStore(connection).team(after.team);
        if (!team || team->deleted)
            return fail(ErrorCode::NotFound, u"team"_s);
    }
    if (after.category != before.category) {
        const auto category = TicketCategoryStore(connection).category(after.category);
        if (!category || category->deleted)
            return fail(ErrorCode::NotFound, u"category"_s);
    }
    return {};
}

void nameTicket(WriteSession &session, const Ticket &ticket)
{
    session.setArgument(u"number"_s, ticket.number);
    session.setArgument(u"subject"_s, ticket.subject);
}

} // namespace regulars
