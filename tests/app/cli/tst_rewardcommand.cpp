// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/loyaltycommands.h"
#include "models/loyalty/rewardcommands.h"
#include "models/segments/segmentcommands.h"
#include "storage/customers/customerstore.h"
#include "storage/loyalty/rewardstore.h"
#include "storage/segments/segmentstore.h"
#include "tests/app/cli/commandlinecase.h"

using namespace regulars;

/// Ada, who has bought for 23.00, is a member; a tote bag is a gift, of which there are two.
class TestRewardCommand : public QObject, private CommandLineCase
{
    Q_OBJECT

private:
    void makeCatalogue()
    {
        const SystemClock clock;
        const auto database = Database::open(path(u"shop.regulars"_s), clock, Database::IfMissing::Fail);
        QVERIFY(database);
        const auto find = [](Connection &connection) { return CustomerStore(connection).find(u"ada@example.org"_s); };
        const auto ada = (*database)->read(find).result();
        QVERIFY(ada);
        QVERIFY(runCommand(**database, JoinProgramme{{*ada}, {}}).result());
        Reward bag;
        bag.name = u"Tote bag"_s;
        bag.stock = 2;
        bag.value.validDays = 30;
        QVERIFY(runCommand(**database, SaveReward{bag}).result());
        Reward seat;
        seat.name = u"Seat at the tasting"_s;
        seat.kind = RewardKind::EventSeat;
        seat.points = Points::whole(500);
        QVERIFY(runCommand(**database, SaveReward{seat}).result());
    }
    Ran claim(const QStringList &rest = {}, const QString &reward = u"tote BAG"_s)
    {
        return call(QStringList{u"reward"_s, u"claim"_s, u"ada@example.org"_s, reward} + rest);
    }

private Q_SLOTS:
    void init()
    {
        startAnew();
        importSmall();
    }

    void donationsOfAYear()
    {
        makeCatalogue();
        {
            const SystemClock clock;
            const auto database = Database::open(path(u"shop.regulars"_s), clock, Database::IfMissing::Fail);
            Reward given;
            given.name = u"Food bank"_s;
            given.kind = RewardKind::Donation;
            given.value.amountMinor = 500;
            QVERIFY(runCommand(**database, SaveReward{given}).result());
        }
        QCOMPARE(call({u"reward"_s, u"donations"_s}).object().value(u"claims"_s).toInt(), 0);
        QCOMPARE(claim({}, u"food bank"_s).exitCode, 0);
        QCOMPARE(claim().exitCode, 0); // is none
        const QJsonObject donations = call({u"reward"_s, u"donations"_s}).object();
        QCOMPARE(donations.value(u"claims"_s).toInt(), 1);
        QCOMPARE(donations.value(u"amount"_s).toObject().value(u"minor"_s).toInt(), 500);
        const QJsonObject cause = donations.value(u"causes"_s).toArray().first().toObject();
        QCOMPARE(cause.value(u"cause"_s).toString(), u"Food bank"_s);
        QCOMPARE(cause.value(u"members"_s).toInt(), 1);
        const QJsonObject before = call({u"reward"_s, u"donations"_s, u"--year"_s, u"2001"_s}).object();
        QCOMPARE(before.value(u"year"_s).toInt(), 2001);
        QVERIFY(before.value(u"causes"_s).toArray().isEmpty());
        QCOMPARE(run(with({u"reward"_s, u"donations"_s, u"--year"_s, u"soon"_s})).exitCode, 2);
    }

    void rewardsAreListed()
    {
        QVERIFY(call({u"reward"_s, u"list"_s}).list().isEmpty());
        makeCatalogue();
        QCOMPARE(claim().exitCode, 0);
        const QJsonArray rewards = call({u"reward"_s, u"list"_s}).list();
        QCOMPARE(rewards.size(), 2);
        const QJsonObject bag = rewards.first().toObject();
        QCOMPARE(bag.value(u"reward"_s).toString(), u"Tote bag"_s);
        QCOMPARE(bag.value(u"left"_s).toInt(), 1);
        QCOMPARE(bag.value(u"claims"_s).toInt(), 1);
        QCOMPARE(bag.value(u"eligible"_s).toInt(), 1);
        QVERIFY(!bag.value(u"may_retire"_s).toBool(true));
        QVERIFY(rewards.last().toObject().value(u"left"_s).isNull());
        QCOMPARE(rewards.last().toObject().value(u"points"_s).toInt(), 500);
        const Ran text = run(with({u"reward"_s, u"list"_s}));
        QCOMPARE(text.exitCode, 0);
        QVERIFY2(text.out.contains("Tote bag"), text.out.constData());
    }

