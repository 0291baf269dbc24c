// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/querylist.h"
#include "models/base/roles.h"
#include "storage/customers/customerlist.h"
#include "storage/duplicates/duplicatestore.h"

namespace regulars {

/// A customer who is likely the one that a form describes, and why.
struct LikelyRow
{
    CustomerRow customer;
    DuplicateScore score;
};

/// Customers who are likely the person that a form describes, the likeliest first.
class DuplicateList final : public QueryList<LikelyRow>
{
    Q_OBJECT

public:
    enum Role { RowRole = role::FirstFeatureRole }; ///< the LikelyRow

    explicit DuplicateList(Database &database, QObject *parent = nullptr);

    /// Looks for the others; the caller waits until the person pauses.
    void setCustomer(const Customer &customer);

    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;
};

} // namespace regulars

Q_DECLARE_METATYPE(regulars::LikelyRow)
