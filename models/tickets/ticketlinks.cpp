// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tickets/ticketlinks.h"

#include "models/base/roles.h"
#include "storage/orders/orderstore.h"
#include "storage/products/productstore.h"

namespace regulars {

namespace {

constexpr int mostOrdersSearched = 1000; // of one customer
constexpr int mostFound = 8;             // of each kind

TicketLink linkOf(const Order &order)
{
    return {order.id, {}, order.number, order.orderedAt, order.total};
}

TicketLink linkOf(const Product &product)
{
    return {{}, product.id, product.name};
}

Result<QList<Order>> ordersFor(Connection &connection, const QString &number, CustomerId customer)
{
    if (!customer.isValid())
        return OrderStore(connection).ordersByNumber(number, mostFound);
    REGULARS_TRY(orders, OrderStore(connection).ordersOf(customer, mostOrdersSearched));
    orders.removeIf([&](const Order &order) { return !order.number.contains(number, Qt::CaseInsensitive); });
    return orders.first(std::min<qsizetype>(mostFound, orders.size()));
}

Result<QList<TicketLink>> find(Connection &connection, const QString &text, CustomerId customer)
{
    QString number = text;
    if (number.startsWith(u'#'))
        number.remove(0, 1);
    QList<TicketLink> links;
    REGULARS_TRY(orders, ordersFor(connection, number, customer));
    for (const Order &order : std::as_const(orders))
        links += linkOf(order);
    REGULARS_TRY(products, ProductStore(connection).search(text, mostFound));
    for (const Product &product : std::as_const(products))
        links += linkOf(product);
    return links;
}

} // namespace

Result<QList<TicketLink>> linksOf(Connection &connection, const Ticket &ticket)
{
    QList<TicketLink> links;
    for (const OrderId id : ticket.orders) {
        REGULARS_TRY(order, OrderStore(connection).order(id));
        links += linkOf(order);
    }
    for (const ProductId id : ticket.products) {
        REGULARS_TRY(product, ProductStore(connection).product(id));
        links += linkOf(product);
    }
    return links;
}

TicketLinkSearch::TicketLinkSearch(Database &database, QObject *parent) : QueryList(database, parent) {}

void TicketLinkSearch::setText(const QString &text, CustomerId customer)
{
    m_text = text;
    const QString wanted = text.trimmed();
    if (wanted.isEmpty())
        askNothing();
    else
        ask([wanted, customer](Connection &connection) { return find(connection, wanted, customer); });
}

QVariant TicketLinkSearch::data(const QModelIndex &index, int dataRole) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TicketLink &link = rows().at(index.row());
    switch (dataRole) {
    case role::Title:
        return link.name;
    case role::Value:
        return QVariant::fromValue(link);
    default:
        return {};
    }
}

} // namespace regulars
