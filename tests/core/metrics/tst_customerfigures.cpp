// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "core/metrics/customerfigures.h"
#include "core/people/shop.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

/// Adds a customer who bought one order of 10.00 on each of these days.
void addCustomer(DayFigures &figures, std::initializer_list<QDate> days)
{
    std::vector<PurchaseDay> purchases;
    for (const QDate day : days)
        purchases.push_back({int(day.toJulianDay()), 1, 1'000});
    for (const DayPart &part : dayParts(purchases, usualActiveDays))
        figures.add(part.figure, part.day, part.amount);
}

const QDate today(2026, 11, 22);

} // namespace

class TestCustomerFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyShop()
    {
        const CustomerDashboard dashboard = customerDashboard({}, today, today.addYears(-1), DashboardPeriod::Year);
        QCOMPARE(dashboard.now.active, 0);
        QCOMPARE(dashboard.now.kept, (Share{0, 0}));
        QCOMPARE(dashboard.now.frequency(), 0);
        QVERIFY(dashboard.trend.isEmpty());
        QVERIFY(dashboard.months.isEmpty());
    }

    /// Who comes back counts as reactivated, and makes retention no better: (E − N) ÷ S would say 100 %.
    void retentionIsOfSets()
    {
        DayFigures figures;
        addCustomer(figures, {today.addDays(-400), today.addDays(-10)}); // active then and now, with a gap between
        addCustomer(figures, {today.addDays(-370), today.addDays(-20)});
        addCustomer(figures, {today.addDays(-500)});                    // lost
        addCustomer(figures, {today.addDays(-900), today.addDays(-5)}); // won back
        addCustomer(figures, {today.addDays(-7)});                      // new
        const CustomerFigures now = customerFigures(figures, today, DashboardPeriod::Year);
        QCOMPARE(now.active, 4);
        QCOMPARE(now.kept, (Share{2, 3}));
        QCOMPARE(now.newCustomers, 1);
        QCOMPARE(now.reactivated, 2);
        QCOMPARE(now.lost, 2);
        QCOMPARE(now.repeaters, (Share{3, 5}));
        QCOMPARE(now.orders, 4);
        QCOMPARE(now.buyers, 4);
        QCOMPARE(now.netMinor, 4'000);
        QCOMPARE(now.netOfNewMinor, 1'000);
    }

    /// Of the period, and of all time: each order is worth 10.00.
    void whatAnOrderAndACustomerBring()
    {
        DayFigures figures;
        addCustomer(figures, {today.addDays(-400), today.addDays(-10), today.addDays(-9)});
        addCustomer(figures, {today.addDays(-5)});
        figures.add(DayFigure::NetOfRegular, int(today.toJulianDay()), -500); // something came back
        const CustomerFigures now = customerFigures(figures, today, DashboardPeriod::Month);
        QCOMPARE(now.averageOrderMinor(), std::optional<qint64>(833)); // 25.00 ÷ 3
        QCOMPARE(now.netEverMinor, 3'500);
        QCOMPARE(now.broughtSoFarMinor(), std::optional<qint64>(1'750));
        QCOMPARE(customerFigures(figures, today.addDays(-300), DashboardPeriod::Month).broughtSoFarMinor(),
                 std::optional<qint64>(1'000));
        QVERIFY(!customerFigures({}, today, DashboardPeriod::Year).averageOrderMinor());
        QVERIFY(!customerFigures({}, today, DashboardPeriod::Year).broughtSoFarMinor());
    }

    void churnIsOfAMonthWhateverThePeriod()
    {
        DayFigures figures;
        addCustomer(figures, {today.addDays(-370)}); // lapsed five days ago
        addCustomer(figures, {today.addDays(-300)});
        for (const auto period : {DashboardPeriod::Month, DashboardPeriod::Year})
            QCOMPARE(customerFigures(figures, today, period).lapsed, (Share{1, 2}));
    }

    /// Only who has had the time to buy again is asked about.
    void repeatPurchasesOfMaturedCohorts()
    {
        DayFigures figures;
        addCustomer(figures, {today.addDays(-90), today});
        addCustomer(figures, {today.addDays(-119)});
        addCustomer(figures, {today.addDays(-120), today.addDays(-100)}); // before the period
        addCustomer(figures, {today.addDays(-89), today.addDays(-80)});   // not matured
        QCOMPARE(customerFigures(figures, today, DashboardPeriod::Month).inTime, (Share{1, 2}));
    }

    void monthsUpToToday()
    {
        DayFigures figures;
        addCustomer(figures, {QDate(2026, 9, 30)});
        addCustomer(figures, {QDate(2026, 10, 1), QDate(2026, 11, 20)});
        const QList<CustomerMonth> months = customerMonths(figures, today, 12);
        QCOMPARE(months.size(), 3);
        QCOMPARE(months[0].month, monthNumberOf(QDate(2026, 9, 1)));
        QCOMPARE(months[0].newCustomers, 1);
        QCOMPARE(months[0].regular(), 0);
        QCOMPARE(months[1].until, QDate(2026, 10, 31));
        QCOMPARE(months[1].active, 2);
        QCOMPARE(months[1].regular(), 1);
        QCOMPARE(months[2].netOfRegularMinor, 1'000);
        QCOMPARE(months[2].until, today);
        QCOMPARE(customerMonths(figures, today, 2).size(), 2);
    }

    void comparedAndFollowedOverTheYear()
    {
        DayFigures figures;
        addCustomer(figures, {QDate(2025, 11, 1)});
        const CustomerDashboard dashboard = customerDashboard(figures, today, QDate(2025, 11, 22), DashboardPeriod::Month);
        QCOMPARE(dashboard.before.orders, 1);
        QCOMPARE(dashboard.now.orders, 0);
        QCOMPARE(dashboard.trend.size(), 12);
        QCOMPARE(dashboard.trend.last(), dashboard.now);
    }

    void pointsNeedEnoughOfBoth()
    {
        QCOMPARE(pointsBetween({5, 10}, {6, 10}).value(), 10.0);
        QVERIFY(!pointsBetween({5, 9}, {6, 10}));
        QVERIFY(!pointsBetween({5, 10}, {6, 9}));
    }
};

QTEST_APPLESS_MAIN(TestCustomerFigures)

#include "tst_customerfigures.moc"
