// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/tickets/askedtickets.h"

#include "core/tickets/ticket.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

Result<std::optional<RepeatedContact>> readRepeatedContact(Connection &connection, CustomerId customer, Instant now)
{
    return attempt([&] {
        Statement rows(connection, u"SELECT t.opened_at, t.category_id, k.name FROM tickets t"
                                   " LEFT JOIN ticket_categories k ON k.id = t.category_id"
                                   " WHERE t.customer_id = :customer AND t.opened_at >= :since AND t.deleted_at IS NULL"
                                   " AND t.discarded = :none AND t.test = 0 AND t.origin = :origin"_s);
        rows.bind(u"customer", customer).bind(u"since", Instant{now.ms - repeatedContactDays * msPerDay});
        rows.bind(u"none", nameOf(DiscardReason::None)).bind(u"origin", nameOf(TicketOrigin::Customer));
        QList<AskedTicket> asked;
        while (rows.next())
            asked += AskedTicket{rows.instant(0), rows.id<TicketCategoryId>(1), rows.text(2)};
        return repeatedContact(asked, now);
    });
}

} // namespace regulars
