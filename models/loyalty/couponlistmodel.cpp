// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/couponlistmodel.h"

namespace regulars {

namespace {

QVariant cellValue(const CouponRow &row, int column)
{
    switch (column) {
    case CouponListModel::Code:
        return row.coupon.code;
    case CouponListModel::Gives:
        return static_cast<int>(row.coupon.kind);
    case CouponListModel::State:
        return static_cast<int>(row.fault);
    case CouponListModel::Batch:
        return row.coupon.batch;
    case CouponListModel::Used:
        return row.usage.uses;
    case CouponListModel::Rest:
        return row.restMinor;
    case CouponListModel::Until:
        return row.coupon.validUntil;
    case CouponListModel::Customer:
        return row.customerName;
    default:
        return {};
    }
}

} // namespace

CouponListModel::CouponListModel(Database &database, QObject *parent) : SnapshotTableModel(database, parent)
{
    restart();
}

void CouponListModel::setFilter(const CouponFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    restart();
}

int CouponListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CouponListModel::data(const QModelIndex &index, int dataRole) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) || dataRole < Qt::UserRole)
        return {};
    if (dataRole == role::Id)
        return idAt(index.row());
    const CouponRow *coupon = row(index.row());
    if (dataRole == role::Loaded)
        return coupon != nullptr;
    if (!coupon)
        return {};
    switch (dataRole) {
    case role::Value:
        return cellValue(*coupon, index.column());
    case role::Title:
        return coupon->coupon.code;
    case RowRole:
        return QVariant::fromValue(*coupon);
    default:
        return {};
    }
}

SnapshotModel::IdsJob CouponListModel::idsJob() const
{
    return [filter = m_filter, now = database().clock().now()](Connection &connection) {
        return CouponList(connection).ids(filter, now);
    };
}

CouponListModel::RowsJob CouponListModel::rowsJob() const
{
    return [now = database().clock().now()](Connection &connection, const QList<qint64> &ids) {
        return CouponList(connection).rows(ids, now);
    };
}

// Uses are told with their coupon; an order in the recycle bin takes the use with it.
SnapshotModel::Effect CouponListModel::effectOf(const ChangeSet &changes) const
{
    Effect effect;
    effect.allRows = changes.everything || changes.touches(Entity::Setting) || changes.touches(Entity::Product) ||
                     changes.touches(Entity::Customer) || changes.touches(Entity::Order);
    effect.order = changes.everything || changes.touches(Entity::Coupon) || changes.touches(Entity::CouponUse) ||
                   (m_filter.choice != CouponChoice::All && changes.touches(Entity::Order));
    for (const Change &change : changes.changes) {
        if (change.entity == Entity::Coupon)
            effect.rows += change.id;
    }
    return effect;
}

} // namespace regulars
