// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fields/fieldcondition.h"

#include <unordered_set>

namespace regulars {

class Connection;

/// The customers, also those in the recycle bin, for whom the condition holds; none when its field is not there any more.
/// Reads the values of that one field along an index, or the rows of that one table. Throws SqlFailure.
[[nodiscard]] std::unordered_set<CustomerId> customersMatching(Connection &connection, const OwnFields &own,
                                                               const FieldCondition &condition);

} // namespace regulars
