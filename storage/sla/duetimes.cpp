// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sla/duetimes.h"

#include "storage/journal/writesession.h"
#include "storage/people/shopstore.h"
#include "storage/sla/ticketrollupsql.h"
#include "storage/sla/ticketscan.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 fewTickets = 1'000; // computed within the change itself
const QString waitingKey = u"due_times_wait_from"_s;

void waitFrom(Connection &connection, TicketId ticket)
{
    Statement(connection, u"INSERT INTO settings (key, value) VALUES (:key, :value)"
                          " ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s)
        .bindAll(waitingKey, QString::number(ticket.value))
        .execute();
}

QList<TicketId> unfinishedFrom(Connection &connection, TicketId first, qint64 most)
{
    QList<TicketId> tickets;
    Statement rows(connection, u"SELECT ticket_id FROM ticket_queue WHERE ticket_id >= :first ORDER BY ticket_id"
                               " LIMIT :most"_s);
    rows.bindAll(first.value, most);
    while (rows.next())
        tickets += rows.id<TicketId>(0);
    return tickets;
}

/// Of the queue from the first to the last. What is written would move the ground under the scan: first all is computed.
void refreshQueue(Connection &connection, TicketRollups &rollups, TicketId first, TicketId last)
{
    std::vector<std::pair<TicketId, TicketRollup>> computed;
    {
        TicketScan scan(connection, TicketScan::Of::Queue, first, last);
        while (scan.next())
            computed.emplace_back(scan.ticket(), rollups.computed(scan.subject(), scan.log()));
    }
    for (const auto &[ticket, rollup] : computed)
        writeTicketRollup(connection, ticket, rollup);
}

} // namespace

void renewDueTimes(Connection &connection, TicketRollups &rollups)
{
    const QList<TicketId> tickets = unfinishedFrom(connection, {}, fewTickets + 1);
    if (tickets.size() > fewTickets)
        return waitFrom(connection, tickets.first());
    if (!tickets.isEmpty())
        refreshQueue(connection, rollups, tickets.first(), tickets.last());
    forgetWaitingDueTimes(connection);
}

std::optional<TicketId> firstWaitingDueTime(Connection &connection)
{
    Statement row(connection, u"SELECT value FROM settings WHERE key = :key"_s);
    if (!row.bind(u"key", waitingKey).next())
        return std::nullopt;
    return TicketId{row.text(0).toLongLong()};
}

void forgetWaitingDueTimes(Connection &connection)
{
    Statement(connection, u"DELETE FROM settings WHERE key = :key"_s).bind(u"key", waitingKey).execute();
}

Result<qint64> waitingDueTimes(Connection &connection)
{
    return attempt([&]() -> qint64 {
        const auto first = firstWaitingDueTime(connection);
        if (!first)
            return 0;
        Statement count(connection, u"SELECT count(*) FROM ticket_queue WHERE ticket_id >= :first"_s);
        count.bind(u"first", *first).only();
        return count.integer(0);
    });
}

Result<DueTimesBatch> computeDueTimes(WriteSession &session, int most)
{
    return attempt([&] {
        Connection &connection = session.connection();
        const auto first = firstWaitingDueTime(connection);
        if (!first)
            return DueTimesBatch{};
        const QList<TicketId> tickets = unfinishedFrom(connection, *first, most);
        const DueTimesBatch batch{tickets.size(), tickets.size() < most};
        if (!tickets.isEmpty()) {
            TicketRollups rollups(connection, session.calendar(), SlaTerms::Access::Write);
            refreshQueue(connection, rollups, tickets.first(), tickets.last());
        }
        if (!batch.last) {
            waitFrom(connection, TicketId{tickets.last().value + 1});
            return batch;
        }
        forgetWaitingDueTimes(connection);
        session.note({Entity::SlaPolicy, ChangeKind::Changed, 0});
        return batch;
    });
}

} // namespace regulars
