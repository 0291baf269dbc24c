// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/loyaltymembermodel.h"

namespace regulars {

namespace {

std::optional<MemberSort> sortOf(int column)
{
    switch (column) {
    case LoyaltyMemberModel::Member:
        return MemberSort::Name;
    case LoyaltyMemberModel::Balance:
        return MemberSort::Balance;
    case LoyaltyMemberModel::LastHere:
        return MemberSort::LastHere;
    default:
        return std::nullopt;
    }
}

QVariant cellValue(const LoyaltyMemberRow &row, int column)
{
    switch (column) {
    case LoyaltyMemberModel::Member:
        return row.name;
    case LoyaltyMemberModel::Tier:
        return QVariant::fromValue(row.tier);
    case LoyaltyMemberModel::Balance:
        return (row.active - row.debt).hundredths;
    case LoyaltyMemberModel::Expiring:
        return row.expiring.hundredths;
    case LoyaltyMemberModel::LastHere:
        return row.lastOrderAt ? QVariant::fromValue(*row.lastOrderAt) : QVariant();
    default:
        return {};
    }
}

} // namespace

LoyaltyMemberModel::LoyaltyMemberModel(Database &database, QObject *parent) : SnapshotTableModel(database, parent)
{
    restart();
}

void LoyaltyMemberModel::setFilter(const LoyaltyMemberFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    restart();
}

int LoyaltyMemberModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LoyaltyMemberModel::data(const QModelIndex &index, int dataRole) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) || dataRole < Qt::UserRole)
        return {};
    if (dataRole == role::Id)
        return idAt(index.row());
    const LoyaltyMemberRow *member = row(index.row());
    if (dataRole == role::Loaded)
        return member != nullptr;
    if (!member)
        return {};
    switch (dataRole) {
    case role::Value:
        return cellValue(*member, index.column());
    case role::Title:
    case role::AvatarName:
        return member->name;
    case RowRole:
        return QVariant::fromValue(*member);
    default:
        return {};
    }
}

void LoyaltyMemberModel::sort(int column, Qt::SortOrder order)
{
    const auto wanted = sortOf(column);
    if (!wanted)
        return;
    LoyaltyMemberFilter sorted = m_filter;
    sorted.sort = *wanted;
    sorted.descending = order == Qt::DescendingOrder;
    setFilter(sorted);
}

int LoyaltyMemberModel::sortColumn() const
{
    for (int column = 0; column < ColumnCount; ++column) {
        if (sortOf(column) == m_filter.sort)
            return column;
    }
    return -1;
}

SnapshotModel::IdsJob LoyaltyMemberModel::idsJob() const
{
    return [filter = m_filter, now = database().clock().now()](Connection &connection) {
        return LoyaltyMemberList(connection).ids(filter, now);
    };
}

LoyaltyMemberModel::RowsJob LoyaltyMemberModel::rowsJob() const
{
    return [now = database().clock().now()](Connection &connection, const QList<qint64> &ids) {
        return LoyaltyMemberList(connection).rows(ids, now);
    };
}

SnapshotModel::Effect LoyaltyMemberModel::effectOf(const ChangeSet &changes) const
{
    Effect effect;
    effect.allRows = changes.everything || changes.touches(Entity::Setting) || changes.touches(Entity::Tier);
    effect.order = changes.everything;
    for (const Change &change : changes.changes) {
        if (change.entity == Entity::Customer) {
            effect.rows += change.id;
            effect.order = true;
        }
    }
    return effect;
}

} // namespace regulars
