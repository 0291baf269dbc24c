// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sla/ticketrebuild.h"

#include "storage/bulk/deferredindexes.h"
#include "storage/sla/duetimes.h"
#include "storage/sla/ticketrollupsql.h"
#include "storage/sla/ticketscan.h"
#include "storage/sql/canceltoken.h"

#include <utility>
#include <vector>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ticketsAtOnce = 1'000; // between two looks at progress and cancel

/// What tickets were promised, which a rebuild keeps of those that are finished. Asked by ascending ids.
class KeptTerms
{
public:
    explicit KeptTerms(Connection &connection)
    {
        Statement rows(connection, u"SELECT ticket_id, terms_id FROM ticket_facts ORDER BY ticket_id"_s);
        while (rows.next())
            m_terms.emplace_back(rows.id<TicketId>(0), rows.integer(1));
        m_at = m_terms.begin();
    }

    /// -1: nothing yet.
    [[nodiscard]] qint64 of(TicketId ticket)
    {
        while (m_at != m_terms.end() && m_at->first < ticket)
            ++m_at;
        return m_at != m_terms.end() && m_at->first == ticket ? m_at->second : -1;
    }

private:
    using Terms = std::vector<std::pair<TicketId, qint64>>;
    Terms m_terms;
    Terms::const_iterator m_at;
};

TicketId lastTicket(Connection &connection)
{
    Statement highest(connection, u"SELECT coalesce(max(id), 1) FROM tickets"_s);
    highest.only();
    return {highest.integer(0)};
}

/// Writes what is derived from tickets of which nothing is stored.
void fill(Connection &connection, const LocalCalendar &calendar, TicketId first, TicketId last, KeptTerms *kept,
          const Progress &progress, const CancelToken &cancel)
{
    TicketRollups rollups(connection, calendar, SlaTerms::Access::Write);
    TicketRollupLoader loader(connection);
    TicketScan scan(connection, TicketScan::Of::Tickets, first, last);
    for (qint64 done = 0; scan.next(); ++done) {
        TicketSubject subject = scan.subject();
        subject.termsId = kept ? kept->of(scan.ticket()) : -1;
        loader.add(scan.ticket(), rollups.computed(std::move(subject), scan.log()));
        if (done % ticketsAtOnce != 0)
            continue;
        if (cancel.isCancelled())
            throw SqlFailure({ErrorCode::Cancelled, {}, {}, {}});
        if (progress)
            progress(scan.ticket().value - first.value, last.value - first.value);
    }
}

} // namespace

void rebuildTickets(Connection &connection, const LocalCalendar &calendar, const Progress &progress,
                    const CancelToken &cancel)
{
    KeptTerms kept(connection);
    for (const QString &table : ticketRollupTables())
        connection.execute(u"DELETE FROM "_s + table);
    DeferredIndexes indexes(connection, ticketRollupTables());
    fill(connection, calendar, TicketId{1}, lastTicket(connection), &kept, progress, cancel);
    indexes.build();
    forgetWaitingDueTimes(connection);
}

void deriveNewTickets(Connection &connection, const LocalCalendar &calendar, TicketId first, TicketId last,
                      const Progress &progress, const CancelToken &cancel)
{
    fill(connection, calendar, first, last, nullptr, progress, cancel);
}

void followSpending(Connection &connection, const LocalCalendar &calendar)
{
    QList<TicketId> tickets;
    Statement rows(connection, u"SELECT q.ticket_id FROM ticket_queue q"
                               " LEFT JOIN customer_stats s ON s.customer_id = q.customer_id"
                               " WHERE q.customer_id IS NOT NULL AND q.worth <> -coalesce(s.net_minor, 0)"_s);
    while (rows.next())
        tickets += rows.id<TicketId>(0);
    TicketRollups rollups(connection, calendar, SlaTerms::Access::Write);
    for (const TicketId ticket : std::as_const(tickets))
        rollups.refresh(ticket);
}

qint64 differentTickets(Connection &connection, const LocalCalendar &calendar)
{
    const auto waiting = firstWaitingDueTime(connection);
    TicketRollups rollups(connection, calendar, SlaTerms::Access::Read);
    TicketRollupReader reader(connection);
    TicketScan scan(connection, TicketScan::Of::Tickets, TicketId{1}, lastTicket(connection));
    qint64 different = strayRollups(connection);
    while (scan.next()) {
        const auto stored = reader.take(scan.ticket());
        TicketSubject subject = scan.subject();
        subject.termsId = stored ? stored->termsId : -1;
        TicketRollup computed = rollups.computed(std::move(subject), scan.log());
        for (SlaClock &clock : computed.clocks)
            clock.spans.clear();
        const bool waits = waiting && scan.ticket() >= *waiting && stored && stored->queued && computed.queued;
        different += waits || stored == computed ? 0 : 1;
    }
    return different;
}

} // namespace regulars
