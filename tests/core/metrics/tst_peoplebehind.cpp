// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "core/metrics/customerfigures.h"
#include "core/metrics/peoplebehind.h"
#include "core/metrics/rfm.h"
#include "core/prediction/customerscore.h"
#include "core/prediction/loyaltymap.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <algorithm>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

using Days = std::vector<PurchaseDay>;
const QDate today(2026, 11, 22);

std::vector<Days> randomCustomers(quint32 seed, int count)
{
    QRandomGenerator random(seed);
    std::vector<Days> customers;
    for (int i = 0; i < count; ++i) {
        Days days;
        int day = int(today.toJulianDay()) - random.bounded(1'200);
        for (int n = random.bounded(6); n >= 0 && day <= today.toJulianDay(); --n) {
            days.push_back({day, 1 + random.bounded(2), 1'000});
            day += 1 + (random.bounded(4) == 0 ? random.bounded(700) : random.bounded(60));
        }
        customers.push_back(days);
    }
    return customers;
}

qint64 peopleIn(const std::vector<Days> &customers, const PeopleBehind &people, int activeDays)
{
    return std::count_if(customers.begin(), customers.end(),
                         [&](const Days &days) { return isBehind(days, people, activeDays); });
}

} // namespace

class TestPeopleBehind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoNeverBoughtIsNowhere()
    {
        for (const auto &[figure, name] : EnumNames<BehindFigure>::names)
            QVERIFY(!isBehind({}, {figure, today, today}, 365));
    }

    /// Every figure that opens people opens exactly as many as it counts.
    void asManyAsAreCounted_data()
    {
        QTest::addColumn<int>("activeDays");
        for (const int days : {31, 90, 365})
            QTest::addRow("%d", days) << days;
    }
    void asManyAsAreCounted()
    {
        QFETCH(int, activeDays);
        const std::vector<Days> customers = randomCustomers(quint32(activeDays), 400);
        DayFigures figures;
        for (const Days &days : customers) {
            for (const DayPart &part : dayParts(days, activeDays))
                figures.add(part.figure, part.day, part.amount);
        }
        const auto people = [&](BehindFigure figure, QDate from, QDate until) {
            return peopleIn(customers, {figure, from, until}, activeDays);
        };
        for (const auto period : {DashboardPeriod::Month, DashboardPeriod::Quarter, DashboardPeriod::Year}) {
            const int length = daysOf(period);
            const CustomerFigures now = customerFigures(figures, today, period);
            const QDate before = today.addDays(-length);
            QCOMPARE(people(BehindFigure::Active, today, today), now.active);
            QCOMPARE(people(BehindFigure::Kept, before, today), now.kept.part);
            QCOMPARE(people(BehindFigure::Lapsed, before, today), now.kept.of - now.kept.part);
            QCOMPARE(people(BehindFigure::Lapsed, today.addDays(-30), today), now.lapsed.part);
            const QDate matured = today.addDays(-secondOrderDays);
            const QDate firstMatured = matured.addDays(1 - length);
            QCOMPARE(people(BehindFigure::InTime, firstMatured, matured), now.inTime.part);
            QCOMPARE(people(BehindFigure::NotInTime, firstMatured, matured), now.inTime.of - now.inTime.part);
            QCOMPARE(people(BehindFigure::New, before.addDays(1), today), now.newCustomers);
            QCOMPARE(people(BehindFigure::Buyers, before.addDays(1), today), now.buyers);
            QCOMPARE(people(BehindFigure::Repeaters, today, today), now.repeaters.part);
        }
        for (const CustomerMonth &month : customerMonths(figures, today, 12)) {
            const QDate first = firstOfMonth(month.month);
            QCOMPARE(people(BehindFigure::New, first, month.until), month.newCustomers);
            QCOMPARE(people(BehindFigure::Lost, first, month.until), month.lost);
            QCOMPARE(people(BehindFigure::Reactivated, first, month.until), month.reactivated);
            QCOMPARE(people(BehindFigure::Regular, first, month.until), month.regular());
        }
    }

    /// Two orders on one day are two.
    void boughtOnce()
    {
        const int day = int(today.toJulianDay());
        const Days days{{day - 40, 2, 1}, {day - 5, 1, 1}};
        const auto once = [&](int first, int last) {
            return isBehind(days, {BehindFigure::BoughtOnce, today.addDays(first), today.addDays(last)}, 365);
        };
        QVERIFY(once(-30, 0));
        QVERIFY(once(-5, -5));
        QVERIFY(!once(-40, 0));
        QVERIFY(!once(-40, -40));
        QVERIFY(!once(-4, 0));
    }

    void whatIsKeptElsewhereFollowsFromNoDays()
    {
        for (const auto &[figure, name] : EnumNames<BehindFigure>::names) {
            if (isScored(figure) || isValued(figure) || isOfAnswers(figure) || isOfTickets(figure))
                QVERIFY(!isBehind({{int(today.toJulianDay()), 1, 1}}, {figure, today, today, 10}, 365));
        }
        const PeopleBehind tenth{BehindFigure::ValueTenth, today, today, 10};
        QCOMPARE(peopleBehindOf(toJson(tenth)), tenth);
    }

    void cohorts()
    {
        const Days days{{int(QDate(2026, 3, 31).toJulianDay()), 1, 1}, {int(QDate(2026, 5, 1).toJulianDay()), 1, 1}};
        const auto in = [&](QDate first, QDate later) { return isBehind(days, {BehindFigure::Cohort, first, later}, 365); };
        QVERIFY(in(QDate(2026, 3, 1), QDate(2026, 3, 1)));
        QVERIFY(in(QDate(2026, 3, 1), QDate(2026, 5, 31)));
        QVERIFY(!in(QDate(2026, 3, 1), QDate(2026, 4, 1)));
        QVERIFY(!in(QDate(2026, 4, 1), QDate(2026, 5, 1)));
    }

    void keptAndReadBack()
    {
        const PeopleBehind people{BehindFigure::NotInTime, QDate(2026, 1, 2), QDate(2026, 3, 4)};
        QCOMPARE(peopleBehindOf(toJson(people)), people);
        const PeopleBehind came{BehindFigure::CameAgain,
                                QDate(2026, 8, 24),
                                QDate(2026, 11, 22),
                                0,
                                {{DriverKind::Product, 7, u"Soy candle"_s}, true}};
        QCOMPARE(peopleBehindOf(toJson(came)), came);
        QVERIFY(!isBehind(Days{{1, 1, 100}}, came, 365)); // not by days with orders alone
        QVERIFY(!peopleBehindOf({}).isValid());
        QVERIFY(!peopleBehindOf({{u"figure"_s, u"later"_s}, {u"from"_s, u"2026-01-01"_s}, {u"until"_s, u"2026-01-01"_s}})
                     .isValid());
        QVERIFY(!peopleBehindOf({{u"figure"_s, u"new"_s}, {u"from"_s, u"2026-01-02"_s}, {u"until"_s, u"2026-01-01"_s}})
                     .isValid());
    }

    /// By name: in a saved view a number would mean another group once there are more of them.
    void groupsAndBandsAreKeptByName()
    {
        const QDate day(2026, 11, 22);
        const PeopleBehind group{BehindFigure::RfmGroup, day, day, int(RfmGroup::NeedsAttention)};
        QCOMPARE(toJson(group).value(u"detail"_s).toString(), u"needs_attention"_s);
        QCOMPARE(peopleBehindOf(toJson(group)), group);
        const PeopleBehind band{BehindFigure::RiskBand, day, day, int(RiskBand::High)};
        QCOMPARE(toJson(band).value(u"detail"_s).toString(), u"high"_s);
        QCOMPARE(peopleBehindOf(toJson(band)), band);
        const PeopleBehind part{BehindFigure::LoyaltyQuadrant, day, day, int(LoyaltyQuadrant::Leaving)};
        QCOMPARE(toJson(part).value(u"detail"_s).toString(), u"leaving"_s);
        QCOMPARE(peopleBehindOf(toJson(part)), part);
        const PeopleBehind cell{BehindFigure::RfmCell, day, day, 54};
        QCOMPARE(peopleBehindOf(toJson(cell)), cell);
        QJsonObject kept = toJson(group);
        kept.insert(u"detail"_s, 3); // as schema 9 kept it
        QCOMPARE(peopleBehindOf(kept), group);
        kept.insert(u"detail"_s, u"of_a_later_version"_s);
        QVERIFY(!peopleBehindOf(kept).isValid());
    }
};

QTEST_APPLESS_MAIN(TestPeopleBehind)

#include "tst_peoplebehind.moc"
