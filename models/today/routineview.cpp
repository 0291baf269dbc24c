// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/today/routineview.h"

#include "storage/people/shopstore.h"
#include "storage/today/routinestore.h"

namespace regulars {

RoutineView::RoutineView(Database &database, QObject *parent) : EntityView(database, parent) {}

bool RoutineView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::RoutineCheck) || changes.touches(Entity::Setting) || changes.touches(Entity::User);
}

RoutineView::ReadJob RoutineView::readJob(RoutineKey) const
{
    return [now = database().clock().now()](Connection &connection) -> Result<QList<RoutineState>> {
        REGULARS_TRY(shop, ShopStore(connection).shop());
        return RoutineStore(connection).states(LocalCalendar(shop.timeZone).date(now));
    };
}

} // namespace regulars
