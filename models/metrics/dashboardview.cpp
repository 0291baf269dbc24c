// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/dashboardview.h"

#include "storage/metrics/dashboardstore.h"
#include "storage/people/shopstore.h"

namespace regulars {

DashboardView::DashboardView(Database &database, QObject *parent) : EntityView(database, parent)
{
    setSettlingTime(std::chrono::seconds(2)); // a busy till is not counted anew with each sale
}

bool DashboardView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Order) || changes.touches(Entity::Return) || changes.touches(Entity::SurveyResponse) ||
           changes.touches(Entity::Setting);
}

DashboardView::ReadJob DashboardView::readJob(DashboardQuestion question) const
{
    return [question](Connection &connection) -> Result<Dashboard> {
        REGULARS_TRY(shop, ShopStore(connection).shop());
        return DashboardStore(connection).dashboard(shop, question);
    };
}

} // namespace regulars
