// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/ticketchurn.h"
#include "models/customers/customercommands.h"
#include "storage/orders/orderstore.h"
#include "storage/people/shopstore.h"
#include "storage/reports/supportreportstore.h"
#include "storage/reports/ticketchurnstore.h"
#include "tests/models/tickets/deskfixture.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// What the desk has done comes out in its report.
class TestSupportReport : public QObject
{
    Q_OBJECT

private:
    static SupportReport report(DeskFixture &desk, SupportQuestion question = {})
    {
        question.from = {2026, 11, 16};
        question.until = {2026, 11, 29};
        const Instant now = desk.db.clock().now();
        return desk.db
            .read([=](Connection &connection) -> Result<SupportReport> {
                REGULARS_TRY(shop, ShopStore(connection).shop());
                return SupportReportStore(connection).report(shop, question, now);
            })
            .value();
    }
    static void solve(DeskFixture &desk, TicketId ticket)
    {
        runOrDie(desk.db, SetTicketStatus{{ticket}, builtInStatus(StatusCategory::Solved)});
    }
    static TicketChurn churn(DeskFixture &desk, const SupportQuestion &question)
    {
        const Instant now = desk.db.clock().now();
        return desk.db
            .read([=](Connection &connection) -> Result<TicketChurn> {
                REGULARS_TRY(shop, ShopStore(connection).shop());
                return TicketChurnStore(connection).churn(shop, question, now);
            })
            .value();
    }

private Q_SLOTS:
    void answersSolutionsAndPromises()
    {
        DeskFixture desk; // Monday, 9:00; 4 h to the first answer, 16 h to the solution
        const TicketId quick = desk.ticket(u"Cup"_s);
        const TicketId slow = desk.ticket(u"Lamp"_s);
        desk.ticket(u"Vase"_s);
        desk.db.clock().set(utc(2026, 11, 23, 11));
        runOrDie(desk.db, ReplyToTicket{quick, u"Here you are"_s, {}});
        solve(desk, quick);
        desk.db.clock().set(utc(2026, 11, 24, 10));
        runOrDie(desk.db, ReplyToTicket{slow, u"Sorry"_s, {}});
        desk.db.clock().set(utc(2026, 11, 24, 12));
        const SupportReport figures = report(desk);
        QCOMPARE(figures.opened, 3);
        QCOMPARE(figures.firstResponse.answered.business.count, 2);
        constexpr double hour = 3'600'000;
        QCOMPARE(figures.firstResponse.answered.business.medianMs, (2 + 9) / 2.0 * hour); // 2 h, and 8 + 1 h
        QCOMPARE(figures.firstResponse.answered.calendar.medianMs, (2 + 25) / 2.0 * hour);
        QCOMPARE(figures.firstResponse.waiting.calendar.count, 1);
        QCOMPARE(figures.resolution.solved.business.medianMs, 2 * hour);
        QCOMPARE(figures.resolution.stillOpen, 2);
        const auto promise = [&](SlaMetric metric) {
            return *std::find_if(figures.attainment.begin(), figures.attainment.end(),
                                 [=](const AttainmentFigures &of) { return of.metric == metric; });
        };
        QCOMPARE(promise(SlaMetric::FirstResponse).met, (Share{1, 3})); // one late, one overdue and still open
        QCOMPARE(promise(SlaMetric::Resolution).met, (Share{1, 1}));
        QCOMPARE(promise(SlaMetric::Resolution).running, 2);
    }

