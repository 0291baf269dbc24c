// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tickets/ticket.h"

namespace regulars {

class Connection;

/// A ticket in the recycle bin.
struct DeletedTicket
{
    TicketId id;
    qint64 number = 0;
    QString subject;
    QString customerName; ///< may be empty
    Instant deletedAt;
    QString deletedBy; ///< empty: nobody had signed in
    friend bool operator==(const DeletedTicket &, const DeletedTicket &) = default;
};

/// Those that were deleted last come first.
[[nodiscard]] Result<QList<DeletedTicket>> deletedTickets(Connection &connection, int limit);

} // namespace regulars
