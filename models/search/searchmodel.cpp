// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/search/searchmodel.h"

#include "storage/customers/customerstore.h"
#include "storage/interactions/interactionstore.h"
#include "storage/knowledge/knowledgestore.h"
#include "storage/orders/orderstore.h"
#include "storage/people/shopstore.h"
#include "storage/search/search.h"
#include "storage/tickets/ticketqueue.h"
#include "storage/tickets/ticketstore.h"

namespace regulars {

namespace {

constexpr int mostCustomers = 12;
constexpr int mostOrders = 5;
constexpr int mostInteractions = 5;
constexpr int mostTickets = 5;
constexpr int mostArticles = 5;

Result<QString> customerName(Connection &connection, CustomerId id)
{
    if (!id.isValid())
        return QString();
    REGULARS_TRY(customer, CustomerStore(connection).customer(id));
    return customer.name;
}

Result<void> addCustomers(Connection &connection, const QString &text, Instant now, QList<SearchHit> &hits)
{
    REGULARS_TRY(shop, ShopStore(connection).shop());
    REGULARS_TRY(ids, Search(connection).customers(text, mostCustomers));
    REGULARS_TRY(rows, CustomerList(connection).rows(ids, now, shop.currency));
    for (const CustomerRow &row : std::as_const(rows))
        hits += row;
    return {};
}

/// What is left of "#1042" without its sign.
QString numberIn(const QString &text)
{
    const QString number = text.trimmed();
    return number.startsWith(u'#') ? number.mid(1) : number;
}

Result<void> addOrders(Connection &connection, const QString &text, QList<SearchHit> &hits)
{
    REGULARS_TRY(orders, OrderStore(connection).ordersByNumber(numberIn(text), mostOrders));
    for (const Order &order : std::as_const(orders)) {
        REGULARS_TRY(name, customerName(connection, order.customer));
        hits += OrderHit{order.id, order.customer, order.number, name, order.total, order.orderedAt};
    }
    return {};
}

Result<void> addInteractions(Connection &connection, const QString &text, QList<SearchHit> &hits)
{
    REGULARS_TRY(found, Search(connection).interactions(text, mostInteractions));
    for (const FoundInteraction &each : std::as_const(found)) {
        REGULARS_TRY(interaction, InteractionStore(connection).interaction(each.interaction));
        REGULARS_TRY(name, customerName(connection, each.customer));
        hits += InteractionHit{interaction, name};
    }
    return {};
}

/// The ticket of that number first.
Result<void> addTickets(Connection &connection, const QString &text, QList<SearchHit> &hits)
{
    REGULARS_TRY(tickets, Search(connection).tickets(text, mostTickets));
    if (const qint64 number = numberIn(text).toLongLong(); number > 0) {
        const auto called = TicketStore(connection).byNumber(number);
        if (!called && called.error().code != ErrorCode::NotFound)
            return tl::unexpected(called.error());
        if (called) {
            tickets.removeAll(*called);
            tickets.prepend(*called);
        }
    }
    for (const TicketId id : std::as_const(tickets)) {
        REGULARS_TRY(ticket, TicketStore(connection).ticket(id));
        if (ticket.deleted)
            continue;
        REGULARS_TRY(row, TicketQueue(connection).row(id));
        hits += TicketHit{row};
    }
    return {};
}

Result<void> addArticles(Connection &connection, const QString &text, QList<SearchHit> &hits)
{
    REGULARS_TRY(articles, Search(connection).articles(text, mostArticles));
    for (const KnowledgeArticleId id : std::as_const(articles)) {
        REGULARS_TRY(named, KnowledgeStore(connection).namedArticle(id));
        hits += ArticleHit{id, named.article.title, named.categoryName, named.article.state};
    }
    return {};
}

QVariant customerValue(const CustomerRow &row, int dataRole)
{
    switch (dataRole) {
    case role::Id:
    case SearchModel::CustomerIdRole:
        return row.id.value;
    case role::Kind:
        return static_cast<int>(SearchModel::Kind::Customer);
    case role::Title:
    case role::AvatarName:
        return row.name;
    case role::Subtitle:
        return !row.email.isEmpty() ? row.email : !row.phone.isEmpty() ? row.phone : row.city;
    case role::Amount:
        return QVariant::fromValue(row.net);
    case role::When:
        return row.lastOrderAt ? QVariant::fromValue(*row.lastOrderAt) : QVariant();
    default:
        return {};
    }
}

QVariant orderValue(const OrderHit &hit, int dataRole)
{
    switch (dataRole) {
    case role::Id:
        return hit.order.value;
    case SearchModel::CustomerIdRole:
        return hit.customer.value;
    case role::Kind:
        return static_cast<int>(SearchModel::Kind::Order);
    case role::Title:
        return hit.number;
    case role::Subtitle:
    case role::AvatarName:
        return hit.customerName;
    case role::Amount:
        return QVariant::fromValue(hit.total);
    case role::When:
        return QVariant::fromValue(hit.orderedAt);
    default:
        return {};
    }
}

QVariant interactionValue(const InteractionHit &hit, int dataRole)
{
    switch (dataRole) {
    case role::Id:
        return hit.interaction.id.value;
    case SearchModel::CustomerIdRole:
        return hit.interaction.customer.value;
    case role::Kind:
        return static_cast<int>(SearchModel::Kind::Interaction);
    case role::Title:
        return hit.interaction.subject.isEmpty() ? hit.interaction.body.simplified() : hit.interaction.subject;
    case role::Subtitle:
    case role::AvatarName:
        return hit.customerName;
    case role::When:
        return QVariant::fromValue(hit.interaction.occurredAt);
    default:
        return {};
    }
}

QVariant ticketValue(const TicketHit &hit, int dataRole)
{
    switch (dataRole) {
    case role::Id:
        return hit.row.id.value;
    case SearchModel::CustomerIdRole:
        return hit.row.customer.value;
    case role::Kind:
        return static_cast<int>(SearchModel::Kind::Ticket);
    case role::Title:
        return hit.row.subject;
    case role::Subtitle:
    case role::AvatarName:
        return hit.row.customerName;
    case role::When:
        return QVariant::fromValue(hit.row.openedAt);
    default:
        return {};
    }
}

QVariant articleValue(const ArticleHit &hit, int dataRole)
{
    switch (dataRole) {
    case role::Id:
        return hit.article.value;
    case SearchModel::CustomerIdRole:
        return qint64(0);
    case role::Kind:
        return static_cast<int>(SearchModel::Kind::Article);
    case role::Title:
        return hit.title;
    case role::Subtitle:
        return hit.categoryName;
    default:
        return {};
    }
}

QVariant valueFor(const CustomerRow &row, int dataRole)
{
    return customerValue(row, dataRole);
}
QVariant valueFor(const OrderHit &hit, int dataRole)
{
    return orderValue(hit, dataRole);
}
QVariant valueFor(const InteractionHit &hit, int dataRole)
{
    return interactionValue(hit, dataRole);
}
QVariant valueFor(const TicketHit &hit, int dataRole)
{
    return ticketValue(hit, dataRole);
}
QVariant valueFor(const ArticleHit &hit, int dataRole)
{
    return articleValue(hit, dataRole);
}

} // namespace

SearchModel::SearchModel(Database &database, Scope scope, QObject *parent) : QueryList(database, parent), m_scope(scope) {}

void SearchModel::setText(const QString &text)
{
    m_text = text;
    if (text.trimmed().isEmpty()) {
        askNothing();
        return;
    }
    ask([text, scope = m_scope, now = database().clock().now()](Connection &connection) -> Result<QList<SearchHit>> {
        QList<SearchHit> hits;
        const auto wants = [scope](Scope part) { return scope == part || scope == Everything; };
        if (wants(CustomersOnly))
            REGULARS_CHECK(addCustomers(connection, text, now, hits));
        if (wants(OrdersOnly))
            REGULARS_CHECK(addOrders(connection, text, hits));
        if (wants(InteractionsOnly))
            REGULARS_CHECK(addInteractions(connection, text, hits));
        if (wants(TicketsOnly))
            REGULARS_CHECK(addTickets(connection, text, hits));
        if (wants(ArticlesOnly))
            REGULARS_CHECK(addArticles(connection, text, hits));
        return hits;
    });
}

QVariant SearchModel::data(const QModelIndex &index, int dataRole) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchHit &hit = rows().at(index.row());
    if (dataRole == HitRole)
        return QVariant::fromValue(hit);
    if (dataRole == role::Loaded)
        return true;
    return std::visit([dataRole](const auto &each) { return valueFor(each, dataRole); }, hit);
}

} // namespace regulars
