// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/prediction/riskweights.h"

#include <QtTest/QTest>

#include <limits>
#include <set>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestRiskWeights : public QObject
{
    Q_OBJECT

private:
    static QStringList fieldsOf(const QList<Error> &errors)
    {
        QStringList fields;
        for (const Error &error : errors)
            fields += error.code == ErrorCode::InvalidValue ? error.field : error.args.value(u"reason"_s).toString();
        return fields;
    }

private Q_SLOTS:
    void everySignHasAWeightOfItsOwn()
    {
        QCOMPARE(riskFactors.size(), EnumNames<RiskFactor>::names.size());
        RiskWeights weights;
        double next = 1;
        for (const RiskFactor factor : riskFactors)
            weightOf(weights, factor) = next++;
        std::set<double> seen;
        for (const RiskFactor factor : riskFactors)
            seen.insert(weightOf(std::as_const(weights), factor));
        QCOMPARE(seen.size(), riskFactors.size());
        QCOMPARE(weights.overdue, 1.0);
        QCOMPARE(weights.unpromptedOrder, 11.0);
    }

    void theUsualOnesAreValid() { QVERIFY(validate(RiskWeights()).isEmpty()); }

    void weightsAreWholeNumbersUpTo100()
    {
        RiskWeights weights;
        weights.overdue = 100;
        weights.unhappy = 0;
        QVERIFY(validate(weights).isEmpty());
        weights.overdue = 101;
        weights.unhappy = -1;
        weights.referral = 2.5;
        weights.topRating = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(fieldsOf(validate(weights)), (QStringList{u"overdue"_s, u"unhappy"_s, u"referral"_s, u"top_rating"_s}));
    }

    void somethingRaisesTheRisk()
    {
        RiskWeights weights;
        for (const RiskFactor factor : riskFactors) {
            if (raisesRisk(factor))
                weightOf(weights, factor) = 0;
        }
        QCOMPARE(fieldsOf(validate(weights)), QStringList{u"no_risk_weight"_s});
        weights.loyaltyLost = 1;
        QVERIFY(validate(weights).isEmpty());
    }

    void theyAreKeptAsJson()
    {
        RiskWeights weights;
        weights.overdue = 50;
        weights.referral = 0;
        QCOMPARE(riskWeightsOf(toJson(weights)), weights);
        QCOMPARE(riskWeightsOf({}), RiskWeights());
        QCOMPARE(riskWeightsOf({{u"overdue"_s, 101}, {u"unhappy"_s, u"much"_s}, {u"astrology"_s, 5}}), RiskWeights());
        QJsonObject nothing;
        for (const RiskFactor factor : riskFactors)
            nothing.insert(nameOf(factor), 0);
        QCOMPARE(riskWeightsOf(nothing), RiskWeights());
    }

    /// The share of a sign times its weight is what the reasons say.
    void sharesTimesWeightsAreTheScore()
    {
        RiskSignals known;
        known.orderDays = 4;
        known.overdueRatio = 2;
        known.openComplaint = true;
        known.referred = true;
        const auto shares = riskSharesOf(known);
        QVERIFY(shares);
        QCOMPARE(shares->of(RiskFactor::Overdue), 0.5);
        QCOMPARE(shares->of(RiskFactor::BrokenPromise), 1.0);
        QCOMPARE(shares->of(RiskFactor::Referral), 1.0);
        QCOMPARE(shares->of(RiskFactor::Unhappy), 0.0);
        RiskWeights weights;
        weights.overdue = 80;
        weights.brokenPromise = 30;
        QCOMPARE(riskScoreOf(*shares, weights), 60);
        QCOMPARE(churnRisk(known, weights)->score, 60);
        QCOMPARE(riskScoreOf(*shares, {}), churnRisk(known)->score);
        known.objected = true;
        QVERIFY(!riskSharesOf(known));
        QVERIFY(!riskSharesOf(RiskSignals()));
    }
};

QTEST_GUILESS_MAIN(TestRiskWeights)
#include "tst_riskweights.moc"
