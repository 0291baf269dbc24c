// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/prediction/churnrisk.h"

#include <QtTest/QTest>

using namespace regulars;

namespace {

RiskSignals customer()
{
    RiskSignals signals;
    signals.orderDays = 5;
    signals.overdueRatio = 0.5;
    return signals;
}

RiskSignals with(void (*change)(RiskSignals &))
{
    RiskSignals signals = customer();
    change(signals);
    return signals;
}

} // namespace

class TestChurnRisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachSignalHasItsWeight_data()
    {
        QTest::addColumn<RiskSignals>("signals");
        QTest::addColumn<int>("score");
        QTest::addColumn<int>("facts"); // beside the five order days
        const auto row = [](const char *name, void (*change)(RiskSignals &), int score, int facts) {
            QTest::newRow(name) << with(change) << score << facts;
        };
        row(
            "nothing known", [](RiskSignals &) {}, 0, 0);
        row(
            "on time", [](RiskSignals &s) { s.overdueRatio = 1; }, 0, 0);
        row(
            "half overdue", [](RiskSignals &s) { s.overdueRatio = 2; }, 18, 0);
        row(
            "overdue", [](RiskSignals &s) { s.overdueRatio = 3; }, 35, 0);
        row(
            "long overdue", [](RiskSignals &s) { s.overdueRatio = 30; }, 35, 0);
        row(
            "unhappy", [](RiskSignals &s) { s.unhappy = true; }, 15, 1);
        row(
            "not unhappy", [](RiskSignals &s) { s.unhappy = false; }, 0, 1);
        row(
            "two tickets", [](RiskSignals &s) { s.ticketsIn30Days = 2; }, 0, 1);
        row(
            "three tickets", [](RiskSignals &s) { s.ticketsIn30Days = 3; }, 15, 1);
        row(
            "reopened", [](RiskSignals &s) { s.reopenedTicket = true; }, 15, 1);
        row(
            "a promise missed", [](RiskSignals &s) { s.missedPromise = true; }, 10, 1);
        row(
            "a complaint", [](RiskSignals &s) { s.openComplaint = true; }, 10, 1);
        row(
            "asked twice", [](RiskSignals &s) { s.unansweredOutreach = 2; }, 0, 1);
        row(
            "asked three times", [](RiskSignals &s) { s.unansweredOutreach = 3; }, 5, 1);
        row(
            "renews by itself", [](RiskSignals &s) { s.renewsByItself = true; }, 0, 1);
        row(
            "does not renew by itself", [](RiskSignals &s) { s.renewsByItself = false; }, 15, 1);
        row(
            "renews soon, nobody spoke to them",
            [](RiskSignals &s) {
                s.daysToRenewal = 59;
                s.spokenToBeforeRenewal = false;
            },
            15, 2);
        row(
            "renews later",
            [](RiskSignals &s) {
                s.daysToRenewal = 60;
                s.spokenToBeforeRenewal = false;
            },
            0, 2);
        row(
            "renews soon, spoken to",
            [](RiskSignals &s) {
                s.daysToRenewal = 5;
                s.spokenToBeforeRenewal = true;
            },
            0, 2);
        row(
            "uses less", [](RiskSignals &s) { s.usageTrend = -0.3; }, 15, 1);
        row(
            "uses a little less", [](RiskSignals &s) { s.usageTrend = -0.29; }, 0, 1);
        row(
            "lost a tier", [](RiskSignals &s) { s.lostTier = true; }, 5, 1);
        row(
            "points lapsed", [](RiskSignals &s) { s.pointsLapsed = true; }, 5, 1);
    }
    void eachSignalHasItsWeight()
    {
        QFETCH(const RiskSignals, signals);
        QFETCH(const int, score);
        QFETCH(const int, facts);
        const std::optional<ChurnRisk> risk = churnRisk(signals);
        QVERIFY(risk);
        QCOMPARE(risk->score, score);
        QCOMPARE(risk->reasons.empty(), score == 0);
        QCOMPARE(risk->dataPoints, 5 + facts);
    }

    void whatIsGoodTakesOff()
    {
        RiskSignals signals = customer();
        signals.overdueRatio = 3;
        signals.referred = true;
        QCOMPARE(churnRisk(signals)->score, 25);
        signals.gaveTopRating = true;
        QCOMPARE(churnRisk(signals)->score, 15);
        signals.unpromptedOrder = true;
        QCOMPARE(churnRisk(signals)->score, 10);
        signals.overdueRatio = 0.5;
        QCOMPARE(churnRisk(signals)->score, 0); // and never below
    }

    void aScoreEndsAtAHundredAndSaysWhy()
    {
        RiskSignals signals = customer();
        signals.overdueRatio = 4;
        signals.unhappy = true;
        signals.ticketsIn30Days = 5;
        signals.missedPromise = true;
        signals.unansweredOutreach = 3;
        signals.renewsByItself = false;
        signals.usageTrend = -1;
        signals.lostTier = true;
        signals.unpromptedOrder = true;
        const std::optional<ChurnRisk> risk = churnRisk(signals);
        QCOMPARE(risk->score, 100); // 115 − 5
        QCOMPARE(risk->reasons.size(), size_t(9));
        QCOMPARE(risk->reasons.front(), (RiskReason{RiskFactor::Overdue, 35}));
        QCOMPARE(risk->reasons.back(), (RiskReason{RiskFactor::UnpromptedOrder, -5}));
        QCOMPARE(risk->dataPoints, 5 + 8);
    }

    void weightsCanBeChanged()
    {
        RiskSignals signals = customer();
        signals.unhappy = true;
        RiskWeights weights;
        weights.unhappy = 40;
        QCOMPARE(churnRisk(signals, weights)->score, 40);
        weights.unhappy = 0;
        QVERIFY(churnRisk(signals, weights)->reasons.empty());
    }

    void whoBoughtOnceIsJudgedByThoseWhoCameAgain()
    {
        RiskSignals signals;
        signals.orderDays = 1;
        signals.neverBack = 0.6;
        const std::optional<ChurnRisk> risk = churnRisk(signals);
        QCOMPARE(risk->score, 21);
        QCOMPARE(risk->dataPoints, 1);
    }

    void withoutHistoryThereIsNoScore()
    {
        RiskSignals signals;
        signals.unhappy = true;
        signals.ticketsIn30Days = 9;
        QVERIFY(!churnRisk(signals));
    }

    void whoObjectsIsNotJudged()
    {
        RiskSignals signals = customer();
        signals.overdueRatio = 3;
        signals.objected = true;
        QVERIFY(!churnRisk(signals));
    }
};

QTEST_GUILESS_MAIN(TestChurnRisk)

#include "tst_churnrisk.moc"
