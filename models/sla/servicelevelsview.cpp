// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sla/servicelevelsview.h"

#include "storage/loyalty/tierstore.h"
#include "storage/people/shopstore.h"
#include "storage/sla/slastore.h"
#include "storage/tickets/teamstore.h"
#include "storage/tickets/ticketcategorystore.h"

#include <algorithm>

namespace regulars {

const WorkCalendar *ServiceLevels::calendar(WorkCalendarId id) const
{
    const auto found = std::find_if(calendars.begin(), calendars.end(),
                                    [id](const WorkCalendar &each) { return each.id == id; });
    return found == calendars.end() ? nullptr : &*found;
}

ServiceLevelsView::ServiceLevelsView(Database &database, QObject *parent) : EntityView(database, parent)
{
    show({true});
}

bool ServiceLevelsView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::SlaPolicy) || changes.touches(Entity::WorkCalendar) || changes.touches(Entity::Team) ||
           changes.touches(Entity::TicketCategory) || changes.touches(Entity::Tier) || changes.touches(Entity::Setting);
}

ServiceLevelsView::ReadJob ServiceLevelsView::readJob(ServiceLevelsKey) const
{
    return [](Connection &connection) -> Result<ServiceLevels> {
        const SlaStore store(connection);
        REGULARS_TRY(policies, store.policies());
        REGULARS_TRY(calendars, store.calendars());
        REGULARS_TRY(teams, TeamStore(connection).teams());
        REGULARS_TRY(categories, TicketCategoryStore(connection).categories());
        REGULARS_TRY(ladder, TierStore(connection).ladder());
        REGULARS_TRY(shop, ShopStore(connection).shop());
        return ServiceLevels{policies, calendars, teams, categories, ladder.tiers, shop};
    };
}

} // namespace regulars
