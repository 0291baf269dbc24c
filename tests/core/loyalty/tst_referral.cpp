// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/referral.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

using State = ReferralState;
using Reason = ReferralReason;

const QDate recorded(2026, 11, 1);
const QDate bought(2026, 11, 10);

Referral anna()
{
    Referral referral;
    referral.advocate = CustomerId{1};
    referral.referred = CustomerId{2};
    referral.recordedOn = recorded;
    return referral;
}

ReferralFacts purchaseOf(qint64 minor)
{
    ReferralFacts facts;
    facts.purchase = ReferralPurchase{OrderId{7}, bought, minor};
    return facts;
}

ReferralTerms terms()
{
    ReferralTerms terms;
    terms.minimumMinor = 2'000;
    return terms;
}

QString text(const ReferralProgress &progress)
{
    return nameOf(progress.state) + u' ' + nameOf(progress.reason);
}

} // namespace

/// How far a referral is, by what is known.
class TestReferral : public QObject
{
    Q_OBJECT

private:
    /// Settling is the same however often it is asked for.
    static ReferralProgress settled(const Referral &referral, const ReferralFacts &facts,
                                    const ReferralProgress &before = {})
    {
        const ReferralProgress once = progressOf(referral, before, facts, terms(), 14);
        const ReferralProgress twice = progressOf(referral, once, facts, terms(), 14);
        return once == twice ? once : ReferralProgress{State::Cancelled, Reason::None, {}, {}};
    }

private Q_SLOTS:
    void theUsualWay()
    {
        Referral referral = anna();
        referral.referred = {};
        QCOMPARE(text(settled(referral, {})), u"invited none"_s);
        referral.referred = CustomerId{2};
        QCOMPARE(text(settled(referral, {})), u"registered none"_s);
        const ReferralProgress held = settled(referral, purchaseOf(2'000));
        QCOMPARE(held, (ReferralProgress{State::OnHold, Reason::None, OrderId{7}, QDate(2026, 11, 24)}));
        QVERIFY(!isRewardDue(held, QDate(2026, 11, 23)));
        QVERIFY(isRewardDue(held, QDate(2026, 11, 24)));
        ReferralFacts given = purchaseOf(2'000);
        given.rewarded = true;
        const ReferralProgress rewarded = settled(referral, given, held);
        QCOMPARE(text(rewarded), u"rewarded none"_s);
        QCOMPARE(rewarded.order, OrderId{7});
        QVERIFY(!isRewardDue(rewarded, QDate(2027, 1, 1)));
    }

    void theHoldIsTheDaysForReturnsOrOwnDays()
    {
        ReferralTerms own = terms();
        own.holdDays = 0;
        QCOMPARE(progressOf(anna(), {}, purchaseOf(2'000), own, 14).rewardOn, bought);
        own.holdDays = 30;
        QCOMPARE(progressOf(anna(), {}, purchaseOf(2'000), own, 14).rewardOn, QDate(2026, 12, 10));
    }

    void blocks_data()
    {
        QTest::addColumn<Reason>("likeness");
        QTest::addColumn<bool>("boughtBefore");
        QTest::addColumn<QString>("progress");
        QTest::newRow("none") << Reason::None << false << u"on_hold none"_s;
        QTest::newRow("same mailbox") << Reason::SameEmail << false << u"blocked same_email"_s;
        QTest::newRow("same address") << Reason::SameAddress << true << u"blocked same_address"_s;
        QTest::newRow("a customer before") << Reason::None << true << u"blocked not_first_order"_s;
    }
    void blocks()
    {
        QFETCH(Reason, likeness);
        QFETCH(bool, boughtBefore);
        ReferralFacts facts = purchaseOf(5'000);
        facts.likeness = likeness;
        facts.boughtBefore = boughtBefore;
        QTEST(text(settled(anna(), facts)), "progress");
        Referral allowed = anna();
        allowed.decision = ReferralDecision::Allowed;
        QCOMPARE(text(settled(allowed, facts)), u"on_hold none"_s);
    }

    void endings_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("progress");
        QTest::newRow("one customer") << 0 << u"cancelled same_person"_s;
        QTest::newRow("another came first") << 1 << u"cancelled came_later"_s;
        QTest::newRow("in the bin") << 2 << u"cancelled customer_gone"_s;
        QTest::newRow("rejected") << 3 << u"rejected none"_s;
        QTest::newRow("came back") << 4 << u"cancelled order_returned"_s;
        QTest::newRow("too little is left") << 5 << u"cancelled order_returned"_s;
    }
    void endings()
    {
        QFETCH(int, which);
        Referral referral = anna();
        ReferralFacts facts = purchaseOf(which == 4 ? 0 : which == 5 ? 1'999 : 9'000);
        if (which == 0)
            referral.referred = referral.advocate;
        facts.cameFirst = which != 1;
        facts.bothThere = which != 2;
        if (which == 3)
            referral.decision = ReferralDecision::Rejected;
        const ReferralProgress held = settled(anna(), purchaseOf(9'000));
        QTEST(text(settled(referral, facts, held)), "progress");
        // Nothing is lost by it: with the old facts it is what it was.
        QCOMPARE(progressOf(anna(), settled(referral, facts, held), purchaseOf(9'000), terms(), 14), held);
        // What was given stays.
        facts.rewarded = true;
        QCOMPARE(settled(referral, facts, held).state, State::Rewarded);
    }

    void anOrderOfNothingIsNone()
    {
        QCOMPARE(progressOf(anna(), {}, purchaseOf(0), ReferralTerms(), 0).state, State::Cancelled);
    }

    void whatCouldNotBeRewardedWaitsForAPerson()
    {
        const ReferralProgress qualified{State::Qualified, Reason::NoMember, OrderId{7}, QDate(2026, 11, 24)};
        QCOMPARE(settled(anna(), purchaseOf(5'000), qualified), qualified);
        QCOMPARE(text(settled(anna(), purchaseOf(0), qualified)), u"cancelled order_returned"_s);
        ReferralFacts another = purchaseOf(5'000);
        another.purchase->order = OrderId{8};
        QCOMPARE(text(settled(anna(), another, qualified)), u"on_hold none"_s);
        const ReferralProgress many{State::Blocked, Reason::TooMany, OrderId{7}, QDate(2026, 11, 24)};
        QCOMPARE(settled(anna(), purchaseOf(5'000), many), many);
    }

    void aYearHasItsLimit()
    {
        ReferralTerms limited = terms();
        QCOMPARE(rewardBlock(anna(), limited, 1'000), Reason::None);
        limited.mostPerYear = 2;
        QCOMPARE(rewardBlock(anna(), limited, 1), Reason::None);
        QCOMPARE(rewardBlock(anna(), limited, 2), Reason::TooMany);
        Referral allowed = anna();
        allowed.decision = ReferralDecision::Allowed;
        QCOMPARE(rewardBlock(allowed, limited, 2), Reason::None);
    }

    /// Allow, approve, reject: "x" is permitted.
    void whatAPersonCanDo_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("steps");
        QTest::newRow("invited") << u"invited"_s << u"--x"_s;
        QTest::newRow("registered") << u"registered"_s << u"-xx"_s;
        QTest::newRow("on hold") << u"on_hold"_s << u"-xx"_s;
        QTest::newRow("qualified") << u"qualified"_s << u"-xx"_s;
        QTest::newRow("rewarded") << u"rewarded"_s << u"---"_s;
        QTest::newRow("blocked") << u"blocked"_s << u"xxx"_s;
        QTest::newRow("rejected") << u"rejected"_s << u"---"_s;
        QTest::newRow("cancelled") << u"cancelled"_s << u"---"_s;
    }
    void whatAPersonCanDo()
    {
        QFETCH(QString, state);
        Referral referral = anna();
        if (state == "invited"_L1)
            referral.referred = {};
        QString steps;
        for (const ReferralStep step : {ReferralStep::Allow, ReferralStep::Approve, ReferralStep::Reject})
            steps += canStep(referral, {valueOf<State>(state), Reason::None, {}, {}}, step) ? u'x' : u'-';
        QTEST(steps, "steps");
    }
};

QTEST_GUILESS_MAIN(TestReferral)

#include "tst_referral.moc"
