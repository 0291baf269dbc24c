// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tasks/ownerlist.h"

#include "models/base/roles.h"
#include "storage/people/userstore.h"

namespace regulars {

OwnerList::OwnerList(Database &database, QObject *parent) : QueryList(database, parent) {}

void OwnerList::refresh()
{
    ask([](Connection &connection) { return UserStore(connection).users(); });
}

QVariant OwnerList::data(const QModelIndex &index, int dataRole) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const User &user = rows().at(index.row());
    switch (dataRole) {
    case role::Id:
        return user.id.value;
    case role::Title:
        return user.name;
    default:
        return {};
    }
}

} // namespace regulars
