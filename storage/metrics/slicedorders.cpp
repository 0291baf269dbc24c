// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/metrics/slicedorders.h"

#include "storage/sql/statement.h"

#include <algorithm>
#include <vector>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// So many people are looked up one by one; of more, everybody's orders are walked through.
constexpr size_t mostLookedUp = 20'000;

QString sourceOf(const OrdersAsked &asked)
{
    return asked.customers.isEmpty() ? u" FROM orders o"_s
                                     : u" FROM customer_stats s JOIN orders o ON o.customer_id = s.customer_id"_s;
}

QString conditionOf(const OrdersAsked &asked)
{
    QString all = u" WHERE o.deleted_at IS NULL"_s;
    if (asked.customer.isValid())
        all += u" AND o.customer_id = :one"_s;
    else if (!asked.customers.isEmpty())
        all += u" AND (%1)"_s.arg(asked.customers);
    return all;
}

QString conditionOf(const SliceScope &scope)
{
    const QString condition = scope.orderCondition();
    return condition.isEmpty() ? condition : u" AND "_s + condition;
}

void bindAsked(Statement &rows, const OrdersAsked &asked)
{
    if (asked.bind)
        asked.bind(rows);
    if (asked.customer.isValid())
        rows.bind(u"one", asked.customer);
}

void wholeOrders(Connection &connection, const SliceScope &scope, const OrdersAsked &asked, const OrderReceiver &receive)
{
    const bool asksForAll = asked.customers.isEmpty() && !asked.customer.isValid();
    const auto *people = asksForAll ? scope.people() : nullptr;
    const bool areLookedUp = people && people->size() <= mostLookedUp;
    Statement rows(connection, u"SELECT o.customer_id, o.ordered_at, o.status, o.total_minor,"
                               " (SELECT coalesce(sum(r.total_minor), 0) FROM returns r"
                               " WHERE r.order_id = o.id AND r.deleted_at IS NULL AND r.returned_at < :until)"_s +
                                   sourceOf(asked) + conditionOf(asked) +
                                   (areLookedUp ? u" AND o.customer_id = :customer"_s : conditionOf(scope)) +
                                   u" ORDER BY o.customer_id, o.ordered_at, o.id"_s);
    const auto hand = [&] {
        rows.bind(u"until", asked.returnsUntil);
        bindAsked(rows, asked);
        if (!areLookedUp)
            scope.bindCondition(rows);
        while (rows.next()) {
            if (const auto customer = rows.id<CustomerId>(0); scope.has(customer))
                receive(customer, {rows.instant(1), valueOf<OrderStatus>(rows.text(2)), rows.integer(3), rows.integer(4)});
        }
    };
    if (!areLookedUp)
        return hand();
    std::vector<CustomerId> sorted(people->begin(), people->end());
    std::sort(sorted.begin(), sorted.end());
    for (const CustomerId customer : sorted) {
        rows.bind(u"customer", customer);
        hand();
    }
}

/// The lines of one order or return, as they come in.
struct Lines
{
    CategoryShare share;
    bool hasGoods = false; ///< also such that are worth nothing

    void add(const SliceScope &scope, ProductId product, qint64 minor)
    {
        const CategoryShare::Place place = scope.placeOf(product);
        share.add(place, minor);
        hasGoods = hasGoods || (place == CategoryShare::Place::Within && minor >= 0);
    }
};

/// What came back of the goods.
struct ReturnedGoods
{
    OrderId order;
    CustomerId customer;
    ReturnFacts facts;
};

Lines linesOf(Statement &lines, const SliceScope &scope, OrderId order)
{
    Lines all;
    lines.bind(u"order", order);
    while (lines.next())
        all.add(scope, lines.id<ProductId>(0), lines.integer(1));
    return all;
}

