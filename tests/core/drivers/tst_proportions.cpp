// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drivers/strata.h"

#include <QtTest/QTest>

#include <cmath>

using namespace regulars;

namespace {

bool isNear(double value, double expected)
{
    return std::abs(value - expected) < 5e-5;
}

} // namespace

class TestProportions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Newcombe, Statistics in Medicine 17 (1998), table II, method 10.
    void differencesAsPublished_data()
    {
        QTest::addColumn<Share>("left");
        QTest::addColumn<Share>("right");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("a") << Share{56, 70} << Share{48, 80} << 0.0524 << 0.3339;
        QTest::newRow("b") << Share{9, 10} << Share{3, 10} << 0.1705 << 0.8090;
        QTest::newRow("c") << Share{6, 7} << Share{2, 7} << 0.0582 << 0.8062;
        QTest::newRow("d") << Share{5, 56} << Share{0, 29} << -0.0381 << 0.1926;
        QTest::newRow("e") << Share{0, 10} << Share{0, 20} << -0.1611 << 0.2775;
        QTest::newRow("f") << Share{0, 10} << Share{0, 10} << -0.2775 << 0.2775;
        QTest::newRow("g") << Share{10, 10} << Share{0, 20} << 0.6791 << 1.0;
        QTest::newRow("h") << Share{10, 10} << Share{0, 10} << 0.6075 << 1.0;
    }
    void differencesAsPublished()
    {
        QFETCH(Share, left);
        QFETCH(Share, right);
        QFETCH(double, low);
        QFETCH(double, high);
        const Estimate difference = differenceOf(*estimateOf(left), *estimateOf(right));
        QVERIFY(isNear(difference.value, left.value() - right.value()));
        QVERIFY2(isNear(difference.interval.low, low), qPrintable(QString::number(difference.interval.low)));
        QVERIFY2(isNear(difference.interval.high, high), qPrintable(QString::number(difference.interval.high)));
    }

    void nothingIsSaidOfNobody()
    {
        QVERIFY(!estimateOf(Share{}));
        QVERIFY(!weightedEstimate({}));
    }

    void aSingleShareIsItsOwnMean()
    {
        const WeightedShare single{30, {7, 20}};
        const auto mean = weightedEstimate({&single, 1});
        QVERIFY(mean);
        const Estimate own = *estimateOf(single.share);
        QVERIFY(isNear(mean->value, own.value));
        QVERIFY(isNear(mean->interval.low, own.interval.low));
        QVERIFY(isNear(mean->interval.high, own.interval.high));
    }

    // 20 customers with a first purchase and 10 with a second one: (20 · 30/100 + 10 · 20/40) ÷ 30 is expected.
    void whatIsExpectedGoesByHowOftenTheyHadOrdered()
    {
        Strata with{};
        Strata rest{};
        with[0] = {12, 20};
        with[1] = {8, 10};
        rest[0] = {30, 100};
        rest[1] = {20, 40};
        rest[2] = {5, 5}; // nobody with it is like them
        const auto found = compared(with, rest);
        QVERIFY(found);
        QCOMPARE(found->with, (Share{20, 30}));
        QCOMPARE(found->without, (Share{55, 145}));
        QVERIFY(isNear(found->expected.value, 11.0 / 30));
        QVERIFY(isNear(found->expected.interval.low, 0.29350));
        QVERIFY(isNear(found->expected.interval.high, 0.44739));
        QVERIFY(isNear(found->difference.value, 0.3));
        QVERIFY(isNear(found->difference.interval.low, 0.10376));
        QVERIFY(isNear(found->difference.interval.high, 0.45888));
        QVERIFY(found->standsOut());
    }

    void whereNobodyIsWithoutItTheNextLowerShareStandsForIt()
    {
        Strata with{};
        Strata rest{};
        with[4] = {20, 40};
        rest[1] = {30, 40};
        rest[5] = {0, 40};
        QCOMPARE(compared(with, rest)->expected.value, 0.75);
        rest[1] = {};
        QCOMPARE(compared(with, rest)->expected.value, 0.0); // the next higher one
    }

    void thirtyOnBothSidesAreCompared()
    {
        Strata with{};
        Strata rest{};
        with[0] = {10, 30};
        rest[0] = {10, 29};
        QVERIFY(!compared(with, rest));
        QVERIFY(!compared(rest, with));
        rest[1] = {0, 1};
        QVERIFY(compared(with, rest));
    }

    void purchasesFallIntoShares()
    {
        const std::array expected{0, 0, 1, 2, 3, 3, 3, 4, 4, 4, 4, 4, 4, 5, 5};
        for (int purchases = 0; purchases < int(expected.size()); ++purchases) {
            QCOMPARE(stratumOf(purchases), expected[size_t(purchases)]);
            QCOMPARE(stratumOf(purchases, false), 2 * expected[size_t(purchases)]);
            QCOMPARE(stratumOf(purchases, true), 2 * expected[size_t(purchases)] + 1);
        }
        QVERIFY(stratumOf(1'000, true) < int(strataCount));
    }
};

QTEST_APPLESS_MAIN(TestProportions)

#include "tst_proportions.moc"
