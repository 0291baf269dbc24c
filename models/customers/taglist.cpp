// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/taglist.h"

#include "models/base/roles.h"
#include "storage/customers/customerstore.h"

namespace regulars {

TagList::TagList(Database &database, QObject *parent) : QueryList(database, parent) {}

void TagList::refresh()
{
    ask([](Connection &connection) { return CustomerStore(connection).tags(); });
}

QVariant TagList::data(const QModelIndex &index, int dataRole) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &[tag, customers] = rows().at(index.row());
    switch (dataRole) {
    case Qt::EditRole:
    case role::Title:
        return tag;
    case role::Value:
        return customers;
    default:
        return {};
    }
}

} // namespace regulars
