// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prediction/risklistmodel.h"

#include <utility>

namespace regulars {

namespace {

std::optional<RiskSort> sortOf(int column)
{
    switch (column) {
    case RiskListModel::Customer:
        return RiskSort::AtStake;
    case RiskListModel::Risk:
        return RiskSort::Risk;
    case RiskListModel::Value:
        return RiskSort::Value;
    case RiskListModel::NextOrder:
        return RiskSort::NextOrder;
    default:
        return std::nullopt;
    }
}

} // namespace

RiskListModel::RiskListModel(Database &database, QObject *parent) : SnapshotTableModel(database, parent)
{
    setSettlingTime(std::chrono::seconds(2)); // names and visits change all day, scores do not
}

void RiskListModel::setShown(bool shown)
{
    m_shown = shown;
    if (shown && std::exchange(m_missed, false))
        refresh();
}

void RiskListModel::setFilter(const RiskFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    if (m_shown)
        restart();
    else
        m_missed = true;
}

int RiskListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RiskListModel::data(const QModelIndex &index, int dataRole) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) || dataRole < Qt::UserRole)
        return {};
    if (dataRole == role::Id)
        return idAt(index.row());
    const RiskRow *customer = row(index.row());
    if (dataRole == role::Loaded)
        return customer != nullptr;
    if (!customer)
        return {};
    switch (dataRole) {
    case role::Title:
    case role::AvatarName:
        return customer->name;
    default:
        return {};
    }
}

void RiskListModel::sort(int column, Qt::SortOrder order)
{
    const auto wanted = sortOf(column);
    if (!wanted)
        return;
    RiskFilter sorted = m_filter;
    sorted.sort = *wanted;
    sorted.descending = order == Qt::DescendingOrder;
    setFilter(sorted);
}

int RiskListModel::sortColumn() const
{
    for (int column = 0; column < ColumnCount; ++column) {
        if (sortOf(column) == m_filter.sort)
            return column;
    }
    return -1;
}

SnapshotModel::IdsJob RiskListModel::idsJob() const
{
    return [filter = m_filter](Connection &connection) { return RiskList(connection).ids(filter); };
}

RiskListModel::RowsJob RiskListModel::rowsJob() const
{
    return [](Connection &connection, const QList<qint64> &ids) { return RiskList(connection).rows(ids); };
}

SnapshotModel::Effect RiskListModel::effectOf(const ChangeSet &changes) const
{
    Effect effect;
    effect.order = effect.allRows = changes.everything || changes.touches(Entity::CustomerScore);
    for (const Change &change : changes.changes) {
        if (change.entity == Entity::Customer) {
            effect.rows += change.id;
            effect.order = true;
        }
    }
    if (m_shown)
        return effect;
    m_missed = m_missed || effect.order;
    return {};
}

} // namespace regulars
