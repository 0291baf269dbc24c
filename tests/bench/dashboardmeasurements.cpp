// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/demorandom.h"
#include "storage/journal/history.h"
#include "storage/metrics/dashboardstore.h"
#include "storage/metrics/peoplebehindfigures.h"
#include "storage/metrics/slicechoicestore.h"
#include "storage/metrics/valuestore.h"
#include "storage/orders/orderstore.h"
#include "storage/people/shopstore.h"
#include "storage/sql/connection.h"
#include "tests/bench/figuremeasurements.h"
#include "tests/bench/rawsqlite.h"

namespace regulars::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr auto everyOrder = "SELECT customer_id, ordered_at, status, total_minor FROM orders"
                            " WHERE customer_id IS NOT NULL AND deleted_at IS NULL ORDER BY customer_id, ordered_at, id";
constexpr qint64 dashboardLimit = 100'000'000; // any dashboard, whatever the history

QDate benchDay(const Shop &shop)
{
    return LocalCalendar(shop.timeZone).date(benchNow());
}

Dashboard readDashboard(Database &database, const DashboardSlice &slice)
{
    return answer(database, [slice](Connection &connection) -> Result<Dashboard> {
        REGULARS_TRY(shop, ShopStore(connection).shop());
        DashboardQuestion question;
        question.day = benchDay(shop);
        question.slice = slice;
        return DashboardStore(connection).dashboard(shop, question);
    });
}

/// The rows of which a dashboard is added up: the steps of all days, months of cohorts, what is kept of answers.
Timings bareDashboard(Database &database, int rounds)
{
    RawDatabase raw(database.file(), RawDatabase::Mode::ReadOnly);
    RawStatement days(raw, "SELECT figure, day, amount FROM day_figures ORDER BY figure, day");
    RawStatement cohorts(raw, "SELECT * FROM cohort_months ORDER BY cohort, month");
    RawStatement scores(raw, "SELECT kind, collected_by, day, score, answers FROM answer_days");
    RawStatement people(raw, "SELECT span, answer_group, day, people FROM answer_people"
                             " WHERE span IN ('year', 'calendar_month')");
    qint64 sum = 0;
    Timings bare;
    for (int round = 0; round < rounds; ++round) {
        bare.time([&] {
            for (RawStatement *statement : {&days, &cohorts, &scores, &people}) {
                while (statement->step())
                    sum += statement->touchRow();
            }
        });
    }
    Q_UNUSED(sum)
    return bare;
}

QList<Row> openDashboard(Database &database)
{
    Timings figures;
    Timings whole;
    for (int round = 0; round < manyRounds; ++round) {
        figures.time([&] {
            (void)answer(database, [](Connection &connection) -> Result<CustomerDashboard> {
                REGULARS_TRY(shop, ShopStore(connection).shop());
                DashboardQuestion question;
                question.day = benchDay(shop);
                return attempt([&] {
                    return customerDashboard(DashboardStore(connection).days(), question.day, question.dayBefore(),
                                             question.period);
                });
            });
        });
        whole.time([&] { (void)readDashboard(database, {}); });
    }
    const Timings bare = bareDashboard(database, manyRounds);
    return {limitedRow(u"Dashboard: figures of customers, median"_s, figures, Timings(), u"under 100 ms"_s, dashboardLimit),
            limitedRow(u"Dashboard: opened, with cohorts and answers, median"_s, whole, bare, u"under 100 ms"_s,
                       dashboardLimit)};
}

Order smallSale(qint64 customer)
{
    Order order;
    order.number = u"bench"_s;
    order.customer = {customer};
    order.orderedAt = benchNow();
    order.channel = OrderChannel::Counter;
    order.total.currency = Currency(u"EUR");
    order.lines.append({{}, {}, u"CAN-01"_s, u"Soy candle fig"_s, milliPerPiece, 18'900'000, 0, 0});
    addUp(order);
    return order;
}

