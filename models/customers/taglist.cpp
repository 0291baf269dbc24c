// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/taglist.h"

#include "models/base/roles.h"
#include "storage/customers/tagstore.h"

namespace regulars {

TagList::TagList(Database &database, QObject *parent) : QueryList(database, parent) {}

void TagList::refresh()
{
    ask([](Connection &connection) { return TagStore(connection).tags(); });
}

QVariant TagList::data(const QModelIndex &index, int dataRole) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Tag &tag = rows().at(index.row());
    switch (dataRole) {
    case Qt::EditRole:
    case role::Title:
        return tag.name;
    case role::Value:
        return tag.customers;
    default:
        return {};
    }
}

} // namespace regulars
