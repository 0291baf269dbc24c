// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/search/searchmodel.h"

#include "storage/customers/customerstore.h"
#include "storage/interactions/interactionstore.h"
#include "storage/orders/orderstore.h"
#include "storage/people/shopstore.h"
#include "storage/search/search.h"

namespace regulars {

namespace {

constexpr int mostCustomers = 12;
constexpr int mostOrders = 5;
constexpr int mostInteractions = 5;

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

Result<void> addOrders(Connection &connection, const QString &text, QList<SearchHit> &hits)
{
    const QString number = text.trimmed();
    REGULARS_TRY(orders,
                 OrderStore(connection).ordersByNumber(number.startsWith(u'#') ? number.mid(1) : number, mostOrders));
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
        REGULARS_CHECK(addCustomers(connection, text, now, hits));
        if (scope == Everything) {
            REGULARS_CHECK(addOrders(connection, text, hits));
            REGULARS_CHECK(addInteractions(connection, text, hits));
        }
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
