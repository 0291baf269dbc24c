// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/rewardeffect.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

constexpr RewardId coffee{7};
constexpr TierId gold{2};
const EffectDays days{QDate(2025, 8, 26), QDate(2026, 8, 25)};

/// 100 points, offered since 2025.
Reward reward()
{
    Reward reward;
    reward.id = coffee;
    reward.points = Points::whole(100);
    return reward;
}

CardStep has(QDate day, qint64 points)
{
    return {1, {}, day, Points::whole(points)};
}

/// With enough points all the time.
EffectMember member(qint64 id, const QList<QDate> &purchases)
{
    EffectMember member;
    member.customer = CustomerId{id};
    member.joinedOn = QDate(2024, 1, 1);
    member.purchases = purchases;
    member.card = {has(QDate(2024, 1, 1), 500)};
    return member;
}

EffectMember claimer(qint64 id, QDate day, const QList<QDate> &purchases)
{
    EffectMember made = member(id, purchases);
    made.claims[coffee] = {day};
    return made;
}

const std::set<int> march{RewardEffectTally::monthOf(QDate(2026, 3, 1))};
const std::set<int> spring{RewardEffectTally::monthOf(QDate(2026, 3, 1)), RewardEffectTally::monthOf(QDate(2026, 4, 1))};

RewardEffectTally tally(const std::set<int> &months, const Reward &of = reward())
{
    return {of, QDate(2025, 1, 1), days, months};
}

} // namespace

