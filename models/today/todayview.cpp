// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/today/todayview.h"

#include "storage/people/shopstore.h"
#include "storage/today/todaystore.h"

namespace regulars {

TodayView::TodayView(Database &database, QObject *parent) : EntityView(database, parent) {}

bool TodayView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.everything || !changes.changes.isEmpty();
}

TodayView::ReadJob TodayView::readJob(TodayKey key) const
{
    return [user = key.user, now = database().clock().now()](Connection &connection) -> Result<Briefing> {
        REGULARS_TRY(shop, ShopStore(connection).shop());
        return TodayStore(connection).briefing(shop, user, now);
    };
}

} // namespace regulars
