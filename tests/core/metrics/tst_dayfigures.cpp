// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/dayfigures.h"
#include "core/people/shop.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <algorithm>
#include <functional>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

using Days = std::vector<PurchaseDay>;

constexpr std::array allPeriods = {DashboardPeriod::Month, DashboardPeriod::Quarter, DashboardPeriod::Year};

DayFigures figuresOf(const std::vector<Days> &customers, int activeDays = usualActiveDays)
{
    DayFigures figures;
    for (const Days &days : customers) {
        for (const DayPart &part : dayParts(days, activeDays))
            figures.add(part.figure, part.day, part.amount);
    }
    return figures;
}

/// The definitions of domain §2.7, word by word.
bool boughtWithin(const Days &days, int length, int at)
{
    return std::any_of(days.begin(), days.end(),
                       [=](const PurchaseDay &each) { return each.day > at - length && each.day <= at; });
}

qint64 countOf(const std::vector<Days> &customers, const std::function<bool(const Days &)> &holds)
{
    return std::count_if(customers.begin(), customers.end(), holds);
}

std::vector<Days> randomCustomers(QRandomGenerator &random, int count)
{
    std::vector<Days> customers;
    for (int i = 0; i < count; ++i) {
        Days days;
        int day = random.bounded(600);
        for (int n = random.bounded(5); n >= 0; --n) {
            days.push_back({day, 1 + random.bounded(2), 100 + random.bounded(900)});
            day += 1 + (random.bounded(4) == 0 ? random.bounded(600) : random.bounded(60));
        }
        customers.push_back(days);
    }
    return customers;
}

} // namespace

class TestDayFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyAddsNothing() { QVERIFY(dayParts({}, usualActiveDays).empty()); }

    void activeFromTheOrderOnForSoManyDays()
    {
        const DayFigures figures = figuresOf({{{1'000, 1, 500}}}, 10);
        QCOMPARE(figures.active(999), 0);
        QCOMPARE(figures.active(1'000), 1);
        QCOMPARE(figures.active(1'009), 1);
        QCOMPARE(figures.active(1'010), 0);
        QCOMPARE(figures.on(DayFigure::Lost, 1'010), 1);
        QCOMPARE(figures.until(DayFigure::Lost, 1'009), 0);
    }

    /// Who buys on the very day on which they would lapse has never lapsed.
    void backOnTheLastDayIsNotLost()
    {
        const DayFigures kept = figuresOf({{{1'000, 1, 500}, {1'010, 1, 500}}}, 10);
        QCOMPARE(kept.until(DayFigure::Reactivated, 2'000), 0);
        QCOMPARE(kept.on(DayFigure::Lost, 1'020), 1);
        const DayFigures back = figuresOf({{{1'000, 1, 500}, {1'011, 1, 500}}}, 10);
        QCOMPARE(back.on(DayFigure::Lost, 1'010), 1);
        QCOMPARE(back.on(DayFigure::Reactivated, 1'011), 1);
        QCOMPARE(back.active(1'010), 0);
    }

    void repeatersAndSecondOrdersInTime()
    {
        const DayFigures figures = figuresOf({{{100, 1, 1}, {190, 1, 1}}, // on the 90th day
                                              {{100, 1, 1}, {191, 1, 1}}, // a day late
                                              {{100, 2, 1}},              // twice on one day: two orders, one visit
                                              {{100, 1, 1}}});
        QCOMPARE(figures.on(DayFigure::NewCustomers, 100), 4);
        QCOMPARE(figures.on(DayFigure::InTime, 100), 1);
        QCOMPARE(figures.until(DayFigure::Repeaters, 100), 1);
        QCOMPARE(figures.until(DayFigure::Repeaters, 191), 3);
    }

    void moneyOfTheFirstDayAndOfLaterOnes()
    {
        const DayFigures figures = figuresOf({{{100, 2, 700}, {101, 1, 300}, {400, 1, 50}}});
        QCOMPARE(figures.between(DayFigure::NetOfNew, 0, 1'000), 700);
        QCOMPARE(figures.between(DayFigure::NetOfRegular, 100, 400), 350);
        QCOMPARE(figures.between(DayFigure::NetOfRegular, 102, 399), 0);
        QCOMPARE(figures.between(DayFigure::Orders, 100, 101), 3);
        QCOMPARE(figures.firstDay(DayFigure::NetOfRegular).value(), 101);
        QVERIFY(!figures.firstDay(DayFigure::Reactivated));
    }

    void whatIsTakenOutLeavesNothing()
    {
        const Days days{{2'461'000, 1, 500}, {2'461'300, 2, 900}};
        DayFigures figures;
        for (const int sign : {1, -1}) {
            for (const DayPart &part : dayParts(days, usualActiveDays))
                figures.add(part.figure, part.day, sign * part.amount);
        }
        int left = 0;
        figures.forEach([&left](const DayPart &) { ++left; });
        QCOMPARE(left, 0);
    }

    /// Against the definitions, for every day.
    void equalsTheSets_data()
    {
        QTest::addColumn<int>("activeDays");
        for (const int days : {1, 20, 30, 90, 200, 365})
            QTest::addRow("%d", days) << days;
    }
    void equalsTheSets()
    {
        QFETCH(int, activeDays);
        QRandomGenerator random(quint32(activeDays) + 7);
        const std::vector<Days> customers = randomCustomers(random, 60);
        const DayFigures figures = figuresOf(customers, activeDays);
        for (int t = -3; t < 2'400; t += 1 + random.bounded(3)) {
            const auto active = [=](const Days &days, int at) { return boughtWithin(days, activeDays, at); };
            QCOMPARE(figures.active(t), countOf(customers, [&](const Days &days) { return active(days, t); }));
            QCOMPARE(figures.on(DayFigure::Lost, t),
                     countOf(customers, [&](const Days &days) { return active(days, t - 1) && !active(days, t); }));
            for (const DashboardPeriod period : allPeriods) {
                const int length = daysOf(period);
                QCOMPARE(figures.until(keptOf(period), t),
                         countOf(customers, [&](const Days &days) { return active(days, t) && active(days, t - length); }));
                QCOMPARE(figures.until(buyersOf(period), t),
                         countOf(customers, [&](const Days &days) { return boughtWithin(days, length, t); }));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestDayFigures)

#include "tst_dayfigures.moc"
