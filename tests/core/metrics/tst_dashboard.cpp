// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/dashboard.h"

#include <QtTest/QTest>

using namespace regulars;

class TestDashboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePeriodAndWhatItIsComparedWith()
    {
        const QDate today(2026, 11, 22);
        const DashboardQuestion year{today, DashboardPeriod::Year, ComparedWith::PeriodBefore};
        QCOMPARE(year.from(), QDate(2025, 11, 23));
        QCOMPARE(year.dayBefore(), QDate(2025, 11, 22));
        const DashboardQuestion month{today, DashboardPeriod::Month, ComparedWith::YearBefore};
        QCOMPARE(month.from(), QDate(2026, 10, 24));
        QCOMPARE(month.dayBefore(), QDate(2025, 11, 22));
        // There is no 29 February in the year before.
        QCOMPARE((DashboardQuestion{QDate(2028, 2, 29)}).dayBefore(), QDate(2027, 2, 28));
        QVERIFY(!DashboardQuestion().isValid());
    }

    /// What is read apart may still be of yesterday.
    void takesWhatIsOfTheSameDay()
    {
        Dashboard dashboard;
        dashboard.question.day = QDate(2026, 11, 22);
        ValueFigures values;
        values.day = dashboard.question.day;
        ProgrammeFigures programme;
        programme.today = dashboard.question.day.addDays(-1);
        dashboard.take(values, programme);
        QVERIFY(dashboard.values);
        QVERIFY(!dashboard.programme);
        dashboard.take({}, {});
        QVERIFY(!dashboard.values);
    }

    void emptyUntilSomebodyBuysOrSpeaks()
    {
        Dashboard dashboard;
        dashboard.satisfaction += SatisfactionMonth{24'322, {}};
        QVERIFY(dashboard.isEmpty());
        dashboard.satisfaction.last().satisfaction.nps.add(9);
        QVERIFY(!dashboard.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestDashboard)

#include "tst_dashboard.moc"
