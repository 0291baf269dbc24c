// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tickets/ticketdetailsview.h"

#include "storage/customers/customerstore.h"
#include "storage/mail/replyroute.h"
#include "storage/people/shopstore.h"
#include "storage/sla/ticketrollupsql.h"
#include "storage/tickets/ticketcategorystore.h"
#include "storage/tickets/ticketstore.h"
#include "storage/timeline/timelinestore.h"

namespace regulars {

namespace {

constexpr int mostPromises = 3;
constexpr int mostEvents = 5;
constexpr int mostOpenTickets = 100; // of one customer: more are not told apart

Result<void> readStory(Connection &connection, const Ticket &ticket, TicketCustomer &customer)
{
    const TimelineStore story(connection);
    REGULARS_TRY(promises, story.upcoming(ticket.customer, {{TimelineKind::Promise}, {}, false}, mostPromises));
    customer.promises = promises;
    REGULARS_TRY(events, story.page(ticket.customer, {}, {}, mostEvents + 1));
    for (const TimelineEvent &event : std::as_const(events)) {
        const bool isThis = event.kind == TimelineKind::Ticket && event.key.sourceId == ticket.id.value;
        if (!isThis && customer.lastEvents.size() < mostEvents)
            customer.lastEvents += event;
    }
    REGULARS_TRY(answers, story.page(ticket.customer, {{TimelineKind::Feedback}, {}, false}, {}, 1));
    if (!answers.isEmpty() && answers.first().surveyKind == SurveyKind::Csat)
        customer.lastAnswer = answers.first();
    return {};
}

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
    TicketCustomer seen{displayName(customer), stats.net, stats.orders, static_cast<int>(others), {}, {}, {}};
    REGULARS_CHECK(readStory(connection, ticket, seen));
    return seen;
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
    REGULARS_TRY(recipients, usualRecipients(connection, ticket));
    details.answerAddress = recipients.isEmpty() ? QString() : recipients.first().address;
    details.canMail = sendingAccount(connection).has_value();
    return details;
}

} // namespace

TicketDetailsView::TicketDetailsView(Database &database, QObject *parent) : EntityView(database, parent) {}

bool TicketDetailsView::isConcernedBy(const ChangeSet &changes) const
{
    const CustomerId customer = value() ? value()->ticket.customer : CustomerId{};
    return changes.touches(Entity::Ticket) || changes.touches(Entity::User) || changes.touches(Entity::TicketStatus) ||
           changes.touches(Entity::TicketCategory) || changes.touches(Entity::SlaPolicy) ||
           changes.touches(Entity::WorkCalendar) || changes.touches(Entity::MailAccount) ||
           (customer.isValid() && changes.touches(Entity::Customer, customer.value));
}

TicketDetailsView::ReadJob TicketDetailsView::readJob(TicketId id) const
{
    return [id, now = database().clock().now()](Connection &connection) { return readDetails(connection, id, now); };
}

} // namespace regulars
