// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/benchshop.h"

#include "models/demo/democommands.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>

#include <cstdio>

namespace regulars::bench {

using namespace Qt::StringLiterals;

Instant benchNow()
{
    return {QDateTime(QDate(2026, 11, 19), QTime(16, 30), Qt::UTC).toMSecsSinceEpoch()};
}

std::unique_ptr<Database> openShop(const QString &file, const Clock &clock)
{
    auto database = Database::open(file, clock, Database::IfMissing::Create);
    if (!database)
        qFatal("%ls: %ls", qUtf16Printable(file), qUtf16Printable(database.error().detail));
    return std::move(*database);
}

QString benchShopFile(const BenchOptions &options)
{
    QDir().mkpath(options.folder);
    const QString file = options.folder + u"/shop-%1.regulars"_s.arg(options.customers);
    if (QFileInfo::exists(file) && !options.rebuild)
        return file;

    const QString making = file + u".making"_s;
    for (const auto &path : {file, making}) {
        for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(path + suffix);
    }
    std::fprintf(stderr, "Making a shop with %lld customers, once; this takes some minutes …\n", options.customers);
    QElapsedTimer timer;
    timer.start();
    {
        const FixedClock clock(benchNow());
        const auto database = openShop(making, clock);
        DemoOptions demo;
        demo.customers = options.customers;
        demo.years = 5;
        demo.withPoints = false;
        demo.now = benchNow();
        qint64 last = 0;
        const auto loaded = loadDemo(*database, demo, [&](qint64 done, qint64 total) {
                                if (done * 20 / total != last)
                                    std::fprintf(stderr, "  %lld %% after %lld s\n", done * 100 / total,
                                                 timer.elapsed() / 1000);
                                last = done * 20 / total;
                            }).result();
        if (!loaded)
            qFatal("The shop could not be made: %ls", qUtf16Printable(loaded.error().detail));
        const DemoSummary &summary = loaded->value;
        std::fprintf(stderr, "  %lld orders, %lld returns, %lld interactions in %lld s\n", summary.orders, summary.returns,
                     summary.interactions, timer.elapsed() / 1000);
    }
    QFile::rename(making, file);
    return file;
}

} // namespace regulars::bench