    void aRewardIsForASegment()
    {
        makeCatalogue();
        const SystemClock clock;
        {
            const auto database = Database::open(path(u"shop.regulars"_s), clock, Database::IfMissing::Fail);
            QVERIFY(database);
            Segment segment;
            segment.name = u"Ones"_s;
            segment.kind = SegmentKind::Static;
            const auto made = runCommand(**database, SaveSegment{segment}).result();
            QVERIFY(made);
            const auto names = (*database)->read([](Connection &connection) { return SegmentStore(connection).names(); });
            const auto rewards = (*database)->read([](Connection &connection) { return RewardStore(connection).rewards(); });
            Reward bag = rewards.result()->first();
            bag.segments = names.result()->keys();
            QVERIFY(runCommand(**database, SaveReward{bag}).result());
        }
        const auto faultOfBag = [this] {
            const QJsonArray rewards = call({u"reward"_s, u"list"_s, u"--customer"_s, u"ada@example.org"_s}).list();
            for (const QJsonValue &each : rewards) {
                if (each.toObject().value(u"reward"_s).toString() == "Tote bag"_L1)
                    return each.toObject().value(u"fault"_s).toString();
            }
            return QString();
        };
        QCOMPARE(faultOfBag(), u"other_segment"_s);
        const Ran refused = claim();
        QCOMPARE(refused.exitCode, 1);
        const QJsonObject bag = call({u"reward"_s, u"list"_s}).list().first().toObject();
        QCOMPARE(bag.value(u"segments"_s).toArray(), QJsonArray{u"Ones"_s});
        QCOMPARE(bag.value(u"eligible"_s).toInt(-1), 0);
        {
            const auto database = Database::open(path(u"shop.regulars"_s), clock, Database::IfMissing::Fail);
            const auto find = [](Connection &connection) { return CustomerStore(connection).find(u"ada@example.org"_s); };
            const auto ada = (*database)->read(find).result();
            const auto rows = (*database)->read([](Connection &connection) { return SegmentStore(connection).segments(); });
            QVERIFY(runCommand(**database, PinInSegment{rows.result()->first().segment.id, {*ada}}).result());
        }
        QCOMPARE(call({u"segment"_s, u"keep"_s}).exitCode, 0);
        QCOMPARE(faultOfBag(), u"none"_s);
        QCOMPARE(claim().exitCode, 0);
        const QJsonObject rules = call({u"simulate"_s, u"--reward"_s, u"tote BAG"_s, u"--show-rules"_s}).object();
        QCOMPARE(rules.value(u"segments"_s).toArray(), QJsonArray{u"Ones"_s});
    }

    void aClaimSaysWhichTaskItOpened()
    {
        makeCatalogue();
        QVERIFY(claim().object().value(u"task"_s).isNull());
        {
            const SystemClock clock;
            const auto database = Database::open(path(u"shop.regulars"_s), clock, Database::IfMissing::Fail);
            QVERIFY(database);
            const auto rewards = (*database)->read([](Connection &connection) { return RewardStore(connection).rewards(); });
            Reward bag = rewards.result()->first();
            bag.opensTask = true;
            QVERIFY(runCommand(**database, SaveReward{bag}).result());
        }
        QVERIFY(call({u"reward"_s, u"list"_s}).list().first().toObject().value(u"opens_task"_s).toBool());
        const Ran claimed = claim({u"--later"_s, u"--note"_s, u"blue"_s});
        QVERIFY(claimed.object().value(u"task"_s).toInt() > 0);
        const QJsonArray tasks = call({u"tasks"_s}).list();
        QCOMPARE(tasks.size(), 1);
        QCOMPARE(tasks.first().toObject().value(u"title"_s).toString(), u"Tote bag"_s);
    }

    void theCatalogueIsAudited()
    {
        QVERIFY(call({u"reward"_s, u"audit"_s}).list().isEmpty());
        makeCatalogue();
        QCOMPARE(claim().exitCode, 0);
        const QJsonArray rewards = call({u"reward"_s, u"audit"_s}).list();
        QCOMPARE(rewards.size(), 2);
        const QJsonObject bag = rewards.first().toObject();
        QCOMPARE(bag.value(u"reward"_s).toString(), u"Tote bag"_s);
        QCOMPARE(bag.value(u"claims"_s).toInt(), 1);
        QCOMPARE(bag.value(u"within_reach"_s).toInt(), 1);
        QCOMPARE(bag.value(u"claimed_of_them"_s).toInt(), 1);
        QVERIFY(bag.value(u"claimed_share"_s).isNull()); // one is too few
        QCOMPARE(bag.value(u"cost_per_claim"_s).toObject().value(u"minor"_s).toInt(-1), 0);
        QCOMPARE(bag.value(u"after_claim"_s).toInt(-1), 0); // it is too young
        QVERIFY(bag.value(u"without_claim_again_share"_s).isNull());
        const QJsonObject seat = rewards.last().toObject();
        QVERIFY(seat.value(u"cost_per_claim"_s).isNull());
        QCOMPARE(seat.value(u"within_reach"_s).toInt(-1), 0);
        const Ran text = run(with({u"reward"_s, u"audit"_s}));
        QCOMPARE(text.exitCode, 0);
        QVERIFY2(text.out.contains("Tote bag"), text.out.constData());
        QCOMPARE(call({u"reward"_s, u"audit"_s, u"more"_s}).exitCode, 2);
    }

