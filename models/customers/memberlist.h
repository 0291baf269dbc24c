// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/groupmember.h"
#include "models/base/roles.h"
#include "models/base/snapshottablemodel.h"

namespace regulars {

/// The members of a company or household, those who spent most first; follows what changes.
class MemberList final : public SnapshotTableModel<GroupMember>
{
    Q_OBJECT

public:
    enum Role { MemberRole = role::FirstFeatureRole }; ///< the GroupMember

    MemberList(Database &database, CustomerId group, QObject *parent = nullptr);

    [[nodiscard]] CustomerId group() const { return m_group; }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;

private:
    [[nodiscard]] IdsJob idsJob() const override;
    [[nodiscard]] RowsJob rowsJob() const override;
    [[nodiscard]] Effect effectOf(const ChangeSet &changes) const override;
    [[nodiscard]] qint64 idOf(const GroupMember &row) const override { return row.id.value; }

    CustomerId m_group;
};

} // namespace regulars

Q_DECLARE_METATYPE(regulars::GroupMember)
