// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/receipts.h"

#include "models/loyalty/pointsviews.h"
#include "storage/customers/customerstore.h"
#include "storage/loyalty/earnedorders.h"
#include "storage/orders/orderstore.h"
#include "storage/people/shopstore.h"
#include "storage/sql/sqlfailure.h"

#include <algorithm>
#include <cmath>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// The line by which an order has earned; 0: none.
Result<qint64> earningLine(Connection &connection, const Order &order)
{
    return attempt([&]() -> qint64 {
        const LocalCalendar calendar(orThrow(ShopStore(connection).shop()).timeZone);
        const auto earned = EarnedOrders(connection, calendar).find(order.uid);
        return earned ? earned->line : 0;
    });
}

/// The points of the lines for which `counts` says so.
template<typename Function>
Points sumOf(const QList<ExplainedLine> &lines, Function counts)
{
    Points sum;
    for (const ExplainedLine &line : lines) {
        if (counts(line.entry))
            sum += line.entry.points;
    }
    return sum;
}

/// The shop, the customer and how their points stand. `lines` are those of the ledger, none without an account.
Result<void> addMember(Connection &connection, Receipt &receipt, CustomerId customer, Instant now,
                       QList<ExplainedLine> &lines)
{
    REGULARS_TRY(shop, ShopStore(connection).shop());
    receipt.shopName = shop.name;
    if (!customer.isValid())
        return {};
    REGULARS_TRY(person, CustomerStore(connection).customer(customer));
    receipt.customerName = displayName(person);
    receipt.cardNumber = person.cardNumber;
    REGULARS_TRY(state, readPoints(connection, customer, now));
    if (!state.hasAccount)
        return {};
    REGULARS_TRY(explanation, readBalanceExplanation(connection, customer, now));
    lines = explanation.lines;
    ReceiptPoints points;
    points.pointName = state.programme.pointName;
    points.active = state.balance.active;
    points.pending = state.balance.pending;
    if (!state.expiring.isEmpty())
        points.nextExpiry = state.expiring.first();
    receipt.points = points;
    return {};
}

/// What of the price was given back as points.
void addRefund(Receipt &receipt, const Order &order, Points givenBack)
{
    Points paid;
    for (const OrderPayment &payment : order.payments)
        paid += payment.points;
    if (!paid.isPositive() || !givenBack.isPositive())
        return;
    const long double share = static_cast<long double>(givenBack.hundredths) / static_cast<long double>(paid.hundredths);
    const auto minor = static_cast<qint64>(
        std::llround(static_cast<long double>(paidWith(order, OrderPaymentKind::Points)) * share));
    receipt.payments.append({OrderPaymentKind::Points, std::min(minor, receipt.total.minor), givenBack, 0});
}

} // namespace

Result<Receipt> readSaleReceipt(Connection &connection, OrderId id, Instant now)
{
    REGULARS_TRY(order, OrderStore(connection).order(id));
    if (order.deleted)
        return fail(ErrorCode::NotFound, u"order"_s);
    Receipt receipt = receiptOf(order);
    QList<ExplainedLine> lines;
    REGULARS_CHECK(addMember(connection, receipt, order.customer, now, lines));
    if (!receipt.points)
        return receipt;
    REGULARS_TRY(earned, earningLine(connection, order));
    receipt.points->earned = sumOf(lines, [&](const PointsEntry &line) { return line.sequence == earned; });
    return receipt;
}

Result<Receipt> readReturnReceipt(Connection &connection, ReturnId id, Instant now)
{
    const OrderStore store(connection);
    REGULARS_TRY(goods, store.goodsReturn(id));
    if (goods.deleted)
        return fail(ErrorCode::NotFound, u"return"_s);
    if (!goods.order.isValid()) {
        Receipt receipt = receiptOf(goods, {});
        QList<ExplainedLine> lines;
        REGULARS_CHECK(addMember(connection, receipt, goods.customer, now, lines));
        return receipt;
    }
    REGULARS_TRY(order, store.order(goods.order));
    REGULARS_TRY(returns, store.returnsOf(goods.order));
    Receipt receipt = receiptOf(goods, order.number);
    QList<ExplainedLine> lines;
    REGULARS_CHECK(addMember(connection, receipt, goods.customer, now, lines));
    if (!receipt.points || returns.size() != 1)
        return receipt;
    REGULARS_TRY(earned, earningLine(connection, order));
    const auto takesBack = [&](const PointsEntry &line) {
        return line.type == PointsEntryType::EarnReversal && line.reversalOf == earned;
    };
    const auto givesBack = [&](const PointsEntry &line) {
        return line.type == PointsEntryType::RedeemReversal &&
               line.source == PointsSource{PointsSourceKind::Order, order.id.value, 0};
    };
    receipt.points->earned = sumOf(lines, takesBack);
    addRefund(receipt, order, sumOf(lines, givesBack));
    return receipt;
}

QFuture<Result<Receipt>> receiptToPrint(Database &database, OrderId order)
{
    return database.read(
        [order, now = database.clock().now()](Connection &connection) { return readSaleReceipt(connection, order, now); });
}

QFuture<Result<Receipt>> receiptToPrint(Database &database, ReturnId goods)
{
    return database.read(
        [goods, now = database.clock().now()](Connection &connection) { return readReturnReceipt(connection, goods, now); });
}

} // namespace regulars
