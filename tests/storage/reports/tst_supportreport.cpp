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
