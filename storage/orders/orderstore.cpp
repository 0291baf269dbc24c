// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/orders/orderstore.h"

#include "storage/journal/recyclebin.h"
#include "storage/journal/writesession.h"
#include "storage/orders/orderrows.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

Result<Order> OrderStore::order(OrderId id) const
{
    return attempt([&]() -> Result<Order> {
        Statement row(m_connection, orderSelect() + u" WHERE id = :id"_s);
        if (!row.bind(u"id", id).next())
            return fail(ErrorCode::NotFound);
        Order order = readOrder(row);
        readLines(m_connection, order);
        return order;
    });
}

Result<Return> OrderStore::goodsReturn(ReturnId id) const
{
    return attempt([&]() -> Result<Return> {
        Statement row(m_connection, returnSelect() + u" WHERE id = :id"_s);
        if (!row.bind(u"id", id).next())
            return fail(ErrorCode::NotFound);
        Return goods = readReturn(row);
        readLines(m_connection, goods);
        return goods;
    });
}

Result<QList<Return>> OrderStore::returnsOf(OrderId id) const
{
    return attempt([&] {
        QList<Return> returns;
        Statement row(m_connection,
                      returnSelect() + u" WHERE order_id = :order AND deleted_at IS NULL ORDER BY returned_at, id"_s);
        row.bind(u"order", id);
        while (row.next())
            returns += readReturn(row);
        for (Return &goods : returns)
            readLines(m_connection, goods);
        return returns;
    });
}

Result<QHash<OrderLineId, qint64>> OrderStore::returnedQuantities(OrderId id) const
{
    return attempt([&] {
        QHash<OrderLineId, qint64> quantities;
        Statement rows(m_connection,
                       u"SELECT l.order_line_id, sum(l.quantity_milli) FROM return_lines l"
                       " JOIN returns r ON r.id = l.return_id WHERE r.order_id = :order AND r.deleted_at IS NULL"
                       " AND l.order_line_id IS NOT NULL GROUP BY l.order_line_id"_s);
        rows.bind(u"order", id);
        while (rows.next())
            quantities.insert(rows.id<OrderLineId>(0), rows.integer(1));
        return quantities;
    });
}

Result<QString> OrderStore::nextNumber() const
{
    return attempt([&] {
        // The newest orders decide: numbers grow with time, and a scan of all of them would not stay quick.
        Statement rows(m_connection, u"SELECT number FROM orders ORDER BY id DESC LIMIT 1000"_s);
        qint64 highest = 1000;
        while (rows.next()) {
            bool isNumber = false;
            const qint64 number = rows.text(0).toLongLong(&isNumber);
            if (isNumber)
                highest = std::max(highest, number);
        }
        Statement taken(m_connection, u"SELECT 1 FROM orders WHERE number = :number"_s);
        do {
            ++highest;
        } while (taken.bind(u"number", QString::number(highest)).next());
        return QString::number(highest);
    });
}

Result<QList<Order>> OrderStore::ordersByNumber(const QString &prefix, int limit) const
{
    return attempt([&] {
        QList<Order> orders;
        if (prefix.isEmpty())
            return orders;
        // A range instead of LIKE: it walks the index in every database.
        Statement row(m_connection, orderSelect() + u" WHERE number >= :from AND number < :until AND deleted_at IS NULL"
                                                    " ORDER BY number, ordered_at DESC LIMIT :limit"_s);
        row.bind(u"from", prefix).bind(u"until", prefix + QChar(0xffff)).bind(u"limit", limit);
        while (row.next())
            orders += readOrder(row);
        return orders;
    });
}

Result<OrderId> OrderStore::orderNumbered(const QString &number) const
{
    return attempt([&]() -> Result<OrderId> {
        Statement row(m_connection, u"SELECT id FROM orders WHERE number = :number AND deleted_at IS NULL"
                                    " ORDER BY ordered_at DESC, id DESC LIMIT 1"_s);
        row.bind(u"number", number);
        if (!row.next())
            return fail(ErrorCode::NotFound, u"order"_s);
        return row.id<OrderId>(0);
    });
}

Result<QList<Order>> OrderStore::ordersOf(CustomerId customer, int limit) const
{
    return attempt([&] {
        QList<Order> orders;
        Statement row(m_connection, orderSelect() + u" WHERE customer_id = :customer AND deleted_at IS NULL"
                                                    " ORDER BY ordered_at DESC, id DESC LIMIT :limit"_s);
        row.bind(u"customer", customer).bind(u"limit", limit);
        while (row.next())
            orders += readOrder(row);
        return orders;
    });
}

Result<OrderId> OrderStore::insert(WriteSession &session, const Order &order)
{
    return attempt([&] {
        session.willAffect(order.customer);
        const OrderId id = insertOrder(session, order);
        session.inserted(Table::Orders, id.value);
        int position = 0;
        for (const OrderLine &line : order.lines)
            insertLine(session, id, ++position, line);
        for (const OrderPayment &payment : order.payments)
            session.inserted(Table::OrderPayments, insertPayment(m_connection, id, payment));
        return id;
    });
}

Result<ReturnId> OrderStore::insert(WriteSession &session, const Return &goods)
{
    return attempt([&] {
        session.willAffect(goods.customer);
        if (goods.order.isValid()) // what came back decides whether the order still counts
            session.willChange(Table::Orders, goods.order.value);
        const ReturnId id = insertReturn(session, goods);
        session.inserted(Table::Returns, id.value);
        for (const ReturnLine &line : goods.lines)
            insertLine(session, id, line);
        return id;
    });
}

Result<void> OrderStore::setStatus(WriteSession &session, OrderId id, OrderStatus status)
{
    return attempt([&]() -> Result<void> {
        session.willChange(Table::Orders, id.value);
        Statement write(m_connection, u"UPDATE orders SET status = :status, updated_at = :now, updated_by = :user,"
                                      " row_version = row_version + 1 WHERE id = :id"_s);
        write.bind(u"status", nameOf(status))
            .bind(u"now", session.now())
            .bind(u"user", session.user())
            .bind(u"id", id)
            .execute();
        if (write.changedRows() == 0)
            return fail(ErrorCode::NotFound);
        return {};
    });
}

Result<void> OrderStore::setDeleted(WriteSession &session, OrderId id, bool deleted)
{
    return attempt([&] { return markDeleted(session, Table::Orders, id.value, deleted); });
}

Result<void> OrderStore::setDeleted(WriteSession &session, ReturnId id, bool deleted)
{
    return attempt([&]() -> Result<void> {
        Statement order(m_connection, u"SELECT order_id FROM returns WHERE id = :id"_s);
        if (order.bind(u"id", id).next() && !order.isNull(0))
            session.willChange(Table::Orders, order.integer(0));
        return markDeleted(session, Table::Returns, id.value, deleted);
    });
}

} // namespace regulars