/// A sale while parts of the shop are kept, each of which it changes or looks at.
Row saleWithParts(Database &database, const BenchOptions &options)
{
    Timings ours;
    DemoRandom random(12);
    for (int round = 0; round < manyRounds; ++round) {
        const Order order = smallSale(1 + static_cast<qint64>(random.next() % static_cast<quint64>(options.customers)));
        const auto insert = [order](WriteSession &session) {
            return OrderStore(session.connection()).insert(session, order);
        };
        ChangeSetId changeSet;
        ours.time([&] {
            const auto saved = database.write(u"record_sale"_s, insert).result();
            if (!saved)
                qFatal("A sale failed: %ls", qUtf16Printable(saved.error().detail));
            changeSet = saved->changeSet;
        });
        const auto undo = [changeSet](WriteSession &session) {
            return History(session.connection()).undo(session, changeSet);
        };
        if (const auto undone = database.write(u"undo"_s, undo).result(); !undone)
            qFatal("An undo failed: %ls", qUtf16Printable(undone.error().detail));
    }
    return figureRow(u"A sale while parts of the shop are kept, median"_s, ours, Timings());
}

/// What a dashboard that is open reads again; the sale itself is measured elsewhere.
Row afterASale(Database &database, const BenchOptions &options)
{
    Timings ours;
    DemoRandom random(11);
    for (int round = 0; round < manyRounds; ++round) {
        const Order order = smallSale(1 + static_cast<qint64>(random.next() % static_cast<quint64>(options.customers)));
        const auto insert = [order](WriteSession &session) {
            return OrderStore(session.connection()).insert(session, order);
        };
        const auto saved = database.write(u"record_sale"_s, insert).result();
        if (!saved)
            qFatal("A sale failed: %ls", qUtf16Printable(saved.error().detail));
        ours.time([&] { (void)readDashboard(database, {}); });
        const auto undo = [changeSet = saved->changeSet](WriteSession &session) {
            return History(session.connection()).undo(session, changeSet);
        };
        if (const auto undone = database.write(u"undo"_s, undo).result(); !undone)
            qFatal("An undo failed: %ls", qUtf16Printable(undone.error().detail));
    }
    return limitedRow(u"Dashboard: after one more sale, median"_s, ours, bareDashboard(database, manyRounds),
                      u"under 100 ms"_s, dashboardLimit);
}

/// Counts a part and keeps it, as the first look at it does.
void countAndKeep(Database &database, const DashboardSlice &slice)
{
    const auto expected = database.maintain(
        [slice](Connection &connection) { return attempt([&] { KeptSlices(connection).expect(slice, benchNow()); }); });
    if (!expected.result())
        qFatal("A part of the shop could not be awaited.");
    const auto opened = answer(database, [slice](Connection &connection) -> Result<OpenedDashboard> {
        REGULARS_TRY(shop, ShopStore(connection).shop());
        DashboardQuestion question;
        question.day = benchDay(shop);
        question.slice = slice;
        return DashboardStore(connection).open(shop, question);
    });
    const auto kept = database.maintain([opened](Connection &connection) {
        return attempt([&] { return opened.counted && KeptSlices(connection).keep(*opened.counted, benchNow()); });
    });
    if (!kept.result().value_or(false))
        qFatal("A part of the shop could not be kept.");
}

void forgetKept(Database &database)
{
    const auto forgotten = database.maintain(
        [](Connection &connection) { return attempt([&] { forgetKeptSlices(connection); }); });
    if (!forgotten.result())
        qFatal("Parts of the shop could not be forgotten.");
}

