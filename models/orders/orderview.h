// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/orders/order.h"
#include "models/base/entityview.h"

namespace regulars {

/// An order with what came back of it.
struct OrderCard
{
    Order order;
    QList<Return> returns;
    QHash<OrderLineId, qint64> returnedMilli; ///< thousandths that came back, per line
};

/// The order that a page or form shows.
class OrderView final : public EntityView<OrderId, OrderCard>
{
    Q_OBJECT

public:
    explicit OrderView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(OrderId id) const override;
};

} // namespace regulars
