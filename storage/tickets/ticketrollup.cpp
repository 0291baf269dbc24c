// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/tickets/ticketrollup.h"

#include "storage/sql/canceltoken.h"
#include "storage/sql/statement.h"
#include "storage/tickets/conversationstore.h"
#include "storage/tickets/ticketrollupsql.h"
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

} // namespace

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
    Statement row(
        m_connection,
        u"SELECT t.customer_id, t.owner_id, t.team_id, t.priority, t.pending_until, t.category_id, t.opened_at,"
        " t.deleted_at, c.kind, coalesce(s.net_minor, 0), coalesce(f.terms_id, -1) FROM tickets t"
        " LEFT JOIN customers c ON c.id = t.customer_id LEFT JOIN customer_stats s ON s.customer_id = t.customer_id"
        " LEFT JOIN ticket_facts f ON f.ticket_id = t.id WHERE t.id = :id"_s);
    if (!row.bind(u"id", ticket).next())
        return std::nullopt;
    TicketSubject subject;
    QueuedTicket &queued = subject.queued;
    queued.customer = row.id<CustomerId>(0);
    queued.owner = row.id<UserId>(1);
    queued.team = row.id<TeamId>(2);
    queued.priority = valueOf<TicketPriority>(row.text(3));
    queued.pendingUntil = row.optionalInstant(4);
    queued.valueMinor = row.integer(9);
    subject.sla.team = queued.team;
    subject.sla.category = row.id<TicketCategoryId>(5);
    subject.sla.openedOn = m_calendar.date(row.instant(6));
    subject.sla.netMinor = queued.valueMinor;
    subject.deleted = !row.isNull(7);
    if (!row.isNull(8)) {
        subject.sla.kind = valueOf<CustomerKind>(row.text(8));
        subject.sla.customerTags = foldedTags(m_connection, queued.customer);
    }
    subject.termsId = row.integer(10);
    return subject;
}

const Terms &TicketRollups::termsOf(const TicketSubject &subject, const TicketFacts &facts)
{
    const bool stays = (facts.isFinished() || subject.deleted) && subject.termsId >= 0;
    return stays ? terms().terms(subject.termsId) : terms().termsFor(subject.sla);
}

std::optional<TicketRollup> TicketRollups::computed(TicketId ticket)
{
    const auto about = subject(ticket);
    if (!about)
        return std::nullopt;
    const QList<TicketEvent> log = orThrow(ConversationStore(m_connection).log(ticket));
    TicketRollup rollup;
    rollup.facts = factsOf(log, categories());
    const Terms &promised = termsOf(*about, rollup.facts);
    rollup.termsId = promised.id;
    rollup.clocks = clocksOf(log, promised);
    if (!rollup.facts.isFinished() && !about->deleted)
        rollup.queued = lineOf(about->queued, rollup);
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

void TicketRollups::refreshUnfinished(const Progress &progress, const CancelToken &cancel)
{
    refreshAll(u"SELECT ticket_id FROM ticket_queue ORDER BY ticket_id"_s, progress, cancel);
}

void TicketRollups::rebuild(const Progress &progress, const CancelToken &cancel)
{
    removeStrayRollups(m_connection);
    refreshAll(u"SELECT id FROM tickets ORDER BY id"_s, progress, cancel);
}

void TicketRollups::refreshAll(const QString &sql, const Progress &progress, const CancelToken &cancel)
{
    constexpr qsizetype step = 500;
    QList<TicketId> tickets;
    Statement rows(m_connection, sql);
    while (rows.next())
        tickets += rows.id<TicketId>(0);
    for (qsizetype i = 0; i < tickets.size(); ++i) {
        refresh(tickets.at(i));
        if (i % step != 0)
            continue;
        if (cancel.isCancelled())
            throw SqlFailure({ErrorCode::Cancelled, {}, {}, {}});
        if (progress)
            progress(i, tickets.size());
    }
}

qint64 differentTickets(Connection &connection, const LocalCalendar &calendar)
{
    TicketRollups rollups(connection, calendar, SlaTerms::Access::Read);
    qint64 different = strayRollups(connection);
    Statement rows(connection, u"SELECT id FROM tickets ORDER BY id"_s);
    while (rows.next()) {
        const auto id = rows.id<TicketId>(0);
        auto computed = rollups.computed(id);
        for (SlaClock &clock : computed->clocks)
            clock.spans.clear();
        different += rollups.stored(id) == computed ? 0 : 1;
    }
    return different;
}

} // namespace regulars
