// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tickets/deskcommands.h"

#include "models/tickets/liveticket.h"
#include "storage/tickets/deskorder.h"
#include "storage/tickets/teamstore.h"
#include "storage/tickets/ticketcategorystore.h"
#include "storage/tickets/ticketstatusstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

template<typename Id>
QList<qint64> valuesOf(const QList<Id> &ids)
{
    QList<qint64> values;
    for (const Id id : ids)
        values += id.value;
    return values;
}

} // namespace

Result<TeamId> SaveTeam::execute(WriteSession &session) const
{
    REGULARS_CHECK(checked(validate(team)));
    session.setArgument(u"name"_s, team.name);
    return TeamStore(session.connection()).save(session, team);
}

Result<void> RemoveTeam::execute(WriteSession &session) const
{
    TeamStore store(session.connection());
    REGULARS_TRY(removed, store.team(team));
    session.setArgument(u"name"_s, removed.name);
    return store.remove(session, team);
}

Result<TicketCategoryId> SaveTicketCategory::execute(WriteSession &session) const
{
    REGULARS_CHECK(checked(validate(category)));
    session.setArgument(u"name"_s, category.name);
    return TicketCategoryStore(session.connection()).save(session, category);
}

Result<void> RemoveTicketCategory::execute(WriteSession &session) const
{
    TicketCategoryStore store(session.connection());
    REGULARS_TRY(removed, store.category(category));
    session.setArgument(u"name"_s, removed.name);
    return store.remove(session, category);
}

Result<TicketStatusId> SaveTicketStatus::execute(WriteSession &session) const
{
    const bool builtIn = status.id.isValid() && status.id.value <= lastBuiltInStatus;
    if (!builtIn)
        REGULARS_CHECK(checked(validate(status)));
    session.setArgument(u"name"_s, builtIn ? nameOf(status.category) : status.name);
    return TicketStatusStore(session.connection()).save(session, status);
}

Result<void> RemoveTicketStatus::execute(WriteSession &session) const
{
    REGULARS_TRY(statuses, statusesById(session.connection()));
    session.setArgument(u"name"_s, statuses.value(status).name);
    return TicketStatusStore(session.connection()).remove(session, status);
}

Result<void> OrderDesk::execute(WriteSession &session) const
{
    REGULARS_CHECK(reorderDesk(session, Table::Teams, valuesOf(teams)));
    REGULARS_CHECK(reorderDesk(session, Table::TicketCategories, valuesOf(categories)));
    return reorderDesk(session, Table::TicketStatuses, valuesOf(statuses));
}

} // namespace regulars
