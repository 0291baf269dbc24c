// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/orders/order.h"

#include <optional>

namespace regulars {

class Connection;

/// An order as it was before the write and as it is now.
struct TouchedOrder
{
    QString uid;
    bool wasCompleted = false;
    std::optional<Order> now; ///< nothing: it is gone
    [[nodiscard]] bool counts() const { return now && !now->deleted && now->status == OrderStatus::Completed; }
};

/// `before`: its image in the journal. Throws SqlFailure.
[[nodiscard]] TouchedOrder touchedOrder(Connection &connection, OrderId id, const QString &before);
/// The order of that uid as it is, nothing of how it was. Throws SqlFailure.
[[nodiscard]] TouchedOrder orderOfUid(Connection &connection, const QString &uid);
/// What has come back of one that counts. Throws SqlFailure.
[[nodiscard]] QList<Return> returnsOf(Connection &connection, const TouchedOrder &order);

} // namespace regulars