    void aChangedRewardIsTriedOut()
    {
        makeCatalogue();
        QCOMPARE(claim().exitCode, 0);
        const auto simulate = [&](const QStringList &options) {
            return call(QStringList{u"simulate"_s, u"--reward"_s, u"tote BAG"_s} + options);
        };
        const QJsonObject same = simulate({}).object();
        QCOMPARE(same.value(u"reward"_s).toString(), u"Tote bag"_s);
        QCOMPARE(same.value(u"claims"_s).toInt(), 1);
        QCOMPARE(same.value(u"claims_after"_s).toInt(), 1);
        QCOMPARE(same.value(u"reach_after"_s).toInt(), 1);
        QVERIFY(!same.value(u"dates_aside_after"_s).toBool(true));
        const QJsonObject dear = simulate({u"--points"_s, u"99.5"_s}).object();
        QCOMPARE(dear.value(u"claims_before"_s).toInt(), 1);
        QCOMPARE(dear.value(u"claims_after"_s).toInt(-1), 0);
        QCOMPARE(dear.value(u"members_with_fewer"_s).toInt(), 1);
        QCOMPARE(dear.value(u"out_of_reach"_s).toInt(), 1);
        QCOMPARE(dear.value(u"faults"_s).toArray().first().toObject().value(u"fault"_s).toString(), u"not_enough_points"_s);
        QCOMPARE(dear.value(u"most_lost"_s).toArray().first().toObject().value(u"name"_s).toString(), u"Ada Lovelace"_s);
        QJsonObject rules = simulate({u"--show-rules"_s}).object();
        QCOMPARE(rules.value(u"stock"_s).toInt(), 2);
        rules.insert(u"valid_from"_s, u"2999-01-01"_s);
        write(path(u"reward.json"_s), QJsonDocument(rules).toJson());
        const QJsonObject later = simulate({u"--rules"_s, path(u"reward.json"_s)}).object();
        QCOMPARE(later.value(u"claims_after"_s).toInt(-1), 1);
        QVERIFY(later.value(u"dates_aside_after"_s).toBool());
        QVERIFY(!later.value(u"dates_aside_before"_s).toBool(true));
        rules.insert(u"valid_from"_s, QJsonValue());
        rules.insert(u"stock"_s, 0);
        write(path(u"reward.json"_s), QJsonDocument(rules).toJson());
        const QJsonObject none = simulate({u"--rules"_s, path(u"reward.json"_s)}).object();
        QCOMPARE(none.value(u"faults"_s).toArray().first().toObject().value(u"fault"_s).toString(), u"out_of_stock"_s);
        QCOMPARE(call({u"reward"_s, u"list"_s}).list().first().toObject().value(u"points"_s).toInt(-1), 0); // is as it was
    }

    void whatCannotBeTriedIsSaid()
    {
        makeCatalogue();
        const auto code = [&](const QStringList &options) {
            return call(QStringList{u"simulate"_s, u"--reward"_s, u"Tote bag"_s} + options).exitCode;
        };
        QCOMPARE(call({u"simulate"_s, u"--reward"_s, u"Mug"_s}).exitCode, 2);
        QCOMPARE(call({u"simulate"_s, u"--points"_s, u"5"_s}).exitCode, 2);
        QCOMPARE(code({u"--points"_s, u"many"_s}), 2);
        QCOMPARE(code({u"--points"_s, u"-1"_s}), 1);
        QCOMPARE(code({u"--everybody"_s}), 2);
        QCOMPARE(code({u"--from"_s, u"2020-05-02"_s, u"--until"_s, u"2020-05-01"_s}), 2);
        QCOMPARE(code({u"--from"_s, u"2999-01-01"_s}), 2);
        for (const auto &json : {R"({"price": 1})", R"({"tiers": ["Platinum"]})", R"({"tiers": "Platinum"})",
                                 R"({"tiers": null})", R"({"tiers": [5]})", R"({"enabled": "no"})", R"({"enabled": 0})",
                                 R"({"valid_from": "soon"})", R"({"limit_per": "decade"})"}) {
            write(path(u"reward.json"_s), json);
            QCOMPARE(code({u"--rules"_s, path(u"reward.json"_s)}), 2);
        }
        write(path(u"reward.json"_s), R"({"stock": "some"})");
        QCOMPARE(code({u"--rules"_s, path(u"reward.json"_s)}), 1);
    }