/// Whether who claimed a reward bought again, and whether others did.
class TestRewardEffect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itLooksAtTwelveMonthsNinetyDaysAgo() { QCOMPARE(effectDaysBefore(QDate(2026, 11, 23)), days); }

    void aPurchaseWithinNinetyDaysIsOne_data()
    {
        QTest::addColumn<QDate>("purchase");
        QTest::addColumn<int>("again");
        const QDate claim(2026, 3, 10);
        QTest::newRow("on the day itself") << claim << 0;
        QTest::newRow("the next day") << claim.addDays(1) << 1;
        QTest::newRow("the last day") << claim.addDays(90) << 1;
        QTest::newRow("too late") << claim.addDays(91) << 0;
        QTest::newRow("before") << claim.addDays(-1) << 0;
    }
    void aPurchaseWithinNinetyDaysIsOne()
    {
        QFETCH(const QDate, purchase);
        auto effect = tally(march);
        effect.add(claimer(1, QDate(2026, 3, 10), {purchase}));
        QCOMPARE(effect.result().claimers.members, 1);
        QTEST(int(effect.result().claimers.again), "again");
        QVERIFY(!effect.result().claimers.share);
        QCOMPARE(effect.result().others, EffectGroup());
    }

    /// Others are those who were in its segment on the day.
    void segmentsAreThoseOfThatDay()
    {
        Reward forOnes = reward();
        forOnes.segments = {u"ones"_s};
        const auto othersOf = [&](const QList<SegmentSpan> &spans) {
            auto effect = tally(march, forOnes);
            effect.add(claimer(1, QDate(2026, 3, 10), {}));
            EffectMember other = member(2, {QDate(2026, 3, 20)});
            other.segments = spans;
            effect.add(other);
            return effect.result().others.members;
        };
        QCOMPARE(othersOf({}), 0);
        QCOMPARE(othersOf({{u"ones"_s, QDate(2026, 3, 20), {}}}), 1);
        QCOMPARE(othersOf({{u"ones"_s, QDate(2026, 3, 21), {}}}), 0);
        QCOMPARE(othersOf({{u"ones"_s, QDate(2026, 1, 1), QDate(2026, 3, 20)}}), 1);
        QCOMPARE(othersOf({{u"ones"_s, QDate(2026, 1, 1), QDate(2026, 3, 19)}}), 0);
        QCOMPARE(othersOf({{u"others"_s, QDate(2026, 1, 1), {}}}), 0);
    }

    void claimsAreOldEnoughAndNotTooOld()
    {
        auto effect = tally(march);
        effect.add(claimer(1, days.from.addDays(-1), {}));
        effect.add(claimer(2, days.until.addDays(1), {}));
        QCOMPARE(effect.result().claimers.members, 0);
        effect.add(claimer(3, days.from, {}));
        effect.add(claimer(4, days.until, {}));
        QCOMPARE(effect.result().claimers.members, 2);
    }

    void theFirstClaimCounts()
    {
        auto effect = tally(spring);
        EffectMember often = claimer(1, QDate(2026, 3, 10), {QDate(2026, 6, 15)});
        often.claims[coffee] += QDate(2026, 4, 10);
        effect.add(often);
        QCOMPARE(effect.result().claimers.members, 1);
        QCOMPARE(effect.result().claimers.again, 0);
    }

    void othersCouldHaveHadIt_data()
    {
        QTest::addColumn<int>("who");
        QTest::addColumn<bool>("counts");
        QTest::newRow("enough points") << 0 << true;
        QTest::newRow("points only from the day on") << 1 << false;
        QTest::newRow("not enough") << 2 << false;
        QTest::newRow("not joined yet") << 3 << false;
        QTest::newRow("left") << 4 << false;
        QTest::newRow("another month") << 5 << false;
        QTest::newRow("claimed it later on these days") << 6 << false;
        QTest::newRow("claimed it before these days") << 7 << true;
        QTest::newRow("claimed something else") << 8 << true;
        QTest::newRow("a later purchase of the month") << 9 << true;
    }
    void othersCouldHaveHadIt()
    {
        QFETCH(const int, who);
        const QDate day(2026, 3, 20);
        EffectMember other = member(1, {day});
        if (who == 1)
            other.card = {has(day, 500)};
        if (who == 2)
            other.card = {has(day.addDays(-9), 500), has(day.addDays(-1), 99)};
        if (who == 3)
            other.joinedOn = day.addDays(1);
        if (who == 4)
            other.leftOn = day;
        if (who == 5)
            other.purchases = {QDate(2026, 2, 28), QDate(2026, 4, 1)};
        if (who == 6)
            other.claims[coffee] = {QDate(2026, 5, 2)};
        if (who == 7)
            other.claims[coffee] = {QDate(2025, 5, 2)};
        if (who == 8)
            other.claims[RewardId{8}] = {day};
        if (who == 9) {
            other.purchases = {day.addDays(-2), day};
            other.card = {has(day.addDays(-1), 500)};
        }
        auto effect = tally(march);
        effect.add(claimer(2, QDate(2026, 3, 10), {}));
        effect.add(other);
        QTEST(effect.result().others.members > 0, "counts");
    }

    void termsAreAsked()
    {
        Reward forGold = reward();
        forGold.tiers = {gold};
        forGold.limit = {EarnPeriod::Lifetime, 1};
        forGold.enabled = false; // it is there no more
        forGold.stock = 0;
        const QDate day(2026, 3, 20);
        const auto others = [&](auto change) {
            auto effect = tally(march, forGold);
            effect.add(claimer(2, QDate(2026, 3, 10), {}));
            EffectMember other = member(1, {day});
            other.tiers = {{QDate(2024, 1, 1), gold}};
            change(other);
            effect.add(other);
            return effect.result().others.members;
        };
        QCOMPARE(others([](EffectMember &) {}), 1);
        QCOMPARE(others([](EffectMember &other) { other.tiers = {}; }), 0);
        QCOMPARE(others([&](EffectMember &other) { other.tiers += TierFrom{day, TierId{1}}; }), 0);
        QCOMPARE(others([&](EffectMember &other) { other.tiers += TierFrom{day.addDays(1), TierId{1}}; }), 1);
        QCOMPARE(others([](EffectMember &other) { other.claims[coffee] = {QDate(2025, 1, 2)}; }), 0);
        RewardEffectTally later(reward(), QDate(2026, 3, 21), days, march);
        later.add(claimer(2, QDate(2026, 3, 10), {}));
        later.add(member(1, {day}));
        QCOMPARE(later.result().others.members, 0);
    }

    /// March has one claimer, April three; a tenth of the others of March bought again, and half of those of April.
    void monthsWeighAsMuchAsTheirClaimers()
    {
        auto effect = tally(spring);
        const QDate soon(2026, 5, 1);
        for (int id = 1; id <= 4; ++id)
            effect.add(claimer(id, QDate(2026, id == 1 ? 3 : 4, 10), {soon}));
        for (int i = 0; i < 100; ++i) {
            const bool again = i % 10 == 0;
            effect.add(member(100 + i, again ? QList{QDate(2026, 3, 5), soon} : QList{QDate(2026, 3, 5)}));
        }
        for (int i = 0; i < 20; ++i)
            effect.add(member(300 + i, i % 2 == 0 ? QList{QDate(2026, 4, 5), soon} : QList{QDate(2026, 4, 5)}));
        const RewardEffect found = effect.result();
        QCOMPARE(found.claimers.members, 4);
        QCOMPARE(found.claimers.again, 4);
        QVERIFY(!found.claimers.share); // four are too few
        QCOMPARE(found.others.members, 120);
        QCOMPARE(found.others.again, 20);
        QVERIFY(qAbs(*found.others.share - (0.1 + 3 * 0.5) / 4) < 1e-12);
        // As much as 16 / (1/100 + 9/20) = 34.8 members would say.
        QCOMPARE(found.others.interval, wilsonInterval(14, 34));
    }

    void monthsOfOneGroupOnlyAreLeftOut()
    {
        auto effect = tally(spring);
        for (int id = 1; id <= 10; ++id)
            effect.add(claimer(id, QDate(2026, 3, 10), {QDate(2026, 5, 1)}));
        effect.add(claimer(11, QDate(2026, 4, 10), {}));
        const RewardEffect alone = effect.result();
        QCOMPARE(alone.claimers.members, 11); // there is nobody to compare with
        QCOMPARE(alone.claimers.interval, wilsonInterval(10, 11));
        QVERIFY(!alone.others.share);
        effect.add(member(20, {QDate(2026, 3, 5)}));
        const RewardEffect found = effect.result();
        QCOMPARE(found.claimers.members, 10);
        QCOMPARE(*found.claimers.share, 1.0);
        QCOMPARE(found.others.members, 1);
        QVERIFY(!found.others.share);
    }

    void eachMemberCountsOnce()
    {
        auto effect = tally(spring);
        effect.add(claimer(1, QDate(2026, 3, 10), {}));
        effect.add(claimer(2, QDate(2026, 4, 10), {}));
        for (int id = 20; id < 30; ++id)
            effect.add(member(id, {QDate(2026, 3, 5), QDate(2026, 3, 6), QDate(2026, 4, 5)}));
        const RewardEffect found = effect.result();
        QCOMPARE(found.others.members, 10);
        QCOMPARE(found.others.again, 5); // half of them are looked at in April, after which they bought nothing
    }
};

QTEST_GUILESS_MAIN(TestRewardEffect)

#include "tst_rewardeffect.moc"
