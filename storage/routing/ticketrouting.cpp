// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/routing/ticketrouting.h"

#include "core/base/textfolding.h"
#include "storage/customers/customerstore.h"
#include "storage/journal/writesession.h"
#include "storage/loyalty/tierofcustomer.h"
#include "storage/people/userstore.h"
#include "storage/routing/routingstore.h"
#include "storage/sql/statement.h"
#include "storage/tickets/teamstore.h"
#include "storage/tickets/ticketcategorystore.h"
#include "storage/tickets/ticketstore.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// A category that was deleted since is not given any more.
QList<RoutingRule> liveRules(Connection &connection)
{
    QList<RoutingRule> rules = orThrow(RoutingStore(connection).rules());
    for (RoutingRule &rule : rules) {
        if (const auto category = TicketCategoryStore(connection).category(rule.actions.category);
            !category || category->deleted)
            rule.actions.category = {};
    }
    return rules;
}

QHash<UserId, int> readLoads(Connection &connection)
{
    QHash<UserId, int> loads;
    Statement rows(connection, u"SELECT owner_id, urgency, category, count(*) FROM ticket_queue WHERE owner_id IS NOT NULL"
                               " GROUP BY owner_id, urgency, category"_s);
    while (rows.next()) {
        const TicketPriority priority = priorityOf(static_cast<int>(rows.integer(1)));
        loads[rows.id<UserId>(0)] += loadOf(priority, valueOf<StatusCategory>(rows.text(2))) *
                                     static_cast<int>(rows.integer(3));
    }
    return loads;
}

QHash<TeamId, UserId> readTurns(Connection &connection)
{
    QHash<TeamId, UserId> turns;
    Statement rows(connection, u"SELECT team_id, user_id FROM team_turns"_s);
    while (rows.next())
        turns.insert(rows.id<TeamId>(0), rows.id<UserId>(1));
    return turns;
}

/// What the customer has spent, and their tier.
void takeStanding(Connection &connection, CustomerId customer, RoutingSubject &subject)
{
    Statement row(connection,
                  u"SELECT coalesce(s.net_minor, 0), r.id FROM customers c"
                  " LEFT JOIN customer_stats s ON s.customer_id = c.id %1 WHERE c.id = :customer"_s.arg(tierOfCustomer));
    row.bind(u"customer", customer).only();
    subject.netMinor = row.integer(0);
    subject.tier = row.id<TierId>(1);
}

/// What the conversation began with.
QString firstMessage(Connection &connection, TicketId ticket)
{
    Statement row(connection, u"SELECT body FROM ticket_articles WHERE ticket_id = :ticket AND visibility = 'public'"
                              " ORDER BY happened_at, id LIMIT 1"_s);
    return row.bind(u"ticket", ticket).next() ? row.text(0) : QString();
}

QHash<TicketEventKind, QString> reasonsOf(const RoutingDecision &decision, const Ticket &before, const RoutingDesk &desk)
{
    QString why = decision.rules.join(u", "_s);
    if (why.isEmpty() && decision.takesTurn) {
        for (const Team &team : desk.teams)
            why = team.id == decision.team ? team.name : why;
    }
    QHash<TicketEventKind, QString> reasons;
    const auto note = [&](bool changed, TicketEventKind kind) {
        if (changed)
            reasons.insert(kind, why);
    };
    note(decision.team != before.team, TicketEventKind::Team);
    note(decision.owner != before.owner, TicketEventKind::Owner);
    note(decision.priority != before.priority, TicketEventKind::Priority);
    note(decision.category != before.category, TicketEventKind::Category);
    note(decision.tags != before.tags, TicketEventKind::Tags);
    return reasons;
}

void apply(const RoutingDecision &decision, Ticket &ticket)
{
    ticket.team = decision.team;
    ticket.owner = decision.owner;
    ticket.priority = decision.priority;
    ticket.category = decision.category;
    ticket.tags = decision.tags;
}

