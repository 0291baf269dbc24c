// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sla/ticketrollupsql.h"

#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const QString selectFacts =
    u"SELECT ticket_id, category, first_customer_at, last_customer_at, first_reply_at, last_reply_at, waiting_since,"
    " first_solved_at, solved_at, closed_at, replies, customer_messages, reopened, reassigned, discarded, terms_id,"
    " listed_at, owner_id, team_id, category_id, urgency FROM ticket_facts"_s;

void takeFacts(const Statement &row, TicketRollup &rollup)
{
    TicketFacts &facts = rollup.facts;
    facts.category = valueOf<StatusCategory>(row.text(1));
    facts.firstCustomerAt = row.optionalInstant(2);
    facts.lastCustomerAt = row.optionalInstant(3);
    facts.firstReplyAt = row.optionalInstant(4);
    facts.lastReplyAt = row.optionalInstant(5);
    facts.waitingSince = row.optionalInstant(6);
    facts.firstSolvedAt = row.optionalInstant(7);
    facts.solvedAt = row.optionalInstant(8);
    facts.closedAt = row.optionalInstant(9);
    facts.replies = static_cast<int>(row.integer(10));
    facts.customerMessages = static_cast<int>(row.integer(11));
    facts.reopened = static_cast<int>(row.integer(12));
    facts.reassigned = static_cast<int>(row.integer(13));
    facts.discarded = row.integer(14) != 0;
    rollup.termsId = row.integer(15);
    rollup.listed.at = row.optionalInstant(16);
    rollup.listed.owner = row.id<UserId>(17);
    rollup.listed.team = row.id<TeamId>(18);
    rollup.listed.ticketCategory = row.id<TicketCategoryId>(19);
    rollup.listed.priority = priorityOf(static_cast<int>(row.integer(20)));
}

const QString insertFacts =
    u"INSERT INTO ticket_facts (ticket_id, category, first_customer_at, last_customer_at, first_reply_at, last_reply_at,"
    " waiting_since, first_solved_at, solved_at, closed_at, replies, customer_messages, reopened, reassigned, discarded,"
    " terms_id, listed_at, owner_id, team_id, category_id, urgency) VALUES (:ticket, :category, :first_customer,"
    " :last_customer, :first_reply, :last_reply, :waiting, :first_solved, :solved, :closed, :replies, :messages, :reopened,"
    " :reassigned, :discarded, :terms, :listed, :owner, :team, :ticket_category, :urgency)"
    " ON CONFLICT (ticket_id) DO UPDATE SET category = excluded.category,"
    " first_customer_at = excluded.first_customer_at, last_customer_at = excluded.last_customer_at,"
    " first_reply_at = excluded.first_reply_at, last_reply_at = excluded.last_reply_at,"
    " waiting_since = excluded.waiting_since, first_solved_at = excluded.first_solved_at,"
    " solved_at = excluded.solved_at, closed_at = excluded.closed_at, replies = excluded.replies,"
    " customer_messages = excluded.customer_messages, reopened = excluded.reopened, reassigned = excluded.reassigned,"
    " discarded = excluded.discarded, terms_id = excluded.terms_id, listed_at = excluded.listed_at,"
    " owner_id = excluded.owner_id, team_id = excluded.team_id, category_id = excluded.category_id,"
    " urgency = excluded.urgency"_s;

/// Hands the values of insertFacts to `run`.
template<typename Run>
void withFacts(TicketId ticket, const TicketRollup &rollup, Run &&run)
{
    const TicketFacts &facts = rollup.facts;
    const ListedTicket &listed = rollup.listed;
    run(ticket, nameOf(facts.category), facts.firstCustomerAt, facts.lastCustomerAt, facts.firstReplyAt, facts.lastReplyAt,
        facts.waitingSince, facts.firstSolvedAt, facts.solvedAt, facts.closedAt, facts.replies, facts.customerMessages,
        facts.reopened, facts.reassigned, facts.discarded, rollup.termsId, listed.at, listed.owner, listed.team,
        listed.ticketCategory, urgencyOf(listed.priority));
}

const QString selectClocks = u"SELECT ticket_id, metric, instance, state, started_at, target_minutes, counted_ms, paused_ms,"
                             " due_at, warn_at, ended_at, breached_at, manual_due_at, manual_set_at, manual_reason"
                             " FROM ticket_clocks"_s;

