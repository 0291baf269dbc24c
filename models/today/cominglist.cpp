// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/today/cominglist.h"

#include "storage/people/shopstore.h"
#include "storage/today/comingdays.h"

namespace regulars {

namespace {

constexpr int mostShown = 200;

Result<QList<ComingDay>> readDays(Connection &connection, Instant now)
{
    REGULARS_TRY(shop, ShopStore(connection).shop());
    return ComingDays(connection).from(LocalCalendar(shop.timeZone).date(now), comingDays, mostShown);
}

} // namespace

ComingList::ComingList(Database &database, QObject *parent) : QueryList(database, parent)
{
    connect(&database.changes(), &ChangeNotifier::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(Entity::Customer) || changes.touches(Entity::Setting))
            refresh();
    });
}

void ComingList::refresh()
{
    ask([now = database().clock().now()](Connection &connection) { return readDays(connection, now); });
}

QVariant ComingList::data(const QModelIndex &index, int dataRole) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ComingDay &row = rows().at(index.row());
    switch (dataRole) {
    case role::Id:
        return row.customer.value;
    case role::Loaded:
        return true;
    case role::Title:
    case role::AvatarName:
        return row.name;
    case role::Day:
        return row.day;
    case DayRole:
        return QVariant::fromValue(row);
    default:
        return {};
    }
}

} // namespace regulars
