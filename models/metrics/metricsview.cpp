// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/metricsview.h"

#include "storage/people/shopstore.h"

namespace regulars {

MetricsView::MetricsView(Database &database, QObject *parent) : EntityView(database, parent) {}

bool MetricsView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Order) || changes.touches(Entity::Return) || changes.touches(Entity::Setting);
}

MetricsView::ReadJob MetricsView::readJob(MetricsKey key) const
{
    return [question = key.question](Connection &connection) -> Result<ShopMetrics> {
        REGULARS_TRY(shop, ShopStore(connection).shop());
        return MetricsStore(connection).metrics(shop, question);
    };
}

} // namespace regulars
