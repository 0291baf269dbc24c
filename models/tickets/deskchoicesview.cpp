// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tickets/deskchoicesview.h"

#include "storage/loyalty/tierstore.h"
#include "storage/people/userstore.h"
#include "storage/tickets/teamstore.h"
#include "storage/tickets/ticketcategorystore.h"
#include "storage/tickets/ticketstatusstore.h"

#include <algorithm>

namespace regulars {

DeskChoicesView::DeskChoicesView(Database &database, QObject *parent) : EntityView(database, parent)
{
    show({true});
}

bool DeskChoicesView::solves(TicketStatusId status) const
{
    const QList<TicketStatus> statuses = value() ? value()->statuses : builtInStatuses();
    return std::any_of(statuses.begin(), statuses.end(), [status](const TicketStatus &each) {
        return each.id == status && each.category == StatusCategory::Solved;
    });
}

bool DeskChoicesView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::TicketStatus) || changes.touches(Entity::TicketCategory) ||
           changes.touches(Entity::User) || changes.touches(Entity::Team) || changes.touches(Entity::Tier);
}

DeskChoicesView::ReadJob DeskChoicesView::readJob(DeskKey) const
{
    return [](Connection &connection) -> Result<DeskChoices> {
        REGULARS_TRY(statuses, TicketStatusStore(connection).statuses());
        REGULARS_TRY(categories, TicketCategoryStore(connection).categories());
        REGULARS_TRY(people, UserStore(connection).users());
        REGULARS_TRY(teams, TeamStore(connection).teams());
        REGULARS_TRY(ladder, TierStore(connection).ladder());
        return DeskChoices{statuses, categories, people, teams, ladder.tiers};
    };
}

} // namespace regulars
