// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/tierdistribution.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

constexpr TierId bronze{1};
constexpr TierId silver{2};
constexpr TierId gold{3};

Tier tier(TierId id, qint64 qualify, qint64 retain)
{
    Tier tier;
    tier.id = id;
    tier.qualifyFrom = qualify;
    tier.retainFrom = retain;
    return tier;
}

TierLadder ladder(TierDowngrade downgrade = TierDowngrade::ToEarned)
{
    TierLadder ladder;
    ladder.tiers = {tier(bronze, 0, 0), tier(silver, 400, 300), tier(gold, 1000, 800)};
    ladder.downgrade = downgrade;
    return ladder;
}

} // namespace

/// What the designer shows before thresholds are saved.
class TestTierDistribution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyoneLandsSomewhere()
    {
        const QList<TierShare> shares = distributionOf(ladder(), {-50, 0, 319, 320, 399, 400, 799, 800, 1000, 5000});
        QCOMPARE(shares, (QList<TierShare>{{bronze, 5, 2, 988}, {silver, 3, 1, 1999}, {gold, 2, 0, 6000}}));
    }

    void thoseWithoutATierAreCounted()
    {
        TierLadder exclusive = ladder();
        exclusive.tiers.removeFirst();
        const QList<TierShare> shares = distributionOf(exclusive, {10, 399, 400});
        QCOMPARE(shares, (QList<TierShare>{{{}, 2, 1, 409}, {silver, 1, 0, 400}, {gold, 0, 0, 0}}));
        QCOMPARE(distributionOf({}, {10}), (QList<TierShare>{{{}, 1, 0, 10}}));
    }

    void otherThresholdsMoveMembers_data()
    {
        QTest::addColumn<TierId>("from");
        QTest::addColumn<qint64>("measure");
        QTest::addColumn<TierDowngrade>("downgrade");
        QTest::addColumn<TierId>("to");
        using D = TierDowngrade;
        QTest::newRow("up at once") << bronze << qint64(1000) << D::OneStep << gold;
        QTest::newRow("stays by what keeps it") << gold << qint64(800) << D::ToEarned << gold;
        QTest::newRow("falls to what keeps the lower one") << gold << qint64(300) << D::ToEarned << silver;
        QTest::newRow("falls to what is earned") << gold << qint64(299) << D::ToEarned << bronze;
        QTest::newRow("falls one step") << gold << qint64(0) << D::OneStep << silver;
        QTest::newRow("never falls") << gold << qint64(0) << D::Never << gold;
        QTest::newRow("of a tier that is gone") << TierId{9} << qint64(400) << D::OneStep << silver;
    }
    void otherThresholdsMoveMembers()
    {
        QFETCH(TierId, from);
        QFETCH(qint64, measure);
        QFETCH(TierDowngrade, downgrade);
        QFETCH(TierId, to);
        const QList<TierMove> moves = movesTo(ladder(downgrade), {{from, measure}, {from, measure}});
        QCOMPARE(moves, to == from ? QList<TierMove>() : (QList<TierMove>{{from, to, 2}}));
    }

    void whatIsPaidForIsKept()
    {
        // Bronze by what they earned; one has earned more than is paid for.
        TierLadder sold = ladder();
        sold.tiers[1].paidProduct = {7};
        sold.tiers[2].paidProduct = {8};
        QVERIFY(movesTo(sold, {{bronze, 0, gold}}).isEmpty());
        QCOMPARE(movesTo(sold, {{bronze, 1000, silver}}), (QList<TierMove>{{silver, gold, 1}}));
        QCOMPARE(movesTo(sold, {{bronze, 500, TierId{9}}}), (QList<TierMove>{{TierId{9}, silver, 1}}));
    }
    void whatCanNotBeBoughtAnyMoreIsLost()
    {
        QCOMPARE(movesTo(ladder(), {{bronze, 0, gold}, {silver, 400, gold}}),
                 (QList<TierMove>{{gold, silver, 1}, {gold, bronze, 1}}));
    }

    void movesAreInOrder()
    {
        const QList<TierMove> moves = movesTo(
            ladder(), {{gold, 0}, {TierId{8}, 500}, {bronze, 500}, {TierId{9}, 500}, {bronze, 450}, {silver, 1000}});
        QCOMPARE(
            moves,
            (QList<TierMove>{
                {silver, gold, 1}, {bronze, silver, 2}, {TierId{8}, silver, 1}, {TierId{9}, silver, 1}, {gold, bronze, 1}}));
    }
};

QTEST_GUILESS_MAIN(TestTierDistribution)

#include "tst_tierdistribution.moc"
