// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/roles.h"
#include "models/base/snapshottablemodel.h"
#include "storage/subscriptions/subscriptionlist.h"

namespace regulars {

/// Subscriptions in a table of any length, the newest first.
class SubscriptionListModel final : public SnapshotTableModel<SubscriptionRow>
{
    Q_OBJECT

public:
    enum Column { Customer, Plan, State, Monthly, StartedOn, Renews, ColumnCount };
    enum Role { RowRole = role::FirstFeatureRole }; ///< the SubscriptionRow

    explicit SubscriptionListModel(Database &database, QObject *parent = nullptr);

    [[nodiscard]] const SubscriptionFilter &filter() const { return m_filter; }
    void setFilter(const SubscriptionFilter &filter);
    [[nodiscard]] SubscriptionId subscriptionAt(int row) const { return SubscriptionId{idAt(row)}; }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;

private:
    [[nodiscard]] IdsJob idsJob() const override;
    [[nodiscard]] RowsJob rowsJob() const override;
    [[nodiscard]] qint64 idOf(const SubscriptionRow &row) const override { return row.subscription.id.value; }
    [[nodiscard]] Effect effectOf(const ChangeSet &changes) const override;

    SubscriptionFilter m_filter;
};

} // namespace regulars
