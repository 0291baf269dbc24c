// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tickets/querycountsview.h"

namespace regulars {

namespace {

constexpr std::chrono::milliseconds settlingTime{300};

} // namespace

QueryCountsView::QueryCountsView(Database &database, QObject *parent) : EntityView(database, parent)
{
    setSettlingTime(settlingTime);
}

bool QueryCountsView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Ticket) || changes.touches(Entity::Customer) || changes.touches(Entity::SlaPolicy) ||
           changes.touches(Entity::WorkCalendar) || changes.touches(Entity::TicketStatus);
}

QueryCountsView::ReadJob QueryCountsView::readJob(QueryCountsKey key) const
{
    return [key, now = database().clock().now()](Connection &connection) -> Result<QList<int>> {
        QList<int> counts;
        for (const TicketQuery &query : key.queries) {
            REGULARS_TRY(count, TicketQueue(connection).count(query, {key.user, now}));
            counts += count;
        }
        return counts;
    };
}

} // namespace regulars
