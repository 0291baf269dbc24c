// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/customerfinder.h"

#include "models/base/roles.h"
#include "storage/customers/customerlist.h"
#include "storage/people/shopstore.h"

namespace regulars {

namespace {

constexpr int mostFound = 12;

Result<QList<CustomerRow>> readRows(Connection &connection, const QString &text, const QList<CustomerKind> &kinds,
                                    Instant now)
{
    REGULARS_TRY(shop, ShopStore(connection).shop());
    const CustomerList list(connection);
    QList<CustomerRow> rows;
    for (const CustomerKind kind : kinds) {
        CustomerFilter filter;
        filter.text = text;
        filter.kind = kind;
        REGULARS_TRY(ids, list.ids(filter, now));
        REGULARS_TRY(found, list.rows(ids.mid(0, mostFound), now, shop.currency));
        rows += found;
    }
    return rows;
}

} // namespace

CustomerFinder::CustomerFinder(Database &database, QObject *parent) : QueryList(database, parent) {}

void CustomerFinder::find(const QString &text, const QList<CustomerKind> &kinds)
{
    m_text = text;
    if (text.trimmed().isEmpty() || kinds.isEmpty()) {
        askNothing();
        return;
    }
    ask([text, kinds, now = database().clock().now()](Connection &connection) {
        return readRows(connection, text, kinds, now);
    });
}

QVariant CustomerFinder::data(const QModelIndex &index, int dataRole) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CustomerRow &row = rows().at(index.row());
    switch (dataRole) {
    case role::Id:
        return row.id.value;
    case role::Loaded:
        return true;
    case role::Title:
    case role::AvatarName:
        return row.name;
    default:
        return {};
    }
}

} // namespace regulars
