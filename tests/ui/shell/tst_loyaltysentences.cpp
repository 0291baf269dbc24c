// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/cardcommands.h"
#include "models/loyalty/challengecommands.h"
#include "models/loyalty/couponcommands.h"
#include "models/loyalty/loyaltycommands.h"
#include "models/loyalty/loyaltyfigures.h"
#include "models/loyalty/membernotices.h"
#include "models/loyalty/pointscommands.h"
#include "models/loyalty/referralcommands.h"
#include "models/loyalty/rewardcommands.h"
#include "models/loyalty/tierupkeep.h"
#include "ui/base/formatting.h"
#include "ui/shell/commandtexts.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// What the loyalty programme's commands say that they did.
class TestLoyaltySentences : public QObject
{
    Q_OBJECT

private:
    static QString sentence(QLatin1StringView command, const QVariantMap &arguments)
    {
        const FixedClock clock(Instant{});
        const Formatting formatting(QLocale(u"en_GB"_s), QTimeZone::utc(), clock);
        return CommandTexts::done({ChangeSetId{1}, command, arguments}, formatting);
    }

private Q_SLOTS:
    void everyCommandSaysWhatItDid()
    {
        for (const QLatin1StringView name :
             {SaveTiers::name, JoinProgramme::name, LeaveProgramme::name, GiveTier::name, NoteTierNotice::name,
              ReviewTiers::name, GiveCardNumbers::name, NotePointsNotice::name})
            QVERIFY2(!sentence(name, {{u"count"_s, 3}, {u"name"_s, u"Ada"_s}, {u"tier"_s, u"Gold"_s}}).isEmpty(),
                     name.data());
    }

    void rewardsAndCouponsSayWhatWasDone()
    {
        const QVariantMap arguments{{u"reward"_s, u"Coffee"_s}, {u"name"_s, u"Ada"_s}, {u"count"_s, 3}};
        for (const QLatin1StringView name :
             {SaveReward::name, DeleteReward::name, MoveReward::name, ChangeRewardStock::name})
            QVERIFY2(sentence(name, arguments).contains(u"Coffee"_s), name.data());
        for (const QLatin1StringView name : {ClaimReward::name, ReserveClaim::name, UseClaim::name, ReleaseClaim::name,
                                             VoidClaim::name, RestoreClaim::name}) {
            const QString said = sentence(name, arguments);
            QVERIFY2(said.contains(u"Coffee"_s) && said.contains(u"Ada"_s), name.data());
        }
        QVERIFY(sentence(ExpireClaims::name, arguments).contains(u"3"_s));
        QVERIFY(sentence(RestoreClaims::name, arguments).contains(u"3"_s));
        for (const QLatin1StringView name : {IssueCoupons::name, VoidCoupons::name}) {
            QVERIFY2(sentence(name, {{u"code"_s, u"ABC"_s}, {u"count"_s, 1}}).contains(u"ABC"_s), name.data());
            QVERIFY2(sentence(name, {{u"count"_s, 4}, {u"batch"_s, u"Fair"_s}}).contains(u"Fair"_s), name.data());
            QVERIFY2(sentence(name, {{u"count"_s, 4}}).contains(u"4"_s), name.data());
        }
        QVERIFY(sentence(RedeemCoupon::name, {{u"code"_s, u"ABC"_s}}).contains(u"ABC"_s));
    }

    void referralsNameBoth()
    {
        for (const QLatin1StringView name :
             {RecordReferral::name, AllowReferral::name, ApproveReferral::name, RejectReferral::name}) {
            const QString said = sentence(name, {{u"name"_s, u"Ben"_s}, {u"advocate"_s, u"Ada"_s}});
            QVERIFY2(said.contains(u"Ben"_s) && said.contains(u"Ada"_s), name.data());
        }
    }

    void aGoalIsSavedOrRemoved()
    {
        QCOMPARE(sentence(SetProgrammeGoal::name, {{u"removed"_s, false}}), u"Saved the goal of the loyalty programme."_s);
        QCOMPARE(sentence(SetProgrammeGoal::name, {{u"removed"_s, true}}), u"Removed the goal of the loyalty programme."_s);
    }

    void pointsAreCalledAsTheShopCallsThem()
    {
        const QVariantMap named{{u"name"_s, u"Ada"_s}, {u"points"_s, 3'000}, {u"point_name"_s, u"Stars"_s}};
        QCOMPARE(sentence(RedeemPoints::name, named), u"Ada spent 30 Stars."_s);
        QCOMPARE(sentence(GiveEventPoints::name, named), u"Gave Ada 30 Stars."_s);
        QVariantMap taken = named;
        taken.insert(u"points"_s, -3'050);
        QCOMPARE(sentence(AdjustPoints::name, taken), u"Took 30.5 Stars from Ada."_s);
        taken.remove(u"point_name"_s);
        QCOMPARE(sentence(AdjustPoints::name, taken), u"Took 30.5 points from Ada."_s);
    }

    void challengesAreNamed()
    {
        for (const QLatin1StringView name : {SaveChallenge::name, RemoveChallenge::name})
            QVERIFY2(sentence(name, {{u"challenge"_s, u"Advent"_s}}).contains(u"Advent"_s), name.data());
    }

    void namesAreThoseOfWhomItConcerns()
    {
        QVERIFY(sentence(JoinProgramme::name, {{u"count"_s, 1}, {u"name"_s, u"Ada"_s}}).contains(u"Ada"_s));
        QVERIFY(!sentence(JoinProgramme::name, {{u"count"_s, 4}}).contains(u"Ada"_s));
        const QString given = sentence(GiveTier::name, {{u"name"_s, u"Ada"_s}, {u"tier"_s, u"Gold"_s}});
        QVERIFY(given.contains(u"Ada"_s) && given.contains(u"Gold"_s));
    }
};

QTEST_GUILESS_MAIN(TestLoyaltySentences)
#include "tst_loyaltysentences.moc"
