// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/counter/countersuggestions.h"

namespace regulars {

CounterSuggestionsView::CounterSuggestionsView(Database &database, QObject *parent) : EntityView(database, parent) {}

bool CounterSuggestionsView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Customer, key().customer.value) || changes.touches(Entity::Product);
}

CounterSuggestionsView::ReadJob CounterSuggestionsView::readJob(CounterSuggestionsKey key) const
{
    return [key, now = database().clock().now()](Connection &connection) {
        return readSuggestions(connection, key.customer, key.basket, now, mostSuggestions);
    };
}

} // namespace regulars
