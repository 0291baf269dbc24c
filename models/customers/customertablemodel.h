// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/roles.h"
#include "models/base/snapshottablemodel.h"
#include "storage/customers/customerlist.h"

#include <QtCore/QHash>

namespace regulars {

/// The customers that match a filter, in its order. Works as a table and, by the roles of column 0, as a list of cards.
class CustomerTableModel final : public SnapshotTableModel<CustomerRow>
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Email,
        Phone,
        City,
        Tags,
        Lifecycle,
        Orders,
        NetSpend,
        FirstOrder,
        LastOrder,
        LastActivity,
        ColumnCount
    };
    enum Role { RowRole = role::FirstFeatureRole }; ///< the CustomerRow

    explicit CustomerTableModel(Database &database, QObject *parent = nullptr);

    [[nodiscard]] const CustomerFilter &filter() const { return m_filter; }
    void setFilter(const CustomerFilter &filter);
    [[nodiscard]] CustomerId customerAt(int row) const { return CustomerId{idAt(row)}; }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;
    /// Titles come from above: setHeaderData with Qt::DisplayRole.
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int dataRole) const override;
    bool setHeaderData(int section, Qt::Orientation orientation, const QVariant &value, int dataRole) override;
    /// Sorts by a column that has an order; others leave everything as it is.
    void sort(int column, Qt::SortOrder order) override;
    /// The column by which the list is sorted, or -1.
    [[nodiscard]] int sortColumn() const;
    [[nodiscard]] static bool isSortable(int column);

private:
    [[nodiscard]] IdsJob idsJob() const override;
    [[nodiscard]] RowsJob rowsJob() const override;
    [[nodiscard]] qint64 idOf(const CustomerRow &row) const override { return row.id.value; }
    [[nodiscard]] Effect effectOf(const ChangeSet &changes) const override;

    CustomerFilter m_filter;
    QHash<int, QVariant> m_titles;
};

} // namespace regulars
