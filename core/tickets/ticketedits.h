// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tickets/ticket.h"

namespace regulars {

/// What many tickets are given at once; what is not set stays as it is.
struct TicketEdits
{
    std::optional<TicketStatusId> status;
    std::optional<TicketPriority> priority;
    std::optional<UserId> owner;              ///< not valid: nobody
    std::optional<TeamId> team;               ///< not valid: the shop's common one
    std::optional<TicketCategoryId> category; ///< not valid: none
    QStringList addTags;
    QStringList removeTags;
    DiscardReason closeAs = DiscardReason::None; ///< spam or duplicate; wins over a status

    [[nodiscard]] bool isEmpty() const { return *this == TicketEdits{}; }
    friend bool operator==(const TicketEdits &, const TicketEdits &) = default;
};

/// Everything that is wrong with the edits themselves, all at once: add_tags (rule too_long), close_as (not_a_choice).
[[nodiscard]] QList<Error> validate(const TicketEdits &edits);

/// Does the edits to the ticket. A tag that it has already, in whatever case, stays as it is written.
void apply(const TicketEdits &edits, Ticket &ticket);

} // namespace regulars
