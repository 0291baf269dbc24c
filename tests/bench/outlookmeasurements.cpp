// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/demorandom.h"
#include "models/drivers/driverupkeep.h"
#include "models/prediction/scoreupkeep.h"
#include "models/prediction/shopbacktest.h"
#include "storage/people/shopstore.h"
#include "storage/prediction/loyaltymapstore.h"
#include "storage/prediction/risklist.h"
#include "tests/bench/figuremeasurements.h"
#include "tests/bench/rawsqlite.h"

#include <cstdio>

namespace regulars::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr auto everyPurchase = "SELECT o.customer_id, o.ordered_at, o.total_minor FROM orders o"
                               " WHERE o.customer_id IS NOT NULL AND o.deleted_at IS NULL AND o.status <> 'cancelled'"
                               " ORDER BY o.customer_id, o.ordered_at, o.id";

/// A read of our own, again and again.
template<typename Job>
Timings timed(Database &database, int rounds, Job job)
{
    Timings ours;
    for (int round = 0; round < rounds; ++round)
        ours.time([&] { (void)answer(database, job); });
    return ours;
}

/// The whole run as the program does it each day: read, fit, judge, write in slices. What takes minutes is done once.
QList<Row> scoreEverybody(Database &database)
{
    const Timings bare = bareRead(database, everyPurchase);
    qint64 scored = 0;
    Timings computing;
    computing.time([&] {
        scored = answer(database, [](Connection &connection) -> Result<qint64> {
            REGULARS_TRY(scores, scoreShop(connection, {}, benchNow()));
            return scores.run.scored;
        });
    });
    Timings storing;
    storing.time([&] {
        if (const auto run = storeScores(database); !run)
            qFatal("Customers can't be scored: %ls", qUtf16Printable(run.error().detail));
    });
    return {
        figureRow(u"Score %1 customers: read, fit, judge (background)"_s.arg(scored), computing, bare),
        figureRow(u"Score %1 customers, today and the month's end, and keep it (background)"_s.arg(scored), storing, bare)};
}

QList<Row> countsOfThePage(Database &database)
{
    const Timings bands = timed(database, fewRounds, [](Connection &c) { return CustomerScoreStore(c).riskBands(); });
    const Timings grid = timed(database, fewRounds, [](Connection &c) { return CustomerScoreStore(c).rfmGrid(); });
    const Timings map = timed(database, fewRounds, [](Connection &c) { return LoyaltyMapStore(c).points(); });
    const Timings moves = timed(database, fewRounds, [](Connection &c) -> Result<QMap<RfmMove, qint64>> {
        REGULARS_TRY(state, CustomerScoreStore(c).state());
        return CustomerScoreStore(c).rfmMoves(state.months.isEmpty() ? 0 : state.months.back(), 0);
    });
    return {figureRow(u"Outlook: how many are at which risk (background)"_s, bands,
                      bareRead(database, "SELECT risk >= 50, risk >= 25, count(*) FROM customer_scores"
                                         " WHERE risk IS NOT NULL GROUP BY 1, 2")),
            figureRow(u"Outlook: the grid of recency and frequency (background)"_s, grid,
                      bareRead(database, "SELECT rfm_recency, rfm_frequency, count(*) FROM customer_scores"
                                         " WHERE rfm_recency IS NOT NULL GROUP BY 1, 2")),
            figureRow(u"Outlook: the loyalty map (background)"_s, map,
                      bareRead(database, "SELECT behaviour, emotion, count(*) FROM customer_loyalty GROUP BY 1, 2")),
            figureRow(u"Outlook: what became of the groups since the month before (background)"_s, moves,
                      bareRead(database, "SELECT m.rfm_group, s.rfm_group, count(*) FROM customer_scores s"
                                         " LEFT JOIN customer_score_months m ON m.customer_id = s.customer_id"
                                         " AND m.month = (SELECT max(month) FROM score_months) GROUP BY 1, 2"))};
}

