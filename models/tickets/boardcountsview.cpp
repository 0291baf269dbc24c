// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tickets/boardcountsview.h"

namespace regulars {

BoardCountsView::BoardCountsView(Database &database, QObject *parent) : EntityView(database, parent) {}

bool BoardCountsView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Ticket) || changes.touches(Entity::Customer) || changes.touches(Entity::SlaPolicy) ||
           changes.touches(Entity::WorkCalendar) || changes.touches(Entity::TicketStatus);
}

BoardCountsView::ReadJob BoardCountsView::readJob(BoardKey key) const
{
    return [key, now = database().clock().now()](Connection &connection) {
        return TicketQueue(connection).columnCounts(key.query, {key.user, now});
    };
}

} // namespace regulars
