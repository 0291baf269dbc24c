// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/tickets/lifecycle.h"

namespace regulars {

class Connection;

/// What a message does to a ticket, and by whose rules.
struct MessageEffect
{
    OnMessage effect = OnMessage::Keep;
    StatusCategory category = StatusCategory::Open; ///< of the ticket before
    Team team;                                      ///< the ticket's, or the usual rules
};

/// Error: NotFound.
[[nodiscard]] Result<MessageEffect> onMessageFor(Connection &connection, const Ticket &ticket, Instant at);

/// Since when the customer waits for an answer, as the facts have it; nothing when nobody waits. Error: NotFound.
[[nodiscard]] Result<std::optional<Instant>> waitingSince(Connection &connection, TicketId ticket);

/// Solved tickets that their teams want closed by `now`, the oldest first.
[[nodiscard]] Result<QList<TicketId>> ticketsToClose(Connection &connection, Instant now);

} // namespace regulars
