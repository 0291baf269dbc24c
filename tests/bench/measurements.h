// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/benchshop.h"
#include "tests/bench/timings.h"

namespace regulars::bench {

/// What is measured on the generated shop. Each compares with the bare library doing the same reads or writes.
[[nodiscard]] QList<Row> measureSearch(Database &database);
[[nodiscard]] QList<Row> measureCustomer(Database &database);
[[nodiscard]] QList<Row> measureList(Database &database);
[[nodiscard]] QList<Row> measureToday(Database &database);
/// A background read; what it costs matters to the other readers.
[[nodiscard]] QList<Row> measureHealth(Database &database);
[[nodiscard]] QList<Row> measureSale(Database &database, const BenchOptions &options);
/// With its points, as the counter records it.
[[nodiscard]] QList<Row> measureCounterSale(Database &database, const BenchOptions &options);

/// The programs from outside: the desktop until its window can be used, beside an empty window; the import of the
/// CDNOW history, fifteen times over. A program that is not there is left out.
[[nodiscard]] QList<Row> measureStart(const QString &shopFile);
[[nodiscard]] QList<Row> measureImport(const BenchOptions &options);
/// The import of 100,000 contacts into an empty shop, and the same file again.
[[nodiscard]] QList<Row> measureContacts(const BenchOptions &options);

/// How long looking for duplicates takes, and how well it finds them in a made-up shop of which is known who is who.
[[nodiscard]] QList<Row> measureDuplicates(const BenchOptions &options);

/// The loyalty programme with every customer in it, in a copy of the shop: tiers tried out, and the review at a year's end.
[[nodiscard]] QList<Row> measureLoyalty(const BenchOptions &options);

/// The dashboard, what is said of customers, drivers, alerts and subscriptions, in a copy of the shop.
[[nodiscard]] QList<Row> measureFigures(const BenchOptions &options);

/// Shows an empty window of the desktop's size and leaves when it is painted.
int showEmptyWindow(int argc, char **argv);

} // namespace regulars::bench
