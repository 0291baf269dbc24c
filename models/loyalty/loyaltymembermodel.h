// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/roles.h"
#include "models/base/snapshottablemodel.h"
#include "storage/loyalty/loyaltymemberlist.h"

namespace regulars {

/// The members of the loyalty programme in a table of any length.
class LoyaltyMemberModel final : public SnapshotTableModel<LoyaltyMemberRow>
{
    Q_OBJECT

public:
    enum Column { Member, Tier, Balance, Expiring, LastHere, ColumnCount };
    enum Role { RowRole = role::FirstFeatureRole }; ///< the LoyaltyMemberRow

    explicit LoyaltyMemberModel(Database &database, QObject *parent = nullptr);

    [[nodiscard]] const LoyaltyMemberFilter &filter() const { return m_filter; }
    void setFilter(const LoyaltyMemberFilter &filter);
    [[nodiscard]] CustomerId customerAt(int row) const { return CustomerId{idAt(row)}; }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;
    /// Sorts by name, balance or last order; other columns leave everything as it is.
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] int sortColumn() const;

private:
    [[nodiscard]] IdsJob idsJob() const override;
    [[nodiscard]] RowsJob rowsJob() const override;
    [[nodiscard]] qint64 idOf(const LoyaltyMemberRow &row) const override { return row.customer.value; }
    [[nodiscard]] Effect effectOf(const ChangeSet &changes) const override;

    LoyaltyMemberFilter m_filter;
};

} // namespace regulars
