// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tickets/ticketdetailsview.h"

#include "core/tickets/lifecycle.h"
#include "storage/customers/customerstore.h"
#include "storage/loyalty/loyaltymembers.h"
#include "storage/loyalty/tierstore.h"
#include "storage/mail/replyroute.h"
#include "storage/people/shopstore.h"
#include "storage/sla/ticketrollupsql.h"
#include "storage/tickets/askedtickets.h"
#include "storage/tickets/conversationstore.h"
#include "storage/tickets/ticketcategorystore.h"
#include "storage/tickets/ticketstatusstore.h"
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

Result<std::optional<Tier>> tierOf(Connection &connection, CustomerId customer)
{
    REGULARS_TRY(member, LoyaltyMembers(connection).member(customer));
    REGULARS_TRY(ladder, TierStore(connection).ladder());
    const Tier *tier = member ? ladder.find(member->tier.tier) : nullptr;
    return tier ? std::optional(*tier) : std::nullopt;
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
    TicketCustomer seen{displayName(customer), stats.net, stats.orders, static_cast<int>(others), {}, {}, {}, {}, {}};
    REGULARS_TRY(repeated, readRepeatedContact(connection, ticket.customer, now));
    seen.repeated = repeated;
    REGULARS_TRY(tier, tierOf(connection, ticket.customer));
    seen.tier = tier;
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

/// Whether the article is what opened the ticket again after it was solved.
Result<bool> reopenedBy(Connection &connection, const TicketArticle &article)
{
    REGULARS_TRY(log, ConversationStore(connection).log(article.ticket));
    REGULARS_TRY(statuses, TicketStatusStore(connection).statuses(true));
    const auto isSolved = [&](const QString &id) {
        return std::any_of(statuses.begin(), statuses.end(), [&](const TicketStatus &status) {
            return status.id.value == id.toLongLong() && status.category == StatusCategory::Solved;
        });
    };
    const auto last = std::find_if(log.crbegin(), log.crend(),
                                   [](const TicketEvent &event) { return event.kind == TicketEventKind::Status; });
    return last != log.crend() && last->at == article.at && isSolved(last->before) && !isSolved(last->after);
}

Result<TicketArticleId> thanksIn(Connection &connection, const TicketDetails &details)
{
    if (!isUnfinished(details.row.statusCategory))
        return TicketArticleId{};
    REGULARS_TRY(articles, ConversationStore(connection).articles(details.ticket.id, {}, 1));
    if (articles.isEmpty() || articles.first().sender != ArticleSender::Customer || !looksLikeThanks(articles.first().body))
        return TicketArticleId{};
    REGULARS_TRY(reopened, reopenedBy(connection, articles.first()));
    return reopened ? articles.first().id : TicketArticleId{};
}

Result<TicketRelations> readRelations(Connection &connection, const Ticket &ticket, const QList<TicketEvent> &log)
{
    const TicketStore store(connection);
    TicketRelations relations;
    for (const auto &[id, number] :
         {std::pair(ticket.mergedInto, &relations.mergedInto), std::pair(ticket.splitFrom, &relations.splitFrom),
          std::pair(ticket.followUpOf, &relations.followUpOf)}) {
        if (!id.isValid())
            continue;
        REGULARS_TRY(other, store.ticket(id));
        *number = other.number;
    }
    for (const TicketEvent &event : log) {
        if (event.kind != TicketEventKind::SplitInto)
            continue;
        REGULARS_TRY(part, store.ticket(TicketId{event.about.toLongLong()}));
        relations.splitInto += part.number;
    }
    return relations;
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
    REGULARS_TRY(links, linksOf(connection, ticket));
    details.links = links;
    if (ticket.customer.isValid()) {
        REGULARS_TRY(customer, readCustomer(connection, ticket, now));
        details.customer = customer;
    }
    REGULARS_TRY(recipients, usualRecipients(connection, ticket));
    details.answerAddress = recipients.isEmpty() ? QString() : recipients.first().address;
    REGULARS_TRY(log, ConversationStore(connection).log(id));
    details.steps = ticketSteps(category.checklist, log);
    REGULARS_TRY(relations, readRelations(connection, ticket, log));
    details.relations = relations;
    REGULARS_TRY(thanks, thanksIn(connection, details));
    details.thanks = thanks;
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
           changes.touches(Entity::WorkCalendar) || changes.touches(Entity::MailAccount) || changes.touches(Entity::Tier) ||
           (customer.isValid() && changes.touches(Entity::Customer, customer.value));
}

TicketDetailsView::ReadJob TicketDetailsView::readJob(TicketId id) const
{
    return [id, now = database().clock().now()](Connection &connection) { return readDetails(connection, id, now); };
}

} // namespace regulars
