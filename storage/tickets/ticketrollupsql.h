// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/tickets/ticketrollup.h"

namespace regulars {

/// The rows of ticket_facts, ticket_clocks and ticket_queue of one ticket. Everything throws SqlFailure.
[[nodiscard]] std::optional<TicketRollup> readTicketRollup(Connection &connection, TicketId ticket);
void writeTicketRollup(Connection &connection, TicketId ticket, const TicketRollup &rollup);
void removeTicketRollup(Connection &connection, TicketId ticket);

/// How many tickets have derived rows without being there, and their removal.
[[nodiscard]] qint64 strayRollups(Connection &connection);
void removeStrayRollups(Connection &connection);

} // namespace regulars
