// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/orders/orderrows.h"

#include "storage/base/uid.h"
#include "storage/journal/writesession.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

QString orderSelect()
{
    return u"SELECT id, uid, number, customer_id, ordered_at, time_unknown, channel, status, currency, discount_minor,"
           " shipping_minor, tax_minor, total_minor, note, row_version, deleted_at FROM orders"_s;
}

Order readOrder(const Statement &row)
{
    Order order;
    order.id = row.id<OrderId>(0);
    order.uid = row.text(1);
    order.number = row.text(2);
    order.customer = row.id<CustomerId>(3);
    order.orderedAt = row.instant(4);
    order.timeUnknown = row.integer(5) != 0;
    order.channel = valueOf<OrderChannel>(row.text(6));
    order.status = valueOf<OrderStatus>(row.text(7));
    order.discountMinor = row.integer(9);
    order.shippingMinor = row.integer(10);
    order.taxMinor = row.integer(11);
    order.total = {row.integer(12), Currency(row.text(8))};
    order.note = row.text(13);
    order.rowVersion = int(row.integer(14));
    order.deleted = !row.isNull(15);
    return order;
}

void readLines(Connection &connection, Order &order)
{
    Statement row(connection,
                  u"SELECT id, product_id, sku, name, quantity_milli, unit_price_micro, discount_minor, total_minor"
                  " FROM order_lines WHERE order_id = :order ORDER BY position"_s);
    row.bind(u"order", order.id);
    while (row.next()) {
        order.lines += OrderLine{row.id<OrderLineId>(0), row.id<ProductId>(1), row.text(2),    row.text(3),
                                 row.integer(4),         row.integer(5),       row.integer(6), row.integer(7)};
    }
    Statement payment(connection, u"SELECT kind, amount_minor, points, reference_id FROM order_payments"
                                  " WHERE order_id = :order ORDER BY id"_s);
    payment.bind(u"order", order.id);
    while (payment.next()) {
        order.payments += OrderPayment{valueOf<OrderPaymentKind>(payment.text(0)), payment.integer(1),
                                       Points{payment.integer(2)}, payment.integer(3)};
    }
}

QString returnSelect()
{
    return u"SELECT id, uid, number, order_id, customer_id, returned_at, time_unknown, currency, total_minor, reason,"
           " row_version, deleted_at FROM returns"_s;
}

Return readReturn(const Statement &row)
{
    Return goods;
    goods.id = row.id<ReturnId>(0);
    goods.uid = row.text(1);
    goods.number = row.text(2);
    goods.order = row.id<OrderId>(3);
    goods.customer = row.id<CustomerId>(4);
    goods.returnedAt = row.instant(5);
    goods.timeUnknown = row.integer(6) != 0;
    goods.total = {row.integer(8), Currency(row.text(7))};
    goods.reason = row.text(9);
    goods.rowVersion = int(row.integer(10));
    goods.deleted = !row.isNull(11);
    return goods;
}

void readLines(Connection &connection, Return &goods)
{
    Statement row(connection, u"SELECT order_line_id, product_id, sku, name, quantity_milli, unit_price_micro, total_minor"
                              " FROM return_lines WHERE return_id = :goods ORDER BY id"_s);
    row.bind(u"goods", goods.id);
    while (row.next()) {
        goods.lines += ReturnLine{row.id<OrderLineId>(0), row.id<ProductId>(1), row.text(2),   row.text(3),
                                  row.integer(4),         row.integer(5),       row.integer(6)};
    }
}

