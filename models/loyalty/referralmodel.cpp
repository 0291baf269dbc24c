// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/referralmodel.h"

namespace regulars {

ReferralModel::ReferralModel(Database &database, QObject *parent) : SnapshotTableModel(database, parent)
{
    restart();
}

void ReferralModel::setFilter(const ReferralFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    restart();
}

int ReferralModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReferralModel::data(const QModelIndex &index, int dataRole) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) || dataRole < Qt::UserRole)
        return {};
    if (dataRole == role::Id)
        return idAt(index.row());
    const ReferralRow *referral = row(index.row());
    if (dataRole == role::Loaded)
        return referral != nullptr;
    if (!referral)
        return {};
    switch (dataRole) {
    case role::Title:
    case role::AvatarName:
        return referral->referredName;
    case RowRole:
        return QVariant::fromValue(*referral);
    default:
        return {};
    }
}

SnapshotModel::IdsJob ReferralModel::idsJob() const
{
    return [filter = m_filter](Connection &connection) { return ReferralList(connection).ids(filter); };
}

ReferralModel::RowsJob ReferralModel::rowsJob() const
{
    return [](Connection &connection, const QList<qint64> &ids) { return ReferralList(connection).rows(ids); };
}

SnapshotModel::Effect ReferralModel::effectOf(const ChangeSet &changes) const
{
    Effect effect;
    effect.order = changes.touches(Entity::Referral);
    effect.allRows = changes.everything || changes.touches(Entity::Customer) || changes.touches(Entity::Order) ||
                     changes.touches(Entity::PointsEntry);
    for (const Change &change : changes.changes) {
        if (change.entity == Entity::Referral)
            effect.rows += change.id;
    }
    return effect;
}

} // namespace regulars
