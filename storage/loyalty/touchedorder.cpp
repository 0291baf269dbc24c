// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/touchedorder.h"

#include "storage/base/jsontext.h"
#include "storage/orders/orderstore.h"
#include "storage/sql/sqlfailure.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

TouchedOrder touchedOrder(Connection &connection, OrderId id, const QString &before)
{
    TouchedOrder touched;
    const QJsonObject image = jsonObject(before);
    touched.uid = image.value("uid"_L1).toString();
    touched.wasCompleted = image.value("status"_L1).toString() == nameOf(OrderStatus::Completed);
    const auto order = OrderStore(connection).order(id);
    if (order)
        touched.now = *order;
    else if (order.error().code != ErrorCode::NotFound)
        throw SqlFailure(order.error());
    if (touched.now)
        touched.uid = touched.now->uid;
    return touched;
}

TouchedOrder orderOfUid(Connection &connection, const QString &uid)
{
    Statement row(connection, u"SELECT id FROM orders WHERE uid = :uid"_s);
    if (!row.bind(u"uid", uid).next())
        return {};
    return touchedOrder(connection, row.id<OrderId>(0), {});
}

QList<Return> returnsOf(Connection &connection, const TouchedOrder &order)
{
    return order.counts() ? orThrow(OrderStore(connection).returnsOf(order.now->id)) : QList<Return>();
}

} // namespace regulars
