// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/suggestions/suggestionsview.h"

namespace regulars {

SuggestionsView::SuggestionsView(Database &database, QObject *parent) : EntityView(database, parent) {}

bool SuggestionsView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Customer, key().value) || changes.touches(Entity::Product);
}

SuggestionsView::ReadJob SuggestionsView::readJob(CustomerId customer) const
{
    return [customer, now = database().clock().now()](Connection &connection) {
        return readSuggestions(connection, customer, now, mostSuggestions);
    };
}

} // namespace regulars
