// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/orders/orderview.h"

#include "storage/orders/orderstore.h"

namespace regulars {

OrderView::OrderView(Database &database, QObject *parent) : EntityView(database, parent) {}

bool OrderView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Order, key().value) || changes.touches(Entity::Return);
}

OrderView::ReadJob OrderView::readJob(OrderId id) const
{
    return [id](Connection &connection) -> Result<OrderCard> {
        const OrderStore store(connection);
        REGULARS_TRY(order, store.order(id));
        REGULARS_TRY(returns, store.returnsOf(id));
        REGULARS_TRY(returned, store.returnedQuantities(id));
        return OrderCard{order, returns, returned};
    };
}

} // namespace regulars
