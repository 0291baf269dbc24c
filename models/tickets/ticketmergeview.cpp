// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tickets/ticketmergeview.h"

#include "storage/tickets/ticketqueue.h"
#include "storage/tickets/ticketstore.h"

#include <QtCore/QSet>

namespace regulars {

namespace {

constexpr int mostOthers = 5;

Result<QList<TicketId>> survivorsOf(Connection &connection, const TicketMergeKey &key)
{
    const TicketStore store(connection);
    QList<TicketId> asked = key.tickets;
    if (key.number > 0) {
        REGULARS_TRY(typed, store.byNumber(key.number));
        asked += typed;
    }
    QList<TicketId> found;
    for (const TicketId id : std::as_const(asked)) {
        REGULARS_TRY(last, store.survivor(id));
        if (!found.contains(last))
            found += last;
    }
    return found;
}

Result<TicketMergeChoice> choiceOf(Connection &connection, const TicketMergeKey &key, Instant now)
{
    REGULARS_TRY(tickets, survivorsOf(connection, key));
    TicketMergeChoice choice;
    QList<CustomerId> customers;
    for (const TicketId id : std::as_const(tickets)) {
        REGULARS_TRY(ticket, TicketStore(connection).ticket(id));
        if (ticket.deleted)
            return fail(ErrorCode::NotFound);
        REGULARS_TRY(row, TicketQueue(connection).row(id));
        choice.tickets += {row, ticket.uid};
        if (row.customer.isValid() && !customers.contains(row.customer))
            customers += row.customer;
    }
    for (const CustomerId customer : std::as_const(customers)) {
        TicketQuery open;
        open.view = TicketView::Open;
        open.customer = customer;
        REGULARS_TRY(rows, TicketQueue(connection).page(open, {{}, now}, {}, mostOthers));
        for (const TicketRow &row : std::as_const(rows)) {
            if (!tickets.contains(row.id))
                choice.others += row;
        }
    }
    return choice;
}

Result<QList<PastTicketMerge>> pastMerges(Connection &connection, TicketId id)
{
    REGULARS_TRY(merges, mergesInto(connection, id));
    QList<PastTicketMerge> past;
    for (const TicketMerge &merge : std::as_const(merges)) {
        PastTicketMerge one{merge, {}};
        for (const TicketId ticket : merge.tickets) {
            REGULARS_TRY(row, TicketQueue(connection).row(ticket));
            one.tickets += row;
        }
        past += one;
    }
    return past;
}

} // namespace

TicketMergeView::TicketMergeView(Database &database, QObject *parent) : EntityView(database, parent) {}

bool TicketMergeView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Ticket);
}

TicketMergeView::ReadJob TicketMergeView::readJob(TicketMergeKey key) const
{
    return [key, now = database().clock().now()](Connection &connection) { return choiceOf(connection, key, now); };
}

PastTicketMergesView::PastTicketMergesView(Database &database, QObject *parent) : EntityView(database, parent) {}

bool PastTicketMergesView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Ticket);
}

PastTicketMergesView::ReadJob PastTicketMergesView::readJob(TicketId id) const
{
    return [id](Connection &connection) { return pastMerges(connection, id); };
}

} // namespace regulars
