// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/loyalty/loyaltyfixture.h"

using namespace regulars;
using namespace Qt::StringLiterals;

/// Tiers are saved, members come and go, and what they buy and bring back shows at once.
class TestLoyaltyCommands : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LoyaltyFixture> m_shop;

    Error refusalOf(const SaveTiers &command) { return runCommand(*m_shop->db, command).result().error(); }
    Error refusalOf(const GiveTier &command) { return runCommand(*m_shop->db, command).result().error(); }

private Q_SLOTS:
    void init() { m_shop = std::make_unique<LoyaltyFixture>(); }
    void cleanup()
    {
        if (m_shop)
            m_shop->verify();
        m_shop.reset();
    }

    void aLadderIsKeptAsItIs()
    {
        TierLadder ladder = m_shop->ladder();
        QCOMPARE(ladder.tiers.size(), 3);
        ladder.metric = TierMetric::Visits;
        ladder.period = TierPeriod::RollingYear;
        ladder.downgrade = TierDowngrade::ToEarned;
        ladder.graceDays = 14;
        ladder.noticeDays = 21;
        ladder.dropsAtOnce = true;
        ladder.entryPointsEveryMonths = 6;
        Tier &gold = ladder.tiers[2];
        gold.name = u"Platinum"_s;
        gold.colour = TierColour::Violet;
        gold.pointsPercent = 150;
        gold.entryPoints = 500;
        gold.benefits = u"Free delivery"_s;
        ladder.tiers.removeAt(1);
        ladder.tiers.insert(1, LoyaltyFixture::tier(u" New  one "_s, 5, 3));
        TierLadder saved = runOrDie(m_shop->db, SaveTiers{ladder, true});
        QCOMPARE(saved, m_shop->ladder());
        QVERIFY(saved.tiers[1].id.isValid() && saved.tiers[1].id != m_shop->silver);
        QVERIFY(!saved.tiers[1].uid.isEmpty());
        QCOMPARE(saved.tiers[1].name, u"New one"_s);
        ladder.tiers[1] = saved.tiers[1];
        for (int i = 0; i < 3; ++i)
            ladder.tiers[i].position = i + 1;
        QCOMPARE(saved, ladder);
        const auto state = m_shop->db.read(readTierLadderState);
        QVERIFY(state->joinsWithFirstOrder);
        m_shop->undoLast();
        QCOMPARE(m_shop->ladder().tiers.size(), 3);
        QCOMPARE(m_shop->ladder().tiers[1].id, m_shop->silver);
        QCOMPARE(m_shop->ladder().metric, TierMetric::NetSpend);
        QVERIFY(!m_shop->db.read(readTierLadderState)->joinsWithFirstOrder);
    }

    void faultsNameTheirTier()
    {
        TierLadder ladder = m_shop->ladder();
        ladder.tiers[1].qualifyFrom = 40'000;
        const Error fault = refusalOf(SaveTiers{ladder, {}});
        QCOMPARE(fault.code, ErrorCode::InvalidValue);
        QCOMPARE(fault.field, u"qualify_from"_s);
        QCOMPARE(fault.args.value(u"tier"_s).toString(), u"Gold"_s);
        QCOMPARE(fault.args.value(u"index"_s).toInt(), 2);
        ladder = m_shop->ladder();
        ladder.tiers[0].id = TierId{999};
        QCOMPARE(refusalOf(SaveTiers{ladder, {}}).code, ErrorCode::NotFound);
    }

    void whoJoinsHasWhatTheyHaveBought()
    {
        QVERIFY(!m_shop->member(m_shop->shop.anneliese));
        QCOMPARE(runOrDie(m_shop->db, JoinProgramme{{m_shop->shop.anneliese, m_shop->shop.tomas, m_shop->shop.priya}, {}}),
                 3);
        const TierMembership anneliese = m_shop->tierOf(m_shop->shop.anneliese);
        QCOMPARE(anneliese.tier, m_shop->silver);
        QCOMPARE(anneliese.since, QDate(2026, 11, 22));
        QCOMPARE(anneliese.validUntil, QDate(2027, 12, 31));
        QCOMPARE(anneliese.measure, 10'450);
        QCOMPARE(m_shop->steps(m_shop->shop.anneliese), (QStringList{u">B start"_s, u"B>S qualified"_s}));
        QCOMPARE(m_shop->tierOf(m_shop->shop.priya).tier, m_shop->bronze);
        QCOMPARE(m_shop->steps(m_shop->shop.priya), QStringList{u">B start"_s});
        QCOMPARE(runOrDie(m_shop->db, JoinProgramme{{m_shop->shop.priya}, {}}), 0);
        m_shop->undoLast();
        QVERIFY(!m_shop->member(m_shop->shop.anneliese));
        QVERIFY(m_shop->steps(m_shop->shop.priya).isEmpty());
    }

    void whoCannotJoinIsRefused()
    {
        auto joined = runCommand(*m_shop->db, JoinProgramme{{m_shop->shop.priya, CustomerId{999}}, {}}).result();
        QCOMPARE(joined.error().code, ErrorCode::NotFound);
        QVERIFY(!m_shop->member(m_shop->shop.priya));
        joined = runCommand(*m_shop->db, JoinProgramme{{m_shop->shop.priya}, QDate(2026, 11, 23)}).result();
        QCOMPARE(joined.error().field, u"joined_on"_s);
        const Error noMember = runCommand(*m_shop->db, LeaveProgramme{{m_shop->shop.priya}}).result().error();
        QCOMPARE(noMember.code, ErrorCode::NotFound);
        QCOMPARE(noMember.args.value(u"reason"_s).toString(), u"no_member"_s);
    }

    void whoLeavesHasNoTier()
    {
        m_shop->join(m_shop->shop.anneliese);
        runOrDie(m_shop->db, LeaveProgramme{{m_shop->shop.anneliese}});
        QVERIFY(!m_shop->member(m_shop->shop.anneliese));
        m_shop->buy(m_shop->shop.anneliese, 50'000);
        const auto once = m_shop->db.read(
            [id = m_shop->shop.anneliese](Connection &connection) { return LoyaltyMembers(connection).memberOnce(id); });
        QCOMPARE((*once)->leftOn, QDate(2026, 11, 22));
        QVERIFY(!(*once)->tier.tier.isValid());
        QCOMPARE(m_shop->steps(m_shop->shop.anneliese).last(), u"S> by_hand"_s);
        m_shop->join(m_shop->shop.anneliese);
        QCOMPARE(m_shop->tierOf(m_shop->shop.anneliese).tier, m_shop->gold);
        m_shop->undoLast(); // joining
        m_shop->undoLast(); // the sale
        m_shop->undoLast(); // leaving
        QCOMPARE(m_shop->tierOf(m_shop->shop.anneliese).tier, m_shop->silver);
    }

    void aTierIsReachedWithTheSale()
    {
        m_shop->join(m_shop->shop.priya);
        m_shop->buy(m_shop->shop.priya, 9'999);
        QCOMPARE(m_shop->tierOf(m_shop->shop.priya).tier, m_shop->bronze);
        m_shop->buy(m_shop->shop.priya, 1);
        QCOMPARE(m_shop->tierOf(m_shop->shop.priya).tier, m_shop->silver);
        m_shop->buy(m_shop->shop.priya, 25'000, utc(2026, 3, 1)); // recorded late
        const TierMembership tier = m_shop->tierOf(m_shop->shop.priya);
        QCOMPARE(tier.tier, m_shop->gold);
        QCOMPARE(m_shop->steps(m_shop->shop.priya), (QStringList{u">B start"_s, u"B>S qualified"_s, u"S>G qualified"_s}));
        m_shop->undoLast();
        QCOMPARE(m_shop->tierOf(m_shop->shop.priya).tier, m_shop->silver);
        m_shop->undoLast();
        QCOMPARE(m_shop->tierOf(m_shop->shop.priya).tier, m_shop->bronze);
        QCOMPARE(m_shop->steps(m_shop->shop.priya), QStringList{u">B start"_s});
    }

    void customersWhoAreNoMembersAreLeftAlone()
    {
        m_shop->buy(m_shop->shop.priya, 50'000);
        m_shop->buy({}, 50'000);
        QVERIFY(!m_shop->member(m_shop->shop.priya));
    }

    void aReturnTakesNothingBeforeTheReview()
    {
        m_shop->join(m_shop->shop.priya);
        const OrderId order = m_shop->buy(m_shop->shop.priya, 12'000);
        m_shop->bringBack(order);
        QCOMPARE(m_shop->tierOf(m_shop->shop.priya).tier, m_shop->silver);
    }

    void aReturnTakesItAtOnceWhereTheShopWantsThat()
    {
        TierLadder ladder = m_shop->ladder();
        ladder.dropsAtOnce = true;
        m_shop->use(ladder);
        m_shop->join(m_shop->shop.priya);
        const OrderId order = m_shop->buy(m_shop->shop.priya, 12'000);
        const ReturnId goods = m_shop->bringBack(order);
        QCOMPARE(m_shop->tierOf(m_shop->shop.priya).tier, m_shop->bronze);
        QCOMPARE(m_shop->steps(m_shop->shop.priya).last(), u"S>B returned"_s);
        runOrDie(m_shop->db, DeleteReturn{goods});
        QCOMPARE(m_shop->tierOf(m_shop->shop.priya).tier, m_shop->silver);
        runOrDie(m_shop->db, CancelOrder{order});
        QCOMPARE(m_shop->tierOf(m_shop->shop.priya).tier, m_shop->bronze);
        m_shop->undoLast();
        QCOMPARE(m_shop->tierOf(m_shop->shop.priya).tier, m_shop->silver);
        runOrDie(m_shop->db, DeleteOrder{order});
        QCOMPARE(m_shop->tierOf(m_shop->shop.priya).tier, m_shop->bronze);
    }

    void aFirstOrderMakesAMemberWhereTheShopWantsThat()
    {
        runOrDie(m_shop->db, SaveTiers{m_shop->ladder(), true});
        const OrderId order = m_shop->buy(m_shop->shop.priya, 12'000);
        QCOMPARE(m_shop->tierOf(m_shop->shop.priya).tier, m_shop->silver);
        m_shop->undoLast();
        QVERIFY(!m_shop->member(m_shop->shop.priya));
        m_shop->buy(m_shop->shop.priya, 500);
        QCOMPARE(m_shop->tierOf(m_shop->shop.priya).tier, m_shop->bronze);
        QVERIFY(order.isValid());
    }

    void aTierIsGivenByHand()
    {
        m_shop->join(m_shop->shop.priya);
        runOrDie(m_shop->db, GiveTier{{m_shop->shop.priya}, m_shop->gold, u" A friend of  the house "_s, QDate(2028, 2, 1)});
        const TierMembership tier = m_shop->tierOf(m_shop->shop.priya);
        QCOMPARE(tier.tier, m_shop->gold);
        QCOMPARE(tier.reason, TierReason::ByHand);
        QCOMPARE(tier.lockedUntil, QDate(2028, 2, 1));
        QCOMPARE(tier.validUntil, QDate(2028, 12, 31));
        const auto changes = m_shop->db
                                 .read([id = m_shop->shop.priya](Connection &connection) {
                                     return LoyaltyMembers(connection).changes(id, 1);
                                 })
                                 .value();
        QCOMPARE(changes.first().note, u"A friend of the house"_s);
        m_shop->undoLast();
        QCOMPARE(m_shop->tierOf(m_shop->shop.priya).tier, m_shop->bronze);
    }

    void whatCannotBeGivenIsRefused()
    {
        QCOMPARE(refusalOf(GiveTier{{m_shop->shop.priya}, m_shop->gold, u"why"_s, {}}).field, u"customer"_s);
        m_shop->join(m_shop->shop.priya);
        QCOMPARE(refusalOf(GiveTier{{m_shop->shop.priya}, m_shop->gold, u" "_s, {}}).field, u"note"_s);
        QCOMPARE(refusalOf(GiveTier{{m_shop->shop.priya}, m_shop->gold, QString(501, u'x'), {}}).field, u"note"_s);
        QCOMPARE(refusalOf(GiveTier{{m_shop->shop.priya}, {999}, u"why"_s, {}}).field, u"tier"_s);
        QCOMPARE(refusalOf(GiveTier{{m_shop->shop.priya}, m_shop->gold, u"why"_s, QDate(2026, 11, 21)}).field,
                 u"locked_until"_s);
        QCOMPARE(m_shop->tierOf(m_shop->shop.priya).tier, m_shop->bronze);
    }

    void aNoticeIsNotedOnce()
    {
        m_shop->join(m_shop->shop.anneliese);
        m_shop->join(m_shop->shop.priya);
        const NoteTierNotice both{{m_shop->shop.anneliese, m_shop->shop.priya, m_shop->shop.tomas}};
        QCOMPARE(runOrDie(m_shop->db, both), 1); // Bronze can't be lost
        QCOMPARE(m_shop->tierOf(m_shop->shop.anneliese).noticedFor, QDate(2027, 12, 31));
        QCOMPARE(runOrDie(m_shop->db, both), 0);
        m_shop->undoLast();
        QVERIFY(!m_shop->tierOf(m_shop->shop.anneliese).noticedFor.isValid());
    }

    void aSaleTakenBackLaterLeavesWhatCameSince()
    {
        m_shop->join(m_shop->shop.priya);
        m_shop->buy(m_shop->shop.priya, 12'000);
        const ChangeSetId first = m_shop->lastUndoable();
        m_shop->buy(m_shop->shop.priya, 20'000);
        QCOMPARE(m_shop->tierOf(m_shop->shop.priya).tier, m_shop->gold);
        const UndoReport report = m_shop->undo(first);
        QCOMPARE(report.conflicts.size(), 1);
        QCOMPARE(report.conflicts.first().table, u"loyalty_members"_s);
        QCOMPARE(m_shop->tierOf(m_shop->shop.priya).tier, m_shop->gold); // until the review
    }
};

QTEST_GUILESS_MAIN(TestLoyaltyCommands)
#include "tst_loyaltycommands.moc"
