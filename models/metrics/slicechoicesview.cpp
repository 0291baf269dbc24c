// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/slicechoicesview.h"

#include "storage/metrics/slicechoicestore.h"

namespace regulars {

SliceChoicesView::SliceChoicesView(Database &database, QObject *parent) : EntityView(database, parent) {}

bool SliceChoicesView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Tier) || changes.touches(Entity::SavedView) || changes.touches(Entity::Tag) ||
           changes.touches(Entity::Segment);
}

SliceChoicesView::ReadJob SliceChoicesView::readJob(SliceChoicesKey) const
{
    return [](Connection &connection) { return readSliceChoices(connection); };
}

} // namespace regulars