    /// One pass for two periods tells of each what a pass of its own tells.
    void twoPeriodsAreCountedAsEachAlone()
    {
        DeskFixture desk;
        const auto at = [&desk](int day, int hour) { desk.db.clock().set(utc(2026, 11, day, hour)); };
        at(3, 9);
        const TicketId again = desk.ticket(u"Again"_s);
        const TicketId old = desk.ticket(u"Old"_s);
        at(5, 10);
        runOrDie(desk.db, ReplyToTicket{again, u"Here you are"_s, {}});
        solve(desk, again);
        at(12, 11);
        const TicketId late = desk.ticket(u"Late"_s);
        at(18, 9);
        desk.message(again, u"Broken again"_s);
        at(20, 9);
        solve(desk, late);
        runOrDie(desk.db, ReplyToTicket{old, u"Sorry"_s, {}});
        desk.ticket(u"New"_s);
        at(27, 9);
        solve(desk, old);
        at(30, 9);
        const Instant now = desk.db.clock().now();
        for (const auto &[from, until] : {std::pair(16, 29), std::pair(9, 15), std::pair(20, 20), std::pair(2, 30)}) {
            SupportQuestion question;
            question.from = {2026, 11, from};
            question.until = {2026, 11, until};
            const auto asked = desk.db.read([=](Connection &connection) -> Result<bool> {
                REGULARS_TRY(shop, ShopStore(connection).shop());
                const SupportReportStore store(connection);
                REGULARS_TRY(both, store.reports(shop, question, now));
                REGULARS_TRY(report, store.report(shop, question, now));
                REGULARS_TRY(before, store.report(shop, question.before(), now));
                return both.report == report && both.before == before && !report.isEmpty();
            });
            QVERIFY2(asked.value(), qPrintable(question.from.toString(Qt::ISODate)));
        }
    }

    void spamAndTestsCountNowhere()
    {
        DeskFixture desk;
        const TicketId spam = desk.ticket(u"Win money"_s);
        runOrDie(desk.db, DiscardTickets{{spam}, DiscardReason::Spam});
        const SupportReport figures = report(desk);
        QVERIFY(figures.isEmpty());
        QVERIFY(figures.attainment.empty());
    }

    void slices()
    {
        DeskFixture desk;
        desk.ticket(u"Cup"_s);
        desk.db.clock().set(utc(2026, 11, 23, 12));
        SupportQuestion question;
        question.channel = TicketChannel::Letter;
        QCOMPARE(report(desk, question).opened, 0);
        question.channel = TicketChannel::Phone;
        QCOMPARE(report(desk, question).opened, 1);
        question.priority = TicketPriority::Urgent;
        QCOMPARE(report(desk, question).opened, 0);
    }

    void customersLostAfterTickets()
    {
        DeskFixture desk;
        const CustomerId stays = runOrDie(desk.db, CreateCustomer{person(u"Ida"_s, u"Stays"_s)});
        const CustomerId leaves = runOrDie(desk.db, CreateCustomer{person(u"Leo"_s, u"Leaves"_s)});
        const auto sold = desk.db.write(u"fill"_s, [&](WriteSession &session) -> Result<void> {
            OrderStore store(session.connection());
            for (const auto &[customer, day] : {std::pair(stays, utc(2026, 6, 1)), std::pair(leaves, utc(2026, 6, 1)),
                                                std::pair(stays, utc(2026, 7, 20))}) {
                Order order = sale(customer, day, 350);
                addUp(order);
                REGULARS_CHECK(store.insert(session, order));
            }
            return {};
        });
        VERIFY_RESULT(sold);
        desk.db.clock().set(utc(2026, 7, 1));
        desk.ticket(u"Cup"_s, stays);
        desk.ticket(u"Lamp"_s, leaves);
        desk.ticket(u"Lamp again"_s, leaves);
        desk.db.clock().set(utc(2026, 11, 23));
        desk.ticket(u"Too early"_s, leaves);
        SupportQuestion question;
        question.from = {2026, 6, 1};
        question.until = {2026, 11, 23};
        const TicketChurn found = churn(desk, question);
        QCOMPARE(found.categories.size(), size_t(1));
        QCOMPARE(found.categories.front().lost, (Share{1, 2}));
        QVERIFY(!churnLift(found.categories.front().lost, found.usual));
        QCOMPARE(*churnLift({30, 60}, {100, 400}), 2.0);
        QVERIFY(isCertainlyDifferent({30, 60}, {100, 400}));
        QVERIFY(!isCertainlyDifferent({4, 12}, {100, 400}));
    }
};

QTEST_GUILESS_MAIN(TestSupportReport)

#include "tst_supportreport.moc"
