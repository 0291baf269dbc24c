// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/roles.h"
#include "models/base/snapshottablemodel.h"
#include "storage/prediction/risklist.h"

namespace regulars {

/// Customers who may leave, in a table of any length.
class RiskListModel final : public SnapshotTableModel<RiskRow>
{
    Q_OBJECT

public:
    enum Column { Customer, Risk, Reasons, Alive, Expected, Value, NextOrder, LastOrder, ColumnCount };

    explicit RiskListModel(Database &database, QObject *parent = nullptr);

    /// Reads only while it is shown; what came in between is caught up with.
    void setShown(bool shown);
    [[nodiscard]] const RiskFilter &filter() const { return m_filter; }
    void setFilter(const RiskFilter &filter);
    [[nodiscard]] CustomerId customerAt(int row) const { return CustomerId{idAt(row)}; }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;
    /// Sorts by risk, value or next order, and by what is at stake where the customer stands.
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] int sortColumn() const;

private:
    [[nodiscard]] IdsJob idsJob() const override;
    [[nodiscard]] RowsJob rowsJob() const override;
    [[nodiscard]] qint64 idOf(const RiskRow &row) const override { return row.score.customer.value; }
    [[nodiscard]] Effect effectOf(const ChangeSet &changes) const override;

    RiskFilter m_filter;
    bool m_shown = false;
    mutable bool m_missed = true; ///< something changed while it was not shown
};

} // namespace regulars
