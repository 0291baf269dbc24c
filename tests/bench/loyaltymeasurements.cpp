// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/loyaltycommands.h"
#include "models/loyalty/pointsupkeep.h"
#include "models/loyalty/tierupkeep.h"
#include "models/suggestions/suggestionupkeep.h"
#include "storage/loyalty/programmefigurestore.h"
#include "storage/loyalty/programmesimulation.h"
#include "storage/loyalty/tierdesign.h"
#include "storage/sql/statement.h"
#include "storage/suggestions/suggestionstore.h"
#include "tests/bench/measurements.h"

#include <QtCore/QFile>

namespace regulars::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1'000'000'000; // in the nanoseconds of Timings

template<typename T>
T orDie(Result<T> result)
{
    if (!result)
        qFatal("A part of the loyalty programme failed: %ls", qUtf16Printable(result.error().detail));
    return *std::move(result);
}

TierLadder benchLadder()
{
    TierLadder ladder;
    for (const qint64 from : {0, 15'000, 40'000, 120'000}) {
        Tier tier;
        tier.name = u"From %1"_s.arg(from / 100);
        tier.qualifyFrom = from;
        tier.retainFrom = from;
        ladder.tiers += tier;
    }
    return ladder;
}

void removeDatabase(const QString &file)
{
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(file + suffix);
}

/// Every customer has the second tier, until the end of this year.
void enrolEveryone(Database &database, TierId tier, QDate today)
{
    const auto enrolled = database.maintain([=](Connection &connection) {
        return attempt([&] {
            Statement(connection,
                      u"INSERT INTO loyalty_members (customer_id, joined_on, tier_id, tier_since, tier_valid_until,"
                      " tier_reason, tier_measure, updated_at) SELECT id, :today, :tier, :today, :until, 'qualified', 0, 0"
                      " FROM customers WHERE true ON CONFLICT (customer_id) DO UPDATE SET left_on = NULL,"
                      " joined_on = excluded.joined_on, tier_id = excluded.tier_id, tier_since = excluded.tier_since,"
                      " tier_valid_until = excluded.tier_valid_until, tier_locked_until = NULL, tier_reason = 'qualified',"
                      " tier_measure = 0"_s)
                .bind(u"today", today.toString(Qt::ISODate))
                .bind(u"tier", tier)
                .bind(u"until", QDate(today.year(), 12, 31).toString(Qt::ISODate))
                .execute();
        });
    });
    if (const auto done = enrolled.result(); !done)
        qFatal("Nobody could be enrolled: %ls", qUtf16Printable(done.error().detail));
}

/// Every customer has a card with 120 points that expire today.
void fillCards(Database &database, Instant expiresAt)
{
    const auto filled = database.maintain([=](Connection &connection) {
        return attempt([&] {
            const auto run = [&](const QString &sql) {
                Statement statement(connection, sql);
                if (sql.contains(u":expires"))
                    statement.bind(u"expires", expiresAt);
                statement.execute();
            };
            run(u"INSERT INTO points_accounts (customer_id, last_sequence, last_active_at, sums, qualifying, active, due_at,"
                " opened_at) SELECT id, 1, 0, '{\"earn\":12000}', 12000, 12000, :expires, 0 FROM customers"_s);
            run(u"INSERT INTO points_entries (account_id, customer_id, sequence, posting, type, points, total_after, occurred_at, recorded_at,"
                " has_terms, expires_at, qualifies) SELECT id, customer_id, 1, 1, 'earn', 12000, 12000, 0, 0, 1, :expires, 1"
                " FROM points_accounts"_s);
            run(u"INSERT INTO points_lots (account_id, sequence, issued, remaining, active, expires_at)"
                " SELECT id, 1, 12000, 12000, 1, :expires FROM points_accounts"_s);
        });
    });
    if (const auto done = filled.result(); !done)
        qFatal("The cards can't be filled: %ls", qUtf16Printable(done.error().detail));
}

Row letExpire(Database &database, Instant now)
{
    fillCards(database, now);
    Timings timings;
    PointsDueSums sums;
    timings.time([&] { sums = orDie(bookAllDuePoints(database)); });
    if (sums.expired != Points::whole(120 * sums.looked))
        qFatal("Not all points have expired.");
    return {u"Expiry on %1 cards (background)"_s.arg(sums.looked),
            duration(timings.median()),
            {},
            {},
            u"under 0.3 ms each"_s,
            timings.median() < std::max<qint64>(sums.looked, 1) * second * 3 / 10'000};
}

Row tryOut(Database &database, const TierLadder &ladder)
{
    Timings timings;
    timings.time([&] {
        (void)orDie(
            database.read([&](Connection &connection) { return tierDesign(connection, ladder, benchNow()); }).result());
    });
    return {u"Try out tiers on all customers (background)"_s,
            duration(timings.median()),
            {},
            {},
            u"under 10 s"_s,
            timings.median() < 10 * second};
}

/// A point for each unit of money and one for each visit, against twice as many with a limit and a better tier.
Row simulate(Database &database, const TierLadder &ladder)
{
    SimulationQuestion question;
    question.everybody = true;
    question.from = QDate(1970, 1, 1);
    question.before.ladder = ladder;
    question.before.points.givesPoints = true;
    EarnRule money;
    money.uid = u"money"_s;
    EarnRule visit;
    visit.uid = u"visit"_s;
    visit.kind = EarnKind::PerVisit;
    question.before.points.earning.rules = {money, visit};
    question.after = question.before;
    question.after.points.earning.rules[0].hundredths = 200;
    question.after.points.earning.rules[0].limits = {{EarnPeriod::Month, 50'000, 0}};
    question.after.ladder.tiers[1].pointsPercent = 125;
    Timings timings;
    ProgrammeSimulation found;
    timings.time([&] {
        found = orDie(
            database.read([&](Connection &connection) { return simulateProgramme(connection, question, benchNow()); })
                .result());
    });
    return {u"Simulate changed rules on %1 orders (background)"_s.arg(found.orders),
            duration(timings.median()),
            {},
            {},
            u"under 60 µs an order"_s,
            timings.median() < std::max<qint64>(found.orders, 1) * 60'000};
}

Row addUpFigures(Database &database)
{
    Timings timings;
    timings.time([&] {
        (void)orDie(database.read([](Connection &connection) { return programmeFigures(connection, benchNow()); }).result());
    });
    return {u"Figures of the programme (background)"_s,
            duration(timings.median()),
            {},
            {},
            u"under 60 s"_s,
            timings.median() < 60 * second};
}

QList<Row> suggest(Database &database)
{
    Timings counting;
    counting.time([&] { (void)orDie(countSuggestions(database).map([] { return true; })); });
    Timings reading;
    for (qint64 customer = 1; customer <= 500; ++customer) {
        reading.time([&] {
            (void)orDie(database
                            .read([=](Connection &connection) {
                                return readSuggestions(connection, CustomerId{customer}, benchNow(), 8);
                            })
                            .result());
        });
    }
    constexpr qint64 fiveMs = 5'000'000;
    return {Row{u"Count what is bought together, all orders (background)"_s,
                duration(counting.median()),
                {},
                {},
                u"under 5 min"_s,
                counting.median() < 300 * second},
            Row{u"Suggestions for a customer"_s,
                duration(reading.median()),
                {},
                {},
                u"under 5 ms"_s,
                reading.median() < fiveMs}};
}

} // namespace

QList<Row> measureLoyalty(const BenchOptions &options)
{
    const QString file = options.folder + u"/loyalty.regulars"_s;
    removeDatabase(file); // also of a run that was given up
    if (!QFile::copy(benchShopFile(options), file))
        qFatal("The shop can't be copied.");
    const QDate today = LocalCalendar(QTimeZone::utc()).date(benchNow());
    FixedClock clock(benchNow());
    QList<Row> rows;
    {
        const auto database = openShop(file, clock);
        const TierLadder ladder = orDie(runCommand(*database, SaveTiers{benchLadder(), {}}).result()).value;
        (void)orDie(reviewAllTiers(*database)); // the tiers are not new any more
        enrolEveryone(*database, ladder.tiers[1].id, today);
        rows += tryOut(*database, ladder);
        rows += simulate(*database, ladder);
        rows += addUpFigures(*database);
        rows += suggest(*database);
        clock.set(LocalCalendar(QTimeZone::utc()).noon(QDate(today.year() + 1, 1, 2)));
        Timings timings;
        TierReviewSums sums;
        timings.time([&] { sums = orDie(reviewAllTiers(*database)); });
        rows += Row{u"Tier review of %1 members (background)"_s.arg(sums.looked),
                    duration(timings.median()),
                    {},
                    {},
                    u"under 0.3 ms each"_s,
                    timings.median() < std::max<qint64>(sums.looked, 1) * second * 3 / 10'000};
        rows += letExpire(*database, clock.now());
    }
    removeDatabase(file);
    return rows;
}

} // namespace regulars::bench
