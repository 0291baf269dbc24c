// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/reports/reportedtickets.h"

#include "core/reports/supporttally.h"
#include "storage/sla/slastore.h"
#include "storage/sla/slaterms.h"
#include "storage/sql/statement.h"
#include "storage/tickets/ticketstatusstore.h"

#include <QtCore/QHash>

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// A part of the tickets, each walked along an index: rows `t` in an order that ends with their id.
struct Part
{
    QString from;
    QString where;
    QString order;
};

/// Opened in the period; older and solved since it began; older and not finished.
const Part openedInPeriod{u"tickets t"_s, u"t.opened_at >= :from AND t.opened_at < :until"_s, u"t.opened_at, t.id"_s};
const Part solvedSince{u"ticket_facts f CROSS JOIN tickets t ON t.id = f.ticket_id"_s,
                       u"f.category IN ('solved', 'closed') AND f.solved_at >= :from AND t.opened_at < :from"_s,
                       u"f.solved_at, f.ticket_id"_s};
const Part unfinished{u"ticket_queue q CROSS JOIN tickets t ON t.id = q.ticket_id"_s, u"t.opened_at < :from"_s,
                      u"q.ticket_id"_s};
/// Opened before or after the period, and solved in it; those in the recycle bin have no place in the list.
const Part solvedInPeriod{u"ticket_facts f CROSS JOIN tickets t ON t.id = f.ticket_id"_s,
                          u"f.listed_at >= :from AND f.listed_at < :until"
                          " AND (t.opened_at < :from OR t.opened_at >= :until)"_s,
                          u"f.listed_at, f.ticket_id"_s};

const QString countedTicket = u"(t.test = 0 AND t.discarded IN ('none', 'merged'))"_s;

/// Which line of the log says what: the numbers of ReportLine::Kind. What is frequent is asked first.
const QString lineKind = u"CASE e.kind WHEN 'status' THEN 0 WHEN 'article' THEN CASE e.about WHEN 'reply' THEN 4 ELSE 3 END"
                         " WHEN 'owner' THEN 1 WHEN 'discarded' THEN 2 ELSE 3 END"_s;
const QString lineTime = u"CASE e.kind WHEN 'status' THEN e.happened_at WHEN 'article' THEN e.happened_at"
                         " WHEN 'opened' THEN CAST(e.value_before AS INTEGER)"
                         " WHEN 'merged_from' THEN CAST(e.value_before AS INTEGER) ELSE e.happened_at END"_s;
const QString lineValue = u"CASE e.kind WHEN 'status' THEN CAST(e.value_after AS INTEGER) WHEN 'article' THEN e.user_id"
                          " WHEN 'owner' THEN CAST(e.value_after AS INTEGER)"
                          " WHEN 'discarded' THEN CASE e.value_after WHEN 'none' THEN 0 ELSE 1 END ELSE 0 END"_s;
const QString tellingLine = u"(e.kind = 'status' OR (e.kind = 'article' AND (e.about = 'reply' OR e.about ="
                            " 'customer_message')) OR e.kind = 'owner' OR e.kind = 'discarded'"
                            " OR (e.value_before <> '' AND (e.kind = 'opened' OR e.kind = 'merged_from')))"_s;

class Reader
{
public:
    using Receive = std::function<void(const ReportedTicket &)>;

    Reader(Connection &connection, const TicketSlice &slice, const LocalCalendar &calendar, Instant from, Instant until,
           Receive receive)
        : m_connection(connection),
          m_slice(slice),
          m_receive(std::move(receive)),
          m_from(from),
          m_until(until),
          m_terms(connection, calendar.zone(), SlaTerms::Access::Read)
    {
        for (const TicketStatus &status : orThrow(TicketStatusStore(connection).statuses(true)))
            m_categories.insert(status.id.value, static_cast<qint64>(status.category));
        if (const auto calendars = orThrow(SlaStore(connection).calendars()); !calendars.isEmpty())
            m_usual.emplace(calendars.first());
    }

