// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/rfm.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

std::vector<RfmFacts> customers(int count)
{
    std::vector<RfmFacts> all;
    for (int i = 1; i <= count; ++i)
        all.push_back({i, i, i * 100});
    return all;
}

} // namespace

class TestRfm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewCustomersAreNotScored()
    {
        QVERIFY(!RfmCuts::of(customers(29)));
        QCOMPARE(RfmCuts::of(customers(30))->bands(), 3);
        QCOMPARE(RfmCuts::of(customers(99))->bands(), 3);
        QCOMPARE(RfmCuts::of(customers(100))->bands(), 5);
    }

    /// The breaks that the R package rfm prints: quantile() of type 7.
    void cutsAreInterpolatedQuantiles()
    {
        const auto cuts = RfmCuts::of(customers(101));
        QCOMPARE(cuts->recencyCuts(), (std::vector<double>{21, 41, 61, 81}));
        const auto between = RfmCuts::of(customers(100));
        QCOMPARE(between->recencyCuts()[0], 20.8);
        QCOMPARE(between->monetaryCuts()[3], 8'020.0);
    }

    void scores()
    {
        const auto cuts = RfmCuts::of(customers(101));
        QCOMPARE(cuts->scoreOf({1, 101, 10'100}).cell(), 555);
        QCOMPARE(cuts->scoreOf({101, 1, 100}).cell(), 111);
        QCOMPARE(cuts->scoreOf({21, 21, 2'100}).cell(), 511);
        QCOMPARE(cuts->scoreOf({22, 22, 2'101}).cell(), 422);
        const auto three = RfmCuts::of(customers(31));
        QCOMPARE(three->scoreOf({1, 16, 3'100}).cell(), 535);
    }

    /// Most have ordered once: whoever has ordered as often has the same score, and twice is better than once.
    void manyEqualFrequencies()
    {
        std::vector<RfmFacts> all = customers(200);
        for (size_t i = 0; i < all.size(); ++i)
            all[i].orders = i < 150 ? 1 : i < 180 ? 2 : i < 190 ? 3 : 6;
        const auto cuts = RfmCuts::of(all);
        QCOMPARE(cuts->frequencyCuts(), (std::vector<double>{1, 3}));
        QCOMPARE(cuts->scoreOf({1, 1, 1}).frequency, 1);
        QCOMPARE(cuts->scoreOf({1, 2, 1}).frequency, 3);
        QCOMPARE(cuts->scoreOf({1, 3, 1}).frequency, 3);
        QCOMPARE(cuts->scoreOf({1, 4, 1}).frequency, 5);
    }

    void everyScoreHasAGroup_data()
    {
        QTest::addColumn<RfmScore>("score");
        QTest::addColumn<RfmGroup>("group");
        QTest::newRow("champion") << RfmScore{5, 5, 5} << RfmGroup::Champions;
        QTest::newRow("just a champion") << RfmScore{4, 3, 5} << RfmGroup::Champions;
        QTest::newRow("loyal") << RfmScore{4, 3, 4} << RfmGroup::Loyal;
        QTest::newRow("loyal, a while ago") << RfmScore{3, 5, 3} << RfmGroup::Loyal;
        QTest::newRow("recent") << RfmScore{5, 1, 3} << RfmGroup::Recent;
        QTest::newRow("needs attention") << RfmScore{3, 3, 4} << RfmGroup::NeedsAttention;
        QTest::newRow("at risk") << RfmScore{2, 3, 3} << RfmGroup::AtRisk;
        QTest::newRow("inactive") << RfmScore{1, 1, 4} << RfmGroup::Inactive;
    }
    void everyScoreHasAGroup()
    {
        QFETCH(RfmScore, score);
        QTEST(rfmGroup(score), "group");
    }
};

QTEST_APPLESS_MAIN(TestRfm)

#include "tst_rfm.moc"
