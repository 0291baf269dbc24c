// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/deskshop.h"
#include "tests/bench/timings.h"

namespace regulars::bench {

/// The support desk of the shop. `desk` is added to what a line is called.
[[nodiscard]] QList<Row> measureQueue(Database &database, const QString &desk);
[[nodiscard]] QList<Row> measureTicket(Database &database);
[[nodiscard]] QList<Row> measureReport(Database &database);
[[nodiscard]] QList<Row> measureSuggestions(Database &database);
/// What people do with tickets; everything is undone.
[[nodiscard]] QList<Row> measureTicketWork(Database &database, const BenchOptions &options);
/// All due times after another policy, in the background; afterwards the policy is as it was.
[[nodiscard]] QList<Row> measureDueTimes(Database &database, const BenchOptions &options, const QString &desk);
/// What is derived from all tickets: anew, and compared; and the undo of an import of 100,000 tickets.
[[nodiscard]] QList<Row> measureTicketRebuild(Database &database, const BenchOptions &options);

} // namespace regulars::bench
