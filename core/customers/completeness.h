// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customer.h"

namespace regulars {

/// What a shop would want to know of its customers.
enum class WantedItem { Name, Phone, Email, Address, Birthday, Preference, Source, Members };

/// How much of it is known.
struct Completeness
{
    int percent = 100;             ///< of the weights
    QList<WantedItem> missing;     ///< the most useful first
    std::optional<WantedItem> ask; ///< what to ask next; nothing when all is known or nobody may ask
};

/// What is known of the customer, weighted by its use: a way to reach them counts most. A second way counts only where it
/// is the one they prefer or the first is missing; who asked not to be contacted is asked for nothing but the name and what
/// doesn't serve to reach them. `members`: of a company or household.
[[nodiscard]] Completeness completenessOf(const Customer &customer, int members = 0);

/// The field of the customer's form that holds the item.
[[nodiscard]] QString fieldOf(WantedItem item, CustomerKind kind);

} // namespace regulars