OrderId insertOrder(WriteSession &session, const Order &order)
{
    Statement write(
        session.connection(),
        u"INSERT INTO orders (uid, number, customer_id, ordered_at, time_unknown, channel, status, currency,"
        " discount_minor, shipping_minor, tax_minor, total_minor, note, created_at, created_by, updated_at,"
        " updated_by, change_set_id) VALUES (:uid, :number, :customer, :at, :time_unknown, :channel, :status,"
        " :currency, :discount, :shipping, :tax, :total, :note, :now, :user, :now, :user, :change_set) RETURNING id"_s);
    write.bind(u"uid", order.uid.isEmpty() ? newUid(session.now()) : order.uid).bind(u"number", order.number);
    write.bind(u"customer", order.customer).bind(u"at", order.orderedAt).bind(u"time_unknown", int(order.timeUnknown));
    write.bind(u"channel", nameOf(order.channel)).bind(u"status", nameOf(order.status));
    write.bind(u"currency", order.total.currency.code()).bind(u"discount", order.discountMinor);
    write.bind(u"shipping", order.shippingMinor).bind(u"tax", order.taxMinor).bind(u"total", order.total.minor);
    write.bind(u"note", order.note).bind(u"now", session.now()).bind(u"user", session.user());
    write.bind(u"change_set", session.changeSet()).only();
    return write.id<OrderId>(0);
}

void insertLine(WriteSession &session, OrderId order, int position, const OrderLine &line)
{
    Statement write(session.connection(),
                    u"INSERT INTO order_lines (order_id, position, product_id, sku, name, quantity_milli, unit_price_micro,"
                    " discount_minor, total_minor) VALUES (:order, :position, :product, :sku, :name, :quantity, :price,"
                    " :discount, :total) RETURNING id"_s);
    write.bindAll(order, position, line.product, line.sku, line.name, line.quantityMilli, line.unitPriceMicro,
                  line.discountMinor, line.totalMinor);
    write.only();
    session.inserted(Table::OrderLines, write.integer(0));
}

qint64 insertPayment(Connection &connection, OrderId order, const OrderPayment &payment)
{
    Statement add(connection, u"INSERT INTO order_payments (order_id, kind, amount_minor, points, reference_id)"
                              " VALUES (:order, :kind, :amount, :points, :reference) RETURNING id"_s);
    add.bind(u"order", order).bind(u"kind", nameOf(payment.kind)).bind(u"amount", QVariant(payment.amountMinor));
    add.bind(u"points", QVariant(payment.points.hundredths));
    add.bind(u"reference", payment.reference > 0 ? QVariant(payment.reference) : QVariant()).only();
    return add.integer(0);
}

ReturnId insertReturn(WriteSession &session, const Return &goods)
{
    Statement write(
        session.connection(),
        u"INSERT INTO returns (uid, number, order_id, customer_id, returned_at, time_unknown, currency, total_minor,"
        " reason, created_at, created_by, updated_at, updated_by, change_set_id) VALUES (:uid, :number, :order,"
        " :customer, :at, :time_unknown, :currency, :total, :reason, :now, :user, :now, :user, :change_set) RETURNING id"_s);
    write.bind(u"uid", goods.uid.isEmpty() ? newUid(session.now()) : goods.uid).bind(u"number", goods.number);
    write.bind(u"order", goods.order).bind(u"customer", goods.customer).bind(u"at", goods.returnedAt);
    write.bind(u"time_unknown", int(goods.timeUnknown)).bind(u"currency", goods.total.currency.code());
    write.bind(u"total", goods.total.minor).bind(u"reason", goods.reason).bind(u"now", session.now());
    write.bind(u"user", session.user()).bind(u"change_set", session.changeSet()).only();
    return write.id<ReturnId>(0);
}

void insertLine(WriteSession &session, ReturnId goods, const ReturnLine &line)
{
    Statement write(
        session.connection(),
        u"INSERT INTO return_lines (return_id, order_line_id, product_id, sku, name, quantity_milli,"
        " unit_price_micro, total_minor) VALUES (:goods, :line, :product, :sku, :name, :quantity, :price, :total) RETURNING id"_s);
    write.bindAll(goods, line.orderLine, line.product, line.sku, line.name, line.quantityMilli, line.unitPriceMicro,
                  line.totalMinor);
    write.only();
    session.inserted(Table::ReturnLines, write.integer(0));
}

} // namespace regulars
