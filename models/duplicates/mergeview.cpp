// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/duplicates/mergeview.h"

#include "storage/people/shopstore.h"

namespace regulars {

MergeView::MergeView(Database &database, QObject *parent) : EntityView(database, parent) {}

bool MergeView::isConcernedBy(const ChangeSet &changes) const
{
    const QList<CustomerId> customers = key().customers;
    return std::any_of(customers.begin(), customers.end(),
                       [&](CustomerId id) { return changes.touches(Entity::Customer, id.value); });
}

MergeView::ReadJob MergeView::readJob(MergeKey key) const
{
    return [key](Connection &connection) -> Result<QList<MergeRecord>> {
        const CustomerStore store(connection);
        REGULARS_TRY(shop, ShopStore(connection).shop());
        QList<MergeRecord> records;
        for (const CustomerId id : key.customers) {
            REGULARS_TRY(customer, store.customer(id));
            if (customer.deleted)
                return fail(ErrorCode::NotFound);
            REGULARS_TRY(stats, store.stats(id, shop.currency));
            records += MergeRecord{customer, stats};
        }
        return records;
    };
}

} // namespace regulars
