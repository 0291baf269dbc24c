// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/demoshop.h"
#include "models/feedback/feedbackcommands.h"
#include "models/metrics/dashboardreading.h"
#include "models/orders/ordercommands.h"
#include "models/people/shopcommands.h"
#include "storage/customers/customerlist.h"
#include "storage/demo/demoanswers.h"
#include "storage/demo/demoloader.h"
#include "storage/metrics/dashboardstore.h"
#include "storage/metrics/metricsstore.h"
#include "storage/people/shopstore.h"
#include "storage/sql/statement.h"
#include "tests/support/smallshop.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verify.h"

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

Dashboard read(TestDatabase &db, const DashboardQuestion &question)
{
    const auto read = db.read([&](Connection &connection) -> Result<Dashboard> {
        REGULARS_TRY(shop, ShopStore(connection).shop());
        return DashboardStore(connection).dashboard(shop, question);
    });
    if (!read)
        qFatal("%ls", qUtf16Printable(read.error().detail));
    return *read;
}

qint64 peopleOf(TestDatabase &db, BehindFigure figure, QDate from, QDate until)
{
    CustomerFilter filter;
    filter.behind = PeopleBehind{figure, from, until};
    const auto ids = db.read([&](Connection &connection) { return CustomerList(connection).ids(filter, db.clock().now()); });
    return ids ? ids->size() : -1;
}

void loadDemo(TestDatabase &db)
{
    DemoOptions options;
    options.customers = 300;
    options.now = utc(2026, 11, 22, 9);
    db.clock().set(options.now);
    VERIFY_RESULT(db.write(u"save_shop"_s, [=](WriteSession &session) { return prepareDemoShop(session, options); }));
    VERIFY_RESULT(db.write(u"load_demo"_s, [=](WriteSession &session) { return loadDemoShop(session, options, {}, {}); }));
}

} // namespace

class TestDashboardFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyShop()
    {
        TestDatabase db;
        QVERIFY(read(db, {today}).isEmpty());
    }

    /// Of a day that is over, cohorts know no more than the months beside them do.
    void aPastDayKnowsNoLaterOrders()
    {
        TestDatabase db;
        loadDemo(db);
        const auto reading = db.read(
            [&](Connection &connection) { return readDashboard(connection, {QDate(2026, 6, 10)}, db.clock().now()); });
        VERIFY_RESULT(reading);
        const Dashboard &past = reading->dashboard;
        QVERIFY(past.isDayOver);
        QCOMPARE(past.lastWholeDay(), QDate(2026, 6, 10));
        QCOMPARE(past.cohorts.last().month, monthNumberOf(QDate(2026, 6, 10)));
        for (const Cohort &cohort : past.cohorts) {
            for (const CustomerMonth &month : past.customers.months) {
                if (month.month == cohort.month)
                    QCOMPARE(cohort.customers(), month.newCustomers);
            }
        }
        const auto now = db.read(
            [&](Connection &connection) { return readDashboard(connection, {today}, db.clock().now()); });
        VERIFY_RESULT(now);
        QVERIFY(!now->dashboard.isDayOver);
        QCOMPARE(now->dashboard.lastWholeDay(), today.addDays(-1));
        QVERIFY(now->dashboard.cohorts.size() == past.cohorts.size());
        const auto tomorrow = db.read(
            [&](Connection &connection) { return readDashboard(connection, {today.addDays(1)}, db.clock().now()); });
        QVERIFY(!tomorrow);
        QCOMPARE(tomorrow.error().code, ErrorCode::InvalidValue);
    }

    /// Every number opens exactly the people that it counts, whatever the period and the days that make active.
    void peopleAreAsManyAsCounted_data()
    {
        QTest::addColumn<int>("activeDays");
        QTest::newRow("a year") << usualActiveDays;
        QTest::newRow("two months") << 60;
    }
    void peopleAreAsManyAsCounted()
    {
        QFETCH(int, activeDays);
        TestDatabase db;
        loadDemo(db);
        if (activeDays != usualActiveDays) {
            Shop shop = db.read([](Connection &connection) { return ShopStore(connection).shop(); }).value();
            shop.activeDays = activeDays;
            runOrDie(db, SaveShop{shop});
        }
        for (const auto period : {DashboardPeriod::Month, DashboardPeriod::Quarter, DashboardPeriod::Year}) {
            const CustomerFigures now = read(db, {today, period}).customers.now;
            QVERIFY(now.kept.of > 0 && now.newCustomers > 0);
            const QDate before = today.addDays(-daysOf(period));
            QCOMPARE(peopleOf(db, BehindFigure::Active, today, today), now.active);
            QCOMPARE(peopleOf(db, BehindFigure::Kept, before, today), now.kept.part);
            QCOMPARE(peopleOf(db, BehindFigure::Lapsed, before, today), now.kept.of - now.kept.part);
            QCOMPARE(peopleOf(db, BehindFigure::New, before.addDays(1), today), now.newCustomers);
            QCOMPARE(peopleOf(db, BehindFigure::Buyers, before.addDays(1), today), now.buyers);
            QCOMPARE(peopleOf(db, BehindFigure::Repeaters, today, today), now.repeaters.part);
            const QDate matured = today.addDays(-secondOrderDays);
            const QDate first = matured.addDays(1 - daysOf(period));
            QCOMPARE(peopleOf(db, BehindFigure::InTime, first, matured), now.inTime.part);
            QCOMPARE(peopleOf(db, BehindFigure::NotInTime, first, matured), now.inTime.of - now.inTime.part);
        }
        const Dashboard dashboard = read(db, {today});
        QCOMPARE(dashboard.customers.months.size(), 12);
        for (const CustomerMonth &month : dashboard.customers.months) {
            const QDate first = firstOfMonth(month.month);
            QCOMPARE(peopleOf(db, BehindFigure::Lost, first, month.until), month.lost);
            QCOMPARE(peopleOf(db, BehindFigure::Reactivated, first, month.until), month.reactivated);
            QCOMPARE(peopleOf(db, BehindFigure::Regular, first, month.until), month.regular());
        }
        for (const Cohort &cohort : dashboard.cohorts) {
            for (int later = 0; later < cohort.cells.size(); ++later) {
                QCOMPARE(peopleOf(db, BehindFigure::Cohort, firstOfMonth(cohort.month), firstOfMonth(cohort.month + later)),
                         qint64(cohort.cells[later].active));
            }
        }
    }

    void agreesWithTheMetricsOfTheWholeShop()
    {
        TestDatabase db;
        loadDemo(db);
        const auto metrics = db.read([](Connection &connection) -> Result<ShopMetrics> {
            REGULARS_TRY(shop, ShopStore(connection).shop());
            return MetricsStore(connection).metrics(shop, {});
        });
        VERIFY_RESULT(metrics);
        const Dashboard dashboard = read(db, {today});
        QCOMPARE(dashboard.customers.now.repeaters, (Share{metrics->repeatCustomers, metrics->customers}));
        QCOMPARE(dashboard.cohorts.size(), 12);
        QCOMPARE(dashboard.cohorts.last().cells, metrics->cohorts.last().cells);
    }

    void answersCountInTheirMonth()
    {
        TestDatabase db;
        db.clock().set(utc(2026, 11, 22, 9));
        const SmallShop shop = fillSmallShop(db);
        const auto answer = [&](SurveyKind kind, int score, Instant at) {
            SurveyResponse response;
            response.kind = kind;
            response.scale = scaleOf(kind);
            response.customer = shop.anneliese;
            response.score = score;
            response.collectedBy = CollectedBy::Self;
            response.at = at;
            runOrDie(db, RecordSurveyResponse{response, {}});
        };
        answer(SurveyKind::Nps, 3, utc(2026, 10, 31, 12));
        answer(SurveyKind::Nps, 9, utc(2026, 11, 1, 12));
        answer(SurveyKind::Csat, 5, utc(2026, 11, 2, 12));
        answer(SurveyKind::Csat, 2, utc(2025, 11, 21, 12));
        const Dashboard dashboard = read(db, {today, DashboardPeriod::Month});
        QCOMPARE(dashboard.said.nps, (NpsFigures{1, 0, 0}));
        QCOMPARE(dashboard.said.csat.satisfied, 1);
        QCOMPARE(dashboard.said.csat.responses, 1);
        QCOMPARE(dashboard.saidBefore.csat.responses, 1);
        QCOMPARE(dashboard.satisfaction.size(), 12);
        QCOMPARE(dashboard.satisfaction.last().satisfaction.nps, (NpsFigures{1, 0, 0}));
        QCOMPARE(dashboard.satisfaction[10].satisfaction.nps, (NpsFigures{0, 0, 1}));
    }

    /// Who said something is known by the latest answer in the very period, and every group opens exactly its people.
    void answersOpenTheirPeople()
    {
        TestDatabase db;
        loadDemo(db);
        VERIFY_RESULT(db.write(u"load_demo_answers"_s, [](WriteSession &session) {
            DemoOptions options;
            options.customers = 300;
            options.now = utc(2026, 11, 22, 9);
            return giveDemoAnswers(session, options);
        }));
        std::array<qint64, answerGroupCount> seen{};
        const auto compare = [&](const AnsweringPeople &people, QDate from, QDate until) {
            for (size_t i = 0; i < answerGroupCount; ++i) {
                const auto figure = BehindFigure(size_t(BehindFigure::Promoters) + i);
                QCOMPARE(peopleOf(db, figure, from, until), people.of(AnswerGroup(i)));
                seen[i] += people.of(AnswerGroup(i));
            }
        };
        for (const auto period : {DashboardPeriod::Month, DashboardPeriod::Quarter, DashboardPeriod::Year}) {
            const Dashboard dashboard = read(db, {today, period});
            compare(dashboard.said.people, dashboard.question.from(), today);
            // Everybody who answers in the demonstration shop is known.
            QCOMPARE(dashboard.said.people.of(AnswerGroup::Promoter), dashboard.said.nps.promoters);
            QCOMPARE(dashboard.said.people.of(AnswerGroup::Detractor), dashboard.said.nps.detractors);
        }
        for (const SatisfactionMonth &month : read(db, {today}).satisfaction)
            compare(month.satisfaction.people, firstOfMonth(month.month),
                    std::min(today, firstOfMonth(month.month + 1).addDays(-1)));
        QVERIFY(seen[size_t(AnswerGroup::Promoter)] > 0 && seen[size_t(AnswerGroup::Passive)] > 0);
        QVERIFY(seen[size_t(AnswerGroup::Detractor)] > 0 && seen[size_t(AnswerGroup::Satisfied)] > 0);
    }

    /// The tile counts answers, the list people; what staff typed in and nobody known are in neither list.
    void whoAnsweredTwiceIsOnePerson()
    {
        TestDatabase db;
        db.clock().set(utc(2026, 11, 22, 9));
        const SmallShop shop = fillSmallShop(db);
        const auto answer = [&](CustomerId customer, int score, Instant at, CollectedBy by = CollectedBy::Self) {
            SurveyResponse response;
            response.kind = SurveyKind::Ces;
            response.customer = customer;
            response.score = score;
            response.collectedBy = by;
            response.at = at;
            runOrDie(db, RecordSurveyResponse{response, {}});
        };
        answer(shop.anneliese, 2, utc(2026, 11, 1, 12));
        answer(shop.anneliese, 7, utc(2026, 11, 5, 12));
        answer(shop.tomas, 6, utc(2026, 11, 5, 12), CollectedBy::Staff);
        answer({}, 5, utc(2026, 11, 6, 12));
        const Dashboard dashboard = read(db, {today, DashboardPeriod::Month});
        QCOMPARE(dashboard.said.ces.responses, 3);
        QCOMPARE(dashboard.said.ces.easy, 2);
        QCOMPARE(dashboard.said.ces.leftOut, 1);
        QCOMPARE(dashboard.said.people.of(AnswerGroup::FoundEasy), 1);
        const QDate from = dashboard.question.from();
        QCOMPARE(peopleOf(db, BehindFigure::FoundEasy, from, today), 1);
        QCOMPARE(peopleOf(db, BehindFigure::NotFoundEasy, from, today), 0);
        QCOMPARE(peopleOf(db, BehindFigure::NotFoundEasy, from, QDate(2026, 11, 4)), 1);
    }
};

QTEST_GUILESS_MAIN(TestDashboardFigures)

#include "tst_dashboardfigures.moc"