    void aCustomerSeesWhatIsWithinReach()
    {
        makeCatalogue();
        const QJsonArray ada = call({u"reward"_s, u"list"_s, u"--customer"_s, u"ada@example.org"_s}).list();
        QCOMPARE(ada.size(), 2);
        QCOMPARE(ada.first().toObject().value(u"fault"_s).toString(), u"none"_s);
        QCOMPARE(ada.last().toObject().value(u"fault"_s).toString(), u"not_enough_points"_s);
        QCOMPARE(ada.last().toObject().value(u"missing"_s).toInt(), 500);
        const QJsonArray emile = call({u"reward"_s, u"list"_s, u"--customer"_s, u"emile@example.org"_s}).list();
        QCOMPARE(emile.first().toObject().value(u"fault"_s).toString(), u"no_member"_s);
        QCOMPARE(call({u"reward"_s, u"list"_s, u"--customer"_s, u"nobody@example.org"_s}).exitCode, 1);
    }

    void aRewardIsClaimed()
    {
        makeCatalogue();
        const Ran used = claim({u"--order"_s, u"3"_s});
        QVERIFY2(used.exitCode == 0, used.error.constData());
        QCOMPARE(used.object().value(u"state"_s).toString(), u"used"_s);
        QVERIFY(used.object().value(u"change_set"_s).toInt() > 0);
        QVERIFY(used.object().value(u"code"_s).isNull());
        const Ran coupon = claim({u"--coupon"_s, u"--note"_s, u"For her birthday"_s});
        QVERIFY2(coupon.exitCode == 0, coupon.error.constData());
        QCOMPARE(coupon.object().value(u"state"_s).toString(), u"issued"_s);
        const QString code = coupon.object().value(u"code"_s).toString();
        QCOMPARE(code.size(), 11);
        QCOMPARE(claim().exitCode, 1); // none is left
        const Ran redeemed = call({u"coupon"_s, u"redeem"_s, code, u"--customer"_s, u"ada@example.org"_s});
        QVERIFY2(redeemed.exitCode == 0, redeemed.error.constData());
        QCOMPARE(call({u"reward"_s, u"list"_s}).list().first().toObject().value(u"used"_s).toInt(), 2);
    }

    void whatCanNotBeClaimed()
    {
        makeCatalogue();
        QCOMPARE(claim({}, u"Teapot"_s).exitCode, 2);
        QCOMPARE(claim({}, u"Seat at the tasting"_s).exitCode, 1);
        QCOMPARE(claim({u"--order"_s, u"2"_s}).exitCode, 1); // somebody else's
        QCOMPARE(claim({u"--order"_s, u"99"_s}).exitCode, 1);
        QCOMPARE(claim({u"--order"_s, u""_s}).exitCode, 2);
        QCOMPARE(claim({u"--reserve"_s, u"--later"_s}).exitCode, 2);
        QCOMPARE(claim({u"--order"_s, u"3"_s, u"--later"_s}).exitCode, 2);
        QCOMPARE(claim({u"--order"_s, u"3"_s, u"--coupon"_s}).exitCode, 2);
        QCOMPARE(call({u"reward"_s, u"list"_s}).list().first().toObject().value(u"claims"_s).toInt(-1), 0);
        QCOMPARE(call({u"reward"_s, u"claim"_s, u"ada@example.org"_s}).exitCode, 2);
        QCOMPARE(call({u"reward"_s, u"list"_s, u"more"_s}).exitCode, 2);
        QCOMPARE(call({u"reward"_s, u"burn"_s}).exitCode, 2);
        const Ran refused = run(with({u"reward"_s, u"claim"_s, u"emile@example.org"_s, u"Tote bag"_s}));
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.error.contains("no member"), refused.error.constData());
    }

    void nothingExpiresTwice()
    {
        makeCatalogue();
        QCOMPARE(claim({u"--later"_s}).exitCode, 0);
        QCOMPARE(call({u"reward"_s, u"expire"_s}).object().value(u"expired"_s).toInt(-1), 0);
    }
};

QTEST_GUILESS_MAIN(TestRewardCommand)
#include "tst_rewardcommand.moc"
