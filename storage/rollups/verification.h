// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/money.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <QtCore/QMap>
#include <QtCore/QStringList>

namespace regulars {

class CancelToken;
class Connection;

/// What a thorough look at a database found.
struct Verification
{
    QStringList structure;             ///< damage of the file itself
    QStringList danglingRows;          ///< rows that point to nothing, as "table:row id"
    QMap<QString, qint64> differences; ///< derived table → rows that are not what a rebuild would give; cards
                                       ///< of which the ledger does not add up

    [[nodiscard]] bool isSound() const { return structure.isEmpty() && danglingRows.isEmpty() && differences.isEmpty(); }
};

/// Compares every derived table with what a rebuild would give, and what is kept of parts of the shop with their orders,
/// without changing anything. Throws SqlFailure.
[[nodiscard]] QMap<QString, qint64> compareRollups(Connection &connection, const LocalCalendar &calendar, Currency currency);

/// The file's structure, foreign keys, derived tables and ledgers.
[[nodiscard]] Result<Verification> verifyDatabase(Connection &connection, const Progress &progress,
                                                  const CancelToken &cancel);

} // namespace regulars