/// The ids of the last tickets that customers or agents began and that count, the oldest first.
QList<TicketId> lastTickets(Connection &connection, int count)
{
    Statement rows(connection, u"SELECT id FROM tickets WHERE deleted_at IS NULL AND discarded = 'none' AND test = 0"
                               " AND origin <> 'split' ORDER BY opened_at DESC, id DESC LIMIT :count"_s);
    rows.bind(u"count", QVariant(count));
    QList<TicketId> tickets;
    while (rows.next())
        tickets.prepend(rows.id<TicketId>(0));
    return tickets;
}

} // namespace

Result<RoutingDesk> readRoutingDesk(Connection &connection, QDate today)
{
    return attempt([&]() -> Result<RoutingDesk> {
        RoutingDesk desk;
        desk.rules = liveRules(connection);
        desk.teams = orThrow(TeamStore(connection).teams());
        for (const User &user : orThrow(UserStore(connection).users()))
            desk.staff.insert(user.id);
        desk.absences = orThrow(RoutingStore(connection).absences(today));
        desk.loads = readLoads(connection);
        desk.lastTurn = readTurns(connection);
        desk.today = today;
        return desk;
    });
}

Result<RoutingSubject> routingSubject(Connection &connection, const Ticket &ticket, const QString &body)
{
    return attempt([&]() -> Result<RoutingSubject> {
        RoutingSubject subject;
        subject.category = ticket.category;
        subject.products = ticket.products;
        subject.channel = ticket.channel;
        subject.type = ticket.type;
        subject.priority = ticket.priority;
        subject.subject = ticket.subject;
        subject.body = body;
        subject.tags = ticket.tags;
        subject.owner = ticket.owner;
        subject.team = ticket.team;
        if (!ticket.customer.isValid())
            return subject;
        REGULARS_TRY(customer, CustomerStore(connection).customer(ticket.customer));
        subject.customerKnown = true;
        subject.language = customer.language;
        for (const QString &tag : std::as_const(customer.tags))
            subject.customerTags += folded(tag);
        takeStanding(connection, ticket.customer, subject);
        return subject;
    });
}

Result<RoutedTicket> routeNew(WriteSession &session, const Ticket &ticket, const QString &body)
{
    return attempt([&]() -> Result<RoutedTicket> {
        REGULARS_TRY(desk, readRoutingDesk(session.connection(), session.calendar().date(session.now())));
        REGULARS_TRY(subject, routingSubject(session.connection(), ticket, body));
        RoutedTicket routed{ticket, route(subject, desk), {}};
        routed.reasons = reasonsOf(routed.decision, ticket, desk);
        apply(routed.decision, routed.ticket);
        if (routed.decision.takesTurn) {
            Statement(session.connection(), u"INSERT INTO team_turns (team_id, user_id) VALUES (:team, :user)"
                                            " ON CONFLICT (team_id) DO UPDATE SET user_id = excluded.user_id"_s)
                .bindAll(routed.decision.team, routed.decision.owner)
                .execute();
        }
        return routed;
    });
}

bool DryRunRow::isDifferent() const
{
    const bool given = (decision.team.isValid() && decision.team != ticket.team) ||
                       (decision.owner.isValid() && decision.owner != ticket.owner);
    return given || decision.priority != ticket.priority || decision.category != ticket.category ||
           decision.tags != ticket.tags;
}

Result<QList<DryRunRow>> dryRunRouting(Connection &connection, QDate today, int tickets)
{
    return attempt([&]() -> Result<QList<DryRunRow>> {
        REGULARS_TRY(desk, readRoutingDesk(connection, today));
        QList<DryRunRow> rows;
        for (const TicketId id : lastTickets(connection, tickets)) {
            REGULARS_TRY(ticket, TicketStore(connection).ticket(id));
            REGULARS_TRY(subject, routingSubject(connection, ticket, firstMessage(connection, id)));
            subject.owner = {};
            subject.team = {};
            const RoutingDecision decision = route(subject, desk);
            if (decision.takesTurn) {
                desk.lastTurn.insert(decision.team, decision.owner);
                desk.loads[decision.owner] += loadOf(decision.priority, StatusCategory::New);
            }
            rows.prepend({ticket, decision});
        }
        return rows;
    });
}

} // namespace regulars
