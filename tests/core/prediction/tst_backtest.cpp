// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/prediction/backtest.h"

#include <QtTest/QTest>

#include <array>

using namespace regulars;

namespace {

/// Twenty customers with scores 0.025, 0.075 … 0.975; the five best ones and number 4 and 8 from below left.
std::vector<ScoredOutcome> twenty()
{
    std::vector<ScoredOutcome> outcomes;
    for (int i = 0; i < 20; ++i)
        outcomes.push_back({0.025 + 0.05 * i, i >= 15 || i == 4 || i == 8});
    return outcomes;
}

} // namespace

class TestBackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatWasRight()
    {
        QCOMPARE(precisionAt(twenty(), 0.675), (Share{5, 7}));
        QCOMPARE(recallAt(twenty(), 0.675), (Share{5, 7}));
        QCOMPARE(precisionAt(twenty(), 0.0), (Share{7, 20}));
        QCOMPARE(recallAt(twenty(), 0.0), (Share{7, 7}));
        QCOMPARE(precisionAt(twenty(), 2), (Share{0, 0}));
        QCOMPARE(recallAt(twenty(), 2), (Share{0, 7}));
        const std::array<ScoredOutcome, 1> border{{{0.5, true}}};
        QCOMPARE(precisionAt(border, 0.5), (Share{1, 1})); // the threshold itself counts
    }

    void comparesTheTopWithAll()
    {
        QCOMPARE(liftOfTop(twenty()).value(), 1 / (7.0 / 20));
        QCOMPARE(liftOfTop(twenty(), 0.5).value(), 0.5 / (7.0 / 20));
        QCOMPARE(liftOfTop(twenty(), 1).value(), 1.0);
        // A tenth of 11 is rounded up to two.
        std::vector<ScoredOutcome> eleven(11);
        for (size_t i = 0; i < eleven.size(); ++i)
            eleven[i] = {double(i), i == 10};
        QCOMPARE(liftOfTop(eleven).value(), 0.5 / (1.0 / 11));
        QVERIFY(!liftOfTop({}));
        QVERIFY(!liftOfTop(std::vector<ScoredOutcome>(10)));
    }

    void equalScoresShareTheBorder()
    {
        // All the same: nothing was said, so nothing is better than chance, however they are sorted.
        std::vector<ScoredOutcome> same(20);
        for (size_t i = 0; i < 4; ++i)
            same[i].churned = true;
        QCOMPARE(liftOfTop(same).value(), 1.0);
        std::reverse(same.begin(), same.end());
        QCOMPARE(liftOfTop(same).value(), 1.0);
        // One stands out and left; the other place goes to one of 19, of whom 3 left.
        same.back().score = 1;
        QCOMPARE(liftOfTop(same).value(), (1 + 3.0 / 19) / 2 / (4.0 / 20));
    }

    void binsCompareWhatWasSaidWithWhatCame()
    {
        const std::vector<CalibrationBin> bins = calibrationOf(twenty());
        QCOMPARE(bins.size(), size_t(10));
        QCOMPARE(bins[0].from, 0.0);
        QCOMPARE(bins[9].until, 1.0);
        QCOMPARE(bins[4].from, 0.4);
        QCOMPARE(bins[4].meanScore, 0.45);
        QCOMPARE(bins[4].churned, (Share{1, 2}));
        QCOMPARE(bins[9].churned, (Share{2, 2}));
        qint64 all = 0;
        for (const CalibrationBin &bin : bins)
            all += bin.churned.of;
        QCOMPARE(all, 20);
    }

    void allOfItAtOnce()
    {
        const BackTest test = backTestOf(twenty());
        QCOMPARE(test.silent, (Share{7, 20}));
        QCOMPARE(test.expectedSilent, 10.0);
        QCOMPARE(test.precision, (Share{5, 10}));
        QCOMPARE(test.recall, (Share{5, 7}));
        QCOMPARE(test.lift, liftOfTop(twenty()));
        QCOMPARE(test.calibration.size(), size_t(10));
        QVERIFY(!backTestOf({}).lift);
    }

    void binsHoldTheirEnds()
    {
        const std::array<ScoredOutcome, 4> ends{{{1, true}, {0, false}, {1.5, true}, {-0.5, false}}};
        const std::vector<CalibrationBin> bins = calibrationOf(ends, 2);
        QCOMPARE(bins.size(), size_t(2));
        QCOMPARE(bins[0].churned, (Share{0, 2}));
        QCOMPARE(bins[1].churned, (Share{2, 2}));
        QCOMPARE(calibrationOf({}, 4)[2].meanScore, 0.0);
    }
};

QTEST_GUILESS_MAIN(TestBackTest)

#include "tst_backtest.moc"
