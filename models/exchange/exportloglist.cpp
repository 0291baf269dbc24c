// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/exportloglist.h"

#include "models/base/roles.h"
#include "models/exchange/takeout.h"
#include "storage/exchange/exportlog.h"

namespace regulars {

namespace {

constexpr int pageSize = 20;

} // namespace

ExportLogList::ExportLogList(Database &database, QObject *parent) : QueryList(database, parent), m_wanted(pageSize)
{
    connect(&database.changes(), &ChangeNotifier::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(Entity::Export))
            refresh();
    });
    refresh();
}

void ExportLogList::refresh()
{
    ask([limit = m_wanted, user = database().user()](Connection &connection) -> Result<QList<ExportRecord>> {
        REGULARS_CHECK(checkMayExport(connection, user));
        return ExportLog(connection).latest(limit);
    });
}

void ExportLogList::showMore()
{
    m_wanted += pageSize;
    refresh();
}

QVariant ExportLogList::data(const QModelIndex &index, int dataRole) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ExportRecord &record = rows().at(index.row());
    switch (dataRole) {
    case role::Id:
        return record.id;
    case role::When:
        return QVariant::fromValue(record.at);
    case role::Title:
        return record.userName;
    default:
        return {};
    }
}

} // namespace regulars
