// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sla/slareachview.h"

namespace regulars {

namespace {

constexpr auto settling = std::chrono::milliseconds(500); // an import or a bulk change counts once

} // namespace

SlaReachView::SlaReachView(Database &database, QObject *parent) : EntityView(database, parent)
{
    setSettlingTime(settling);
}

bool SlaReachView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Ticket) || changes.touches(Entity::Customer);
}

SlaReachView::ReadJob SlaReachView::readJob(SlaReachKey key) const
{
    return [policies = key.policies](Connection &connection) { return slaReach(connection, policies); };
}

} // namespace regulars
