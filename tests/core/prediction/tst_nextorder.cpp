// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/prediction/nextorder.h"
#include "tests/core/prediction/cdnow.h"

#include <QtTest/QTest>

using namespace regulars;

namespace {

const QDate today(2026, 11, 23);

/// 60 customers came again after 10 to 69 days, one a day; 40 have been away for 200.
GapCounts mostCameAgain()
{
    GapCounts counts;
    for (int days = 10; days < 70; ++days)
        counts.gaps[days] = 1;
    counts.silences[200] = 40;
    return counts;
}

ShopRhythm shop()
{
    ShopRhythm rhythm;
    rhythm.gapDays = 30;
    rhythm.secondOrder = GapSurvival(mostCameAgain());
    return rhythm;
}

NextOrder of(int days, int span, int silent, const ShopRhythm &rhythm = shop())
{
    const QDate last = today.addDays(-silent);
    return nextOrderOf({days, last.addDays(-span), last}, rhythm, today);
}

} // namespace

class TestNextOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void estimatesSurvivalFromThoseWhoAreStillAway()
    {
        // Freireich's 21 patients, the example of every textbook: remissions under 6-MP in weeks.
        GapCounts remissions;
        remissions.gaps = {{6, 3}, {7, 1}, {10, 1}, {13, 1}, {16, 1}, {22, 1}, {23, 1}};
        remissions.silences = {{6, 1},  {9, 1},  {10, 1}, {11, 1}, {17, 1}, {19, 1},
                               {20, 1}, {25, 1}, {32, 2}, {34, 1}, {35, 1}};
        const GapSurvival survival(remissions, 1);
        const QList<std::pair<int, double>> published{{5, 1},      {6, 0.857},  {7, 0.807},  {10, 0.753},
                                                      {13, 0.690}, {16, 0.627}, {22, 0.538}, {23, 0.448}};
        for (const auto &[weeks, share] : published)
            COMPARE_WITHIN(survival.stillAway(weeks), share, 5e-4);
        COMPARE_WITHIN(survival.stillAway(21), survival.stillAway(16), 0.0);
        QCOMPARE(survival.gaps(), 9);
        QVERIFY(!survival.isEnough());
    }

    /// Who comes after years, when hardly anybody is left who could, says nothing about all others.
    void oneLateComerIsNoRule()
    {
        GapCounts counts;
        counts.gaps = {{40, 30}, {90, 30}, {900, 1}};
        counts.silences = {{800, 939}};
        const GapSurvival survival(counts);
        COMPARE_WITHIN(survival.neverBack(0).value(), 0.94, 1e-12);
        COMPARE_WITHIN(survival.neverBack(100).value(), 1.0, 1e-12);
        QVERIFY(!survival.neverBack(800)); // one was watched for longer, and came
        QCOMPARE(survival.gaps(), 61);
    }

    /// A young shop: of the nine who were watched for longer than a month, one came.
    void whereTheCurveEndsNothingIsSaid()
    {
        GapCounts counts;
        counts.gaps = {{10, 15}, {25, 15}, {45, 1}};
        counts.silences = {{30, 1}, {60, 8}};
        const GapSurvival survival(counts);
        QVERIFY(survival.isEnough());
        COMPARE_WITHIN(survival.neverBack(0).value(), 0.25, 1e-12);
        QVERIFY(!survival.neverBack(30));
        QVERIFY(!survival.neverBack(50));
        ShopRhythm young;
        young.secondOrder = survival;
        const NextOrder next = of(1, 0, 30, young);
        QCOMPARE(next.basis, NextOrderBasis::OthersGaps);
        QVERIFY(!next.neverBack);
        QVERIFY(!next.expected.isValid());
        // As long as all gaps are in the curve, its end is the end of what customers do.
        counts.gaps.erase(45);
        COMPARE_WITHIN(GapSurvival(counts).neverBack(50).value(), 1.0, 1e-12);
    }

    void saysHowLikelyItIsThatNobodyComes()
    {
        const GapSurvival survival(mostCameAgain());
        QVERIFY(survival.isEnough());
        COMPARE_WITHIN(survival.neverBack(0).value(), 0.4, 1e-12);
        COMPARE_WITHIN(survival.neverBack(39).value(), 0.4 / 0.7, 1e-12);
        COMPARE_WITHIN(survival.neverBack(69).value(), 1.0, 1e-12);
        QCOMPARE(survival.medianGap(), std::optional(39));
        QCOMPARE(survival.medianGap(39), std::optional(54));
        QVERIFY(!survival.medianGap(69));
        const GapSurvival nobody{GapCounts{}};
        QCOMPARE(nobody.neverBack(3), std::optional(1.0));
        QVERIFY(!nobody.medianGap());
    }

    void expectsByTheCustomersOwnRhythm()
    {
        // g = (3·30 + 50) / (3 + 2) = 28
        const NextOrder next = of(3, 50, 7);
        QCOMPARE(next.basis, NextOrderBasis::OwnRhythm);
        QCOMPARE(next.expected, today.addDays(21));
        QCOMPARE(next.ratio, 0.25);
        QVERIFY(next.isSafe());
        QVERIFY(!next.neverBack);
    }

    void ownRhythmHasBands_data()
    {
        QTest::addColumn<int>("silent");
        QTest::addColumn<OverdueBand>("band");
        QTest::newRow("1.46") << 41 << OverdueBand::None;
        QTest::newRow("1.5") << 42 << OverdueBand::Late;
        QTest::newRow("1.96") << 55 << OverdueBand::Late;
        QTest::newRow("2") << 56 << OverdueBand::Overdue;
        QTest::newRow("2.96") << 83 << OverdueBand::Overdue;
        QTest::newRow("3") << 84 << OverdueBand::Lost;
    }
    void ownRhythmHasBands()
    {
        QFETCH(const int, silent);
        QFETCH(const OverdueBand, band);
        const NextOrder next = of(3, 50, silent);
        QCOMPARE(next.band, band);
        QCOMPARE(next.isSafe(), band == OverdueBand::None);
        QCOMPARE(next.expected.isValid(), band != OverdueBand::Lost);
        if (next.expected.isValid())
            QCOMPARE(next.expected, today.addDays(28 - silent));
    }

    void whoBoughtOnceIsNeverSafe()
    {
        for (int silent = 0; silent < 100; ++silent)
            QVERIFY(!of(1, 0, silent).isSafe());
        const NextOrder fresh = of(1, 0, 0);
        QCOMPARE(fresh.basis, NextOrderBasis::OthersGaps);
        QCOMPARE(fresh.band, OverdueBand::None);
        QCOMPARE(fresh.expected, today.addDays(39));
        COMPARE_WITHIN(fresh.neverBack.value(), 0.4, 1e-12);
        const NextOrder late = of(1, 0, 60);
        QCOMPARE(late.band, OverdueBand::Late);
        QCOMPARE(late.expected, today.addDays(65 - 60));
        COMPARE_WITHIN(late.neverBack.value(), 0.4 / 0.49, 1e-9);
        QVERIFY(!of(1, 0, 150).expected.isValid());
    }

    void withTwoDaysItIsTheThirdOrderThatCounts()
    {
        ShopRhythm rhythm = shop();
        QCOMPARE(of(2, 20, 5, rhythm), NextOrder{}); // nobody came a third time
        rhythm.thirdOrder = GapSurvival(mostCameAgain());
        const NextOrder next = of(2, 20, 5, rhythm);
        QCOMPARE(next.basis, NextOrderBasis::OthersGaps);
        QCOMPARE(next.expected, today.addDays(34));
        QVERIFY(!next.isSafe());
    }

    void saysNothingWithoutData()
    {
        QCOMPARE(of(0, 0, 0), NextOrder{});
        QCOMPARE(of(1, 0, 5, ShopRhythm{}), NextOrder{});
        QVERIFY(!NextOrder{}.isSafe());
    }
};

QTEST_GUILESS_MAIN(TestNextOrder)

#include "tst_nextorder.moc"
