// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/journal/projections.h"

#include "storage/people/shopstore.h"
#include "storage/privacy/consentstore.h"
#include "storage/rollups/slicefollowing.h"
#include "storage/sla/duetimes.h"
#include "storage/sla/ticketrollup.h"
#include "storage/sql/canceltoken.h"
#include "storage/sql/statement.h"
#include "storage/timeline/milestones.h"
#include "storage/timeline/timelinesources.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

// What a ticket is promised may depend on the customer's tier.
void noteTicketsOfMember(Connection &connection, qint64 member, std::set<TicketId> &tickets)
{
    Statement open(connection, u"SELECT q.ticket_id FROM loyalty_members m JOIN ticket_queue q"
                               " ON q.customer_id = m.customer_id WHERE m.id = :id"_s);
    open.bind(u"id", QVariant(member));
    while (open.next())
        tickets.insert(open.id<TicketId>(0));
}

} // namespace

Projections::Projections(Connection &connection, const LocalCalendar &calendar, Currency currency)
    : m_connection(connection), m_calendar(calendar), m_history(calendar, currency)
{
}

void Projections::willChange(Table table, qint64 id)
{
    capture({table, id}, true);
}

void Projections::inserted(Table table, qint64 id)
{
    capture({table, id}, false);
}

void Projections::willAffect(CustomerId customer)
{
    if (customer.isValid() && !m_before.contains(customer))
        m_before.emplace(customer, Share{readContribution(m_connection, customer, m_history),
                                         readSliceParts(m_connection, customer, m_history)});
}

void Projections::capture(Source source, bool existed)
{
    switch (source.first) {
    case Table::Customers:
        m_customerDocuments.insert(CustomerId{source.second});
        return;
    case Table::Interactions:
        m_interactionDocuments.insert(InteractionId{source.second});
        break;
    case Table::CustomerFields:
    case Table::CustomerRecords:
        noteOwner(source);
        return;
    case Table::Tickets:
        m_ticketDocuments.insert(TicketId{source.second});
        noteTicket(source);
        break;
    case Table::TicketEvents:
        noteTicket(source);
        break;
    case Table::TicketArticles:
        m_ticketArticles.insert(source.second);
        noteTicketOfArticle(source.second);
        return;
    case Table::LoyaltyMembers:
        noteTicketsOfMember(m_connection, source.second, m_tickets);
        return;
    case Table::KnowledgeArticles:
        m_articleDocuments.insert(KnowledgeArticleId{source.second});
        return;
    case Table::TicketStatuses:
    case Table::SlaPolicies:
    case Table::Tiers: // one that is removed is nobody's
    case Table::WorkCalendars:
        m_allTickets = true;
        return;
    default:
        break;
    }
    if (makesMilestones(source.first)) {
        if (m_milestones.insert(source).second)
            m_milestoneCustomers.insert(milestoneCustomer(m_connection, source.first, source.second));
        return;
    }
    if (!timelineSourceOf(source.first) || m_places.contains(source))
        return;
    const auto place = existed ? placeOf(source) : std::nullopt;
    if (place) {
        // Also a deleted record: it may be about to come back.
        willAffect(place->customer);
        noteAnonymousMonth(source, *place);
        if (source.first == Table::Orders && !place->customer.isValid())
            noteReturnsOf(source.second);
    }
    m_places.emplace(source, place);
}

// Fields and rows of the shop's own also change without the rest of the customer.
void Projections::noteOwner(Source source)
{
    Statement row(m_connection, u"SELECT customer_id FROM %1 WHERE id = :id"_s.arg(tableName(source.first)));
    if (row.bind(u"id", QVariant(source.second)).next())
        m_customerDocuments.insert(row.id<CustomerId>(0));
}

void Projections::noteTicket(Source source)
{
    if (source.first == Table::Tickets) {
        m_tickets.insert(TicketId{source.second});
        return;
    }
    Statement row(m_connection, u"SELECT ticket_id FROM ticket_events WHERE id = :id"_s);
    if (row.bind(u"id", QVariant(source.second)).next())
        m_tickets.insert(row.id<TicketId>(0));
}

void Projections::noteTicketOfArticle(qint64 article)
{
    Statement row(m_connection, u"SELECT ticket_id FROM ticket_articles WHERE id = :id"_s);
    if (row.bind(u"id", QVariant(article)).next())
        m_ticketDocuments.insert(row.id<TicketId>(0));
}

// What a customer has spent, which tags they carry and what they are decides about what their tickets are promised.
void Projections::refreshTickets(const QList<CustomerId> &affected)
{
    TicketRollups rollups(m_connection, m_calendar, SlaTerms::Access::Write);
    if (m_allTickets)
        renewDueTimes(m_connection, rollups);
    Statement open(m_connection, u"SELECT ticket_id FROM ticket_queue WHERE customer_id = :customer"_s);
    const auto noteOpen = [&](CustomerId customer) {
        open.bind(u"customer", customer);
        while (open.next())
            m_tickets.insert(open.id<TicketId>(0));
    };
    std::for_each(affected.begin(), affected.end(), noteOpen);
    std::for_each(m_customerDocuments.begin(), m_customerDocuments.end(), noteOpen);
    for (const TicketId ticket : m_tickets)
        rollups.refresh(ticket);
}

