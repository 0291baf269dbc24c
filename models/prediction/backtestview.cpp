// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prediction/backtestview.h"

namespace regulars {

bool BackTestView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.everything || changes.touches(Entity::CustomerScore);
}

BackTestView::ReadJob BackTestView::readJob(BackTestKey key) const
{
    return [key, now = database().clock().now(), cancel = token()](Connection &connection) {
        return backTestShop(connection, {{}, key.days, ZeroValueOrders::Ignore}, now, {}, cancel);
    };
}

} // namespace regulars
