// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tickets/ticketedits.h"
#include "models/base/command.h"

namespace regulars {

/// How far a change of many tickets went.
struct TicketsEdited
{
    int tickets = 0;
    int skipped = 0;
};

/// Gives tickets what the edits say; those that it can't be done to are left alone (TicketSkip). Errors: InvalidValue,
/// NotFound (status, owner, team, category; also a ticket), Refused (reason nothing_to_change: all are left alone).
/// Arguments: `count`, `skipped`, and `number` of the last one.
struct EditTickets
{
    static constexpr QLatin1StringView name{"edit_tickets"};
    static constexpr Right right = Right::Edit;
    QList<TicketId> tickets;
    TicketEdits edits;
    [[nodiscard]] Result<TicketsEdited> execute(WriteSession &session) const;
};

/// Takes tickets back out of the recycle bin; gives how many. Those that are not in it are left alone.
struct RestoreTickets
{
    static constexpr QLatin1StringView name{"restore_tickets"};
    static constexpr Right right = Right::Delete;
    QList<TicketId> tickets;
    [[nodiscard]] Result<int> execute(WriteSession &session) const;
};

} // namespace regulars
