// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/mappinglist.h"

#include "models/base/roles.h"

namespace regulars {

MappingList::MappingList(Database &database, QObject *parent) : QueryList(database, parent)
{
    connect(&database.changes(), &ChangeNotifier::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(Entity::Setting))
            refresh();
    });
}

void MappingList::refresh()
{
    ask([](Connection &connection) { return MappingStore(connection).mappings(); });
}

QStringList MappingList::names() const
{
    QStringList names;
    for (const SavedMapping &mapping : rows())
        names.append(mapping.name);
    return names;
}

QVariant MappingList::data(const QModelIndex &index, int dataRole) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return dataRole == Qt::EditRole || dataRole == role::Title ? QVariant(rows().at(index.row()).name) : QVariant();
}

} // namespace regulars
