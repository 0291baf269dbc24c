// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/rewardsimulation.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

constexpr TierId silver{1};
constexpr TierId gold{2};
const TrialDays year{QDate(2025, 11, 24), QDate(2026, 11, 23)};

Reward coffee()
{
    Reward reward;
    reward.id = RewardId{7};
    reward.name = u"Coffee"_s;
    reward.points = Points::whole(100);
    reward.costMinor = 150;
    return reward;
}

ClaimPlace placeOn(QDate day, qint64 id = 1)
{
    return {Instant{day.toJulianDay() * msPerDay}, id, day};
}

PlayedClaim claimOn(QDate day, qint64 points = 100, qint64 id = 1)
{
    return {placeOn(day, id), Points::whole(points), true};
}

/// Plays members through both, all of them with the same ways.
class Play
{
public:
    Play(const Reward &before, const Reward &after, const RewardSimulator::StockEnds &ends = {})
        : m_simulator(before, after, year, ends)
    {
    }

    Play &member(QDate joinedOn = QDate(2025, 1, 1), QDate leftOn = {}, bool mayClaim = true)
    {
        end();
        m_simulator.beginMember({CustomerId{++m_members}, joinedOn, leftOn, mayClaim});
        m_plays = true;
        return *this;
    }
    Play &has(QDate day, qint64 points)
    {
        m_balance = points;
        m_simulator.setBalance(day, Points::whole(points));
        return *this;
    }
    Play &becomes(QDate day, TierId tier)
    {
        m_simulator.setTier(day, tier);
        return *this;
    }
    /// Of the reward at what it took then.
    Play &claims(QDate day, qint64 points = 100)
    {
        m_simulator.claim(claimOn(day, points));
        return has(day, m_balance - points);
    }
    Play &claimsElsewhere(QDate day, qint64 points)
    {
        PlayedClaim claim = claimOn(day, points);
        claim.isOnCard = false;
        m_simulator.claim(claim);
        return *this;
    }
    RewardSimulation result()
    {
        end();
        return m_simulator.result();
    }

private:
    void end()
    {
        if (m_plays)
            m_simulator.endMember();
        m_plays = false;
    }
    RewardSimulator m_simulator;
    qint64 m_members = 0;
    qint64 m_balance = 0;
    bool m_plays = false;
};

} // namespace

