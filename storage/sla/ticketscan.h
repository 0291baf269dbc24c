// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/sla/ticketrollup.h"
#include "storage/sql/statement.h"

namespace regulars {

/// Goes once through tickets and their logs side by side, by ascending ids. Throws SqlFailure.
class TicketScan
{
public:
    enum class Of { Tickets, Queue };
    /// All of them, or those of the queue, which must not change meanwhile; from the first to the last.
    TicketScan(Connection &connection, Of of, TicketId first, TicketId last);

    /// Moves on to the next ticket; false after the last.
    [[nodiscard]] bool next();
    [[nodiscard]] TicketId ticket() const { return m_ticket; }
    /// What the ticket's row says; its terms are not read.
    [[nodiscard]] const TicketSubject &subject() const { return m_subject; }
    /// The lines of which clocks and facts are made, in their order, without users and articles.
    [[nodiscard]] const QList<TicketEvent> &log() const { return m_log; }

private:
    void stepLog();

    Statement m_tickets;
    Statement m_lines;
    TicketId m_ticket;
    TicketSubject m_subject;
    QList<TicketEvent> m_log;
    TicketId m_lineOf; ///< the ticket of the line at which m_lines stands
    bool m_linesEnd = false;
};

} // namespace regulars
