// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/loyalty/simulation.h"
#include "storage/sql/canceltoken.h"

namespace regulars {

class Connection;

/// What is compared, and on which purchases.
struct SimulationQuestion
{
    ProgrammeVariant before;
    ProgrammeVariant after;
    QDate from; ///< local days, both inclusive; not valid: the last 12 months
    QDate until;
    bool everybody = false; ///< as if every customer had been a member from the first purchase on

    friend bool operator==(const SimulationQuestion &, const SimulationQuestion &) = default;
};

/// Plays the shop's own orders through both variants: those of members since they joined, or of all customers who are not
/// in the recycle bin. What came back is taken off; limits count from the first simulated day on. Reads customer by customer
/// in the order of an index, some thousand at a time. Steps of the progress are ids of customers. Error: Cancelled.
[[nodiscard]] Result<ProgrammeSimulation> simulateProgramme(Connection &connection, const SimulationQuestion &question,
                                                            Instant now, const Progress &progress = {},
                                                            const CancelToken &cancel = {});

/// The programme and the tiers as they are saved.
[[nodiscard]] Result<ProgrammeVariant> savedProgramme(Connection &connection);

} // namespace regulars