/// A changed reward on the claims that there were.
class TestRewardSimulation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameRewardChangesNothing()
    {
        Play play(coffee(), coffee());
        play.member().has(QDate(2026, 1, 1), 250).claims(QDate(2026, 2, 1)).claims(QDate(2026, 3, 1));
        play.member().has(QDate(2026, 1, 1), 60);
        const RewardSimulation found = play.result();
        QCOMPARE(found.members, 2);
        QCOMPARE(found.claims, 2);
        QCOMPARE(found.claimers, 1);
        QCOMPARE(found.before, found.after);
        QCOMPARE(found.before.claims, 2);
        QCOMPARE(found.before.claimers, 1);
        QCOMPARE(found.before.points, Points::whole(200));
        QCOMPARE(found.before.costMinor, 300);
        QCOMPARE(found.before.reach, 1);
        QVERIFY(found.before.faults.empty());
        QCOMPARE(found.fewer + found.more + found.newlyReached + found.outOfReach, 0);
        QVERIFY(found.mostLost.isEmpty() && found.reachedBy.isEmpty() && found.missedBy.isEmpty());
    }

    /// Each claim takes more, so that fewer of them are affordable: 250 points are enough for two coffees and for one of
    /// 150.
    void aHigherPriceAddsUp()
    {
        Reward dearer = coffee();
        dearer.points = Points::whole(150);
        dearer.costMinor = 200;
        Play play(coffee(), dearer);
        play.member().has(QDate(2026, 1, 1), 250).claims(QDate(2026, 2, 1)).claims(QDate(2026, 3, 1));
        play.member().has(QDate(2026, 1, 1), 120);
        play.member().has(QDate(2026, 1, 1), 150).claims(QDate(2026, 2, 1));
        const RewardSimulation found = play.result();
        QCOMPARE(found.before.claims, 3);
        QCOMPARE(found.after.claims, 2);
        QCOMPARE(found.after.points, Points::whole(300));
        QCOMPARE(found.after.costMinor, 400);
        QCOMPARE(found.after.faults, (std::map<RewardFault, qint64>{{RewardFault::NotEnoughPoints, 1}}));
        QCOMPARE(found.fewer, 1);
        QCOMPARE(found.mostLost, (QList<RewardMember>{{CustomerId{1}, 2, 1, Points::whole(250)}}));
        QCOMPARE(found.before.reach, 3);
        QCOMPARE(found.after.reach, 2);
        QCOMPARE(found.outOfReach, 1);
        QCOMPARE(found.missedBy, (QList<RewardMember>{{CustomerId{2}, 0, 0, Points::whole(120)}}));
    }

    void whatIsSparedCanBeSpent()
    {
        Reward cheaper = coffee();
        cheaper.points = Points::whole(60);
        Play play(coffee(), cheaper);
        play.member().has(QDate(2026, 1, 1), 100).claims(QDate(2026, 2, 1)).claimsElsewhere(QDate(2026, 3, 1), 10);
        const RewardSimulation found = play.result();
        QCOMPARE(found.before.claims, 1); // of 10 points nobody has had one
        QCOMPARE(found.after.claims, 1);  // 40 are spared, and 10 known
        Play again(coffee(), cheaper);
        again.member().has(QDate(2026, 1, 1), 100).claims(QDate(2026, 2, 1)).has(QDate(2026, 3, 1), 20);
        again.claims(QDate(2026, 3, 1), 20);
        QCOMPARE(again.result().after.claims, 2);
    }

    void moreCanReachACheaperOne()
    {
        Reward cheaper = coffee();
        cheaper.points = Points::whole(60);
        Play play(coffee(), cheaper);
        play.member().has(QDate(2026, 1, 1), 60).has(QDate(2026, 1, 2), 0);
        play.member().has(QDate(2026, 1, 1), 59);
        play.member().has(QDate(2026, 1, 1), 99);
        play.member().has(QDate(2025, 1, 1), 99).has(QDate(2025, 11, 23), 10); // before the days
        play.member().has(year.from, 10).has(year.until.addDays(1), 99);       // after them
        play.member(QDate(2026, 5, 1)).has(QDate(2026, 1, 1), 99).has(QDate(2026, 4, 30), 0);
        play.member(QDate(2025, 1, 1), QDate(2026, 1, 1)).has(QDate(2026, 1, 1), 99);
        play.member(QDate(2025, 1, 1), {}, false).has(QDate(2026, 1, 1), 99);
        const RewardSimulation found = play.result();
        QCOMPARE(found.members, 8);
        QCOMPARE(found.before.reach, 0);
        QCOMPARE(found.after.reach, 2);
        QCOMPARE(found.newlyReached, 2);
        QCOMPARE(found.reachedBy,
                 (QList<RewardMember>{{CustomerId{3}, 0, 0, Points::whole(99)}, {CustomerId{1}, 0, 0, Points::whole(60)}}));
    }

    void tiersAreThoseOfThatDay()
    {
        Reward forGold = coffee();
        forGold.tiers = {gold};
        Play play(coffee(), forGold);
        play.member().becomes(QDate(2025, 6, 1), silver).has(QDate(2026, 1, 1), 500).claims(QDate(2026, 2, 1));
        play.becomes(QDate(2026, 3, 1), gold).claims(QDate(2026, 4, 1));
        play.member().becomes(QDate(2025, 6, 1), gold).becomes(QDate(2026, 3, 1), silver).has(QDate(2026, 3, 2), 500);
        play.member().becomes(QDate(2025, 6, 1), gold).has(QDate(2026, 1, 1), 500).becomes(QDate(2026, 3, 1), silver);
        const RewardSimulation found = play.result();
        QCOMPARE(found.before.claims, 2);
        QCOMPARE(found.after.claims, 1);
        QCOMPARE(found.after.faults, (std::map<RewardFault, qint64>{{RewardFault::OtherTier, 1}}));
        QCOMPARE(found.before.reach, 3);
        QCOMPARE(found.after.reach, 2); // the second had no points while they had gold
    }

    void limitsCountWhatWasPossible()
    {
        Reward once = coffee();
        once.limit = {EarnPeriod::Month, 1};
        Play play(coffee(), once);
        play.member().has(QDate(2026, 1, 1), 900).claims(QDate(2026, 2, 1)).claims(QDate(2026, 2, 28));
        play.claims(QDate(2026, 3, 1));
        const RewardSimulation found = play.result();
        QCOMPARE(found.after.claims, 2);
        QCOMPARE(found.after.faults, (std::map<RewardFault, qint64>{{RewardFault::LimitReached, 1}}));
    }

    void earlierClaimsCountTowardsLimits()
    {
        Reward once = coffee();
        once.limit = {EarnPeriod::Lifetime, 1};
        Reward monthly = coffee();
        monthly.limit = {EarnPeriod::Month, 1};
        Play play(once, monthly);
        play.member().has(QDate(2025, 6, 1), 900).claims(QDate(2025, 11, 23));
        const RewardSimulation found = play.result();
        QCOMPARE(found.claims, 0);
        QCOMPARE(found.before.reach, 0); // never again
        QCOMPARE(found.after.reach, 1);  // from December on
    }

    void daysAreAsked()
    {
        Reward inSpring = coffee();
        inSpring.validFrom = QDate(2026, 3, 1);
        inSpring.validUntil = QDate(2026, 5, 31);
        Reward off = coffee();
        off.enabled = false;
        Play play(inSpring, off);
        for (const QDate day : {QDate(2026, 2, 28), QDate(2026, 3, 1), QDate(2026, 5, 31), QDate(2026, 6, 1)})
            play.member().has(year.from, 100).claims(day);
        play.member().has(QDate(2026, 6, 1), 100);
        const RewardSimulation found = play.result();
        QCOMPARE(found.claims, 4);
        QCOMPARE(found.before.claims, 2);
        QCOMPARE(found.before.faults,
                 (std::map<RewardFault, qint64>{{RewardFault::NotYetValid, 1}, {RewardFault::NoLongerValid, 1}}));
        QCOMPARE(found.before.reach, 4); // what was not spent in February was there in March
        QCOMPARE(found.after.claims, 0);
        QCOMPARE(found.after.reach, 0);
        QCOMPARE(found.after.faults, (std::map<RewardFault, qint64>{{RewardFault::Retired, 4}}));
    }

    void aSideWhoseDatesLieOutsideIsTriedWithoutThem()
    {
        Reward inWinter = coffee();
        inWinter.points = Points::whole(60);
        inWinter.validFrom = year.until.addDays(1);
        const auto played = [](const Reward &before, const Reward &after) {
            Play play(before, after);
            play.member().has(QDate(2026, 1, 1), 160).claims(QDate(2026, 2, 1));
            return play.result();
        };
        const RewardSimulation later = played(coffee(), inWinter);
        QCOMPARE(later.after.claims, 1);
        QCOMPARE(later.after.points, Points::whole(60));
        QCOMPARE(later.after.reach, 1);
        QVERIFY(later.after.faults.empty());
        QVERIFY(later.after.isWithoutDates && !later.before.isWithoutDates);
        Reward longAgo = coffee();
        longAgo.validUntil = year.from.addDays(-1);
        const RewardSimulation earlier = played(longAgo, coffee());
        QCOMPARE(earlier.before.claims, 1);
        QVERIFY(earlier.before.isWithoutDates && !earlier.after.isWithoutDates);
        // A single day of them is enough to be asked.
        inWinter.validFrom = year.until;
        longAgo.validUntil = year.from;
        const RewardSimulation atTheEdge = played(longAgo, inWinter);
        QCOMPARE(atTheEdge.before.claims + atTheEdge.after.claims, 0);
        QCOMPARE(atTheEdge.after.reach, 1); // on the last day
        QVERIFY(!atTheEdge.before.isWithoutDates && !atTheEdge.after.isWithoutDates);
    }

    void theStockServesTheFirst()
    {
        StockCount none(0);
        QVERIFY(none.last());
        StockCount two(2);
        QVERIFY(!two.last());
        for (const QDate day : {QDate(2026, 5, 1), QDate(2026, 2, 1), QDate(2026, 4, 1), QDate(2026, 3, 1)})
            two.add(placeOn(day));
        QCOMPARE(two.last()->day, QDate(2026, 3, 1));
        Reward few = coffee();
        few.stock = 2;
        Play play(coffee(), few, {{}, two.last()});
        for (const QDate day : {QDate(2026, 5, 1), QDate(2026, 2, 1), QDate(2026, 4, 1), QDate(2026, 3, 1)})
            play.member().has(day, 100).claims(day);
        play.member().has(QDate(2026, 3, 2), 100);
        const RewardSimulation found = play.result();
        QCOMPARE(found.before.claims, 4);
        QCOMPARE(found.after.claims, 2);
        QCOMPARE(found.after.faults, (std::map<RewardFault, qint64>{{RewardFault::OutOfStock, 2}}));
        QCOMPARE(found.before.reach, 5);
        QCOMPARE(found.after.reach, 2);
        Reward gone = coffee();
        gone.stock = 0;
        Play empty(coffee(), gone, {{}, none.last()});
        empty.member().has(QDate(2026, 1, 1), 100).claims(QDate(2026, 2, 1));
        QCOMPARE(empty.result().after.reach, 0);
    }

    void aClaimWithoutItsCardShowsWhatThereWas()
    {
        Reward dearer = coffee();
        dearer.points = Points::whole(101);
        Play play(coffee(), dearer);
        play.member().claimsElsewhere(QDate(2026, 2, 1), 100);
        const RewardSimulation found = play.result();
        QCOMPARE(found.before.claims, 1);
        QCOMPARE(found.after.claims, 0);
    }

    void onlySomeAreNamed()
    {
        Reward off = coffee();
        off.enabled = false;
        Play play(coffee(), off);
        for (int i = 0; i < 30; ++i) {
            play.member().has(QDate(2026, 1, 1), 1'000 + i);
            for (int claims = 0; claims <= i % 10; ++claims)
                play.claims(QDate(2026, 2, 1));
        }
        const RewardSimulation found = play.result();
        QCOMPARE(found.fewer, 30);
        QCOMPARE(found.mostLost.size(), RewardSimulation::mostNamed);
        QCOMPARE(found.mostLost.first().before, 10);
        QCOMPARE(found.mostLost.last().before, 4);
        QCOMPARE(found.missedBy.first().most, Points::whole(1'029));
    }
};

QTEST_GUILESS_MAIN(TestRewardSimulation)

#include "tst_rewardsimulation.moc"
