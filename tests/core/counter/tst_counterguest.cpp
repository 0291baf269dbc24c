// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counter/counterguest.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// What the counter says about somebody.
class TestCounterGuest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void birthdays_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<int>("month");
        QTest::addColumn<int>("day");
        QTest::addColumn<int>("days"); // 999: nothing is said
        QTest::newRow("today") << QDate(2026, 11, 22) << 11 << 22 << 0;
        QTest::newRow("tomorrow") << QDate(2026, 11, 22) << 11 << 23 << 1;
        QTest::newRow("two weeks ahead") << QDate(2026, 11, 22) << 12 << 6 << 14;
        QTest::newRow("further ahead") << QDate(2026, 11, 22) << 12 << 7 << 999;
        QTest::newRow("a week ago") << QDate(2026, 11, 22) << 11 << 15 << -7;
        QTest::newRow("longer ago") << QDate(2026, 11, 22) << 11 << 14 << 999;
        QTest::newRow("over the turn of the year") << QDate(2026, 12, 30) << 1 << 2 << 3;
        QTest::newRow("behind the turn of the year") << QDate(2027, 1, 2) << 12 << 30 << -3;
        QTest::newRow("29 February in a common year") << QDate(2027, 2, 28) << 2 << 29 << 0;
        QTest::newRow("not known") << QDate(2026, 11, 22) << 0 << 0 << 999;
    }
    void birthdays()
    {
        QFETCH(QDate, today);
        QFETCH(int, month);
        QFETCH(int, day);
        QTEST(birthdayNear({0, month, day}, today).value_or(999), "days");
    }

    void visits()
    {
        const LocalCalendar calendar(QTimeZone("Europe/Berlin"));
        const QDate today(2026, 11, 22);
        CustomerStats stats;
        QCOMPARE(visitNumber(stats, calendar, today), 1);
        stats.orderDays = 31;
        stats.lastOrderAt = calendar.noon(today.addDays(-3));
        QCOMPARE(visitNumber(stats, calendar, today), 32);
        stats.orderDays = 32;
        stats.lastOrderAt = calendar.noon(today);
        QCOMPARE(visitNumber(stats, calendar, today), 32);
    }
};

QTEST_APPLESS_MAIN(TestCounterGuest)
#include "tst_counterguest.moc"