/// All ids in order, then rows from anywhere, as scrolling asks for them.
QList<Row> listOfThePage(Database &database)
{
    constexpr int rowsOfAPage = 128;
    constexpr int jumps = 200;
    constexpr qint64 pageLimit = 50'000'000;
    const QList<qint64> ids = answer(database, [](Connection &c) { return RiskList(c).ids({}); });
    const Timings order = timed(database, fewRounds, [](Connection &c) { return RiskList(c).ids({}); });
    RawDatabase raw(database.file(), RawDatabase::Mode::ReadOnly);
    RawStatement row(raw,
                     "SELECT c.name, t.last_order_at, s.* FROM customer_scores s JOIN customers c ON c.id = s.customer_id"
                     " LEFT JOIN customer_stats t ON t.customer_id = c.id WHERE s.customer_id = ?");
    Timings page;
    Timings barePage;
    DemoRandom random(13);
    qint64 sum = 0;
    for (int jump = 0; jump < jumps; ++jump) {
        const auto from = static_cast<qsizetype>(random.next() %
                                                 static_cast<quint64>(std::max<qsizetype>(1, ids.size() - rowsOfAPage)));
        const QList<qint64> wanted = ids.mid(from, rowsOfAPage);
        page.time([&] { (void)answer(database, [wanted](Connection &c) { return RiskList(c).rows(wanted); }); });
        barePage.time([&] {
            for (const qint64 id : wanted) {
                row.bind(1, id);
                while (row.step())
                    sum += row.touchRow();
            }
        });
    }
    Q_UNUSED(sum)
    return {figureRow(u"Outlook: %1 customers by what is at stake (background)"_s.arg(ids.size()), order,
                      bareRead(database, "SELECT customer_id FROM customer_scores WHERE risk IS NOT NULL"
                                         " ORDER BY risk * coalesce(value_minor, 0) DESC, customer_id")),
            {u"Outlook: %1 rows of the list anywhere, p99"_s.arg(rowsOfAPage), duration(page.p99()),
             duration(barePage.p99()), ratioOf(page.p99(), barePage.p99()), u"under 50 ms"_s, page.p99() < pageLimit}};
}

/// Nothing to compare in a shop in which too few came again for a model: then there is no line.
QList<Row> lookBack(Database &database)
{
    Timings ours;
    for (int round = 0; round < fewRounds; ++round) {
        std::optional<Error> error;
        ours.time([&] {
            const auto tested = database.read([](Connection &c) { return backTestShop(c, {}, benchNow()); }).result();
            if (!tested)
                error = tested.error();
        });
        if (error && error->code == ErrorCode::Refused) {
            std::fprintf(stderr, "Too few customers came again for a look back.\n");
            return {};
        }
        if (error)
            qFatal("The look back failed: %ls", qUtf16Printable(error->detail));
    }
    return {figureRow(u"Back-test of 90 days (background)"_s, ours, bareRead(database, everyPurchase))};
}

} // namespace

QList<Row> measureOutlook(Database &database)
{
    QList<Row> rows = scoreEverybody(database);
    rows += countsOfThePage(database);
    rows += listOfThePage(database);
    rows += lookBack(database);
    return rows;
}

QList<Row> measureDrivers(Database &database)
{
    Timings counting;
    counting.time([&] {
        if (const auto counted = storeDrivers(database); !counted)
            qFatal("Drivers can't be counted: %ls", qUtf16Printable(counted.error().detail));
    });
    const Timings lines = bareRead(
        database, "SELECT o.customer_id, o.ordered_at, o.channel, o.total_minor, l.product_id, l.total_minor FROM orders o"
                  " JOIN order_lines l ON l.order_id = o.id WHERE o.customer_id IS NOT NULL AND o.deleted_at IS NULL"
                  " ORDER BY o.customer_id, o.ordered_at, o.id");
    return {figureRow(u"Count what comes with customers who come again (background)"_s, counting, lines)};
}

} // namespace regulars::bench
