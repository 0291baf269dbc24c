// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database.h"

namespace regulars::bench {

/// What the measurements ran on, and with how much.
struct BenchOptions
{
    qint64 customers = 1'000'000;
    QString folder;       ///< databases are kept here from run to run
    QString cdnowFile;    ///< the CDNOW master; the import is not measured without it
    bool rebuild = false; ///< make the database anew
};

/// The instant that is "now" in the generated shop.
[[nodiscard]] Instant benchNow();

/// The generated shop's file, about ten events a customer; made at the first run, which takes minutes. Says so on
/// stderr. A failure ends the program.
[[nodiscard]] QString benchShopFile(const BenchOptions &options);

/// Opens it.
[[nodiscard]] std::unique_ptr<Database> openShop(const QString &file, const Clock &clock);

/// Reads and waits for it. A failure ends the program.
template<typename Job>
[[nodiscard]] auto answer(Database &database, Job job)
{
    auto result = database.read(std::move(job)).result();
    if (!result)
        qFatal("A read failed: %ls", qUtf16Printable(result.error().detail));
    return *std::move(result);
}

} // namespace regulars::bench
