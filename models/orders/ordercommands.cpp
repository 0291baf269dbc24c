// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/orders/ordercommands.h"

#include "models/customers/livecustomer.h"
#include "models/loyalty/couponuses.h"
#include "models/loyalty/refundfollowup.h"
#include "storage/products/productstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

void setArguments(WriteSession &session, const QString &number, Money amount)
{
    session.setArgument(u"number"_s, number);
    session.setArgument(u"amount_minor"_s, amount.minor);
    session.setArgument(u"currency"_s, amount.currency.code());
}

Result<void> nameCustomer(WriteSession &session, CustomerId id)
{
    if (!id.isValid())
        return {};
    REGULARS_TRY(customer, CustomerStore(session.connection()).customer(id));
    session.setArgument(u"name"_s, customer.name);
    return {};
}

Result<Order> liveOrder(Connection &connection, OrderId id)
{
    auto order = OrderStore(connection).order(id);
    if (!order && order.error().code == ErrorCode::NotFound)
        order.error().field = u"order"_s;
    else if (order && order->deleted)
        return fail(ErrorCode::NotFound, u"order"_s);
    return order;
}

Result<void> fillFromProducts(Connection &connection, QList<OrderLine> &lines)
{
    for (OrderLine &line : lines) {
        if (!line.product.isValid())
            continue;
        auto product = ProductStore(connection).product(line.product);
        if (!product) {
            product.error().field = u"product"_s;
            return tl::unexpected(product.error());
        }
        if (line.sku.isEmpty())
            line.sku = product->sku;
        if (line.name.isEmpty())
            line.name = product->name;
    }
    return {};
}

void fillFromOrder(Return &goods, const Order &order)
{
    for (ReturnLine &line : goods.lines) {
        for (const OrderLine &bought : order.lines) {
            if (bought.id != line.orderLine)
                continue;
            line.product = bought.product;
            line.sku = bought.sku;
            line.name = bought.name;
            if (line.unitPriceMicro == 0)
                line.unitPriceMicro = paidUnitPriceMicro(bought, order.total.currency);
        }
    }
}

/// With a discount on the whole order the lines are worth more than was paid: all returns together may not be.
Result<void> checkRefund(const OrderStore &store, const Return &goods, const Order &order)
{
    REGULARS_TRY(earlier, store.returnsOf(order.id));
    qint64 refunded = goods.total.minor;
    for (const Return &each : std::as_const(earlier))
        refunded += each.total.minor;
    if (refunded > order.total.minor)
        return tl::unexpected(invalidField(u"lines"_s, u"more_than_was_paid"_s));
    return {};
}

/// "2041-R1", "2041-R2"…
Result<QString> returnNumber(const OrderStore &store, const Order &order)
{
    REGULARS_TRY(earlier, store.returnsOf(order.id));
    return u"%1-R%2"_s.arg(order.number).arg(earlier.size() + 1);
}

} // namespace

Result<OrderId> RecordSale::execute(WriteSession &session) const
{
    OrderStore store(session.connection());
    Order sale = order;
    if (sale.customer.isValid()) {
        REGULARS_TRY(customer, liveCustomer(session.connection(), sale.customer));
        session.setArgument(u"name"_s, customer.name);
    }
    if (sale.number.trimmed().isEmpty()) {
        REGULARS_TRY(number, store.nextNumber());
        sale.number = number;
    }
    if (sale.orderedAt == Instant{})
        sale.orderedAt = session.now();
    if (!sale.total.currency.isKnown())
        sale.total.currency = session.shop().currency;
    REGULARS_CHECK(fillFromProducts(session.connection(), sale.lines));
    addUp(sale);
    REGULARS_CHECK(checked(validate(sale)));
    setArguments(session, sale.number, sale.total);
    REGULARS_TRY(id, store.insert(session, sale));
    sale.id = id;
    REGULARS_CHECK(takeVouchers(session, sale));
    return id;
}

Result<ReturnId> RecordReturn::execute(WriteSession &session) const
{
    OrderStore store(session.connection());
    REGULARS_TRY(order, liveOrder(session.connection(), goods.order));
    if (order.status == OrderStatus::Cancelled)
        return fail(ErrorCode::Refused, {}, {{u"reason"_s, u"order_cancelled"_s}});
    Return taken = goods;
    taken.customer = order.customer;
    taken.total.currency = order.total.currency;
    if (taken.returnedAt == Instant{})
        taken.returnedAt = session.now();
    if (taken.number.trimmed().isEmpty()) {
        REGULARS_TRY(number, returnNumber(store, order));
        taken.number = number;
    }
    fillFromOrder(taken, order);
    addUp(taken);
    REGULARS_TRY(returned, store.returnedQuantities(order.id));
    REGULARS_CHECK(checked(validate(taken, order, returned)));
    REGULARS_CHECK(checkRefund(store, taken, order));
    REGULARS_CHECK(nameCustomer(session, order.customer));
    setArguments(session, order.number, taken.total);
    REGULARS_TRY(id, store.insert(session, taken));
    REGULARS_CHECK(followRefund(session, order.id));
    return id;
}

Result<void> CancelOrder::execute(WriteSession &session) const
{
    REGULARS_TRY(cancelled, liveOrder(session.connection(), order));
    if (cancelled.status == OrderStatus::Cancelled)
        return fail(ErrorCode::Refused, {}, {{u"reason"_s, u"already_cancelled"_s}});
    setArguments(session, cancelled.number, cancelled.total);
    REGULARS_CHECK(nameCustomer(session, cancelled.customer));
    REGULARS_CHECK(OrderStore(session.connection()).setStatus(session, order, OrderStatus::Cancelled));
    return followRefund(session, order);
}

Result<void> DeleteOrder::execute(WriteSession &session) const
{
    OrderStore store(session.connection());
    REGULARS_TRY(gone, liveOrder(session.connection(), order));
    REGULARS_TRY(returns, store.returnsOf(order));
    for (const Return &each : std::as_const(returns))
        REGULARS_CHECK(store.setDeleted(session, each.id, true));
    setArguments(session, gone.number, gone.total);
    REGULARS_CHECK(nameCustomer(session, gone.customer));
    REGULARS_CHECK(store.setDeleted(session, order, true));
    return followRefund(session, order);
}

Result<void> DeleteReturn::execute(WriteSession &session) const
{
    OrderStore store(session.connection());
    REGULARS_TRY(gone, store.goodsReturn(goods));
    if (gone.deleted)
        return fail(ErrorCode::NotFound);
    setArguments(session, gone.number, gone.total);
    REGULARS_CHECK(nameCustomer(session, gone.customer));
    REGULARS_CHECK(store.setDeleted(session, goods, true));
    return followReturnGone(session, gone.order);
}

} // namespace regulars
