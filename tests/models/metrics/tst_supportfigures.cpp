// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feedback/feedbackcommands.h"
#include "models/metrics/dashboardreading.h"
#include "models/metrics/supportfiguresview.h"
#include "models/people/shopcommands.h"
#include "storage/customers/customerlist.h"
#include "storage/metrics/supportdaystore.h"
#include "storage/metrics/supportfigurestore.h"
#include "storage/people/shopstore.h"
#include "storage/sql/statement.h"
#include "tests/models/tickets/deskfixture.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

constexpr double hour = 3'600'000;

DashboardQuestion asking(QDate day, const DashboardSlice &slice = {})
{
    return {day, DashboardPeriod::Month, ComparedWith::PeriodBefore, slice};
}

SupportFigures figuresOf(DeskFixture &desk, const DashboardQuestion &question)
{
    const Instant now = desk.db.clock().now();
    const auto read = desk.db.read([=](Connection &connection) -> Result<SupportFigures> {
        REGULARS_TRY(shop, ShopStore(connection).shop());
        return SupportFigureStore(connection).figures(shop, question, now);
    });
    if (!read)
        qFatal("%d %ls", int(read.error().code), qUtf16Printable(read.error().detail));
    return *read;
}

/// Gives how many are missing afterwards.
int keepDays(DeskFixture &desk, const DashboardQuestion &question, int most = 1'000)
{
    const Instant now = desk.db.clock().now();
    return desk.db
        .write(u"keep"_s,
               [=](WriteSession &session) -> Result<int> {
                   return SupportFigureStore(session.connection()).keepDays(session.shop(), question, most, now);
               })
        .value()
        .value;
}

bool isKept(DeskFixture &desk, QDate day)
{
    return desk.db
        .read([day](Connection &connection) -> Result<bool> {
            const LocalCalendar calendar(QTimeZone::utc());
            return !SupportDayStore(connection, calendar).kept(day, day).empty();
        })
        .value();
}

/// A desk with tickets of a week, on Monday, 30 November, of which all days that are over are kept.
struct KeptDesk : DeskFixture
{
    TicketId quick;
    TicketId slow;
    DashboardQuestion question = asking({2026, 11, 30});

    KeptDesk()
    {
        quick = ticket(u"Cup"_s, shop.anneliese);
        slow = ticket(u"Lamp"_s, shop.tomas);
        db.clock().set(utc(2026, 11, 23, 11));
        runOrDie(db, ReplyToTicket{quick, u"Here you are"_s, {}});
        solve(quick);
        db.clock().set(utc(2026, 11, 24, 10));
        runOrDie(db, ReplyToTicket{slow, u"Sorry"_s, {}});
        db.clock().set(utc(2026, 11, 30, 12));
        if (keepDays(*this, question) != 0)
            qFatal("days are missing");
    }
    void solve(TicketId ticket) { runOrDie(db, SetTicketStatus{{ticket}, builtInStatus(StatusCategory::Solved)}); }
};

} // namespace

