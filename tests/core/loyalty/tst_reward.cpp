// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/reward.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

/// A free coffee for 200 points.
Reward coffee()
{
    Reward reward;
    reward.id = RewardId{1};
    reward.name = u"Free coffee"_s;
    reward.points = Points::whole(200);
    reward.position = 1;
    return reward;
}

RewardContext context()
{
    RewardContext context;
    context.today = QDate(2026, 11, 23);
    context.tier = TierId{1};
    context.balance = Points::whole(250);
    return context;
}

QStringList rulesOf(const QList<Error> &faults)
{
    QStringList rules;
    for (const Error &fault : faults)
        rules += fault.field + u' ' + fault.args.value(u"rule"_s).toString();
    return rules;
}

} // namespace

Q_DECLARE_METATYPE(regulars::Reward)
Q_DECLARE_METATYPE(regulars::RewardContext)
Q_DECLARE_METATYPE(regulars::RewardFault)

/// What members get for their points: what a reward may be, who can have it, and in which order they see the catalogue.
class TestReward : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faults_data()
    {
        QTest::addColumn<Reward>("reward");
        QTest::addColumn<RewardContext>("given");
        QTest::addColumn<RewardFault>("fault");
        using F = RewardFault;
        const auto row = [](const char *name, F fault, auto change) {
            Reward reward = coffee();
            RewardContext given = context();
            change(reward, given);
            QTest::newRow(name) << reward << given << fault;
        };
        row("enough points", F::None, [](Reward &, RewardContext &) {});
        row("just enough", F::None, [](Reward &, RewardContext &given) { given.balance = Points::whole(200); });
        row("a hundredth is missing", F::NotEnoughPoints, [](Reward &, RewardContext &given) { given.balance = {19'999}; });
        row("a gift in debt", F::None, [](Reward &reward, RewardContext &given) {
            reward.points = {};
            given.balance = {-100};
        });
        row("retired", F::Retired, [](Reward &reward, RewardContext &) { reward.enabled = false; });
        row("deleted", F::Retired, [](Reward &reward, RewardContext &) { reward.deleted = true; });
        row("the first day", F::None, [](Reward &reward, RewardContext &given) { reward.validFrom = given.today; });
        row("the day before", F::NotYetValid,
            [](Reward &reward, RewardContext &given) { reward.validFrom = given.today.addDays(1); });
        row("the last day", F::None, [](Reward &reward, RewardContext &given) { reward.validUntil = given.today; });
        row("the day after", F::NoLongerValid,
            [](Reward &reward, RewardContext &given) { reward.validUntil = given.today.addDays(-1); });
        row("the last piece", F::None, [](Reward &reward, RewardContext &given) {
            reward.stock = 10;
            given.left = 1;
        });
        row("none is left", F::OutOfStock, [](Reward &reward, RewardContext &given) {
            reward.stock = 10;
            given.left = 0;
        });
        row("there never was one", F::OutOfStock, [](Reward &reward, RewardContext &) { reward.stock = 0; });
        row("not a member", F::NoMember, [](Reward &, RewardContext &given) { given.isMember = false; });
        row("of one of the tiers", F::None, [](Reward &reward, RewardContext &) { reward.tiers = {TierId{2}, TierId{1}}; });
        row("of another tier", F::OtherTier, [](Reward &reward, RewardContext &) { reward.tiers = {TierId{2}}; });
        row("without a tier", F::OtherTier, [](Reward &reward, RewardContext &given) {
            reward.tiers = {TierId{2}};
            given.tier = {};
        });
        row("in one of the segments", F::None, [](Reward &reward, RewardContext &given) {
            reward.segments = {u"a"_s, u"b"_s};
            given.segments = {u"c"_s, u"b"_s};
        });
        row("in another segment", F::OtherSegment, [](Reward &reward, RewardContext &given) {
            reward.segments = {u"a"_s};
            given.segments = {u"b"_s};
        });
        row("in no segment", F::OtherSegment, [](Reward &reward, RewardContext &) { reward.segments = {u"a"_s}; });
        row("tiers and segments both count", F::OtherTier, [](Reward &reward, RewardContext &given) {
            reward.tiers = {TierId{2}};
            reward.segments = {u"a"_s};
            given.segments = {u"a"_s};
        });
        row("below the limit", F::None, [](Reward &reward, RewardContext &given) {
            reward.limit = {EarnPeriod::Month, 2};
            given.claimed = 1;
        });
        row("at the limit", F::LimitReached, [](Reward &reward, RewardContext &given) {
            reward.limit = {EarnPeriod::Month, 2};
            given.claimed = 2;
        });
        row("the tier is told before the points", F::OtherTier, [](Reward &reward, RewardContext &given) {
            reward.tiers = {TierId{2}};
            given.balance = {};
        });
    }
    void faults()
    {
        QFETCH(Reward, reward);
        QFETCH(RewardContext, given);
        QTEST(rewardFault(reward, given), "fault");
    }

    void aMemberSeesWhatIsMissing()
    {
        Reward reward = coffee();
        reward.stock = 5;
        RewardContext given = context();
        given.balance = Points::whole(150);
        given.left = 2;
        given.claimed = 3;
        const MemberReward seen = memberReward(reward, given);
        QCOMPARE(seen.fault, RewardFault::NotEnoughPoints);
        QCOMPARE(seen.missing, Points::whole(50));
        QCOMPARE(seen.left, 2);
        QCOMPARE(seen.claimed, 3);
        given.left = -1; // more were claimed than there were
        QCOMPARE(memberReward(reward, given).left, 0);
        QCOMPARE(memberReward(reward, given).missing, Points());
        QVERIFY(!memberReward(coffee(), given).left);
    }

    void theNearestComesFirst()
    {
        const auto seen = [](qint64 id, RewardFault fault, int position, qint64 missing = 0) {
            MemberReward each;
            each.reward.id = RewardId{id};
            each.reward.position = position;
            each.fault = fault;
            each.missing = Points::whole(missing);
            return each;
        };
        QList<MemberReward> rewards{seen(1, RewardFault::OutOfStock, 1), seen(2, RewardFault::NotEnoughPoints, 2, 300),
                                    seen(3, RewardFault::None, 6),       seen(4, RewardFault::NotEnoughPoints, 4, 20),
                                    seen(5, RewardFault::None, 3),       seen(6, RewardFault::OtherTier, 5)};
        orderByReach(rewards);
        QList<qint64> ids;
        for (const MemberReward &each : std::as_const(rewards))
            ids += each.reward.id.value;
        QCOMPARE(ids, (QList<qint64>{5, 3, 4, 2, 1, 6}));
    }

    void whatARewardMayNotBe_data()
    {
        QTest::addColumn<Reward>("reward");
        QTest::addColumn<QStringList>("rules");
        const auto row = [](const char *name, const QStringList &rules, auto change) {
            Reward reward = coffee();
            change(reward);
            QTest::newRow(name) << reward << rules;
        };
        row("a free coffee", {}, [](Reward &) {});
        row("without a name", {u"name required"_s}, [](Reward &reward) { reward.name = u" "_s; });
        row("long texts", {u"name too_long"_s, u"description too_long"_s}, [](Reward &reward) {
            reward.name = QString(81, u'x');
            reward.description = QString(2001, u'x');
        });
        row("no percent", {u"percent out_of_range"_s}, [](Reward &reward) { reward.kind = RewardKind::Percent; });
        row("all of it", {}, [](Reward &reward) {
            reward.kind = RewardKind::Percent;
            reward.value.percent = 100;
        });
        row("more than all of it", {u"percent out_of_range"_s}, [](Reward &reward) {
            reward.kind = RewardKind::Percent;
            reward.value.percent = 101;
        });
        for (const RewardKind kind : {RewardKind::Amount, RewardKind::Voucher, RewardKind::Donation}) {
            row(qPrintable(u"no amount: "_s + nameOf(kind)), {u"amount not_positive"_s},
                [kind](Reward &reward) { reward.kind = kind; });
        }
        row("too much", {u"amount too_large"_s}, [](Reward &reward) {
            reward.kind = RewardKind::Voucher;
            reward.value.amountMinor = highestAmountMinor + 1;
        });
        row("negative numbers",
            {u"valid_days negative"_s, u"points negative"_s, u"cost negative"_s, u"stock negative"_s, u"limit negative"_s},
            [](Reward &reward) {
                reward.value.validDays = -1;
                reward.points = {-1};
                reward.costMinor = -1;
                reward.stock = -1;
                reward.limit.times = -1;
            });
        row("large numbers", {u"valid_days too_large"_s, u"points too_large"_s, u"cost too_large"_s, u"stock too_large"_s},
            [](Reward &reward) {
                reward.value.validDays = mostRewardDays + 1;
                reward.points = mostRewardPoints + Points{1};
                reward.costMinor = highestAmountMinor + 1;
                reward.stock = mostRewardStock + 1;
            });
        row("a limit per order", {u"limit not_in_the_list"_s}, [](Reward &reward) {
            reward.limit = {EarnPeriod::Order, 1};
        });
        row("one day", {}, [](Reward &reward) { reward.validFrom = reward.validUntil = QDate(2026, 1, 1); });
        row("backwards", {u"valid_until before_the_start"_s}, [](Reward &reward) {
            reward.validFrom = QDate(2026, 1, 2);
            reward.validUntil = QDate(2026, 1, 1);
        });
    }
    void whatARewardMayNotBe()
    {
        QFETCH(Reward, reward);
        QTEST(rulesOf(validate(reward)), "rules");
    }

    void valuesAreKept()
    {
        const RewardValue value{15, 1'250, ProductId{7}, 30};
        QCOMPARE(rewardValueOf(toJson(value)), value);
        QCOMPARE(rewardValueOf({}), RewardValue());
        QCOMPARE(toJson(RewardValue()).keys().size(), toJson(value).keys().size());
        for (const auto &[kind, name] : EnumNames<RewardKind>::names)
            QCOMPARE(valueOf<RewardKind>(nameOf(kind)), kind);
        QCOMPARE(valueOf<RewardKind>(u"of a newer version"), RewardKind::Service);
    }
};

QTEST_GUILESS_MAIN(TestReward)

#include "tst_reward.moc"
