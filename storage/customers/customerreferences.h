// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/journal/table.h"

#include <span>

namespace regulars {

/// What becomes of the rows of a table when their customer is merged into another one.
enum class OnMerge {
    Joined,  ///< parts of the customer: mergedCustomer (core) joins copies of them, or mergedTier; the merged record keeps
             ///< its own
    Moved,   ///< they get the other customer, as they are
    Derived, ///< computed from other rows, which move
    Kept,    ///< the rows speak of the merged record itself
};

/// A table whose rows belong to customers.
struct CustomerReference
{
    QLatin1StringView table;
    OnMerge onMerge = OnMerge::Moved;
    std::optional<Table> journalled; ///< of tables that move
    bool versioned = false;          ///< of tables that move: rows carry row_version, updated_at, updated_by
    QLatin1StringView uniqueColumn;  ///< of tables that move: only one row of a customer may have the same value; a row
                                     ///< that the other customer has already stays with the merged record
    QLatin1StringView column{"customer_id"};
};

/// Every table with a customer in it: a new one needs its line here, and merge, unmerge and redirects follow from it.
/// tests/storage/duplicates/tst_customermerge finds one that is missing.
[[nodiscard]] std::span<const CustomerReference> customerReferences();

} // namespace regulars
