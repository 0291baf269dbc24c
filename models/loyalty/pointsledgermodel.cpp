// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/pointsledgermodel.h"

namespace regulars {

PointsLedgerModel::PointsLedgerModel(Database &database, QObject *parent) : Feed(database, parent) {}

void PointsLedgerModel::setFilter(const PointsFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    restartEmpty();
}

QVariant PointsLedgerModel::data(const QModelIndex &index, int dataRole) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PointsRow &row = events().at(index.row());
    switch (dataRole) {
    case role::Id:
        return row.id;
    case role::Loaded:
        return true;
    case RowRole:
        return QVariant::fromValue(row);
    default:
        return {};
    }
}

bool PointsLedgerModel::isConcernedBy(const ChangeSet &changes) const
{
    if (!m_filter)
        return false;
    return m_filter->customer.isValid() ? changes.touches(Entity::Customer, m_filter->customer.value)
                                        : changes.touches(Entity::PointsEntry) || changes.touches(Entity::Customer);
}

PointsLedgerModel::PageJob PointsLedgerModel::pageJob() const
{
    return [filter = m_filter.value_or(PointsFilter())](Connection &connection, const std::optional<qint64> &from,
                                                        int limit) -> Result<Page> {
        REGULARS_TRY(rows, pointsRows(connection, filter, from, limit));
        Page page{rows, std::nullopt};
        if (rows.size() == limit)
            page.next = rows.last().id;
        return page;
    };
}

} // namespace regulars
