// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/tickets/ticketrollupsql.h"

#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QList<SlaClock> readClocks(Connection &connection, TicketId ticket)
{
    Statement rows(connection,
                   u"SELECT metric, instance, state, started_at, target_minutes, counted_ms, paused_ms, due_at, warn_at,"
                   " ended_at, breached_at, manual_due_at, manual_set_at, manual_reason FROM ticket_clocks"
                   " WHERE ticket_id = :ticket"_s);
    rows.bind(u"ticket", ticket);
    QList<SlaClock> clocks;
    while (rows.next()) {
        SlaClock clock;
        clock.metric = valueOf<SlaMetric>(rows.text(0));
        clock.instance = static_cast<int>(rows.integer(1));
        clock.state = valueOf<SlaState>(rows.text(2));
        clock.startedAt = rows.instant(3);
        if (!rows.isNull(4))
            clock.targetMinutes = static_cast<int>(rows.integer(4));
        clock.countedMs = rows.integer(5);
        clock.pausedMs = rows.integer(6);
        clock.dueAt = rows.optionalInstant(7);
        clock.warnAt = rows.optionalInstant(8);
        clock.endedAt = rows.optionalInstant(9);
        clock.breachedAt = rows.optionalInstant(10);
        if (!rows.isNull(11))
            clock.manual = ManualDue{rows.instant(11), rows.instant(12), rows.text(13)};
        clocks += clock;
    }
    std::sort(clocks.begin(), clocks.end(), startedBefore);
    return clocks;
}

void writeClocks(Connection &connection, TicketId ticket, const QList<SlaClock> &clocks)
{
    Statement(connection, u"DELETE FROM ticket_clocks WHERE ticket_id = :ticket"_s).bind(u"ticket", ticket).execute();
    Statement add(connection,
                  u"INSERT INTO ticket_clocks (ticket_id, metric, instance, state, started_at, target_minutes, counted_ms,"
                  " paused_ms, due_at, warn_at, ended_at, breached_at, manual_due_at, manual_set_at, manual_reason)"
                  " VALUES (:ticket, :metric, :instance, :state, :started, :target, :counted, :paused, :due, :warn, :ended,"
                  " :breached, :manual, :set, :reason)"_s);
    for (const SlaClock &clock : clocks) {
        add.bindAll(ticket, nameOf(clock.metric), clock.instance, nameOf(clock.state), clock.startedAt, clock.targetMinutes,
                    clock.countedMs, clock.pausedMs, clock.dueAt, clock.warnAt, clock.endedAt, clock.breachedAt,
                    clock.manual.at, clock.manual.at ? std::optional(clock.manual.setAt) : std::nullopt,
                    clock.manual.reason);
        add.execute();
    }
}

void writeFacts(Connection &connection, TicketId ticket, const TicketFacts &facts, qint64 terms)
{
    Statement write(connection,
                    u"INSERT INTO ticket_facts (ticket_id, category, first_customer_at, last_customer_at, first_reply_at,"
                    " last_reply_at, waiting_since, first_solved_at, solved_at, closed_at, replies, customer_messages,"
                    " reopened, reassigned, discarded, terms_id) VALUES (:ticket, :category, :first_customer,"
                    " :last_customer, :first_reply, :last_reply, :waiting, :first_solved, :solved, :closed, :replies,"
                    " :messages, :reopened, :reassigned, :discarded, :terms)"
                    " ON CONFLICT (ticket_id) DO UPDATE SET category = excluded.category,"
                    " first_customer_at = excluded.first_customer_at, last_customer_at = excluded.last_customer_at,"
                    " first_reply_at = excluded.first_reply_at, last_reply_at = excluded.last_reply_at,"
                    " waiting_since = excluded.waiting_since, first_solved_at = excluded.first_solved_at,"
                    " solved_at = excluded.solved_at, closed_at = excluded.closed_at, replies = excluded.replies,"
                    " customer_messages = excluded.customer_messages, reopened = excluded.reopened,"
                    " reassigned = excluded.reassigned, discarded = excluded.discarded, terms_id = excluded.terms_id"_s);
    write.bindAll(ticket, nameOf(facts.category), facts.firstCustomerAt, facts.lastCustomerAt, facts.firstReplyAt,
                  facts.lastReplyAt, facts.waitingSince, facts.firstSolvedAt, facts.solvedAt, facts.closedAt, facts.replies,
                  facts.customerMessages, facts.reopened, facts.reassigned, facts.discarded, terms);
    write.execute();
}

