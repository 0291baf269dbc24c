// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/tickets/deletedtickets.h"

#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

Result<QList<DeletedTicket>> deletedTickets(Connection &connection, int limit)
{
    return attempt([&] {
        Statement rows(
            connection,
            u"SELECT t.id, t.number, t.subject, coalesce(c.name, ''), t.deleted_at, coalesce(u.name, '')"
            " FROM tickets t LEFT JOIN customers c ON c.id = t.customer_id LEFT JOIN users u ON u.id = t.deleted_by"
            " WHERE t.deleted_at IS NOT NULL ORDER BY t.deleted_at DESC, t.id DESC LIMIT :limit"_s);
        rows.bind(u"limit", QVariant(limit));
        QList<DeletedTicket> tickets;
        while (rows.next())
            tickets += DeletedTicket{rows.id<TicketId>(0), rows.integer(1), rows.text(2),
                                     rows.text(3),         rows.instant(4), rows.text(5)};
        return tickets;
    });
}

} // namespace regulars
