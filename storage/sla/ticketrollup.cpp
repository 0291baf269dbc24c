// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sla/ticketrollup.h"

#include "storage/loyalty/tierofcustomer.h"
#include "storage/sla/ticketrollupsql.h"
#include "storage/sql/statement.h"
#include "storage/tickets/conversationstore.h"
#include "storage/tickets/ticketstatusstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QStringList foldedTags(Connection &connection, CustomerId customer)
{
    QStringList tags;
    Statement rows(connection, u"SELECT tag_fold FROM customer_tags WHERE customer_id = :customer ORDER BY tag_fold"_s);
    rows.bind(u"customer", customer);
    while (rows.next())
        tags += rows.text(0);
    return tags;
}

/// The line in the queue, of what the row says and what the log adds up to.
QueuedTicket lineOf(QueuedTicket queued, const TicketRollup &rollup)
{
    queued.category = rollup.facts.category;
    queued.needsReply = rollup.facts.needsReply();
    if (const SlaClock *next = nextDue(rollup.clocks)) {
        queued.dueAt = next->dueAt;
        queued.dueMetric = next->metric;
        queued.warnAt = next->warnAt;
        return queued;
    }
    queued.paused = std::any_of(rollup.clocks.begin(), rollup.clocks.end(),
                                [](const SlaClock &clock) { return clock.state == SlaState::Paused; });
    return queued;
}

/// The place in the list of solved ones.
ListedTicket placeOf(const TicketSubject &subject, const TicketFacts &facts)
{
    const QueuedTicket &row = subject.queued;
    const bool listed = !subject.deleted && !isUnfinished(facts.category);
    return {listed ? facts.solvedAt : std::nullopt, row.owner, row.team, row.ticketCategory, row.priority};
}

/// Whether the ticket is judged by what it was promised, whatever is promised today.
bool keepsTerms(const TicketSubject &subject, const TicketFacts &facts)
{
    return (facts.isFinished() || subject.deleted) && subject.termsId >= 0;
}

} // namespace

TicketSubject takeSubject(const Statement &row)
{
    TicketSubject subject;
    QueuedTicket &queued = subject.queued;
    queued.customer = row.id<CustomerId>(1);
    queued.owner = row.id<UserId>(2);
    queued.team = row.id<TeamId>(3);
    queued.priority = valueOf<TicketPriority>(row.text(4));
    queued.pendingUntil = row.optionalInstant(5);
    queued.ticketCategory = row.id<TicketCategoryId>(6);
    subject.sla.team = queued.team;
    subject.sla.category = queued.ticketCategory;
    subject.openedAt = row.instant(7);
    subject.deleted = !row.isNull(8);
    return subject;
}

TicketRollups::TicketRollups(Connection &connection, const LocalCalendar &calendar, SlaTerms::Access access)
    : m_connection(connection), m_calendar(calendar), m_access(access)
{
}

SlaTerms &TicketRollups::terms()
{
    if (!m_terms)
        m_terms = std::make_unique<SlaTerms>(m_connection, m_calendar.zone(), m_access);
    return *m_terms;
}

const StatusCategories &TicketRollups::categories()
{
    if (m_categories.isEmpty()) {
        for (const TicketStatus &status : orThrow(TicketStatusStore(m_connection).statuses(true)))
            m_categories.insert(status.id, status.category);
    }
    return m_categories;
}

QList<SlaClock> TicketRollups::clocksOf(const QList<TicketEvent> &log, const Terms &promised) const
{
    // A calendar without working time promises nothing.
    const SlaPolicy *policy = promised.policy ? &*promised.policy : nullptr;
    return slaClocks(log, policy, promised.time, promised.effects).value_or(QList<SlaClock>());
}

std::optional<TicketSubject> TicketRollups::subject(TicketId ticket)
{
    Statement row(m_connection,
                  u"SELECT %1, coalesce(f.terms_id, -1) FROM tickets t"
                  " LEFT JOIN ticket_facts f ON f.ticket_id = t.id WHERE t.id = :id"_s.arg(ticketSubjectColumns));
    if (!row.bind(u"id", ticket).next())
        return std::nullopt;
    TicketSubject subject = takeSubject(row);
    subject.termsId = row.integer(9);
    complete(subject);
    return subject;
}

void TicketRollups::complete(TicketSubject &subject)
{
    subject.complete = true;
    subject.sla.openedOn = m_calendar.date(subject.openedAt);
    const CustomerId customer = subject.queued.customer;
    Statement row(m_connection,
                  u"SELECT c.kind, coalesce(s.net_minor, 0), r.id FROM customers c"
                  " LEFT JOIN customer_stats s ON s.customer_id = c.id %1 WHERE c.id = :id"_s.arg(tierOfCustomer));
    if (!customer.isValid() || !row.bind(u"id", customer).next())
        return;
    subject.sla.kind = valueOf<CustomerKind>(row.text(0));
    subject.sla.netMinor = row.integer(1);
    subject.sla.tier = row.id<TierId>(2);
    subject.sla.customerTags = foldedTags(m_connection, customer);
    subject.queued.valueMinor = subject.sla.netMinor;
}

const Terms &TicketRollups::termsOf(const TicketSubject &subject, const TicketFacts &facts)
{
    return keepsTerms(subject, facts) ? terms().terms(subject.termsId) : terms().termsFor(subject.sla);
}

std::optional<TicketRollup> TicketRollups::computed(TicketId ticket)
{
    auto about = subject(ticket);
    if (!about)
        return std::nullopt;
    return computed(*about, orThrow(ConversationStore(m_connection).log(ticket)));
}

TicketRollup TicketRollups::computed(TicketSubject subject, const QList<TicketEvent> &log)
{
    TicketRollup rollup;
    rollup.facts = factsOf(log, categories());
    // Of the many that are finished nobody asks more than the row says.
    if (!subject.complete && !keepsTerms(subject, rollup.facts))
        complete(subject);
    const Terms &promised = termsOf(subject, rollup.facts);
    rollup.termsId = promised.id;
    rollup.clocks = clocksOf(log, promised);
    rollup.listed = placeOf(subject, rollup.facts);
    if (!rollup.facts.isFinished() && !subject.deleted)
        rollup.queued = lineOf(subject.queued, rollup);
    return rollup;
}

std::optional<TicketRollup> TicketRollups::stored(TicketId ticket)
{
    return readTicketRollup(m_connection, ticket);
}

void TicketRollups::refresh(TicketId ticket)
{
    const auto rollup = computed(ticket);
    if (rollup)
        writeTicketRollup(m_connection, ticket, *rollup);
    else
        removeTicketRollup(m_connection, ticket);
}

} // namespace regulars