/// Of everybody, or of the orders of one customer.
std::vector<ReturnedGoods> returnedGoods(Connection &connection, const SliceScope &scope, CustomerId customer = {})
{
    const bool ofOne = customer.isValid();
    Statement rows(connection,
                   u"SELECT r.id, r.order_id, r.customer_id, r.returned_at, r.total_minor,"
                   " coalesce(o.status = 'cancelled', 0), coalesce(l.product_id, b.product_id), coalesce(l.total_minor, 0)"
                   " FROM "_s +
                       (ofOne ? u"orders o JOIN returns r ON r.order_id = o.id"_s
                              : u"returns r LEFT JOIN orders o ON o.id = r.order_id"_s) +
                       u" LEFT JOIN return_lines l ON l.return_id = r.id"
                       " LEFT JOIN order_lines b ON b.id = l.order_line_id WHERE r.deleted_at IS NULL"_s +
                       (ofOne ? u" AND o.customer_id = :customer"_s : QString()) + u" ORDER BY r.id"_s);
    if (ofOne)
        rows.bind(u"customer", customer);
    Statement bought(connection, u"SELECT product_id, total_minor FROM order_lines WHERE order_id = :order"_s);
    std::vector<ReturnedGoods> all;
    ReturnedGoods current;
    Lines lines;
    const auto finish = [&](qint64 id) {
        if (id == 0)
            return;
        // Who knows only how much came back is told of everything that was bought.
        if (!lines.share.isKnown() && current.order.isValid())
            lines = linesOf(bought, scope, current.order);
        current.facts.totalMinor = lines.share.of(current.facts.totalMinor, scope.isRest());
        if (current.facts.totalMinor != 0)
            all.push_back(current);
    };
    qint64 id = 0;
    while (rows.next()) {
        if (rows.integer(0) != id) {
            finish(id);
            id = rows.integer(0);
            current = {
                rows.id<OrderId>(1), rows.id<CustomerId>(2), {rows.instant(3), rows.integer(4), rows.integer(5) != 0}};
            lines = {};
        }
        lines.add(scope, rows.id<ProductId>(6), rows.integer(7));
    }
    finish(id);
    return all;
}

void ordersOfGoods(Connection &connection, const SliceScope &scope, const OrdersAsked &asked, const OrderReceiver &receive)
{
    std::unordered_map<OrderId, qint64> returned;
    for (const ReturnedGoods &goods : returnedGoods(connection, scope, asked.customer)) {
        if (goods.order.isValid() && goods.facts.returnedAt < asked.returnsUntil)
            returned[goods.order] += goods.facts.totalMinor;
    }
    Statement rows(connection, u"SELECT o.id, o.customer_id, o.ordered_at, o.status, o.total_minor, l.product_id,"
                               " coalesce(l.total_minor, 0)"_s +
                                   sourceOf(asked) + u" LEFT JOIN order_lines l ON l.order_id = o.id"_s +
                                   conditionOf(asked) + conditionOf(scope) +
                                   u" ORDER BY o.customer_id, o.ordered_at, o.id"_s);
    bindAsked(rows, asked);
    scope.bindCondition(rows);
    OrderId id;
    CustomerId customer;
    OrderFacts order;
    Lines lines;
    const auto finish = [&] {
        const bool isNobodys = scope.isRest() && !lines.share.isKnown();
        if (!id.isValid() || !(lines.hasGoods || isNobodys))
            return;
        order.totalMinor = lines.share.of(order.totalMinor, scope.isRest());
        const auto back = returned.find(id);
        order.returnedMinor = back == returned.end() ? 0 : back->second;
        receive(customer, order);
    };
    while (rows.next()) {
        if (const auto next = rows.id<OrderId>(0); next != id) {
            finish();
            id = next;
            customer = rows.id<CustomerId>(1);
            order = {rows.instant(2), valueOf<OrderStatus>(rows.text(3)), rows.integer(4), 0};
            lines = {};
        }
        lines.add(scope, rows.id<ProductId>(5), rows.integer(6));
    }
    finish();
}

} // namespace

void forEachSlicedOrder(Connection &connection, const SliceScope &scope, const OrdersAsked &asked,
                        const OrderReceiver &receive)
{
    if (scope.kind() == SliceKind::Category)
        ordersOfGoods(connection, scope, asked, receive);
    else
        wholeOrders(connection, scope, asked, receive);
}

void forEachSlicedReturn(Connection &connection, const SliceScope &scope, const ReturnReceiver &receive)
{
    if (scope.kind() == SliceKind::Category) {
        for (const ReturnedGoods &goods : returnedGoods(connection, scope))
            receive(goods.customer, goods.facts);
        return;
    }
    const bool isChannel = scope.kind() == SliceKind::Channel;
    Statement rows(connection,
                   u"SELECT r.customer_id, r.returned_at, r.total_minor, coalesce(o.status = 'cancelled', 0) FROM returns r"
                   " LEFT JOIN orders o ON o.id = r.order_id WHERE r.deleted_at IS NULL"_s +
                       (isChannel ? u" AND o.channel = :channel"_s : QString()));
    if (isChannel)
        rows.bind(u"channel", scope.slice().key);
    while (rows.next()) {
        if (const auto customer = rows.id<CustomerId>(0); scope.has(customer))
            receive(customer, {rows.instant(1), rows.integer(2), rows.integer(3) != 0});
    }
}

} // namespace regulars
