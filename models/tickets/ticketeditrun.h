// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tickets/ticketedits.h"
#include "models/tickets/ticketskip.h"

namespace regulars {

/// What edits do to a ticket.
struct TicketEditOutcome
{
    TicketId ticket;
    qint64 number = 0;
    QString subject;
    SkippedTicket skipped;
    Ticket after;
};

/// Edits on their way to tickets: says for each what they would do. Preview and command use the same, so that they agree.
/// Lives within one job of the database.
class TicketEditRun
{
public:
    /// Errors: InvalidValue of the edits, NotFound (status, owner, team, category).
    [[nodiscard]] static Result<TicketEditRun> prepare(Connection &connection, const TicketEdits &edits);

    /// Error: NotFound.
    [[nodiscard]] Result<TicketEditOutcome> outcome(TicketId ticket) const;

private:
    TicketEditRun(Connection &connection, const TicketEdits &edits) : m_connection(&connection), m_edits(edits) {}

    Connection *m_connection;
    TicketEdits m_edits;
    StatusesById m_statuses;
};

} // namespace regulars
