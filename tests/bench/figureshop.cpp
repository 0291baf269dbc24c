// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/people/shopstore.h"
#include "storage/rollups/answerrollup.h"
#include "storage/sql/statement.h"
#include "tests/bench/figuremeasurements.h"
#include "tests/bench/rawsqlite.h"

#include <QtCore/QFile>

namespace regulars::bench {

using namespace Qt::StringLiterals;

namespace {

QString copyOf(const BenchOptions &options)
{
    return options.folder + u"/figures.regulars"_s;
}

/// Some renew each month, others each year; every fourth was cancelled within the last two months and ends with this year.
void subscribe(Connection &connection, Instant now)
{
    Statement(connection, u"INSERT INTO subscription_plans (uid, name, price_minor, period_months, notice_days, created_at,"
                          " updated_at) VALUES ('bench-plan', 'Candle of the month', 1900, 1, 14, :now, :now)"_s)
        .bind(u"now", now)
        .execute();
    Statement(
        connection,
        u"INSERT INTO subscriptions (uid, customer_id, plan_id, started_on, changed_on, quantity, price_minor,"
        " period_months, notice_days, renews, term_from, cancelled_on, ends_on, created_at, updated_at)"
        " SELECT 'bench-' || c.id, c.id, p.id, date(:today, '-' || (90 + c.id % 900) || ' days'),"
        " CASE WHEN c.id % 40 = 0 THEN date(:today, '-' || (c.id % 60) || ' days')"
        " ELSE date(:today, '-' || (90 + c.id % 900) || ' days') END, 1, 1900, CASE c.id % 3 WHEN 0 THEN 12 ELSE 1 END,"
        " 14, 1, date(:today, '-' || (90 + c.id % 900) || ' days'),"
        " CASE WHEN c.id % 40 = 0 THEN date(:today, '-' || (c.id % 60) || ' days') END,"
        " CASE WHEN c.id % 40 = 0 THEN date(:today, 'start of year', '+1 year', '-1 day') END, :now, :now"
        " FROM customers c JOIN subscription_plans p ON p.uid = 'bench-plan'"
        " WHERE c.id % 10 = 0 AND c.deleted_at IS NULL"_s)
        .bind(u"today", LocalCalendar(QTimeZone::utc()).date(now).toString(Qt::ISODate))
        .bind(u"now", now)
        .execute();
}

/// The lines from which they follow: each has its beginning, the cancelled ones their end as well.
void noteCourses(Connection &connection, Instant now)
{
    const QString columns = u"INSERT INTO subscription_events (subscription_uid, kind, day, plan_uid, quantity, price_minor,"
                            " period_months, notice_days, renews, term_from, cancelled_on, ends_on, recorded_at) "_s;
    Statement(connection,
              columns +
                  u"SELECT uid, 'started', started_on, 'bench-plan', quantity, price_minor, period_months, notice_days,"
                  " renews, term_from, NULL, NULL, :now FROM subscriptions WHERE uid LIKE 'bench-%'"_s)
        .bind(u"now", now)
        .execute();
    Statement(connection,
              columns +
                  u"SELECT uid, 'cancelled', cancelled_on, 'bench-plan', quantity, price_minor, period_months, notice_days,"
                  " renews, term_from, cancelled_on, ends_on, :now FROM subscriptions"
                  " WHERE uid LIKE 'bench-%' AND cancelled_on IS NOT NULL"_s)
        .bind(u"now", now)
        .execute();
}

/// Scores of a recommendation, 0 to 10, over the last year.
void answerSurveys(Connection &connection, Instant now)
{
    Statement(connection,
              u"INSERT INTO survey_responses (uid, kind, customer_id, score, scale_low, scale_high, channel, collected_by,"
              " responded_at, created_at, updated_at) SELECT 'bench-' || id, 'nps', id, id % 11, 0, 10, 'email', 'self',"
              " :now - (id % 365) * 86400000, :now, :now FROM customers WHERE id % 5 = 0 AND deleted_at IS NULL"_s)
        .bind(u"now", now)
        .execute();
    rebuildAnswerDays(connection, LocalCalendar(orThrow(ShopStore(connection).shop()).timeZone));
}

} // namespace

QString figureShopFile(const BenchOptions &options)
{
    removeFigureShop(options); // also of a run that was given up
    const QString file = copyOf(options);
    if (!QFile::copy(benchShopFile(options), file))
        qFatal("The shop can't be copied.");
    const FixedClock clock(benchNow());
    const auto database = openShop(file, clock);
    const auto filled = database->maintain([](Connection &connection) {
        return attempt([&] {
            subscribe(connection, benchNow());
            noteCourses(connection, benchNow());
            answerSurveys(connection, benchNow());
        });
    });
    if (const auto done = filled.result(); !done)
        qFatal("Subscriptions and answers can't be added: %ls", qUtf16Printable(done.error().detail));
    return file;
}

void removeFigureShop(const BenchOptions &options)
{
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(copyOf(options) + suffix);
}

Timings bareRead(Database &database, const char *sql, int rounds)
{
    RawDatabase raw(database.file(), RawDatabase::Mode::ReadOnly);
    RawStatement rows(raw, sql);
    qint64 sum = 0;
    Timings bare;
    for (int round = 0; round < rounds; ++round) {
        bare.time([&] {
            while (rows.step())
                sum += rows.touchRow();
        });
    }
    Q_UNUSED(sum)
    return bare;
}

QList<Row> measureFigures(const BenchOptions &options)
{
    const QString file = figureShopFile(options);
    QList<Row> rows;
    {
        const FixedClock clock(benchNow());
        const auto database = openShop(file, clock);
        rows += measureDashboard(*database, options);
        rows += measureOutlook(*database);
        rows += measureDrivers(*database);
        rows += measureAlerts(*database);
        rows += measureSubscriptions(*database);
    }
    removeFigureShop(options);
    return rows;
}

} // namespace regulars::bench