/// Of people, orders and goods: counted once beside the window, and then kept. The bare side of the counting steps through
/// the orders, and of goods through their lines.
QList<Row> partsOfTheShop(Database &database, const BenchOptions &options)
{
    const SliceChoices choices = answer(database, [](Connection &connection) { return readSliceChoices(connection); });
    const Timings orders = bareRead(database, everyOrder);
    const Timings lines = bareRead(
        database, "SELECT o.customer_id, o.ordered_at, o.status, o.total_minor, l.product_id, l.total_minor FROM orders o"
                  " JOIN order_lines l ON l.order_id = o.id WHERE o.deleted_at IS NULL AND o.customer_id IS NOT NULL"
                  " ORDER BY o.customer_id, o.ordered_at, o.id");
    forgetKept(database);
    QList<Row> rows;
    for (const SliceKind kind : {SliceKind::Tier, SliceKind::Tag, SliceKind::Channel, SliceKind::Category}) {
        if (choices.of(kind).isEmpty())
            continue; // the shop can't be cut so
        const DashboardSlice slice = choices.of(kind).first();
        Timings first;
        first.time([&] { countAndKeep(database, slice); });
        Timings ours;
        for (int round = 0; round < manyRounds; ++round)
            ours.time([&] { (void)readDashboard(database, slice); });
        rows += figureRow(u"Dashboard of a part of the shop (%1), the first time (background)"_s.arg(nameOf(kind)), first,
                          kind == SliceKind::Category ? lines : orders);
        rows += limitedRow(u"Dashboard of a part of the shop (%1), median"_s.arg(nameOf(kind)), ours, Timings(),
                           u"under 100 ms"_s, dashboardLimit);
    }
    rows += saleWithParts(database, options);
    forgetKept(database);
    return rows;
}

/// The slowest of those that days with orders tell, and one of those that take more.
QList<Row> behindFigures(Database &database)
{
    const Timings bare = bareRead(database, everyOrder);
    const auto timed = [&database](BehindFigure figure, int detail) {
        Timings ours;
        for (int round = 0; round < fewRounds; ++round) {
            ours.time([&] {
                (void)answer(database, [=](Connection &connection) -> Result<qint64> {
                    REGULARS_TRY(shop, ShopStore(connection).shop());
                    const QDate day = benchDay(shop);
                    const PeopleBehind people{figure, day.addDays(-365), day, detail, {}, {}};
                    return attempt([&] { return qint64(peopleBehind(connection, people, benchNow()).size()); });
                });
            });
        }
        return ours;
    };
    Timings slowest;
    for (const BehindFigure figure :
         {BehindFigure::Active, BehindFigure::Kept, BehindFigure::Lapsed, BehindFigure::New, BehindFigure::Reactivated,
          BehindFigure::Lost, BehindFigure::Repeaters, BehindFigure::Buyers}) {
        if (const Timings ours = timed(figure, 0); ours.median() > slowest.median())
            slowest = ours;
    }
    constexpr int bestTenth = 10;
    return {figureRow(u"People behind a figure, the slowest of eight (background)"_s, slowest, bare),
            figureRow(u"People behind a tenth of the values (background)"_s, timed(BehindFigure::ValueTenth, bestTenth),
                      Timings())};
}

Row valueFigures(Database &database)
{
    const Timings bare = bareRead(database,
                                  "SELECT s.customer_id, s.net_minor, o.ordered_at, o.total_minor FROM customer_stats s"
                                  " LEFT JOIN orders o ON o.customer_id = s.customer_id AND o.deleted_at IS NULL"
                                  " AND o.ordered_at >= strftime('%s', '2025-11-20') * 1000 WHERE s.orders > 0");
    Timings ours;
    for (int round = 0; round < fewRounds; ++round) {
        ours.time([&] {
            (void)answer(database, [](Connection &connection) -> Result<ValueFigures> {
                REGULARS_TRY(shop, ShopStore(connection).shop());
                return ValueStore(connection, shop).figures(benchDay(shop), benchNow());
            });
        });
    }
    return figureRow(u"What customers are worth (background)"_s, ours, bare);
}

} // namespace

QList<Row> measureDashboard(Database &database, const BenchOptions &options)
{
    QList<Row> rows = openDashboard(database);
    rows += afterASale(database, options);
    rows += partsOfTheShop(database, options);
    rows += behindFigures(database);
    rows += valueFigures(database);
    return rows;
}

} // namespace regulars::bench
