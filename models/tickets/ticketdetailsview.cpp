// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tickets/ticketdetailsview.h"

#include "storage/customers/customerstore.h"
#include "storage/people/shopstore.h"
#include "storage/sla/ticketrollupsql.h"
#include "storage/tickets/ticketcategorystore.h"
#include "storage/tickets/ticketstore.h"

namespace regulars {

namespace {

constexpr int mostOpenTickets = 100; // of one customer: more are not told apart

Result<TicketCustomer> readCustomer(Connection &connection, const Ticket &ticket, Instant now)
{
    const CustomerStore store(connection);
    REGULARS_TRY(shop, ShopStore(connection).shop());
    REGULARS_TRY(customer, store.customer(ticket.customer));
    REGULARS_TRY(stats, store.stats(ticket.customer, shop.currency));
    TicketQuery open;
    open.view = TicketView::Open;
    open.customer = ticket.customer;
    REGULARS_TRY(rows, TicketQueue(connection).page(open, {{}, now}, {}, mostOpenTickets));
    const auto others = std::count_if(rows.begin(), rows.end(), [&](const TicketRow &row) { return row.id != ticket.id; });
    return TicketCustomer{displayName(customer), stats.net, stats.orders, static_cast<int>(others)};
}

Result<QList<SlaClock>> readClocks(Connection &connection, TicketId id)
{
    return attempt([&]() -> QList<SlaClock> {
        const auto rollup = readTicketRollup(connection, id);
        return rollup ? rollup->clocks : QList<SlaClock>();
    });
}

Result<TicketDetails> readDetails(Connection &connection, TicketId id, Instant now)
{
    TicketDetails details;
    REGULARS_TRY(ticket, TicketStore(connection).ticket(id));
    if (ticket.deleted)
        return fail(ErrorCode::NotFound);
    details.ticket = ticket;
    REGULARS_TRY(row, TicketQueue(connection).row(id));
    details.row = row;
    REGULARS_TRY(clocks, readClocks(connection, id));
    details.clocks = clocks;
    REGULARS_TRY(category, TicketCategoryStore(connection).category(ticket.category));
    details.category = category;
    if (ticket.customer.isValid()) {
        REGULARS_TRY(customer, readCustomer(connection, ticket, now));
        details.customer = customer;
    }
    return details;
}

} // namespace

TicketDetailsView::TicketDetailsView(Database &database, QObject *parent) : EntityView(database, parent) {}

bool TicketDetailsView::isConcernedBy(const ChangeSet &changes) const
{
    const CustomerId customer = value() ? value()->ticket.customer : CustomerId{};
    return changes.touches(Entity::Ticket) || changes.touches(Entity::User) || changes.touches(Entity::TicketStatus) ||
           changes.touches(Entity::TicketCategory) || changes.touches(Entity::SlaPolicy) ||
           changes.touches(Entity::WorkCalendar) ||
           (customer.isValid() && changes.touches(Entity::Customer, customer.value));
}

TicketDetailsView::ReadJob TicketDetailsView::readJob(TicketId id) const
{
    return [id, now = database().clock().now()](Connection &connection) { return readDetails(connection, id, now); };
}

} // namespace regulars
