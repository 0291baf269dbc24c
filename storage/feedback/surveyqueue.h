// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/feedback/asking.h"

namespace regulars {

class Connection;
class WriteSession;

/// Follows a ticket whose row has changed: solved, its customer is asked what they think, or it is noted why not; open again
/// or given up, what was not asked yet is withdrawn. `at`: when it happened.
[[nodiscard]] Result<void> followSolution(WriteSession &session, const Ticket &before, const Ticket &after, Instant at);

/// When a complaint of the customer was last solved before `at`; nothing when none was.
[[nodiscard]] Result<std::optional<Instant>> complaintSolvedBefore(Connection &connection, CustomerId customer, Instant at);

} // namespace regulars
