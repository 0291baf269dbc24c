// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/pointsaccount.h"

namespace regulars {

class Connection;
class Statement;

// How the ledger of points lies in its tables. Everything throws SqlFailure.

/// "SELECT … FROM points_entries e" for readEntry, without a condition.
[[nodiscard]] QString entrySelect();
[[nodiscard]] PointsEntry readEntry(const Statement &row);
/// What stands of a line `e`: its points with what took them back and gave them again.
[[nodiscard]] QString standsSql();
/// What is kept with a line besides what core/loyalty knows of it.
struct EntryPlace
{
    CustomerId customer;
    Points total; ///< of the account's lines up to this one
    ChangeSetId changeSet;
};
/// Gives the row's id.
qint64 insertEntry(Connection &connection, const PointsEntry &entry, const EntryPlace &place);

/// "SELECT … FROM points_allocations" for readAllocation, without a condition.
[[nodiscard]] QString allocationSelect();
[[nodiscard]] LotAllocation readAllocation(const Statement &row);
void insertAllocation(Connection &connection, const LotAllocation &allocation);

/// "SELECT … FROM points_lots l" with the line that made it, for readLot.
[[nodiscard]] QString lotSelect();
[[nodiscard]] PointsLot readLot(const Statement &row);
void writeLot(Connection &connection, PointsAccountId account, const PointsLot &lot);

} // namespace regulars
