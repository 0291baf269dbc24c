// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/measurements.h"

namespace regulars::bench {

/// A copy of the shop in which every tenth customer has a subscription and every fifth has answered a survey: the demo shop
/// has too few of both to measure. The caller removes it (removeFigureShop).
[[nodiscard]] QString figureShopFile(const BenchOptions &options);
void removeFigureShop(const BenchOptions &options);

/// The dashboard: opened, after one more sale, of a part of the shop, with what customers are worth; the people behind its
/// figures. Sales are undone.
[[nodiscard]] QList<Row> measureDashboard(Database &database, const BenchOptions &options);
/// What is said of all customers, computed and written; the page that shows it; the look back. Leaves the scores behind.
[[nodiscard]] QList<Row> measureOutlook(Database &database);
/// What comes with customers who come again.
[[nodiscard]] QList<Row> measureDrivers(Database &database);
/// For whom the rules of alerts, one after the other, would open tasks.
[[nodiscard]] QList<Row> measureAlerts(Database &database);
/// What recurs each month, and what is to be renewed.
[[nodiscard]] QList<Row> measureSubscriptions(Database &database);

/// How often what takes seconds at a million customers is measured; what is quick, more often.
inline constexpr int fewRounds = 3;
inline constexpr int manyRounds = 21;

/// Reads all rows of a statement with the bare library, each value of each.
[[nodiscard]] Timings bareRead(Database &database, const char *sql, int rounds = fewRounds);

/// A line without a target, beside the bare library.
[[nodiscard]] inline Row figureRow(const QString &what, const Timings &ours, const Timings &bare)
{
    return {what, duration(ours.median()), duration(bare.median()), ratioOf(ours.median(), bare.median()), {}, true};
}

/// A line whose median has to stay below `limit` nanoseconds.
[[nodiscard]] inline Row limitedRow(const QString &what, const Timings &ours, const Timings &bare, const QString &target,
                                    qint64 limit)
{
    Row row = figureRow(what, ours, bare);
    row.target = target;
    row.met = ours.median() < limit;
    return row;
}

} // namespace regulars::bench
