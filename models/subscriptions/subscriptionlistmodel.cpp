// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/subscriptions/subscriptionlistmodel.h"

namespace regulars {

namespace {

QVariant cellValue(const SubscriptionRow &row, int column)
{
    switch (column) {
    case SubscriptionListModel::Customer:
        return row.customerName;
    case SubscriptionListModel::Plan:
        return row.planName;
    case SubscriptionListModel::State:
        return static_cast<int>(row.state);
    case SubscriptionListModel::Monthly:
        return monthlyMinor(row.subscription.terms);
    case SubscriptionListModel::StartedOn:
        return row.subscription.startedOn;
    case SubscriptionListModel::Renews:
        return row.renewal ? row.renewal->on : row.subscription.terms.endsOn;
    default:
        return {};
    }
}

} // namespace

SubscriptionListModel::SubscriptionListModel(Database &database, QObject *parent) : SnapshotTableModel(database, parent)
{
    restart();
}

void SubscriptionListModel::setFilter(const SubscriptionFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    restart();
}

int SubscriptionListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SubscriptionListModel::data(const QModelIndex &index, int dataRole) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) || dataRole < Qt::UserRole)
        return {};
    if (dataRole == role::Id)
        return idAt(index.row());
    const SubscriptionRow *subscription = row(index.row());
    if (dataRole == role::Loaded)
        return subscription != nullptr;
    if (!subscription)
        return {};
    switch (dataRole) {
    case role::Value:
        return cellValue(*subscription, index.column());
    case role::Title:
        return subscription->customerName;
    case RowRole:
        return QVariant::fromValue(*subscription);
    default:
        return {};
    }
}

SnapshotModel::IdsJob SubscriptionListModel::idsJob() const
{
    return [filter = m_filter, now = database().clock().now()](Connection &connection) {
        return SubscriptionList(connection).ids(filter, now);
    };
}

SubscriptionListModel::RowsJob SubscriptionListModel::rowsJob() const
{
    return [now = database().clock().now()](Connection &connection, const QList<qint64> &ids) {
        return SubscriptionList(connection).rows(ids, now);
    };
}

// Who is in the recycle bin leaves the list, and a merge gives subscriptions another name.
SnapshotModel::Effect SubscriptionListModel::effectOf(const ChangeSet &changes) const
{
    Effect effect;
    effect.allRows = changes.everything || changes.touches(Entity::Setting) || changes.touches(Entity::SubscriptionPlan) ||
                     changes.touches(Entity::Customer);
    effect.order = changes.everything || changes.touches(Entity::Subscription) || changes.touches(Entity::Customer) ||
                   (!m_filter.text.isEmpty() && changes.touches(Entity::SubscriptionPlan));
    for (const Change &change : changes.changes) {
        if (change.entity == Entity::Subscription)
            effect.rows += change.id;
    }
    return effect;
}

} // namespace regulars
