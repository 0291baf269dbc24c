// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/segments/segmentfacts.h"
#include "storage/segments/segmentfields.h"

namespace regulars {

class Connection;
struct OwnFields;
struct SegmentDay;

/// Reads what rules may ask of a customer, from the same sources as the compiled rules. Nothing when there is no such
/// customer. Throws SqlFailure.
[[nodiscard]] std::optional<SegmentFacts> readSegmentFacts(Connection &connection, CustomerId customer,
                                                           const SegmentDay &day, const LocalCalendar &calendar,
                                                           Instant now);

} // namespace regulars
