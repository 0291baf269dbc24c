// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/orders/ordercommands.h"
#include "models/prediction/risktrialview.h"
#include "models/prediction/riskweightcommands.h"
#include "models/prediction/scoreupkeep.h"
#include "storage/prediction/riskweightstore.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// The small shop: Anneliese bought on 10 and 19 November 2026, Tomás in June 2025. It is 22 November.
class TestRiskWeightCommands : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_db;
    SmallShop m_shop;

    [[nodiscard]] RiskWeights weights()
    {
        return m_db->read([](Connection &c) { return RiskWeightStore(c).weights(); }).value();
    }
    [[nodiscard]] std::optional<RiskWeights> before()
    {
        return m_db->read([](Connection &c) { return RiskWeightStore(c).before(); }).value();
    }
    [[nodiscard]] ScoreState state()
    {
        return m_db->read([](Connection &c) { return CustomerScoreStore(c).state(); }).value();
    }
    static RiskWeights only(double unanswered)
    {
        RiskWeights weights;
        weights.unansweredOutreach = unanswered;
        return weights;
    }

private Q_SLOTS:
    void init()
    {
        m_db = std::make_unique<TestDatabase>();
        m_db->clock().set(utc(2026, 11, 22, 9));
        m_shop = fillSmallShop(*m_db);
    }

    void weightsAreASettingOfTheShop()
    {
        QCOMPARE(weights(), RiskWeights());
        QVERIFY(!before());
        runOrDie(*m_db, SaveRiskWeights{only(40)});
        QCOMPARE(weights(), only(40));
        QCOMPARE(before(), RiskWeights());
        runOrDie(*m_db, SaveRiskWeights{only(40)}); // changes nothing
        QCOMPARE(before(), RiskWeights());
        runOrDie(*m_db, SaveRiskWeights{only(7)});
        QCOMPARE(weights(), only(7));
        QCOMPARE(before(), only(40));
    }

    void wrongWeightsAreRefused()
    {
        const auto refused = runCommand(**m_db, SaveRiskWeights{only(101)}).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidValue);
        QCOMPARE(refused.error().field, u"unanswered_outreach"_s);
        RiskWeights nothing;
        for (const RiskFactor factor : riskFactors)
            weightOf(nothing, factor) = 0;
        QCOMPARE(runCommand(**m_db, SaveRiskWeights{nothing}).result().error().code, ErrorCode::Refused);
        QCOMPARE(weights(), RiskWeights());
    }

    void scoresAreToldByThem()
    {
        VERIFY_RESULT(storeScores(**m_db));
        QVERIFY(state().current);
        RiskWeights changed;
        changed.overdue = 100;
        runOrDie(*m_db, SaveRiskWeights{changed});
        QVERIFY(!state().current); // until they are told anew
        VERIFY_RESULT(storeScores(**m_db));
        QVERIFY(state().current);
    }

    void theUpkeepTellsThemAnew()
    {
        TaskCentre tasks;
        ScoreUpkeep upkeep(**m_db);
        upkeep.showIn(tasks);
        QSignalSpy shown(&tasks, &TaskCentre::changed);
        QSignalSpy done(&upkeep, &ScoreUpkeep::done);
        upkeep.start(std::chrono::milliseconds(0));
        QTRY_VERIFY(done.size() > 0);
        QVERIFY(state().current);
        QCOMPARE(shown.size(), 0); // nobody waits for what is said once a day
        runOrDie(*m_db, SaveRiskWeights{only(40)});
        QTRY_VERIFY(state().current);
        QTRY_VERIFY(shown.size() > 0);
        QTRY_VERIFY(tasks.tasks().isEmpty());
        upkeep.stop();
        QTRY_VERIFY(!upkeep.isRunning());
    }

    /// 90 days before yesterday only Tomás had bought; he did not come again.
    void thePastIsReadForATrial()
    {
        const Instant now = m_db->clock().now();
        const auto trial = m_db->read([=](Connection &c) { return readRiskTrial(c, now); });
        VERIFY_RESULT(trial);
        QCOMPARE((*trial)->asOf, QDate(2026, 11, 22));
        QCOMPARE((*trial)->until, QDate(2026, 11, 21));
        QCOMPARE((*trial)->past, QDate(2026, 8, 23));
        QCOMPARE((*trial)->today.size(), size_t(2));
        QCOMPARE((*trial)->then.size(), size_t(1));
        QCOMPARE((*trial)->then.front().customer, m_shop.tomas);
        QVERIFY((*trial)->then.front().left);
        runOrDie(*m_db, RecordSale{sale(m_shop.tomas, utc(2026, 10, 1), 900)});
        const auto again = m_db->read([=](Connection &c) { return readRiskTrial(c, now); });
        VERIFY_RESULT(again);
        QVERIFY(!(*again)->then.front().left);
    }

    void thePreviewNamesThem()
    {
        RiskTrialView trial(**m_db);
        trial.show({true});
        QTRY_COMPARE(trial.state(), EntityViewBase::State::Loaded);
        auto made = std::make_shared<RiskTrial>(*trial.value()->trial);
        for (TriedCustomer &each : made->today)
            each.shares.overdue = each.customer == m_shop.tomas ? 1 : 0;
        VERIFY_RESULT(storeScores(**m_db));
        RiskWeights tried;
        tried.overdue = 60;
        RiskPreviewView preview(**m_db);
        preview.show({made, trial.value()->held, tried});
        QTRY_COMPARE(preview.state(), EntityViewBase::State::Loaded);
        QCOMPARE(preview.value()->result.risen, 1);
        QCOMPARE(preview.value()->rising.size(), 1);
        QVERIFY2(preview.value()->rising.first().contains(u"Tom"_s), qPrintable(preview.value()->rising.first()));
        QVERIFY(preview.value()->falling.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRiskWeightCommands)
#include "tst_riskweightcommands.moc"
