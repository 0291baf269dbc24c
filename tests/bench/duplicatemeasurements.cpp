// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/duplicates/duplicatequality.h"
#include "storage/customers/customerstore.h"
#include "storage/duplicates/duplicatestore.h"
#include "tests/bench/measurements.h"

#include "core/demo/demorandom.h"

namespace regulars::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 people = 100'000;
constexpr quint64 seed = 2026;
constexpr qint64 nsPerSecond = 1'000'000'000;

QString percent(double share)
{
    return QString::number(100.0 * share, 'f', 1) + u" %"_s;
}

/// On a made-up shop of which is known who is who, with typing errors.
QList<Row> measureQuality()
{
    const std::vector<DemoRecord> records = demoDuplicates(people, seed);
    QElapsedTimer timer;
    timer.start();
    const DuplicateQuality quality = duplicateQuality(records, u"DE"_s);
    const qint64 elapsed = timer.nsecsElapsed();
    return {{u"Duplicates: compare %1 records"_s.arg(records.size()),
             duration(elapsed),
             {},
             {},
             u"under 10 s"_s,
             elapsed < 10 * nsPerSecond},
            {u"Duplicates: of %1 known pairs, found (recall)"_s.arg(quality.truePairs),
             percent(quality.recall()),
             {},
             {},
             u"over 90 %"_s,
             quality.recall() > 0.90},
            {u"Duplicates: of the proposed pairs, right (precision)"_s,
             percent(quality.precision()),
             {},
             {},
             u"over 95 %"_s,
             quality.precision() > 0.95},
            {u"Duplicates: of the very likely pairs, right"_s,
             percent(quality.precisionOfSame()),
             {},
             {},
             u"over 99 %"_s,
             quality.precisionOfSame() > 0.99}};
}

} // namespace

QList<Row> measureDuplicates(const BenchOptions &options)
{
    BenchOptions smaller = options;
    smaller.customers = std::min<qint64>(people, options.customers);
    const FixedClock clock(benchNow());
    const auto database = openShop(benchShopFile(smaller), clock);
    QElapsedTimer timer;
    timer.start();
    const auto pairs =
        database->read([](Connection &connection) { return DuplicateStore(connection).search({}, {}); }).result();
    const qint64 elapsed = timer.nsecsElapsed();
    if (!pairs)
        qFatal("The search for duplicates failed: %ls", qUtf16Printable(pairs.error().detail));

    constexpr int forms = 500;
    Timings likely;
    DemoRandom random(seed);
    for (int i = 0; i < forms; ++i) {
        const CustomerId id{1 + static_cast<qint64>(random.next() % static_cast<quint64>(smaller.customers))};
        const auto found = database
                               ->read([&](Connection &connection) -> Result<qsizetype> {
                                   REGULARS_TRY(customer, CustomerStore(connection).customer(id));
                                   customer.id = {};
                                   qsizetype count = 0;
                                   likely.time([&] { count = DuplicateStore(connection).likely(customer, 5)->size(); });
                                   return count;
                               })
                               .result();
        if (!found || *found == 0)
            qFatal("A customer was not found again.");
    }
    QList<Row> rows{{u"Duplicates: a shop of %1 customers, whole"_s.arg(smaller.customers),
                     duration(elapsed),
                     {},
                     {},
                     u"under 10 s"_s,
                     elapsed < 10 * nsPerSecond},
                    {u"Duplicates: who a form may mean, p99"_s,
                     duration(likely.p99()),
                     {},
                     {},
                     u"under 50 ms"_s,
                     likely.p99() < nsPerSecond / 20}};
    return rows + measureQuality();
}

} // namespace regulars::bench
