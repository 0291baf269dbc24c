// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tickets/team.h"
#include "core/tickets/ticketfacts.h"

namespace regulars {

/// What a message of the customer does to a ticket.
enum class OnMessage {
    Keep,    ///< the status stays
    Open,    ///< it becomes open (again)
    FollowUp ///< it begins a new ticket that refers to the closed one
};

/// By domain.md §2.2: one that waits for the customer or a third party, or is solved, becomes open; of a closed one the
/// team decides. `closedAt` of closed ones.
[[nodiscard]] OnMessage onCustomerMessage(StatusCategory category, std::optional<Instant> closedAt, const Team &team,
                                          Instant now);

/// Whether a message looks as if it only said thank you: short, without a question, and with a usual phrase (in English,
/// German, French, Spanish, Italian, Portuguese, Dutch or Polish). For a proposal to keep a ticket solved: never done
/// silently.
[[nodiscard]] bool looksLikeThanks(const QString &message);

/// The new ticket that a message to a closed one begins: of the same customer, queue and kind.
[[nodiscard]] Ticket followUpOf(const Ticket &closed, const Team &team, const TicketArticle &message);

/// Solved tickets are closed by themselves at `now` when they were solved at or before this moment; nothing: never.
[[nodiscard]] std::optional<Instant> closesWhatWasSolvedBy(const Team &team, Instant now);

} // namespace regulars
