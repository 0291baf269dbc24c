// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/programmefigures.h"
#include "storage/sql/canceltoken.h"

namespace regulars {

class Connection;
class WriteSession;

/// Adds up the figures of the programme, in a few passes over the orders of two years and the ledger of points: seconds in a
/// large shop, so it is done in the background. Customers in the recycle bin are no members; what they bought keeps
/// counting. Error: Cancelled.
[[nodiscard]] Result<ProgrammeFigures> programmeFigures(Connection &connection, Instant now, const CancelToken &cancel = {});

/// Saves what the programme is to bring; nothing: no goal. The goal is valid.
[[nodiscard]] Result<void> saveProgrammeGoal(WriteSession &session, const std::optional<ProgrammeGoal> &goal);

} // namespace regulars
