// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/querylist.h"
#include "models/base/roles.h"
#include "storage/customers/customerlist.h"
#include "storage/duplicates/duplicatestore.h"

namespace regulars {

/// Two customers who are likely one, or related.
struct DuplicateRow
{
    CustomerRow first;
    CustomerRow second;
    DuplicateScore score;
};

/// The pairs of a verdict that wait for a person, the likeliest first; follows what changes.
class DuplicatePairs final : public QueryList<DuplicateRow>
{
    Q_OBJECT

public:
    enum Role { RowRole = role::FirstFeatureRole }; ///< the DuplicateRow

    explicit DuplicatePairs(Database &database, QObject *parent = nullptr);

    [[nodiscard]] DuplicateVerdict verdict() const { return m_verdict; }
    void setVerdict(DuplicateVerdict verdict);
    void refresh();

    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const;

    DuplicateVerdict m_verdict = DuplicateVerdict::Same;
};

} // namespace regulars

Q_DECLARE_METATYPE(regulars::DuplicateRow)
