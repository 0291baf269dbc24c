// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/rewardclaim.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// The life of a claim: which step leads where, and when it costs points.
class TestRewardClaim : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Each state with each step: the state after it, "-" where it is not permitted.
    void steps_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("after");
        // reserve use release void expire restore
        QTest::newRow("issued") << u"issued"_s << u"reserved used - voided expired -"_s;
        QTest::newRow("reserved") << u"reserved"_s << u"- used issued voided - -"_s;
        QTest::newRow("used") << u"used"_s << u"- - - - - issued"_s;
        QTest::newRow("voided") << u"voided"_s << u"- - - - - -"_s;
        QTest::newRow("expired") << u"expired"_s << u"- - - - - -"_s;
    }
    void steps()
    {
        QFETCH(QString, state);
        QStringList after;
        for (const auto &[step, name] : EnumNames<ClaimStep>::names) {
            const auto next = stateAfter(valueOf<ClaimState>(state), step);
            after += next ? nameOf(*next) : u"-"_s;
        }
        QTEST(after.join(u' '), "after");
    }

    void pointsAreGivenBackOnlyForGood()
    {
        for (const auto &[state, stateName] : EnumNames<ClaimState>::names) {
            QCOMPARE(takesPoints(state), state != ClaimState::Voided && state != ClaimState::Expired);
            for (const auto &[step, stepName] : EnumNames<ClaimStep>::names) {
                if (const auto next = stateAfter(state, step))
                    QVERIFY2(takesPoints(state), "a claim that gave its points back goes on");
            }
        }
    }

    void aClaimKeepsWhatWasSaid()
    {
        Reward reward;
        reward.id = RewardId{4};
        reward.name = u"Ten off"_s;
        reward.kind = RewardKind::Amount;
        reward.value.amountMinor = 1'000;
        reward.points = Points::whole(500);
        reward.costMinor = 700;
        const QDate today(2026, 11, 23);
        RewardClaim claim = claimOf(reward, {123}, today);
        QCOMPARE(claim.reward, reward.id);
        QCOMPARE(claim.rewardName, reward.name);
        QCOMPARE(claim.kind, reward.kind);
        QCOMPARE(claim.value, reward.value);
        QCOMPARE(claim.points, reward.points);
        QCOMPARE(claim.costMinor, 700);
        QCOMPARE(claim.state, ClaimState::Issued);
        QCOMPARE(claim.claimedOn, today);
        QVERIFY(!claim.validUntil.isValid());
        QVERIFY(!isOverdue(claim, today.addYears(10)));

        reward.value.validDays = 14;
        claim = claimOf(reward, {123}, today);
        QCOMPARE(claim.validUntil, QDate(2026, 12, 7));
        QVERIFY(!isOverdue(claim, claim.validUntil));
        QVERIFY(isOverdue(claim, claim.validUntil.addDays(1)));
        claim.state = ClaimState::Reserved;
        QVERIFY(!isOverdue(claim, claim.validUntil.addDays(1)));
    }
};

QTEST_GUILESS_MAIN(TestRewardClaim)

#include "tst_rewardclaim.moc"
