// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sla/ticketscan.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const QString lineColumns = u"e.ticket_id, e.id, e.happened_at, e.kind, e.about, e.value_before, e.value_after, e.note"_s;

// CROSS JOIN: the queue leads, or a database might begin with the tickets of all times.
QString ticketsSql(TicketScan::Of of)
{
    return of == TicketScan::Of::Tickets
               ? u"SELECT %1 FROM tickets t WHERE t.id BETWEEN :first AND :last ORDER BY t.id"_s.arg(ticketSubjectColumns)
               : u"SELECT %1 FROM ticket_queue q CROSS JOIN tickets t ON t.id = q.ticket_id"
                 " WHERE q.ticket_id BETWEEN :first AND :last ORDER BY q.ticket_id"_s.arg(ticketSubjectColumns);
}

QString linesSql(TicketScan::Of of)
{
    return of == TicketScan::Of::Tickets
               ? u"SELECT %1 FROM ticket_events e WHERE e.ticket_id BETWEEN :first AND :last"
                 " ORDER BY e.ticket_id, e.happened_at, e.id"_s.arg(lineColumns)
               : u"SELECT %1 FROM ticket_queue q CROSS JOIN ticket_events e ON e.ticket_id = q.ticket_id"
                 " WHERE q.ticket_id BETWEEN :first AND :last ORDER BY q.ticket_id, e.happened_at, e.id"_s.arg(lineColumns);
}

TicketEvent readLine(const Statement &row)
{
    TicketEvent event;
    event.ticket = row.id<TicketId>(0);
    event.id = row.integer(1);
    event.at = row.instant(2);
    event.kind = valueOf<TicketEventKind>(row.text(3));
    event.about = row.text(4);
    event.before = row.text(5);
    event.after = row.text(6);
    event.note = row.text(7);
    return event;
}

} // namespace

TicketScan::TicketScan(Connection &connection, Of of, TicketId first, TicketId last)
    : m_tickets(connection, ticketsSql(of)), m_lines(connection, linesSql(of))
{
    m_tickets.bind(u"first", first).bind(u"last", last);
    m_lines.bind(u"first", first).bind(u"last", last);
    stepLog();
}

bool TicketScan::next()
{
    if (!m_tickets.next())
        return false;
    m_ticket = m_tickets.id<TicketId>(0);
    m_subject = takeSubject(m_tickets);
    m_log.clear();
    while (!m_linesEnd && m_lineOf < m_ticket)
        stepLog();
    for (; !m_linesEnd && m_lineOf == m_ticket; stepLog())
        m_log += readLine(m_lines);
    return true;
}

void TicketScan::stepLog()
{
    m_linesEnd = !m_lines.next();
    if (!m_linesEnd)
        m_lineOf = m_lines.id<TicketId>(0);
}

} // namespace regulars
