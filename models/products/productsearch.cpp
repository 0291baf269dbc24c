// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/products/productsearch.h"

#include "storage/products/productstore.h"

namespace regulars {

namespace {

constexpr int mostProducts = 20;

} // namespace

ProductSearch::ProductSearch(Database &database, QObject *parent) : QueryList(database, parent) {}

void ProductSearch::setText(const QString &text)
{
    m_text = text;
    if (text.trimmed().isEmpty())
        askNothing();
    else
        ask([text](Connection &connection) { return ProductStore(connection).search(text, mostProducts); });
}

QVariant ProductSearch::data(const QModelIndex &index, int dataRole) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Product &product = rows().at(index.row());
    switch (dataRole) {
    case Qt::EditRole: // what a completer puts into the field
    case role::Title:
        return product.name;
    case role::Id:
        return product.id.value;
    case role::Subtitle:
        return product.sku;
    case ProductRole:
        return QVariant::fromValue(product);
    default:
        return {};
    }
}

} // namespace regulars
