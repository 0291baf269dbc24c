// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/demoshop.h"
#include "models/metrics/valuefiguresview.h"
#include "storage/customers/customerlist.h"
#include "storage/demo/demoloader.h"
#include "storage/metrics/dashboardstore.h"
#include "storage/people/shopstore.h"
#include "storage/prediction/customerscorestore.h"
#include "storage/sql/statement.h"
#include "tests/support/smallshop.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verify.h"

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

ValueFigures read(TestDatabase &db, QDate day = today)
{
    const auto read = db.read([&](Connection &connection) -> Result<ValueFigures> {
        REGULARS_TRY(shop, ShopStore(connection).shop());
        return ValueStore(connection, shop).figures(day, db.clock().now());
    });
    if (!read)
        qFatal("%ls", qUtf16Printable(read.error().detail));
    return *read;
}

QList<CustomerId> peopleOf(TestDatabase &db, const PeopleBehind &people)
{
    CustomerFilter filter;
    filter.behind = people;
    const auto ids = db.read([&](Connection &connection) { return CustomerList(connection).ids(filter, db.clock().now()); });
    if (!ids)
        qFatal("%ls", qUtf16Printable(ids.error().detail));
    return *ids;
}

} // namespace

/// What customers are worth, read from a shop.
class TestValueFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyShop()
    {
        TestDatabase db;
        db.clock().set(utc(2026, 11, 22, 9));
        const ValueFigures figures = read(db);
        QCOMPARE(figures.of(DashboardPeriod::Year), PeriodValues());
        QVERIFY(!figures.soFar);
        QVERIFY(!figures.expected);
        QVERIFY(!figures.year.tells());
        QCOMPARE(figures.terms, ValueTerms());
    }

    /// Anneliese has two orders of 84.50 and 20.00 in the month, Tomás one of 45.00 more than a year ago.
    void ordersOfThePeriods()
    {
        TestDatabase db;
        fillSmallShop(db);
        const ValueFigures figures = read(db);
        for (const auto period : {DashboardPeriod::Month, DashboardPeriod::Quarter, DashboardPeriod::Year}) {
            const PeriodValues &values = figures.of(period);
            QCOMPARE(values.orders.of, 2);
            QCOMPARE(values.orders.median, 5'225.0);
            QCOMPARE(values.ordersOfBuyer.of, 1);
            QCOMPARE(values.ordersOfBuyer.mean, 2.0);
            QCOMPARE(values.boughtOnce, 0);
            QCOMPARE(values.origins.newCustomers, 1);
            QCOMPARE(values.origins.referred, 0);
        }
        // Before the second order there was one.
        QCOMPARE(read(db, QDate(2026, 11, 18)).of(DashboardPeriod::Month).boughtOnce, 1);
        QCOMPARE(read(db, QDate(2026, 11, 9)).of(DashboardPeriod::Month), PeriodValues());
    }

    void valueSoFarIsAtTheMarginLessRewards()
    {
        TestDatabase db;
        const SmallShop shop = fillSmallShop(db);
        QCOMPARE(read(db).soFar->of, 2);
        QCOMPARE(read(db).soFar->mean, (10'450.0 + 4'500) / 2); // revenue: there is no margin
        VERIFY_RESULT(db.write(u"pay"_s, [&](WriteSession &session) {
            return attempt([&] {
                Statement(session.connection(), u"INSERT INTO order_payments (order_id, kind, amount_minor, points)"
                                                " VALUES (:order, 'points', 500, 500)"_s)
                    .bind(u"order", shop.annelieseSecond)
                    .execute();
            });
        }));
        QCOMPARE(read(db).soFar->mean, 7'475.0);
        runOrDie(db, SaveValueTerms{{400, 4, 50}});
        const ValueFigures figures = read(db);
        QCOMPARE(figures.terms, (ValueTerms{400, 4, 50}));
        QCOMPARE(figures.soFar->mean, (0.4 * 10'450 - 500 + 0.4 * 4'500) / 2);
        runOrDie(db, SaveValueTerms{{std::nullopt, 3, 100}});
        QCOMPARE(read(db).soFar->mean, 7'475.0);
    }

    /// What is kept as it is now is not told of another day.
    void ofAPastDayOnlyWhatWasKnown()
    {
        TestDatabase db;
        fillSmallShop(db);
        QVERIFY(read(db).soFar);
        QVERIFY(!read(db, today.addDays(-1)).soFar);
    }

    void whatIsExpected()
    {
        TestDatabase db;
        const SmallShop shop = fillSmallShop(db);
        QVERIFY(!read(db).expected);
        CustomerScore score;
        score.customer = shop.anneliese;
        score.valueMinor = 3'000;
        VERIFY_RESULT(db.write(u"score"_s, [&](WriteSession &session) -> Result<void> {
            ScoreWriting writing({today.addDays(-1), ScoreModel::BgNbd, 2, 1, 1}, {score}, {db.clock().now(), {}});
            REGULARS_TRY(done, writing.writeSlice(session, 10));
            return done ? Result<void>() : fail(ErrorCode::Internal);
        }));
        runOrDie(db, SaveValueTerms{{500, 3, 100}});
        const auto expected = read(db).expected;
        QVERIFY(expected);
        QCOMPARE(expected->asOf, today.addDays(-1));
        QCOMPARE(expected->values.of, 1);
        QCOMPARE(expected->values.mean, 1'500.0);
        QCOMPARE(peopleOf(db, {BehindFigure::ExpectedTenth, today, today, 10}), QList{shop.anneliese});
    }

    void wrongTermsAreRefused()
    {
        TestDatabase db;
        const auto wrong = runCommand(*db, SaveValueTerms{{0, 3, 100}}).result();
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().field, u"margin"_s);
        QCOMPARE(read(db).terms, ValueTerms());
    }

    /// Every number opens exactly the people that it counts.
    void peopleAreAsManyAsCounted()
    {
        TestDatabase db;
        DemoOptions options;
        options.customers = 300;
        options.now = utc(2026, 11, 22, 9);
        db.clock().set(options.now);
        VERIFY_RESULT(db.write(u"save_shop"_s, [=](WriteSession &session) { return prepareDemoShop(session, options); }));
        VERIFY_RESULT(
            db.write(u"load_demo"_s, [=](WriteSession &session) { return loadDemoShop(session, options, {}, {}); }));
        const ValueFigures figures = read(db);
        qint64 inTenths = 0;
        for (int tenth = 1; tenth <= Spread::tenths; ++tenth)
            inTenths += peopleOf(db, {BehindFigure::ValueTenth, today, today, tenth}).size();
        QVERIFY(figures.soFar && figures.soFar->tells());
        QCOMPARE(inTenths, figures.soFar->of);
        QVERIFY(figures.year.tells());
        for (const auto period : {DashboardPeriod::Month, DashboardPeriod::Quarter, DashboardPeriod::Year}) {
            const QDate from = today.addDays(1 - daysOf(period));
            const PeriodValues &values = figures.of(period);
            const auto dashboard = db.read([&](Connection &connection) -> Result<Dashboard> {
                REGULARS_TRY(shop, ShopStore(connection).shop());
                return DashboardStore(connection).dashboard(shop, {today, period});
            });
            VERIFY_RESULT(dashboard);
            const CustomerFigures &now = dashboard->customers.now;
            QCOMPARE(values.orders.of, now.orders);
            QCOMPARE(qRound64(values.orders.mean * double(values.orders.of)), now.netMinor);
            QCOMPARE(values.ordersOfBuyer.of, now.buyers);
            QCOMPARE(values.origins.newCustomers, now.newCustomers);
            QCOMPARE(peopleOf(db, {BehindFigure::BoughtOnce, from, today}).size(), values.boughtOnce);
            QCOMPARE(peopleOf(db, {BehindFigure::Referred, from, today}).size(), values.origins.referred);
            QCOMPARE(peopleOf(db, {BehindFigure::UnknownOrigin, from, today}).size(), values.origins.unknown);
        }
    }
};

QTEST_GUILESS_MAIN(TestValueFigures)

#include "tst_valuefigures.moc"
