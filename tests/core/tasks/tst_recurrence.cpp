// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/recurrence.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestRecurrence : public QObject
{
    Q_OBJECT

private:
    /// The days of the series after its first, at most `count`.
    static QStringList following(const QString &rule, QDate start, int count)
    {
        const auto recurrence = Recurrence::parse(rule);
        if (!recurrence)
            return {u"no rule"_s};
        QStringList days;
        QDate last = start;
        for (int i = 0; i < count; ++i) {
            const auto next = recurrence->nextAfter(start, last);
            if (!next)
                break;
            days += next->toString(Qt::ISODate);
            last = *next;
        }
        return days;
    }

private Q_SLOTS:
    void followingDays_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QStringList>("days");
        const auto row = [](const char *name, const QString &rule, QDate start, const QStringList &days) {
            QTest::newRow(name) << rule << start << days;
        };
        row("daily over the change of the clocks", u"FREQ=DAILY"_s, {2026, 3, 28},
            {u"2026-03-29"_s, u"2026-03-30"_s, u"2026-03-31"_s});
        row("working days", u"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"_s, {2026, 11, 20},
            {u"2026-11-23"_s, u"2026-11-24"_s, u"2026-11-25"_s});
        row("every two weeks", u"FREQ=WEEKLY;INTERVAL=2"_s, {2026, 11, 22},
            {u"2026-12-06"_s, u"2026-12-20"_s, u"2027-01-03"_s});
        row("a month without the 31st is left out", u"FREQ=MONTHLY"_s, {2026, 1, 31},
            {u"2026-03-31"_s, u"2026-05-31"_s, u"2026-07-31"_s});
        row("the last day of each month", u"FREQ=MONTHLY;BYMONTHDAY=-1"_s, {2028, 1, 31},
            {u"2028-02-29"_s, u"2028-03-31"_s, u"2028-04-30"_s});
        row("the last Friday", u"FREQ=MONTHLY;BYDAY=-1FR"_s, {2026, 10, 30},
            {u"2026-11-27"_s, u"2026-12-25"_s, u"2027-01-29"_s});
        row("the second Tuesday", u"FREQ=MONTHLY;BYDAY=2TU"_s, {2026, 11, 10},
            {u"2026-12-08"_s, u"2027-01-12"_s, u"2027-02-09"_s});
        row("the last working day", u"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"_s, {2026, 10, 30},
            {u"2026-11-30"_s, u"2026-12-31"_s, u"2027-01-29"_s});
        row("29 February", u"FREQ=YEARLY"_s, {2024, 2, 29}, {u"2028-02-29"_s, u"2032-02-29"_s, u"2036-02-29"_s});
        row("29 February across 2100", u"FREQ=YEARLY"_s, {2096, 2, 29}, {u"2104-02-29"_s, u"2108-02-29"_s, u"2112-02-29"_s});
        row("quarterly", u"FREQ=MONTHLY;INTERVAL=3"_s, {2026, 11, 15}, {u"2027-02-15"_s, u"2027-05-15"_s, u"2027-08-15"_s});
        row("in two months of the year", u"FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=1"_s, {2026, 3, 1},
            {u"2026-09-01"_s, u"2027-03-01"_s, u"2027-09-01"_s});
        row("three times in all", u"FREQ=DAILY;COUNT=3"_s, {2026, 11, 22}, {u"2026-11-23"_s, u"2026-11-24"_s});
        row("until a day, which counts", u"FREQ=DAILY;UNTIL=20261124"_s, {2026, 11, 22}, {u"2026-11-23"_s, u"2026-11-24"_s});
        row("until an hour of a day, which counts", u"FREQ=DAILY;UNTIL=20261124T090000Z"_s, {2026, 11, 22},
            {u"2026-11-23"_s, u"2026-11-24"_s});
        row("a day that never comes", u"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"_s, {2026, 11, 22}, {});
        row("as others write it", u" rrule:freq=weekly;byday=mo "_s, {2026, 11, 22},
            {u"2026-11-23"_s, u"2026-11-30"_s, u"2026-12-07"_s});
    }
    void followingDays()
    {
        QFETCH(const QString, rule);
        QFETCH(const QDate, start);
        QTEST(following(rule, start, 3), "days");
    }

    void aLateOneTakesTheNextDayThatIsLeft()
    {
        const auto weekly = Recurrence::parse(u"FREQ=WEEKLY;COUNT=4"_s).value();
        const QDate start(2026, 11, 2);
        QCOMPARE(weekly.nextAfter(start, QDate(2026, 11, 17)), QDate(2026, 11, 23));
        QVERIFY(!weekly.nextAfter(start, QDate(2026, 11, 23)));
    }

    void daysWithinAStretch()
    {
        const auto days = [](const QString &rule, QDate start, QDate first, QDate last) {
            return Recurrence::parse(rule)->daysWithin(start, first, last);
        };
        const QDate start(2026, 11, 2);
        QCOMPARE(days(u"FREQ=WEEKLY"_s, start, start, start.addDays(14)),
                 (QList<QDate>{start, start.addDays(7), start.addDays(14)}));
        QCOMPARE(days(u"FREQ=WEEKLY;COUNT=3"_s, start, start.addDays(1), {2030, 1, 1}),
                 (QList<QDate>{start.addDays(7), start.addDays(14)}));
        QVERIFY(days(u"FREQ=WEEKLY"_s, start, {2020, 1, 1}, {2026, 11, 1}).isEmpty());
        QVERIFY(days(u"FREQ=WEEKLY"_s, start, start.addDays(5), start).isEmpty());
    }

    void whatIsNoRule_data()
    {
        QTest::addColumn<QString>("rule");
        for (const QString &rule :
             {u""_s, u"weekly"_s, u"FREQ=HOURLY"_s, u"FREQ=SECONDLY"_s, u"FREQ=WEEKLY;FREQ=DAILY"_s, u"INTERVAL=2"_s,
              u"FREQ=DAILY;INTERVAL=0"_s, u"FREQ=DAILY;COUNT=2;UNTIL=20261231"_s, u"FREQ=DAILY;UNTIL=20261332"_s,
              u"FREQ=MONTHLY;BYMONTHDAY=32"_s, u"FREQ=MONTHLY;BYMONTHDAY=0"_s, u"FREQ=WEEKLY;BYDAY=XX"_s,
              u"FREQ=WEEKLY;BYDAY=-1FR"_s, u"FREQ=WEEKLY;BYMONTHDAY=3"_s, u"FREQ=DAILY;BYHOUR=9"_s, u"FREQ=DAILY;"_s,
              u"FREQ=DAILY;X=1"_s, u"FREQ=DAILY;BYMONTH=13"_s, u"FREQ=YEARLY;BYMONTH="_s + QString(300, u'1')})
            QTest::newRow(qPrintable(rule.left(40))) << rule;
    }
    void whatIsNoRule()
    {
        QFETCH(const QString, rule);
        const auto parsed = Recurrence::parse(rule);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().field, u"recurrence"_s);
    }
};

QTEST_GUILESS_MAIN(TestRecurrence)

#include "tst_recurrence.moc"
