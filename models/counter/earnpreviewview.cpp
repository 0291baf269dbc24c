// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/counter/earnpreviewview.h"

#include "models/loyalty/pointsviews.h"

namespace regulars {

EarnPreviewView::EarnPreviewView(Database &database, QObject *parent) : EntityView(database, parent) {}

bool EarnPreviewView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Setting) || changes.touches(Entity::Tier) ||
           changes.touches(Entity::Customer, key().sale.customer().value);
}

EarnPreviewView::ReadJob EarnPreviewView::readJob(EarnPreviewKey key) const
{
    return [draft = key.sale.toOrder(), now = database().clock().now()](Connection &connection) {
        return readEarnPreview(connection, draft.customer, draft, now);
    };
}

} // namespace regulars
