// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/roles.h"
#include "models/base/snapshottablemodel.h"
#include "storage/loyalty/couponlist.h"

namespace regulars {

/// Coupons, gift cards and promotion codes in a table of any length, the newest first.
class CouponListModel final : public SnapshotTableModel<CouponRow>
{
    Q_OBJECT

public:
    enum Column { Code, Gives, State, Batch, Used, Rest, Until, Customer, ColumnCount };
    enum Role { RowRole = role::FirstFeatureRole }; ///< the CouponRow

    explicit CouponListModel(Database &database, QObject *parent = nullptr);

    [[nodiscard]] const CouponFilter &filter() const { return m_filter; }
    void setFilter(const CouponFilter &filter);
    [[nodiscard]] CouponId couponAt(int row) const { return CouponId{idAt(row)}; }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;

private:
    [[nodiscard]] IdsJob idsJob() const override;
    [[nodiscard]] RowsJob rowsJob() const override;
    [[nodiscard]] qint64 idOf(const CouponRow &row) const override { return row.coupon.id.value; }
    [[nodiscard]] Effect effectOf(const ChangeSet &changes) const override;

    CouponFilter m_filter;
};

} // namespace regulars
