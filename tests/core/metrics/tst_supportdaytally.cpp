// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/supportfigures.h"

#include <QtTest/QTest>

using namespace regulars;

namespace {

constexpr qint64 hour = 3'600'000;
const QDate today(2026, 11, 22);

Instant at(int day, int hourOfDay)
{
    return {QDateTime({2026, 11, day}, {}, Qt::UTC).toMSecsSinceEpoch() + hourOfDay * hour};
}

ReportedTicket opened(Instant when, std::optional<Instant> answered = {}, std::optional<Instant> solved = {})
{
    ReportedTicket ticket;
    ticket.openedAt = when;
    ticket.course.questions = {{when, answered, {}}};
    ticket.course.open = {{when, solved}};
    if (solved)
        ticket.course.solved = {*solved};
    return ticket;
}

SupportDayTally tally(const LocalCalendar &calendar, int from = 1, int until = 22)
{
    return {calendar, {2026, 11, from}, {2026, 11, until}};
}

} // namespace

/// The support desk day by day, and what the days add up to.
class TestSupportDayTally : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repliesBelongToTheDayOfOpeningAndSolutionsToTheirOwn()
    {
        const LocalCalendar calendar(QTimeZone::utc());
        SupportDayTally days = tally(calendar);
        days.add(opened(at(3, 9), at(5, 10), at(7, 9)));
        const SupportDayFigures &first = days.days().at({2026, 11, 3});
        QCOMPARE(first.allOpened(), 1);
        QCOMPARE(first.firstReplies.calendar, (std::vector<qint32>{49 * 3600}));
        QVERIFY(first.firstReplies.business.empty()); // nobody knows the working hours
        QCOMPARE(first.solved, 0);
        const SupportDayFigures &last = days.days().at({2026, 11, 7});
        QCOMPARE(last.solved, 1);
        QCOMPARE(last.resolutions.calendar, (std::vector<qint32>{96 * 3600}));
        QCOMPARE(last.allOpened(), 0);
        QCOMPARE(days.days().at({2026, 11, 5}), SupportDayFigures());
    }

    void whatLiesOutsideChangesNothing()
    {
        const LocalCalendar calendar(QTimeZone::utc());
        SupportDayTally days = tally(calendar, 10, 12);
        days.add(opened(at(9, 23), at(11, 9)));
        days.add(opened(at(13, 0)));
        days.addPromise(SlaMetric::Resolution, at(13, 0), false);
        days.addAnswer(at(9, 23), 5);
        QCOMPARE(days.days().size(), size_t(3));
        for (const auto &[day, figures] : days.days())
            QCOMPARE(figures, SupportDayFigures());
    }

    void reopenedAndMergedOnesAreNotSolved()
    {
        const LocalCalendar calendar(QTimeZone::utc());
        SupportDayTally days = tally(calendar);
        ReportedTicket again = opened(at(3, 9), {}, at(4, 9));
        again.course.open.push_back({at(5, 9), {}});
        days.add(again);
        ReportedTicket merged = opened(at(3, 9), {}, at(4, 9));
        merged.merged = true;
        days.add(merged);
        QCOMPARE(days.days().at({2026, 11, 3}).allOpened(), 2);
        QCOMPARE(days.days().at({2026, 11, 4}).solved, 0);
    }

    void whatTheShopOpensIsNotAnswered()
    {
        const LocalCalendar calendar(QTimeZone::utc());
        SupportDayTally days = tally(calendar);
        ReportedTicket own = opened(at(3, 9), at(3, 10));
        own.origin = TicketOrigin::Agent;
        days.add(own);
        QVERIFY(days.days().at({2026, 11, 3}).firstReplies.calendar.empty());
    }

    void promisesAndAnswers()
    {
        const LocalCalendar calendar(QTimeZone::utc());
        SupportDayTally days = tally(calendar);
        days.addPromise(SlaMetric::FirstResponse, at(3, 9), true);
        days.addPromise(SlaMetric::FirstResponse, at(3, 9), false);
        days.addPromise(SlaMetric::FirstResponse, at(3, 9), {}); // not due yet
        days.addPromise(SlaMetric::NextResponse, at(3, 9), true);
        days.addPromise(SlaMetric::Resolution, at(3, 9), true);
        for (const int score : {3, 4, 5})
            days.addAnswer(at(3, 12), score);
        const SupportDayFigures &day = days.days().at({2026, 11, 3});
        QCOMPARE(day.repliedInTime, (Share{1, 2}));
        QCOMPARE(day.solvedInTime, (Share{1, 1}));
        QCOMPARE(day.satisfied, (Share{2, 3}));
    }

    void periodsAreComparedByCategory()
    {
        const TicketCategoryId cups{1};
        const TicketCategoryId lamps{2};
        const DashboardQuestion question{today, DashboardPeriod::Month, ComparedWith::PeriodBefore};
        SupportDayMap days;
        days[today].opened = {{cups, 2}, {lamps, 5}};
        days[today.addDays(-29)].opened = {{cups, 1}};
        days[today.addDays(-30)].opened = {{cups, 7}, {TicketCategoryId(), 4}};
        days[today.addDays(-60)].opened = {{cups, 100}}; // before both
        const SupportFigures figures = supportFigures(question, days);
        QCOMPARE(figures.now.opened, 8);
        QCOMPARE(figures.before.opened, 11);
        QCOMPARE(figures.categories.size(), 2); // what there was only before is none of the largest now
        QCOMPARE(figures.categories[0].category, lamps);
        QCOMPARE(figures.categories[0].openedBefore, 0);
        QCOMPARE(figures.categories[1].opened, 3);
        QCOMPARE(figures.categories[1].openedBefore, 7);
    }

    void mediansAreOfAllDaysTogether()
    {
        const DashboardQuestion question{today, DashboardPeriod::Month, ComparedWith::PeriodBefore};
        SupportDayMap days;
        days[today].firstReplies = {{60, 600}, {120, 1'200}};
        days[today.addDays(-1)].firstReplies = {{300}, {360}};
        const SupportFigures figures = supportFigures(question, days);
        QCOMPARE(figures.now.firstReply.business.count, 3);
        QCOMPARE(figures.now.firstReply.business.medianMs, 300'000.0);
        QCOMPARE(figures.now.firstReply.calendar.medianMs, 360'000.0);
        QCOMPARE(figures.before.firstReply.business.count, 0);
    }

    void weeksCoverThePeriod_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("weeks");
        QTest::addColumn<int>("first");
        QTest::newRow("30") << 30 << 4 << 9; // two days more are no week
        QTest::newRow("90") << 90 << 13 << 6;
        QTest::newRow("365") << 365 << 52 << 8;
        QTest::newRow("7") << 7 << 1 << 7;
        QTest::newRow("2") << 2 << 1 << 2;
    }
    void weeksCoverThePeriod()
    {
        QFETCH(int, days);
        QFETCH(int, weeks);
        QFETCH(int, first);
        SupportDayMap each;
        for (int i = 0; i < days; ++i) {
            each[today.addDays(-i)].opened = {{TicketCategoryId{1}, 1}};
            each[today.addDays(-i)].solved = 2;
        }
        const QList<SupportWeek> found = supportWeeks(today.addDays(1 - days), today, each);
        QCOMPARE(found.size(), weeks);
        QCOMPARE(found.first().opened, first);
        QCOMPARE(found.first().from, today.addDays(1 - days));
        QCOMPARE(found.last().until, today);
        qint64 solved = 0;
        for (qsizetype i = 0; i < found.size(); ++i) {
            solved += found[i].solved;
            if (i > 0)
                QCOMPARE(found[i].from, found[i - 1].until.addDays(1));
        }
        QCOMPARE(solved, 2 * days);
    }

    void toldOfPeopleOnly()
    {
        QVERIFY(SupportFigures::isTold({}));
        QVERIFY(SupportFigures::isTold({SliceKind::Tag, {}, {}}));
        QVERIFY(!SupportFigures::isTold({SliceKind::Category, {}, {}}));
        QVERIFY(SupportFigures().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSupportDayTally)

#include "tst_supportdaytally.moc"
