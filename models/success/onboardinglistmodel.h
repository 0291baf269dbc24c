// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/roles.h"
#include "models/base/snapshottablemodel.h"
#include "storage/success/onboardingstore.h"

namespace regulars {

/// Onboardings in a table of any length, the stalled ones first.
class OnboardingListModel final : public SnapshotTableModel<OnboardingRow>
{
    Q_OBJECT

public:
    enum Column { Customer, Name, Progress, Next, State, Owner, ColumnCount };

    explicit OnboardingListModel(Database &database, QObject *parent = nullptr);

    [[nodiscard]] const OnboardingFilter &filter() const { return m_filter; }
    void setFilter(const OnboardingFilter &filter);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;

private:
    [[nodiscard]] IdsJob idsJob() const override;
    [[nodiscard]] RowsJob rowsJob() const override;
    [[nodiscard]] qint64 idOf(const OnboardingRow &row) const override { return row.onboarding.id.value; }
    [[nodiscard]] Effect effectOf(const ChangeSet &changes) const override;

    OnboardingFilter m_filter;
};

} // namespace regulars