    /// Tickets that count nowhere are told by the one statement only, so that the other walks the lines without reading the
    /// rows of the tickets.
    void read(const Part &part)
    {
        Statement tickets(
            m_connection,
            u"SELECT t.id, t.origin, t.channel, t.category_id, t.owner_id, t.opened_at, t.discarded,"
            " (SELECT g.terms_id FROM ticket_facts g WHERE g.ticket_id = t.id), %5, t.customer_id FROM %1 WHERE %2"
            " AND t.deleted_at IS NULL AND %3 ORDER BY %4"_s.arg(part.from, part.where, m_slice.filter(), part.order,
                                                                 countedTicket));
        Statement lines(
            m_connection,
            u"SELECT e.ticket_id, %5, %6, %7 FROM %1 CROSS JOIN ticket_events e ON e.ticket_id = t.id"
            " WHERE %2 AND t.deleted_at IS NULL AND %3 AND %8 ORDER BY %4, e.happened_at, e.id"_s.arg(
                part.from, part.where, m_slice.filter(), part.order, lineTime, lineKind, lineValue, tellingLine));
        bind(tickets, part);
        bind(lines, part);
        ReportedTicket ticket;
        bool more = lines.next();
        while (tickets.next()) {
            take(tickets, ticket);
            const bool counts = tickets.integer(8) != 0;
            m_lines.clear();
            for (; more && lines.id<TicketId>(0) == ticket.id; more = lines.next())
                m_lines.push_back(line(lines));
            if (!counts)
                continue;
            std::stable_sort(m_lines.begin(), m_lines.end(),
                             [](const ReportLine &a, const ReportLine &b) { return a.at < b.at; });
            replayCourse(ticket.course, ticket.origin, ticket.openedAt, m_lines);
            m_receive(ticket);
        }
    }

private:
    void bind(Statement &statement, const Part &part) const
    {
        statement.bind(u"from", m_from);
        if (part.where.contains(":until"_L1))
            statement.bind(u"until", m_until);
        m_slice.bind(statement);
    }

    void take(const Statement &row, ReportedTicket &ticket)
    {
        ticket.id = row.id<TicketId>(0);
        ticket.customer = row.id<CustomerId>(9);
        ticket.origin = valueOf<TicketOrigin>(row.text(1));
        ticket.channel = valueOf<TicketChannel>(row.text(2));
        ticket.category = row.id<TicketCategoryId>(3);
        ticket.owner = row.id<UserId>(4);
        ticket.openedAt = row.instant(5);
        ticket.merged = valueOf<DiscardReason>(row.text(6)) == DiscardReason::Merged;
        const qint64 terms = row.integer(7);
        ticket.hours = terms > 0 ? &m_terms.terms(terms).time : m_usual ? &*m_usual : nullptr;
    }

    [[nodiscard]] ReportLine line(const Statement &row) const
    {
        ReportLine read{row.instant(1), static_cast<ReportLine::Kind>(row.integer(2)), row.integer(3)};
        if (read.kind == ReportLine::Kind::Status)
            read.value = m_categories.value(read.value, static_cast<qint64>(StatusCategory::Open));
        return read;
    }

    Connection &m_connection;
    const TicketSlice &m_slice;
    Receive m_receive;
    Instant m_from; ///< of the earliest period
    Instant m_until;
    SlaTerms m_terms;
    std::optional<BusinessTime> m_usual; ///< where nothing was promised: the hours of the shop's first calendar
    QHash<qint64, qint64> m_categories;  ///< of statuses
    std::vector<ReportLine> m_lines;     ///< of the ticket at hand
};

} // namespace

QString TicketSlice::condition() const
{
    return u"t.deleted_at IS NULL AND %1 AND %2"_s.arg(countedTicket, filter());
}

QString TicketSlice::filter() const
{
    QStringList all;
    if (m_question.team.isValid())
        all += u"t.team_id = :team"_s;
    if (m_question.owner.isValid())
        all += u"t.owner_id = :owner"_s;
    if (m_question.category.isValid())
        all += u"t.category_id = :category"_s;
    if (m_question.channel)
        all += u"t.channel = :channel"_s;
    if (m_question.priority)
        all += u"t.priority = :priority"_s;
    return all.isEmpty() ? u"TRUE"_s : all.join(u" AND "_s);
}

void TicketSlice::bind(Statement &statement) const
{
    if (m_question.team.isValid())
        statement.bind(u"team", m_question.team);
    if (m_question.owner.isValid())
        statement.bind(u"owner", m_question.owner);
    if (m_question.category.isValid())
        statement.bind(u"category", m_question.category);
    if (m_question.channel)
        statement.bind(u"channel", nameOf(*m_question.channel));
    if (m_question.priority)
        statement.bind(u"priority", nameOf(*m_question.priority));
}

void readReportedTickets(Connection &connection, const TicketSlice &slice, const LocalCalendar &calendar,
                         const std::vector<SupportTally *> &tallies)
{
    Instant from = tallies.front()->from();
    Instant until = tallies.front()->until();
    for (const SupportTally *tally : tallies) {
        from = std::min(from, tally->from());
        until = std::max(until, tally->until());
    }
    Reader reader(connection, slice, calendar, from, until, [&tallies](const ReportedTicket &ticket) {
        for (SupportTally *tally : tallies)
            tally->add(ticket);
    });
    for (const Part *part : {&openedInPeriod, &solvedSince, &unfinished})
        reader.read(*part);
}

void forEachReportedTicket(Connection &connection, const LocalCalendar &calendar, Instant from, Instant until,
                           const std::function<void(const ReportedTicket &)> &receive)
{
    const TicketSlice all({});
    Reader reader(connection, all, calendar, from, until, receive);
    for (const Part *part : {&openedInPeriod, &solvedInPeriod})
        reader.read(*part);
}

} // namespace regulars
