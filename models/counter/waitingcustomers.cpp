// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/counter/waitingcustomers.h"

#include "storage/customers/customerstore.h"

namespace regulars {

WaitingCustomersView::WaitingCustomersView(Database &database, QObject *parent) : EntityView(database, parent) {}

bool WaitingCustomersView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Customer);
}

WaitingCustomersView::ReadJob WaitingCustomersView::readJob(WaitingCustomersKey key) const
{
    return [key](Connection &connection) -> Result<QHash<CustomerId, CurrentCustomer>> {
        const CustomerStore store(connection);
        QHash<CustomerId, CurrentCustomer> current;
        for (const CustomerId each : key.customers) {
            REGULARS_TRY(id, store.current(each));
            const auto customer = store.customer(id);
            if (!customer && customer.error().code != ErrorCode::NotFound)
                return tl::unexpected(customer.error());
            if (customer)
                current.insert(each, {id, customer->name});
        }
        return current;
    };
}

} // namespace regulars
