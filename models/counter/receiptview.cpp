// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/counter/receiptview.h"

#include "models/loyalty/pointsviews.h"
#include "storage/customers/customerstore.h"
#include "storage/loyalty/earnedorders.h"
#include "storage/loyalty/loyaltymembers.h"
#include "storage/loyalty/pointsstore.h"
#include "storage/orders/orderstore.h"
#include "storage/people/shopstore.h"

namespace regulars {

namespace {

/// Throws SqlFailure.
Points earnedBy(Connection &connection, const LocalCalendar &calendar, const QString &orderUid)
{
    const auto earned = EarnedOrders(connection, calendar).find(orderUid);
    if (!earned)
        return {};
    const PointsStore store(connection);
    PointsAccount account = store.account(earned->account);
    store.loadLine(account, earned->line);
    const PointsEntry *line = account.entry(earned->line);
    return line ? line->points : Points();
}

Result<void> addMember(Connection &connection, const Order &order, Instant now, Receipt &receipt)
{
    REGULARS_TRY(member, LoyaltyMembers(connection).member(order.customer));
    if (!member)
        return {};
    REGULARS_TRY(points, readPoints(connection, order.customer, now));
    if (!points.programme.givesPoints && !points.hasAccount)
        return {};
    REGULARS_TRY(shop, ShopStore(connection).shop());
    REGULARS_TRY(earned, attempt([&] { return earnedBy(connection, LocalCalendar(shop.timeZone), order.uid); }));
    ReceiptPoints told;
    told.pointName = points.programme.pointName;
    told.earned = earned;
    told.active = points.balance.active;
    told.pending = points.balance.pending;
    if (!points.expiring.isEmpty())
        told.nextExpiry = points.expiring.first();
    receipt.points = told;
    return {};
}

} // namespace

Result<Receipt> readReceipt(Connection &connection, OrderId id, Instant now)
{
    REGULARS_TRY(order, OrderStore(connection).order(id));
    REGULARS_TRY(shop, ShopStore(connection).shop());
    if (order.deleted)
        return fail(ErrorCode::NotFound);
    Receipt receipt = receiptOf(order);
    receipt.shopName = shop.name;
    if (!order.customer.isValid())
        return receipt;
    REGULARS_TRY(customer, CustomerStore(connection).customer(order.customer));
    receipt.customerName = customer.name;
    receipt.cardNumber = customer.cardNumber;
    REGULARS_CHECK(addMember(connection, order, now, receipt));
    return receipt;
}

ReceiptView::ReceiptView(Database &database, QObject *parent) : EntityView(database, parent) {}

bool ReceiptView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Order, key().value) || changes.touches(Entity::Setting);
}

ReceiptView::ReadJob ReceiptView::readJob(OrderId order) const
{
    return [order, now = database().clock().now()](Connection &connection) { return readReceipt(connection, order, now); };
}

} // namespace regulars
