// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/roles.h"
#include "models/base/snapshottablemodel.h"
#include "storage/loyalty/referrallist.h"

namespace regulars {

/// Referrals in a table of any length, the newest first.
class ReferralModel final : public SnapshotTableModel<ReferralRow>
{
    Q_OBJECT

public:
    enum Column { Friend, Advocate, State, Why, RecordedOn, ColumnCount };
    enum Role { RowRole = role::FirstFeatureRole }; ///< the ReferralRow

    explicit ReferralModel(Database &database, QObject *parent = nullptr);

    [[nodiscard]] const ReferralFilter &filter() const { return m_filter; }
    void setFilter(const ReferralFilter &filter);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;

private:
    [[nodiscard]] IdsJob idsJob() const override;
    [[nodiscard]] RowsJob rowsJob() const override;
    [[nodiscard]] qint64 idOf(const ReferralRow &row) const override { return row.referral.id.value; }
    [[nodiscard]] Effect effectOf(const ChangeSet &changes) const override;

    ReferralFilter m_filter;
};

} // namespace regulars
