// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/segments/segmentwindow.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 24); // a Tuesday

SegmentWindow window(WindowKind kind, int days = 30)
{
    SegmentWindow window;
    window.kind = kind;
    window.days = days;
    return window;
}

DaySpan span(WindowKind kind, int days = 30, Qt::DayOfWeek weekStart = Qt::Monday)
{
    return spanOf(window(kind, days), today, weekStart);
}

} // namespace

class TestSegmentWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lastDaysAreTodayAndThoseBefore()
    {
        QCOMPARE(span(WindowKind::LastDays, 30), (DaySpan{{2026, 10, 26}, today}));
        QCOMPARE(span(WindowKind::LastDays, 1), (DaySpan{today, today}));
        QCOMPARE(span(WindowKind::Today), (DaySpan{today, today}));
        QCOMPARE(span(WindowKind::NextDays, 7), (DaySpan{today, {2026, 11, 30}}));
    }

    void beforeAndLastMeetWithoutOverlap()
    {
        const DaySpan before = span(WindowKind::Before, 60);
        QVERIFY(!before.from.isValid());
        QCOMPARE(before.until, today.addDays(-61)); // more than 60 days ago
        QVERIFY(before.contains(today.addDays(-61)));
        QVERIFY(!before.contains(today.addDays(-60)));
    }

    void aMonthIsNotThirtyDays()
    {
        QCOMPARE(span(WindowKind::ThisMonth), (DaySpan{{2026, 11, 1}, {2026, 11, 30}}));
        QCOMPARE(span(WindowKind::LastMonth), (DaySpan{{2026, 10, 1}, {2026, 10, 31}}));
        QCOMPARE(span(WindowKind::ThisYear), (DaySpan{{2026, 1, 1}, {2026, 12, 31}}));
        QCOMPARE(span(WindowKind::LastYear), (DaySpan{{2025, 1, 1}, {2025, 12, 31}}));
        QCOMPARE(spanOf(window(WindowKind::LastMonth), {2026, 1, 31}, Qt::Monday), (DaySpan{{2025, 12, 1}, {2025, 12, 31}}));
        QCOMPARE(spanOf(window(WindowKind::LastMonth), {2028, 3, 31}, Qt::Monday), (DaySpan{{2028, 2, 1}, {2028, 2, 29}}));
    }

    void weeksBeginAsTheLocaleHasIt()
    {
        QCOMPARE(span(WindowKind::ThisWeek), (DaySpan{{2026, 11, 23}, {2026, 11, 29}}));
        QCOMPARE(span(WindowKind::ThisWeek, 30, Qt::Sunday), (DaySpan{{2026, 11, 22}, {2026, 11, 28}}));
        QCOMPARE(span(WindowKind::ThisWeek, 30, Qt::Saturday), (DaySpan{{2026, 11, 21}, {2026, 11, 27}}));
        QCOMPARE(span(WindowKind::ThisWeek, 30, Qt::Tuesday).from, today);
        QCOMPARE(span(WindowKind::LastWeek), (DaySpan{{2026, 11, 16}, {2026, 11, 22}}));
    }

    void anOpenEndHasNoLimit()
    {
        SegmentWindow since = window(WindowKind::Between);
        since.from = today;
        QVERIFY(spanOf(since, today, Qt::Monday).contains({2999, 1, 1}));
        QVERIFY(!spanOf(since, today, Qt::Monday).contains(today.addDays(-1)));
        QVERIFY(span(WindowKind::Ever).contains({1900, 1, 1}));
        QVERIFY(!span(WindowKind::Ever).contains(QDate()));
    }

    void keptDaysComeBackEachYear_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<bool>("isWithin");
        QTest::newRow("this year") << QDate(1980, 11, 30) << QDate(2026, 11, 24) << QDate(2026, 11, 30) << true;
        QTest::newRow("a day late") << QDate(1980, 12, 1) << QDate(2026, 11, 24) << QDate(2026, 11, 30) << false;
        QTest::newRow("over new year") << QDate(1980, 1, 2) << QDate(2026, 12, 28) << QDate(2027, 1, 3) << true;
        QTest::newRow("old year's end") << QDate(1980, 12, 31) << QDate(2026, 12, 28) << QDate(2027, 1, 3) << true;
        QTest::newRow("leap day on the 28th") << QDate(2000, 2, 29) << QDate(2026, 2, 28) << QDate(2026, 2, 28) << true;
        QTest::newRow("not on 1 March") << QDate(2000, 2, 29) << QDate(2026, 3, 1) << QDate(2026, 3, 1) << false;
        QTest::newRow("leap day itself") << QDate(2000, 2, 29) << QDate(2028, 2, 29) << QDate(2028, 2, 29) << true;
        QTest::newRow("not the 28th then") << QDate(2000, 2, 29) << QDate(2028, 2, 28) << QDate(2028, 2, 28) << false;
        QTest::newRow("a whole year") << QDate(1980, 6, 1) << QDate(2026, 6, 2) << QDate(2027, 6, 2) << true;
        QTest::newRow("a year but a day") << QDate(1980, 6, 1) << QDate(2026, 6, 2) << QDate(2027, 5, 31) << false;
        QTest::newRow("open") << QDate(1980, 6, 1) << QDate() << QDate(2026, 1, 1) << true;
        QTest::newRow("no day") << QDate() << QDate() << QDate() << false;
        QTest::newRow("the wrong way") << QDate(1980, 6, 1) << QDate(2026, 7, 1) << QDate(2026, 5, 1) << false;
    }
    void keptDaysComeBackEachYear()
    {
        QFETCH(QDate, day);
        QFETCH(QDate, from);
        QFETCH(QDate, until);
        QFETCH(bool, isWithin);
        QCOMPARE(isKeptWithin(day, {from, until}), isWithin);
    }

    void onlyWhatTheKindHasCounts()
    {
        SegmentWindow one = window(WindowKind::ThisMonth, 5);
        SegmentWindow other = window(WindowKind::ThisMonth, 7);
        other.from = today;
        QCOMPARE(one, other);
        QVERIFY(!(window(WindowKind::LastDays, 5) == window(WindowKind::LastDays, 7)));
        one.kind = other.kind = WindowKind::Between;
        QVERIFY(!(one == other));
    }

    void isKeptAsJson()
    {
        SegmentWindow until = window(WindowKind::Between);
        until.until = today;
        const QList<SegmentWindow> windows{window(WindowKind::Ever), window(WindowKind::LastDays, 90), until};
        for (const SegmentWindow &each : windows)
            QCOMPARE(segmentWindowOf(toJson(each)), each);
        QCOMPARE(toJson(until), (QJsonObject{{u"kind"_s, u"between"_s}, {u"until"_s, u"2026-11-24"_s}}));
    }
};

QTEST_GUILESS_MAIN(TestSegmentWindow)

#include "tst_segmentwindow.moc"
