// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/prediction/customerscore.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestCustomerScore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reasonsAreKeptInTheirOrder()
    {
        const std::vector<RiskReason> reasons{
            {RiskFactor::Overdue, 23.3333}, {RiskFactor::TopRating, -10}, {RiskFactor::LoyaltyLost, 5}};
        const QString text = riskReasonsText(reasons);
        QCOMPARE(text, u"[[\"overdue\",23.3],[\"top_rating\",-10],[\"loyalty_lost\",5]]"_s);
        const std::vector<RiskReason> read = riskReasonsOf(text);
        QCOMPARE(read.size(), size_t(3));
        QCOMPARE(read[0], (RiskReason{RiskFactor::Overdue, 23.3}));
        QCOMPARE(read[1], reasons[1]);
        QCOMPARE(read[2], reasons[2]);
        QCOMPARE(riskReasonsText({}), u"[]"_s);
    }

    void whatALaterVersionKnowsIsLeftOut()
    {
        QCOMPARE(riskReasonsOf(u"[[\"moon\",3],[\"referral\",-10],7,[\"unhappy\"]]"_s),
                 (std::vector<RiskReason>{{RiskFactor::Referral, -10}}));
        QVERIFY(riskReasonsOf({}).empty());
        QVERIFY(riskReasonsOf(u"no json"_s).empty());
    }

    void everyFactorHasANameOfItsOwn()
    {
        QSet<QString> names;
        for (const auto &[factor, name] : EnumNames<RiskFactor>::names)
            names.insert(nameOf(factor));
        QCOMPARE(names.size(), qsizetype(EnumNames<RiskFactor>::names.size()));
    }

    void bandsBeginAtTheirPoints()
    {
        QCOMPARE(riskBandOf(0), RiskBand::Low);
        QCOMPARE(riskBandOf(24), RiskBand::Low);
        QCOMPARE(riskBandOf(25), RiskBand::Some);
        QCOMPARE(riskBandOf(50), RiskBand::High);
        QCOMPARE(riskBandOf(100), RiskBand::High);
    }
};

QTEST_GUILESS_MAIN(TestCustomerScore)
#include "tst_customerscore.moc"