/// What the dashboard tells of the support desk, and that what is kept of it is what counting gives.
class TestSupportFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asTheReportOfTheDeskTells()
    {
        KeptDesk desk;
        const SupportFigures figures = figuresOf(desk, desk.question);
        const Instant now = desk.db.clock().now();
        const auto report = desk.db.read([&](Connection &connection) -> Result<SupportReports> {
            REGULARS_TRY(shop, ShopStore(connection).shop());
            return SupportReportStore(connection).reports(shop, supportQuestionOf(desk.question), now);
        });
        VERIFY_RESULT(report);
        QCOMPARE(figures.countedDays, 0);
        QCOMPARE(figures.now.opened, report->report.opened);
        QCOMPARE(figures.now.opened, 2);
        QCOMPARE(figures.now.solved, 1);
        QCOMPARE(figures.now.firstReply, report->report.firstResponse.answered);
        QCOMPARE(figures.now.firstReply.business.medianMs, (2 + 9) / 2.0 * hour); // 2 h, and 8 + 1 h
        QCOMPARE(figures.now.resolution, report->report.resolution.solved);
        QCOMPARE(figures.now.repliedInTime, (Share{1, 2}));
        QCOMPARE(figures.now.solvedInTime, (Share{1, 2})); // the other one is overdue
        QCOMPARE(figures.before, SupportPeriod());
        QCOMPARE(figures.open, 1);
        QCOMPARE(figures.overdue, 1);
        QCOMPARE(figures.weeks.size(), 4);
        QCOMPARE(figures.weeks.last().opened, 0);
        QCOMPARE(figures.weeks[2].opened, 2);
    }

    void countedIsTheSameAsKept()
    {
        KeptDesk desk;
        const SupportFigures kept = figuresOf(desk, desk.question);
        VERIFY_RESULT(desk.db.write(u"forget"_s, [](WriteSession &session) -> Result<void> {
            session.connection().execute(u"DELETE FROM support_days"_s);
            return {};
        }));
        SupportFigures counted = figuresOf(desk, desk.question);
        QCOMPARE(counted.countedDays, 59); // of 60, today is not over
        counted.countedDays = 0;
        QCOMPARE(counted, kept);
    }

    void fewAtATimeTheLatestFirst()
    {
        DeskFixture desk;
        const DashboardQuestion question = asking({2026, 11, 23});
        QVERIFY(keepDays(desk, question, 7) > 0);
        QVERIFY(isKept(desk, {2026, 11, 22}));
        QVERIFY(isKept(desk, {2026, 11, 16}));
        QVERIFY(!isKept(desk, {2026, 11, 15}));
        QVERIFY(!isKept(desk, {2026, 11, 23})); // it is not over
        int rounds = 1;
        while (keepDays(desk, question, 7) > 0 && rounds < 100)
            ++rounds;
        QVERIFY(rounds < 15);
        QVERIFY(isKept(desk, question.dayBefore()));
        QCOMPARE(keepDays(desk, question, 7), 0);
        desk.verify();
    }

    void whatIsWrittenTakesItsDaysAway()
    {
        KeptDesk desk;
        const QDate monday(2026, 11, 23);
        QVERIFY(isKept(desk, monday));
        desk.verify();
        desk.message(desk.slow, u"Still waiting"_s); // told of the day on which it was opened
        QVERIFY(!isKept(desk, monday));
        QVERIFY(isKept(desk, monday.addDays(-1)));
        desk.verify();
        QCOMPARE(keepDays(desk, desk.question), 0);
        desk.message(desk.quick, u"Broken again"_s); // solved on Monday: no more
        QCOMPARE(figuresOf(desk, desk.question).now.solved, 0);
        desk.verify();
        QCOMPARE(keepDays(desk, desk.question), 0);
        desk.undoLast();
        desk.verify();
        QCOMPARE(figuresOf(desk, desk.question).now.solved, 1);
    }

    void discardedDeletedAndBack()
    {
        KeptDesk desk;
        runOrDie(desk.db, DiscardTickets{{desk.quick}, DiscardReason::Spam});
        QCOMPARE(figuresOf(desk, desk.question).now.opened, 1);
        QCOMPARE(figuresOf(desk, desk.question).now.repliedInTime, (Share{0, 1}));
        desk.verify();
        QCOMPARE(keepDays(desk, desk.question), 0);
        desk.undoLast();
        QCOMPARE(figuresOf(desk, desk.question).now.opened, 2);
        desk.verify();
        QCOMPARE(keepDays(desk, desk.question), 0);
        runOrDie(desk.db, DeleteTickets{{desk.slow}});
        QCOMPARE(figuresOf(desk, desk.question).now.opened, 1);
        desk.verify();
    }

    void otherHoursAndOtherMidnights()
    {
        KeptDesk desk;
        WorkCalendar longer = usualCalendar(QTimeZone::utc());
        longer.id = desk.hours;
        longer.name = u"Longer"_s;
        runOrDie(desk.db, SaveWorkCalendar{longer});
        QVERIFY(!isKept(desk, {2026, 11, 22}));
        desk.verify();
        QCOMPARE(keepDays(desk, desk.question), 0);
        auto shop = desk.db.read([](Connection &connection) { return ShopStore(connection).shop(); });
        VERIFY_RESULT(shop);
        shop->timeZone = QTimeZone("Asia/Tokyo");
        runOrDie(desk.db, SaveShop{*shop});
        QVERIFY(!isKept(desk, {2026, 11, 22}));
        desk.verify();
    }

    void answersAboutTickets()
    {
        KeptDesk desk;
        const auto answer = [&](int score, CollectedBy by, TicketId ticket) {
            SurveyResponse response;
            response.kind = SurveyKind::Csat;
            response.scale = scaleOf(SurveyKind::Csat);
            response.customer = desk.shop.anneliese;
            response.ticket = ticket;
            response.score = score;
            response.collectedBy = by;
            response.at = utc(2026, 11, 24, 12);
            runOrDie(desk.db, RecordSurveyResponse{response, {}});
        };
        answer(5, CollectedBy::Self, desk.quick);
        QVERIFY(!isKept(desk, {2026, 11, 24}));
        answer(4, CollectedBy::Staff, desk.slow);
        answer(1, CollectedBy::Self, {});
        QCOMPARE(figuresOf(desk, desk.question).now.satisfied, (Share{1, 1}));
        QCOMPARE(keepDays(desk, desk.question), 0);
        desk.verify();
        QCOMPARE(figuresOf(desk, desk.question).now.satisfied, (Share{1, 1}));
    }

    void partsOfPeople()
    {
        KeptDesk desk;
        VERIFY_RESULT(desk.db.write(u"tag"_s, [&](WriteSession &session) -> Result<void> {
            return attempt([&] {
                Statement(session.connection(),
                          u"INSERT INTO customer_tags (customer_id, tag, tag_fold) VALUES (:id, 'Late', 'late')"_s)
                    .bind(u"id", desk.shop.tomas)
                    .execute();
            });
        }));
        const SupportFigures late = figuresOf(desk, asking({2026, 11, 30}, {SliceKind::Tag, u"late"_s, {}}));
        QCOMPARE(late.now.opened, 1);
        QCOMPARE(late.now.solved, 0);
        QCOMPARE(late.open, 1);
        QCOMPARE(late.countedDays, 0); // nothing is kept of parts
        const SupportFigures web = figuresOf(desk, asking({2026, 11, 30}, {SliceKind::Channel, u"web"_s, {}}));
        QVERIFY(web.isEmpty());
        QVERIFY(web.weeks.isEmpty());
        const SupportFigures past = figuresOf(desk, asking({2026, 11, 24}));
        QVERIFY(!past.open); // of a day that is past nobody knows
        QCOMPARE(past.now.opened, 2);
    }

    void whoAskedForHelp()
    {
        KeptDesk desk;
        const auto people = [&](QDate from, QDate until) {
            CustomerFilter filter;
            filter.behind = PeopleBehind{BehindFigure::AskedForHelp, from, until};
            const Instant now = desk.db.clock().now();
            return desk.db.read([=](Connection &connection) { return CustomerList(connection).ids(filter, now); }).value();
        };
        QCOMPARE(people({2026, 11, 23}, {2026, 11, 23}).size(), 2);
        QCOMPARE(people({2026, 11, 24}, {2026, 11, 30}).size(), 0);
        runOrDie(desk.db, DiscardTickets{{desk.quick}, DiscardReason::Spam});
        QCOMPARE(people({2026, 11, 1}, {2026, 11, 30}), (QList<CustomerId>{desk.shop.tomas}));
    }

    void aViewKeepsWhatItHasRead()
    {
        DeskFixture desk;
        desk.ticket(u"Cup"_s);
        SupportFiguresView view(*desk.db);
        const DashboardQuestion question = asking({2026, 11, 23});
        view.show(question);
        QTRY_COMPARE(view.state(), EntityViewBase::State::Loaded);
        QCOMPARE(view.value()->now.opened, 1);
        QCOMPARE(view.value()->countedDays, 59);
        QTRY_VERIFY(isKept(desk, firstDayBefore(question)));
        view.refresh();
        QTRY_COMPARE(view.value()->countedDays, 0);
        desk.ticket(u"Lamp"_s);
        QTRY_COMPARE_WITH_TIMEOUT(view.value()->now.opened, 2, 20'000);
    }
};

QTEST_GUILESS_MAIN(TestSupportFigures)

#include "tst_supportfigures.moc"