SlaClock readClock(const Statement &row)
{
    SlaClock clock;
    clock.metric = valueOf<SlaMetric>(row.text(1));
    clock.instance = static_cast<int>(row.integer(2));
    clock.state = valueOf<SlaState>(row.text(3));
    clock.startedAt = row.instant(4);
    if (!row.isNull(5))
        clock.targetMinutes = static_cast<int>(row.integer(5));
    clock.countedMs = row.integer(6);
    clock.pausedMs = row.integer(7);
    clock.dueAt = row.optionalInstant(8);
    clock.warnAt = row.optionalInstant(9);
    clock.endedAt = row.optionalInstant(10);
    clock.breachedAt = row.optionalInstant(11);
    if (!row.isNull(12))
        clock.manual = ManualDue{row.instant(12), row.instant(13), row.text(14)};
    return clock;
}

const QString insertClock =
    u"INSERT INTO ticket_clocks (ticket_id, metric, instance, state, started_at, target_minutes, counted_ms, paused_ms,"
    " due_at, warn_at, ended_at, breached_at, manual_due_at, manual_set_at, manual_reason) VALUES (:ticket, :metric,"
    " :instance, :state, :started, :target, :counted, :paused, :due, :warn, :ended, :breached, :manual, :set, :reason)"_s;

template<typename Run>
void withClock(TicketId ticket, const SlaClock &clock, Run &&run)
{
    run(ticket, nameOf(clock.metric), clock.instance, nameOf(clock.state), clock.startedAt, clock.targetMinutes,
        clock.countedMs, clock.pausedMs, clock.dueAt, clock.warnAt, clock.endedAt, clock.breachedAt, clock.manual.at,
        clock.manual.at ? std::optional(clock.manual.setAt) : std::nullopt, clock.manual.reason);
}

const QString selectQueued =
    u"SELECT ticket_id, customer_id, owner_id, team_id, category, category_id, needs_reply, pending_until, due_at,"
    " due_metric, warn_at, paused, urgency, worth FROM ticket_queue"_s;

QueuedTicket readQueued(const Statement &row)
{
    QueuedTicket queued;
    queued.customer = row.id<CustomerId>(1);
    queued.owner = row.id<UserId>(2);
    queued.team = row.id<TeamId>(3);
    queued.category = valueOf<StatusCategory>(row.text(4));
    queued.ticketCategory = row.id<TicketCategoryId>(5);
    queued.needsReply = row.integer(6) != 0;
    queued.pendingUntil = row.optionalInstant(7);
    queued.dueAt = row.optionalInstant(8);
    if (const QString metric = row.text(9); !metric.isEmpty())
        queued.dueMetric = valueOf<SlaMetric>(metric);
    queued.warnAt = row.optionalInstant(10);
    queued.paused = row.integer(11) != 0;
    queued.priority = priorityOf(static_cast<int>(row.integer(12)));
    queued.valueMinor = -row.integer(13);
    return queued;
}

const QString insertQueued =
    u"INSERT INTO ticket_queue (ticket_id, customer_id, owner_id, team_id, category, category_id, needs_reply, pending_until,"
    " sort_at, due_at, due_metric, warn_at, paused, urgency, worth) VALUES (:ticket, :customer, :owner, :team, :category,"
    " :ticket_category, :needs_reply, :pending, :sort, :due, :metric, :warn, :paused, :urgency, :worth)"
    " ON CONFLICT (ticket_id) DO UPDATE SET customer_id = excluded.customer_id, owner_id = excluded.owner_id,"
    " team_id = excluded.team_id, category = excluded.category, category_id = excluded.category_id,"
    " needs_reply = excluded.needs_reply, pending_until = excluded.pending_until, sort_at = excluded.sort_at,"
    " due_at = excluded.due_at, due_metric = excluded.due_metric, warn_at = excluded.warn_at, paused = excluded.paused,"
    " urgency = excluded.urgency, worth = excluded.worth"_s;

template<typename Run>
void withQueued(TicketId ticket, const QueuedTicket &queued, Run &&run)
{
    const Instant due = queued.dueAt.value_or(noDate);
    run(ticket, queued.customer, queued.owner, queued.team, nameOf(queued.category), queued.ticketCategory,
        queued.needsReply, queued.pendingUntil, std::min(due, queued.pendingUntil.value_or(due)), queued.dueAt,
        queued.dueMetric ? nameOf(*queued.dueMetric) : u""_s, queued.warnAt, queued.paused, urgencyOf(queued.priority),
        -queued.valueMinor);
}

const QString ofTicket = u" WHERE ticket_id = :ticket"_s;
const QString inOrder = u" ORDER BY ticket_id"_s;

} // namespace

QStringList ticketRollupTables()
{
    return {u"ticket_facts"_s, u"ticket_clocks"_s, u"ticket_queue"_s};
}

