// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/duplicates/duplicatepairs.h"

#include "storage/people/shopstore.h"

namespace regulars {

namespace {

constexpr int mostShown = 500;

Result<QList<DuplicateRow>> readRows(Connection &connection, DuplicateVerdict verdict, Instant now)
{
    REGULARS_TRY(shop, ShopStore(connection).shop());
    REGULARS_TRY(pairs, DuplicateStore(connection).waiting(verdict, mostShown));
    const CustomerList list(connection);
    QList<DuplicateRow> rows;
    for (const DuplicatePair &pair : std::as_const(pairs)) {
        REGULARS_TRY(customers, list.rows({pair.first, pair.second}, now, shop.currency));
        if (customers.size() == 2)
            rows += DuplicateRow{customers.first(), customers.last(), pair.score};
    }
    return rows;
}

} // namespace

DuplicatePairs::DuplicatePairs(Database &database, QObject *parent) : QueryList(database, parent)
{
    connect(&database.changes(), &ChangeNotifier::changed, this, [this](const ChangeSet &changes) {
        if (isConcernedBy(changes))
            refresh();
    });
}

// Who comes and goes is told by the search itself; a sale to somebody else changes nothing here.
bool DuplicatePairs::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Duplicate) || std::any_of(rows().begin(), rows().end(), [&](const DuplicateRow &row) {
               return changes.touches(Entity::Customer, row.first.id.value) ||
                      changes.touches(Entity::Customer, row.second.id.value);
           });
}

void DuplicatePairs::setVerdict(DuplicateVerdict verdict)
{
    if (verdict == m_verdict)
        return;
    m_verdict = verdict;
    refresh();
}

void DuplicatePairs::refresh()
{
    ask([verdict = m_verdict, now = database().clock().now()](Connection &connection) {
        return readRows(connection, verdict, now);
    });
}

QVariant DuplicatePairs::data(const QModelIndex &index, int dataRole) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DuplicateRow &row = rows().at(index.row());
    switch (dataRole) {
    case role::Id:
        return row.first.id.value;
    case role::Loaded:
        return true;
    case role::Title:
    case role::AvatarName:
        return row.first.name;
    case RowRole:
        return QVariant::fromValue(row);
    default:
        return {};
    }
}

} // namespace regulars
