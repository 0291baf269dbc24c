// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/tickets/ticketparts.h"

#include "core/base/textfolding.h"
#include "storage/journal/writesession.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

void removeRow(WriteSession &session, Table table, qint64 id)
{
    session.willChange(table, id);
    Statement(session.connection(), u"DELETE FROM %1 WHERE id = :id"_s.arg(tableName(table)))
        .bind(u"id", QVariant(id))
        .execute();
}

void writeTags(WriteSession &session, const Ticket &ticket)
{
    QHash<QString, QString> wanted; // by folded tag
    for (const QString &tag : ticket.tags)
        wanted.insert(folded(tag), tag.simplified());
    Statement stored(session.connection(), u"SELECT id, tag_fold FROM ticket_tags WHERE ticket_id = :ticket"_s);
    stored.bind(u"ticket", ticket.id);
    QList<qint64> gone;
    while (stored.next()) {
        if (!wanted.remove(stored.text(1)))
            gone += stored.integer(0);
    }
    for (const qint64 id : gone)
        removeRow(session, Table::TicketTags, id);
    Statement add(session.connection(),
                  u"INSERT INTO ticket_tags (ticket_id, tag, tag_fold) VALUES (:ticket, :tag, :fold) RETURNING id"_s);
    for (auto tag = wanted.cbegin(); tag != wanted.cend(); ++tag) {
        add.bindAll(ticket.id, tag.value(), tag.key()).only();
        session.inserted(Table::TicketTags, add.integer(0));
    }
}

using Link = std::pair<qint64, qint64>; // order and product, one of them 0

void writeLinks(WriteSession &session, const Ticket &ticket)
{
    QList<Link> wanted;
    for (const OrderId order : ticket.orders)
        wanted += Link{order.value, 0};
    for (const ProductId product : ticket.products)
        wanted += Link{0, product.value};
    Statement stored(session.connection(), u"SELECT id, order_id, product_id FROM ticket_links WHERE ticket_id = :ticket"_s);
    stored.bind(u"ticket", ticket.id);
    QList<qint64> gone;
    while (stored.next()) {
        if (!wanted.removeOne(Link{stored.optionalInteger(1).value_or(0), stored.optionalInteger(2).value_or(0)}))
            gone += stored.integer(0);
    }
    for (const qint64 id : gone)
        removeRow(session, Table::TicketLinks, id);
    Statement add(session.connection(), u"INSERT INTO ticket_links (ticket_id, order_id, product_id)"
                                        " VALUES (:ticket, :order, :product) RETURNING id"_s);
    for (const Link &link : wanted) {
        add.bindAll(ticket.id, OrderId{link.first}, ProductId{link.second}).only();
        session.inserted(Table::TicketLinks, add.integer(0));
    }
}

} // namespace

void readParts(Connection &connection, Ticket &ticket)
{
    Statement tags(connection, u"SELECT tag FROM ticket_tags WHERE ticket_id = :ticket ORDER BY tag_fold"_s);
    tags.bind(u"ticket", ticket.id);
    while (tags.next())
        ticket.tags += tags.text(0);
    Statement links(connection, u"SELECT order_id, product_id FROM ticket_links WHERE ticket_id = :ticket ORDER BY id"_s);
    links.bind(u"ticket", ticket.id);
    while (links.next()) {
        if (!links.isNull(0))
            ticket.orders += links.id<OrderId>(0);
        else
            ticket.products += links.id<ProductId>(1);
    }
}

void writeParts(WriteSession &session, const Ticket &ticket)
{
    writeTags(session, ticket);
    writeLinks(session, ticket);
}

} // namespace regulars
