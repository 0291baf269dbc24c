// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/duplicates/mergeplan.h"
#include "models/base/command.h"

#include <QtCore/QHash>

namespace regulars {

/// Makes one record of several: what belongs to `others` moves to `survivor`, whose fields become what mergedCustomer says.
/// Undoing it takes them apart again, also much later. Arguments of the sentence: `name`, `count` of the others, and
/// `other`, the name of a single one. Errors: Conflict when a record is not at its version any more, NotFound, Refused
/// (reason = merge_with_itself, merge_deleted), InvalidValue, Duplicate (card_number).
struct MergeCustomers
{
    static constexpr QLatin1StringView name{"merge_customers"};
    static constexpr Right right = Right::Merge;
    CustomerId survivor;
    QList<CustomerId> others;
    MergeChoices choices;
    QHash<CustomerId, int> versions; ///< the row version of each record as the person saw it; those missing are not checked
    [[nodiscard]] Result<CustomerId> execute(WriteSession &session) const;
};

/// Remembers that two records are two customers: they are not proposed again. Arguments: `name`, `other`.
struct MarkDifferentCustomers
{
    static constexpr QLatin1StringView name{"mark_different_customers"};
    static constexpr Right right = Right::Edit;
    CustomerId first;
    CustomerId second;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

} // namespace regulars
