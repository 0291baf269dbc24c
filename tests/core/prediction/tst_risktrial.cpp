// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/prediction/risktrial.h"

#include <QtTest/QTest>

using namespace regulars;

namespace {

TriedCustomer silent(qint64 id, double overdue, bool left = false)
{
    return {CustomerId{id}, {overdue, 0}, left};
}

TriedCustomer unhappy(qint64 id, bool left = false)
{
    RiskSignals known;
    known.orderDays = 1;
    known.unhappy = true;
    return {CustomerId{id}, *riskSharesOf(known), left};
}

} // namespace

class TestRiskTrial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameWeightsChangeNothing()
    {
        RiskTrial trial;
        trial.today = {silent(1, 1), silent(2, 0.5), unhappy(3)};
        const RiskTrialResult found = tryWeights(trial, {}, {});
        QCOMPARE(found.before, found.after);
        QCOMPARE(found.of(RiskBand::Some), 1); // 35 points
        QCOMPARE(found.of(RiskBand::Low), 2);  // 18 and 15
        QCOMPARE(found.risen + found.fallen, 0);
        QVERIFY(found.rising.empty());
        QCOMPARE(found.testAfter.silent.of, 0);
        QVERIFY(!found.testAfter.lift);
    }

    void whoChangesTheBandIsNamed()
    {
        RiskTrial trial;
        trial.today = {silent(1, 1), silent(2, 0.5), unhappy(3), unhappy(4)};
        RiskWeights tried;
        tried.overdue = 20; // 35 → 20: some → low
        tried.unhappy = 60; // 15 → 60: low → high
        const RiskTrialResult found = tryWeights(trial, {}, tried);
        QCOMPARE(found.before, (std::array<qint64, 3>{3, 1, 0}));
        QCOMPARE(found.after, (std::array<qint64, 3>{2, 0, 2}));
        QCOMPARE(found.risen, 2);
        QCOMPARE(found.fallen, 1);
        QCOMPARE(found.rising.front(), (RiskMover{CustomerId{3}, 15, 60}));
        QCOMPARE(found.falling.front(), (RiskMover{CustomerId{1}, 35, 20}));
    }

    void theLargestChangesAreNamedFirst()
    {
        RiskTrial trial;
        for (qint64 id = 1; id <= 20; ++id)
            trial.today.push_back(silent(id, 0.5 + 0.01 * double(id)));
        RiskWeights tried;
        tried.overdue = 100;
        const RiskTrialResult found = tryWeights(trial, {}, tried);
        QCOMPARE(found.risen, 20);
        QCOMPARE(found.rising.size(), RiskTrialResult::mostNamed);
        QVERIFY(found.rising.front().customer.value >= 19); // rounded points may be equal
        for (size_t i = 1; i < found.rising.size(); ++i)
            QVERIFY(found.rising[i - 1].after - found.rising[i - 1].before >=
                    found.rising[i].after - found.rising[i].before);
    }

    /// Ten then: the silent five left, the unhappy five did not. Weights that look at silence name those who left.
    void thePastSaysWhichWeightsAreBetter()
    {
        RiskTrial trial;
        for (qint64 id = 1; id <= 5; ++id)
            trial.then.push_back(silent(id, 1, true));
        for (qint64 id = 6; id <= 10; ++id)
            trial.then.push_back(unhappy(id));
        RiskWeights silence;
        silence.overdue = 60;
        RiskWeights mood;
        mood.unhappy = 60;
        mood.overdue = 0;
        const RiskTrialResult found = tryWeights(trial, mood, silence);
        QCOMPARE(found.testBefore.precision, (Share{0, 5}));
        QCOMPARE(found.testBefore.recall, (Share{0, 5}));
        QCOMPARE(found.testAfter.precision, (Share{5, 5}));
        QCOMPARE(found.testAfter.recall, (Share{5, 5}));
        QCOMPARE(found.testAfter.silent, (Share{5, 10}));
        QCOMPARE(*found.testAfter.lift, 2.0);
        QCOMPARE(*found.testBefore.lift, 0.0);
    }
};

QTEST_GUILESS_MAIN(TestRiskTrial)
#include "tst_risktrial.moc"