void writeQueued(Connection &connection, TicketId ticket, const std::optional<QueuedTicket> &queued)
{
    if (!queued) {
        Statement(connection, u"DELETE FROM ticket_queue WHERE ticket_id = :ticket"_s).bind(u"ticket", ticket).execute();
        return;
    }
    const Instant due = queued->dueAt.value_or(noDate);
    Statement write(
        connection,
        u"INSERT INTO ticket_queue (ticket_id, customer_id, owner_id, team_id, category, needs_reply,"
        " pending_until, sort_at, due_at, due_metric, warn_at, paused, urgency, worth) VALUES (:ticket, :customer,"
        " :owner, :team, :category, :needs_reply, :pending, :sort, :due, :metric, :warn, :paused, :urgency, :worth)"
        " ON CONFLICT (ticket_id) DO UPDATE SET customer_id = excluded.customer_id, owner_id = excluded.owner_id,"
        " team_id = excluded.team_id, category = excluded.category, needs_reply = excluded.needs_reply,"
        " pending_until = excluded.pending_until, sort_at = excluded.sort_at, due_at = excluded.due_at,"
        " due_metric = excluded.due_metric, warn_at = excluded.warn_at, paused = excluded.paused,"
        " urgency = excluded.urgency, worth = excluded.worth"_s);
    write.bindAll(ticket, queued->customer, queued->owner, queued->team, nameOf(queued->category), queued->needsReply,
                  queued->pendingUntil, std::min(due, queued->pendingUntil.value_or(due)), queued->dueAt,
                  queued->dueMetric ? nameOf(*queued->dueMetric) : QString(), queued->warnAt, queued->paused,
                  urgencyOf(queued->priority), -queued->valueMinor);
    write.execute();
}

std::optional<QueuedTicket> readQueued(Connection &connection, TicketId ticket)
{
    Statement row(connection, u"SELECT customer_id, owner_id, team_id, category, needs_reply, pending_until, due_at,"
                              " due_metric, warn_at, paused, urgency, worth FROM ticket_queue WHERE ticket_id = :ticket"_s);
    if (!row.bind(u"ticket", ticket).next())
        return std::nullopt;
    QueuedTicket queued;
    queued.customer = row.id<CustomerId>(0);
    queued.owner = row.id<UserId>(1);
    queued.team = row.id<TeamId>(2);
    queued.category = valueOf<StatusCategory>(row.text(3));
    queued.needsReply = row.integer(4) != 0;
    queued.pendingUntil = row.optionalInstant(5);
    queued.dueAt = row.optionalInstant(6);
    if (const QString metric = row.text(7); !metric.isEmpty())
        queued.dueMetric = valueOf<SlaMetric>(metric);
    queued.warnAt = row.optionalInstant(8);
    queued.paused = row.integer(9) != 0;
    queued.priority = priorityOf(static_cast<int>(row.integer(10)));
    queued.valueMinor = -row.integer(11);
    return queued;
}

const QStringList derivedTables{u"ticket_facts"_s, u"ticket_clocks"_s, u"ticket_queue"_s};

} // namespace

std::optional<TicketRollup> readTicketRollup(Connection &connection, TicketId ticket)
{
    Statement row(connection, u"SELECT category, first_customer_at, last_customer_at, first_reply_at, last_reply_at,"
                              " waiting_since, first_solved_at, solved_at, closed_at, replies, customer_messages, reopened,"
                              " reassigned, discarded, terms_id FROM ticket_facts WHERE ticket_id = :ticket"_s);
    if (!row.bind(u"ticket", ticket).next())
        return std::nullopt;
    TicketRollup rollup;
    TicketFacts &facts = rollup.facts;
    facts.category = valueOf<StatusCategory>(row.text(0));
    facts.firstCustomerAt = row.optionalInstant(1);
    facts.lastCustomerAt = row.optionalInstant(2);
    facts.firstReplyAt = row.optionalInstant(3);
    facts.lastReplyAt = row.optionalInstant(4);
    facts.waitingSince = row.optionalInstant(5);
    facts.firstSolvedAt = row.optionalInstant(6);
    facts.solvedAt = row.optionalInstant(7);
    facts.closedAt = row.optionalInstant(8);
    facts.replies = static_cast<int>(row.integer(9));
    facts.customerMessages = static_cast<int>(row.integer(10));
    facts.reopened = static_cast<int>(row.integer(11));
    facts.reassigned = static_cast<int>(row.integer(12));
    facts.discarded = row.integer(13) != 0;
    rollup.termsId = row.integer(14);
    rollup.clocks = readClocks(connection, ticket);
    rollup.queued = readQueued(connection, ticket);
    return rollup;
}

void writeTicketRollup(Connection &connection, TicketId ticket, const TicketRollup &rollup)
{
    writeFacts(connection, ticket, rollup.facts, rollup.termsId);
    writeClocks(connection, ticket, rollup.clocks);
    writeQueued(connection, ticket, rollup.queued);
}

void removeTicketRollup(Connection &connection, TicketId ticket)
{
    for (const QString &table : derivedTables) {
        Statement(connection, u"DELETE FROM %1 WHERE ticket_id = :ticket"_s.arg(table)).bind(u"ticket", ticket).execute();
    }
}

qint64 strayRollups(Connection &connection)
{
    qint64 stray = 0;
    for (const QString &table : derivedTables) {
        Statement rows(connection, u"SELECT count(DISTINCT ticket_id) FROM %1 d"
                                   " WHERE NOT EXISTS (SELECT 1 FROM tickets t WHERE t.id = d.ticket_id)"_s.arg(table));
        rows.only();
        stray += rows.integer(0);
    }
    return stray;
}

void removeStrayRollups(Connection &connection)
{
    for (const QString &table : derivedTables)
        connection.execute(u"DELETE FROM %1 WHERE ticket_id NOT IN (SELECT id FROM tickets)"_s.arg(table));
}

} // namespace regulars
