// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/dashboardslice.h"
#include "core/metrics/peoplebehind.h"
#include "core/metrics/slicechoices.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

using Place = CategoryShare::Place;

/// Of lines of categories 0 … n, the share of one.
CategoryShare shareOf(const QList<std::pair<int, qint64>> &lines, int category)
{
    CategoryShare share;
    for (const auto &[each, minor] : lines)
        share.add(each < category ? Place::Before : each == category ? Place::Within : Place::After, minor);
    return share;
}

} // namespace

/// Parts of the shop, and how an order is shared among the categories of its goods.
class TestDashboardSlice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isKeptAndReadAgain()
    {
        const DashboardSlice slice{SliceKind::Tag, u"cafe"_s, u"Café"_s};
        const DashboardSlice again = dashboardSliceOf(toJson(slice));
        QCOMPARE(again, slice);
        QCOMPARE(again.name, u"Café"_s);
        QVERIFY(toJson(DashboardSlice{}).isEmpty());
        QVERIFY(dashboardSliceOf({}).isWhole());
        QVERIFY(!isSlice({{u"kind"_s, u"moon_phase"_s}}));
        QVERIFY((slice == DashboardSlice{SliceKind::Tag, u"cafe"_s, u"Cafe"_s}));
        QVERIFY((slice != DashboardSlice{SliceKind::Category, u"cafe"_s, u"Café"_s}));
    }

    void belongsToThePeopleBehindAFigure()
    {
        PeopleBehind people{BehindFigure::Active, QDate(2026, 11, 1), QDate(2026, 11, 22)};
        QVERIFY(!toJson(people).contains(u"slice"_s)); // as it was before there were slices
        people.slice = {SliceKind::Channel, u"web"_s, {}};
        QCOMPARE(peopleBehindOf(toJson(people)), people);
        QJsonObject newer = toJson(people);
        newer[u"slice"_s] = QJsonObject{{u"kind"_s, u"moon_phase"_s}, {u"key"_s, u"full"_s}};
        QVERIFY(!peopleBehindOf(newer).isValid()); // never the people of the whole shop
    }

    void isFoundByItsName()
    {
        SliceChoices choices;
        choices.tiers = {{SliceKind::Tier, u"t1"_s, u"Café"_s}, {SliceKind::Tier, {}, {}}};
        choices.channels = {{SliceKind::Channel, u"web"_s, {}}};
        QCOMPARE(sliceNamed(choices, SliceKind::Tier, u"CAFE"_s)->key, u"t1"_s);
        QVERIFY(sliceNamed(choices, SliceKind::Tier, u"none"_s)->key.isEmpty());
        QCOMPARE(sliceNamed(choices, SliceKind::Channel, u"Web"_s)->key, u"web"_s);
        QVERIFY(!sliceNamed(choices, SliceKind::Channel, u"none"_s));
        QVERIFY(!sliceNamed(choices, SliceKind::Tier, {}));
        QVERIFY(!sliceNamed(choices, SliceKind::Tag, u"Café"_s));
        choices.tiers.prepend({SliceKind::Tier, u"t0"_s, u"None"_s});
        QCOMPARE(sliceNamed(choices, SliceKind::Tier, u"none"_s)->key, u"t0"_s);
    }

    void anOrderIsSharedByWhatItsLinesAreWorth()
    {
        // 60.00 and 30.00, with 9.00 off the order.
        const QList<std::pair<int, qint64>> lines{{0, 6'000}, {1, 3'000}};
        QCOMPARE(shareOf(lines, 0).of(8'100, false), 5'400);
        QCOMPARE(shareOf(lines, 1).of(8'100, false), 2'700);
        QCOMPARE(shareOf(lines, 2).of(8'100, false), 0);
    }

    void whatALineTakesOffLowersTheOthers()
    {
        const QList<std::pair<int, qint64>> lines{{0, 6'000}, {1, 4'000}, {2, -1'000}};
        QCOMPARE(shareOf(lines, 0).of(9'000, false), 5'400);
        QCOMPARE(shareOf(lines, 2).of(9'000, false), 0);
    }

    void whatNobodyCanShareHasNoCategory()
    {
        QCOMPARE(shareOf({}, 0).of(5'000, true), 5'000);
        QCOMPARE(shareOf({}, 0).of(5'000, false), 0);
        QCOMPARE(shareOf({{1, 0}}, 1).of(5'000, false), 0);
    }

    void partsAddUpToTheCent()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 2'000; ++round) {
            QList<std::pair<int, qint64>> lines{{random.bounded(7), 1 + random.bounded(900)}};
            for (int n = random.bounded(9); n > 0; --n)
                lines.append({random.bounded(7), random.bounded(100'000) - 500});
            const qint64 amount = random.bounded(500'000) - 1'000;
            qint64 sum = 0;
            for (int category = 0; category < 7; ++category)
                sum += shareOf(lines, category).of(amount, category == 0);
            QCOMPARE(sum, amount);
        }
    }

    void largeAmountsDoNotOverflow()
    {
        const qint64 large = 4'000'000'000'000'000;
        QCOMPARE(shareOf({{0, large}, {1, large}}, 1).of(large, false), large / 2);
    }
};

QTEST_GUILESS_MAIN(TestDashboardSlice)

#include "tst_dashboardslice.moc"
