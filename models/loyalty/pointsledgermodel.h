// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/feed.h"
#include "models/base/roles.h"
#include "storage/loyalty/pointsfeed.h"

namespace regulars {

/// The lines of the ledger of points, newest first, of all members or of one.
class PointsLedgerModel final : public Feed<PointsRow, qint64>
{
    Q_OBJECT

public:
    enum Role {
        RowRole = role::FirstFeatureRole ///< the PointsRow
    };

    explicit PointsLedgerModel(Database &database, QObject *parent = nullptr);

    /// Shows what the filter lets through; nothing before the first call.
    void setFilter(const PointsFilter &filter);
    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] PageJob pageJob() const override;
    [[nodiscard]] bool precedes(const PointsRow &a, const PointsRow &b) const override { return a.id > b.id; }

    std::optional<PointsFilter> m_filter;
};

} // namespace regulars

Q_DECLARE_METATYPE(regulars::PointsRow)
