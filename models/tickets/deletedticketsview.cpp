// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tickets/deletedticketsview.h"

namespace regulars {

namespace {

constexpr int mostShown = 1000;

} // namespace

DeletedTicketsView::DeletedTicketsView(Database &database, QObject *parent) : EntityView(database, parent)
{
    show({true});
}

bool DeletedTicketsView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Ticket);
}

DeletedTicketsView::ReadJob DeletedTicketsView::readJob(DeskKey) const
{
    return [](Connection &connection) { return deletedTickets(connection, mostShown); };
}

} // namespace regulars
