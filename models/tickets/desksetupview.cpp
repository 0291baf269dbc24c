// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tickets/desksetupview.h"

#include "storage/people/userstore.h"
#include "storage/tickets/teamstore.h"
#include "storage/tickets/ticketcategorystore.h"
#include "storage/tickets/ticketstatusstore.h"

namespace regulars {

DeskSetupView::DeskSetupView(Database &database, QObject *parent) : EntityView(database, parent)
{
    show({true});
}

bool DeskSetupView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Team) || changes.touches(Entity::TicketCategory) ||
           changes.touches(Entity::TicketStatus) || changes.touches(Entity::User);
}

DeskSetupView::ReadJob DeskSetupView::readJob(DeskSetupKey) const
{
    return [](Connection &connection) -> Result<DeskSetup> {
        REGULARS_TRY(teams, TeamStore(connection).teams());
        REGULARS_TRY(categories, TicketCategoryStore(connection).categories());
        REGULARS_TRY(statuses, TicketStatusStore(connection).statuses());
        REGULARS_TRY(people, UserStore(connection).users());
        return DeskSetup{teams, categories, statuses, people};
    };
}

} // namespace regulars