std::optional<Projections::Place> Projections::placeOf(Source source)
{
    const TimelineSource &from = *timelineSourceOf(source.first);
    const auto sql = u"SELECT s.customer_id, s.%1, %2, %3 FROM %4 s WHERE s.id = :id"_s.arg(
        QLatin1StringView(from.time), QLatin1StringView(from.kind), QLatin1StringView(from.shown), tableName(from.table));
    Statement row(m_connection, sql);
    if (!row.bind(u"id", source.second).next())
        return std::nullopt;
    return Place{row.id<CustomerId>(0), row.instant(1), row.text(2), row.integer(3) != 0};
}

void Projections::noteAnonymousMonth(Source source, const Place &place)
{
    const bool isSale = source.first == Table::Orders || source.first == Table::Returns;
    if (isSale && !place.customer.isValid())
        m_anonymousMonths.insert(m_calendar.monthNumber(place.at));
}

// Whether an order is cancelled decides whether its returns count.
void Projections::noteReturnsOf(qint64 order)
{
    Statement returns(m_connection, u"SELECT returned_at FROM returns WHERE order_id = :order"_s);
    returns.bind(u"order", order);
    while (returns.next())
        m_anonymousMonths.insert(m_calendar.monthNumber(returns.instant(0)));
}

std::map<CustomerId, Instant> Projections::salesChanges()
{
    std::map<CustomerId, Instant> sales;
    for (const auto &[source, before] : m_places) {
        if (source.first != Table::Orders && source.first != Table::Returns)
            continue;
        for (const auto &place : {before, placeOf(source)}) {
            if (!place || !place->customer.isValid())
                continue;
            Instant &from = sales.try_emplace(place->customer, place->at).first->second;
            from = std::min(from, place->at);
        }
    }
    return sales;
}

void Projections::movePlaces()
{
    Statement remove(m_connection, u"DELETE FROM timeline_events WHERE customer_id = :customer AND occurred_at = :at"
                                   " AND kind = :kind AND source_id = :source"_s);
    Statement add(m_connection, u"INSERT INTO timeline_events (customer_id, occurred_at, kind, source_id)"
                                " VALUES (:customer, :at, :kind, :source)"_s);
    for (const auto &[source, before] : m_places) {
        const auto after = placeOf(source);
        if (after)
            noteAnonymousMonth(source, *after);
        if (source.first == Table::ConsentEvents) {
            for (const auto &place : {before, after}) {
                if (place)
                    m_consents.insert(place->customer);
            }
        }
        if (before == after)
            continue;
        if (before && before->isShown())
            remove.bindAll(before->customer, before->at, before->kind, source.second).execute();
        if (after && after->isShown())
            add.bindAll(after->customer, after->at, after->kind, source.second).execute();
    }
}

// Of those whose they were and whose they are.
void Projections::followMilestones()
{
    for (const auto &[table, id] : m_milestones)
        m_milestoneCustomers.insert(milestoneCustomer(m_connection, table, id));
    for (const CustomerId customer : m_milestoneCustomers) {
        if (customer.isValid())
            refreshMilestones(m_connection, m_calendar, customer);
    }
}

void Projections::refreshSearch()
{
    SearchIndex index(m_connection);
    for (const CustomerId customer : m_customerDocuments)
        index.refreshCustomer(customer);
    for (const InteractionId interaction : m_interactionDocuments)
        index.refreshInteraction(interaction);
    // A merge moves articles: they count where they were and where they are.
    for (const qint64 article : m_ticketArticles)
        noteTicketOfArticle(article);
    for (const TicketId ticket : m_ticketDocuments)
        index.refreshTicket(ticket);
    for (const KnowledgeArticleId article : m_articleDocuments)
        index.refreshArticle(article);
}

void Projections::refreshConsent()
{
    for (const CustomerId customer : m_consents)
        refreshConsentStates(m_connection, customer);
}

QList<CustomerId> Projections::finish()
{
    movePlaces();
    followMilestones();
    refreshConsent();
    const int activeDays = activeDaysOf(m_connection);
    ShopTotals differences(activeDays);
    SliceDifferences slices(m_connection, activeDays, m_history);
    QList<CustomerId> affected;
    for (const auto &[customer, before] : m_before) {
        const CustomerContribution after = readContribution(m_connection, customer, m_history);
        affected += customer;
        // A sale makes the customer a recent one: to the front of equal search matches.
        m_customerDocuments.insert(customer);
        slices.add(customer, before.shop, after, before.slices);
        if (after == before.shop)
            continue;
        differences.remove(before.shop);
        differences.add(after);
        writeStats(m_connection, customer, after.stats);
    }
    for (const int month : m_anonymousMonths)
        refreshAnonymousMonth(m_connection, month, m_calendar);
    differences.addToTables(m_connection);
    slices.write();
    refreshTickets(affected);
    refreshSearch();
    return affected;
}

} // namespace regulars