std::optional<TicketRollup> readTicketRollup(Connection &connection, TicketId ticket)
{
    Statement facts(connection, selectFacts + ofTicket);
    if (!facts.bind(u"ticket", ticket).next())
        return std::nullopt;
    TicketRollup rollup;
    takeFacts(facts, rollup);
    Statement clocks(connection, selectClocks + ofTicket);
    clocks.bind(u"ticket", ticket);
    while (clocks.next())
        rollup.clocks += readClock(clocks);
    std::sort(rollup.clocks.begin(), rollup.clocks.end(), startedBefore);
    Statement queued(connection, selectQueued + ofTicket);
    if (queued.bind(u"ticket", ticket).next())
        rollup.queued = readQueued(queued);
    return rollup;
}

void writeTicketRollup(Connection &connection, TicketId ticket, const TicketRollup &rollup)
{
    Statement facts(connection, insertFacts);
    withFacts(ticket, rollup, [&](const auto &...values) { facts.bindAll(values...).execute(); });
    Statement(connection, u"DELETE FROM ticket_clocks"_s + ofTicket).bind(u"ticket", ticket).execute();
    Statement add(connection, insertClock);
    for (const SlaClock &clock : rollup.clocks)
        withClock(ticket, clock, [&](const auto &...values) { add.bindAll(values...).execute(); });
    if (!rollup.queued) {
        Statement(connection, u"DELETE FROM ticket_queue"_s + ofTicket).bind(u"ticket", ticket).execute();
        return;
    }
    Statement queued(connection, insertQueued);
    withQueued(ticket, *rollup.queued, [&](const auto &...values) { queued.bindAll(values...).execute(); });
}

void removeTicketRollup(Connection &connection, TicketId ticket)
{
    for (const QString &table : ticketRollupTables())
        Statement(connection, u"DELETE FROM %1"_s.arg(table) + ofTicket).bind(u"ticket", ticket).execute();
}

qint64 strayRollups(Connection &connection)
{
    qint64 stray = 0;
    for (const QString &table : ticketRollupTables()) {
        Statement rows(connection, u"SELECT count(DISTINCT ticket_id) FROM %1 d"
                                   " WHERE NOT EXISTS (SELECT 1 FROM tickets t WHERE t.id = d.ticket_id)"_s.arg(table));
        rows.only();
        stray += rows.integer(0);
    }
    return stray;
}

void removeStrayRollups(Connection &connection, TicketId first, TicketId last)
{
    for (const QString &table : ticketRollupTables()) {
        Statement(connection, u"DELETE FROM %1 AS d WHERE d.ticket_id BETWEEN :first AND :last"
                              " AND NOT EXISTS (SELECT 1 FROM tickets t WHERE t.id = d.ticket_id)"_s.arg(table))
            .bindAll(first, last)
            .execute();
    }
}

TicketRollupLoader::TicketRollupLoader(Connection &connection)
    : m_facts(connection, insertFacts), m_clocks(connection, insertClock), m_queue(connection, insertQueued)
{
}

void TicketRollupLoader::add(TicketId ticket, const TicketRollup &rollup)
{
    withFacts(ticket, rollup, [this](const auto &...values) { m_facts.run(values...); });
    for (const SlaClock &clock : rollup.clocks)
        withClock(ticket, clock, [this](const auto &...values) { m_clocks.run(values...); });
    if (rollup.queued)
        withQueued(ticket, *rollup.queued, [this](const auto &...values) { m_queue.run(values...); });
}

TicketRollupReader::Cursor::Cursor(Connection &connection, const QString &sql) : rows(connection, sql)
{
    step();
}

void TicketRollupReader::Cursor::step()
{
    atEnd = !rows.next();
    if (!atEnd)
        at = rows.id<TicketId>(0);
}

bool TicketRollupReader::Cursor::reach(TicketId ticket)
{
    while (!atEnd && at < ticket)
        step();
    return !atEnd && at == ticket;
}

TicketRollupReader::TicketRollupReader(Connection &connection)
    : m_facts(connection, selectFacts + inOrder),
      m_clocks(connection, selectClocks + inOrder),
      m_queue(connection, selectQueued + inOrder)
{
}

std::optional<TicketRollup> TicketRollupReader::take(TicketId ticket)
{
    if (!m_facts.reach(ticket))
        return std::nullopt;
    TicketRollup rollup;
    takeFacts(m_facts.rows, rollup);
    for (; m_clocks.reach(ticket); m_clocks.step())
        rollup.clocks += readClock(m_clocks.rows);
    std::sort(rollup.clocks.begin(), rollup.clocks.end(), startedBefore);
    if (m_queue.reach(ticket))
        rollup.queued = readQueued(m_queue.rows);
    return rollup;
}

} // namespace regulars
