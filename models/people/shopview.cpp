// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/people/shopview.h"

#include "storage/customers/customerlist.h"
#include "storage/people/shopstore.h"

namespace regulars {

ShopView::ShopView(Database &database, QObject *parent) : EntityView(database, parent)
{
    show({true});
}

bool ShopView::isConcernedBy(const ChangeSet &changes) const
{
    const auto countsAnew = [](const Change &change) { return change.entity == Entity::Customer; };
    return changes.touches(Entity::Setting) || std::any_of(changes.changes.begin(), changes.changes.end(), countsAnew);
}

ShopView::ReadJob ShopView::readJob(ShopKey) const
{
    return [](Connection &connection) -> Result<ShopFacts> {
        REGULARS_TRY(shop, ShopStore(connection).shop());
        REGULARS_TRY(customers, CustomerList(connection).count());
        return ShopFacts{shop, customers};
    };
}

} // namespace regulars
