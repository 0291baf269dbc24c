// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tickets/ticketsearch.h"

#include "storage/tickets/ticketstore.h"

namespace regulars {

QFuture<Result<TicketId>> findTicketByNumber(Database &database, qint64 number)
{
    return database.read([number](Connection &connection) { return TicketStore(connection).byNumber(number); });
}

} // namespace regulars
