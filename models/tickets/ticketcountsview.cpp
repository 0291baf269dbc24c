// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tickets/ticketcountsview.h"

namespace regulars {

TicketCountsView::TicketCountsView(Database &database, QObject *parent) : EntityView(database, parent) {}

bool TicketCountsView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Ticket) || changes.touches(Entity::Customer) || changes.touches(Entity::SlaPolicy) ||
           changes.touches(Entity::WorkCalendar) || changes.touches(Entity::TicketStatus);
}

TicketCountsView::ReadJob TicketCountsView::readJob(TicketCountsKey key) const
{
    return [key, now = database().clock().now()](Connection &connection) {
        return TicketQueue(connection).counts(key.team, {key.user, now});
    };
}

} // namespace regulars
