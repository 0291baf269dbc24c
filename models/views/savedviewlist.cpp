// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/views/savedviewlist.h"

#include "models/base/roles.h"
#include "storage/views/savedviewstore.h"

namespace regulars {

SavedViewList::SavedViewList(Database &database, const QString &list, QObject *parent)
    : QueryList(database, parent), m_list(list)
{
    connect(&database.changes(), &ChangeNotifier::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(Entity::SavedView))
            refresh();
    });
    refresh();
}

void SavedViewList::refresh()
{
    ask([list = m_list](Connection &connection) { return SavedViewStore(connection).views(list); });
}

const SavedView *SavedViewList::find(const QString &uid) const
{
    const auto found = std::find_if(rows().begin(), rows().end(), [&](const SavedView &view) { return view.uid == uid; });
    return found == rows().end() ? nullptr : &*found;
}

QVariant SavedViewList::data(const QModelIndex &index, int dataRole) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isName = dataRole == Qt::EditRole || dataRole == role::Title;
    return isName ? QVariant(rows().at(index.row()).name) : QVariant();
}

} // namespace regulars
