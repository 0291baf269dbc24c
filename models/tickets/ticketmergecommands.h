// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/command.h"
#include "storage/tickets/ticketstore.h"

namespace regulars {

/// Makes several tickets one. Their articles come to `into` with the times and the mark of where they stood; tags, orders
/// and products are joined; the others are closed as merged and lead to it. Its undo takes them apart, whatever happened
/// meanwhile to the one that stayed. Gives the one that stayed: the end of the chain when `into` was merged itself.
/// Errors: NotFound; Refused (reason nothing_to_merge). Arguments: `number`, `subject`, `count`.
struct MergeTickets
{
    static constexpr QLatin1StringView name{"merge_tickets"};
    static constexpr Right right = Right::Merge;
    QList<TicketId> tickets; ///< merged ones stand for those that they went into
    TicketId into;
    [[nodiscard]] Result<TicketId> execute(WriteSession &session) const;
};

/// Moves articles, with their files, into a new ticket of the same customer, queue and category, or copies them there. Its
/// solution is promised from now on, a first response is not. Replies to a copied message come to the ticket that it is of.
/// Errors: InvalidValue (subject), NotFound, Refused (reason merged | nothing_to_split: no article, or all of them shall
/// move). Arguments: `number` and `subject` of the new one, `from` number.
struct SplitTicket
{
    static constexpr QLatin1StringView name{"split_ticket"};
    static constexpr Right right = Right::Edit;
    TicketId ticket;
    QList<TicketArticleId> articles;
    QString subject;     ///< of the new one
    bool copies = false; ///< they stay where they are, too
    [[nodiscard]] Result<TicketId> execute(WriteSession &session) const;
};

} // namespace regulars
