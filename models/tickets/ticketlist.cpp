// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tickets/ticketlist.h"

#include <algorithm>

namespace regulars {

TicketList::TicketList(Database &database, QObject *parent) : Feed(database, parent)
{
    restart();
}

void TicketList::setQuery(const TicketQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    restart();
}

void TicketList::setUser(UserId user)
{
    if (user == m_user)
        return;
    m_user = user;
    if (m_query.view == TicketView::Mine)
        restart();
}

int TicketList::rowOf(TicketId ticket) const
{
    const auto found = std::find_if(events().begin(), events().end(),
                                    [ticket](const TicketRow &row) { return row.id == ticket; });
    return found == events().end() ? -1 : static_cast<int>(found - events().begin());
}

QVariant TicketList::data(const QModelIndex &index, int dataRole) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TicketRow &row = events().at(index.row());
    switch (dataRole) {
    case role::Id:
        return row.id.value;
    case role::Loaded:
        return true;
    case role::Value:
    case RowRole:
        return QVariant::fromValue(row);
    case role::Title:
        return row.subject;
    case role::Subtitle:
        return row.customerName;
    case role::When:
        return row.dueAt ? QVariant::fromValue(*row.dueAt) : QVariant();
    case role::AvatarName:
        return row.ownerName;
    default:
        return {};
    }
}

// What a customer has spent decides about places in the queue and promises.
bool TicketList::isConcernedBy(const ChangeSet &changes) const
{
    constexpr std::array concerned{Entity::Ticket,         Entity::Customer,     Entity::User,     Entity::TicketStatus,
                                   Entity::TicketCategory, Entity::WorkCalendar, Entity::SlaPolicy};
    return std::any_of(concerned.begin(), concerned.end(), [&](Entity entity) { return changes.touches(entity); });
}

TicketList::PageJob TicketList::pageJob() const
{
    return [query = m_query, viewer = QueueViewer{m_user, database().clock().now()}](
               Connection &connection, const std::optional<TicketKey> &from, int limit) -> Result<Page> {
        REGULARS_TRY(rows, TicketQueue(connection).page(query, viewer, from, limit));
        Page page;
        page.events = rows;
        if (rows.size() == limit)
            page.next = keyOf(rows.last(), query.view);
        return page;
    };
}

bool TicketList::precedes(const TicketRow &a, const TicketRow &b) const
{
    return keyOf(a, m_query.view) < keyOf(b, m_query.view);
}

} // namespace regulars
