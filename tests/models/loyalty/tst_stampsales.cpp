// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/loyalty/stampfixture.h"

using namespace regulars;
using namespace Qt::StringLiterals;

/// What sales, returns and their undoing do to stamp cards, in the database.
class TestStampSales : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<StampFixture> m_shop;

    [[nodiscard]] CustomerId anneliese() const { return m_shop->shop.anneliese; }
    [[nodiscard]] CustomerId tomas() const { return m_shop->shop.tomas; }
    OrderId buy(CustomerId customer, int days = 1)
    {
        m_shop->db.clock().set({m_shop->db.clock().now().ms + days * msPerDay});
        return m_shop->buy(customer, 500, m_shop->db.clock().now());
    }
    [[nodiscard]] QString onCard() { return m_shop->onCard(anneliese()); }

private Q_SLOTS:
    void init() { m_shop = std::make_unique<StampFixture>(); }
    void cleanup()
    {
        if (m_shop) {
            m_shop->verify();
            QCOMPARE(m_shop->ledgerFaults(), QStringList());
        }
        m_shop.reset();
    }

    void salesFillACard()
    {
        QCOMPARE(onCard(), u"0/3"_s);
        buy(anneliese());
        buy(anneliese());
        QCOMPARE(onCard(), u"2/3"_s);
        const Points points = m_shop->balance(anneliese()).active;
        buy(anneliese());
        QCOMPARE(onCard(), u"0/3 +1"_s);
        const RewardClaim claim = m_shop->claims(anneliese()).first();
        QCOMPARE(claim.rewardName, u"Free coffee"_s);
        QCOMPARE(claim.state, ClaimState::Issued);
        QCOMPARE(claim.points, Points());
        QCOMPARE(claim.note, u"Coffee card"_s);
        QCOMPARE(m_shop->balance(anneliese()).active, points + Points::whole(5)); // it takes none
        QCOMPARE(m_shop->stampsOf(anneliese()).cards.first().state.fullCards, 1);
        runOrDie(m_shop->db, UseClaim{claim.id, {}});
        QCOMPARE(onCard(), u"0/3"_s);
        buy(anneliese());
        QCOMPARE(onCard(), u"1/3"_s);
    }

    void whoIsNoMemberHasNoCard()
    {
        buy(m_shop->shop.priya);
        QCOMPARE(m_shop->onCard(m_shop->shop.priya), QString());
        QVERIFY(m_shop->stampLines(m_shop->shop.priya).isEmpty());
        m_shop->bringBack(m_shop->shop.annelieseSecond); // bought before there was a card
        QVERIFY(m_shop->stampLines(anneliese()).isEmpty());
    }

    void aReturnTakesTheStamp()
    {
        buy(anneliese());
        m_shop->bringBack(buy(anneliese()));
        QCOMPARE(onCard(), u"1/3"_s);
        m_shop->undoLast();
        QCOMPARE(onCard(), u"2/3"_s);
        m_shop->redoLast();
        QCOMPARE(onCard(), u"1/3"_s);
        QCOMPARE(m_shop->stampLines(anneliese()),
                 (QStringList{u"order 1"_s, u"order 1"_s, u"order -1"_s, u"order 1"_s, u"order -1"_s}));
    }

    void aReturnTakesAnUnusedRewardWithIt()
    {
        buy(anneliese());
        buy(anneliese());
        const OrderId third = buy(anneliese());
        const RewardClaimId claim = m_shop->claims(anneliese()).first().id;
        m_shop->bringBack(third);
        QCOMPARE(onCard(), u"2/3"_s);
        QCOMPARE(m_shop->stateOf(claim), u"voided"_s);
        m_shop->undoLast(); // it is the same reward
        QCOMPARE(onCard(), u"0/3 +1"_s);
        QCOMPARE(m_shop->stateOf(claim), u"issued"_s);
        runOrDie(m_shop->db, ReserveClaim{claim, m_shop->shop.annelieseSecond}); // held for an order is not used
        runOrDie(m_shop->db, CancelOrder{third});
        QCOMPARE(onCard(), u"2/3"_s);
        QCOMPARE(m_shop->stateOf(claim), u"voided"_s);
    }

    void aUsedRewardIsOwed()
    {
        buy(anneliese());
        buy(anneliese());
        const OrderId third = buy(anneliese());
        const RewardClaimId claim = m_shop->claims(anneliese()).first().id;
        runOrDie(m_shop->db, UseClaim{claim, {}});
        m_shop->bringBack(third);
        QCOMPARE(m_shop->stateOf(claim), u"used"_s);
        QCOMPARE(onCard(), u"0/3 -1"_s);
        buy(anneliese());
        QCOMPARE(onCard(), u"0/3"_s); // made up for, without another reward
        buy(anneliese());
        QCOMPARE(onCard(), u"1/3"_s);
        QCOMPARE(m_shop->claims(anneliese()).size(), 1);
    }

    void aRewardThatIsGivenBackPaysWhatIsOwed()
    {
        buy(anneliese());
        buy(anneliese());
        const OrderId third = buy(anneliese());
        const RewardClaimId claim = m_shop->claims(anneliese()).first().id;
        const OrderId used = buy(anneliese());
        runOrDie(m_shop->db, UseClaim{claim, used});
        runOrDie(m_shop->db, CancelOrder{used});
        m_shop->bringBack(third);
        QCOMPARE(onCard(), u"0/3 -1"_s);
        QVERIFY(m_shop->claimed(claim).task.isValid());
        runOrDie(m_shop->db, RestoreClaim{claim});
        QCOMPARE(m_shop->stateOf(claim), u"voided"_s);
        QCOMPARE(onCard(), u"2/3"_s);
    }

    void anUndoneRestoringSpendsTheStampsAgain()
    {
        buy(anneliese());
        buy(anneliese());
        const OrderId third = buy(anneliese());
        const RewardClaimId claim = m_shop->claims(anneliese()).first().id;
        const OrderId used = buy(anneliese());
        runOrDie(m_shop->db, UseClaim{claim, used});
        runOrDie(m_shop->db, CancelOrder{used});
        m_shop->bringBack(third);
        runOrDie(m_shop->db, RestoreClaim{claim}); // pays what is owed
        for (int i = 0; i < 2; ++i) {
            m_shop->undoLast();
            QCOMPARE(m_shop->stateOf(claim), u"used"_s);
            QCOMPARE(onCard(), u"0/3 -1"_s);
            m_shop->redoLast();
            QCOMPARE(m_shop->stateOf(claim), u"voided"_s);
            QCOMPARE(onCard(), u"2/3"_s);
        }
    }

    void anUndoneCancellationHoldsTheSameReward()
    {
        buy(anneliese());
        buy(anneliese());
        const OrderId third = buy(anneliese());
        const RewardClaimId claim = m_shop->claims(anneliese()).first().id;
        runOrDie(m_shop->db, ReserveClaim{claim, third});
        runOrDie(m_shop->db, CancelOrder{third});
        QCOMPARE(m_shop->stateOf(claim), u"voided"_s);
        QCOMPARE(onCard(), u"2/3"_s);
        m_shop->undoLast();
        QCOMPARE(m_shop->stateOf(claim), u"reserved"_s);
        QCOMPARE(m_shop->claims(anneliese()).size(), 1);
        QCOMPARE(m_shop->stampsOf(anneliese()).cards.first().state.onCard, 0);
        m_shop->redoLast();
        QCOMPARE(m_shop->stateOf(claim), u"voided"_s);
        QCOMPARE(onCard(), u"2/3"_s);
    }

    void undoAndRedoOfTheLastStamp()
    {
        buy(anneliese());
        buy(anneliese());
        buy(anneliese());
        const RewardClaimId claim = m_shop->claims(anneliese()).first().id;
        runOrDie(m_shop->db, UseClaim{claim, {}});
        m_shop->undoLast();
        QCOMPARE(onCard(), u"0/3 +1"_s);
        m_shop->undoLast();
        QCOMPARE(onCard(), u"2/3"_s);
        QCOMPARE(m_shop->stateOf(claim), u"voided"_s);
        m_shop->redoLast();
        QCOMPARE(onCard(), u"0/3 +1"_s);
        m_shop->redoLast();
        QCOMPARE(onCard(), u"0/3"_s);
        QCOMPARE(m_shop->stateOf(claim), u"used"_s);
        QCOMPARE(m_shop->claims(anneliese()).size(), 1);
    }

    void whatAPersonTookBackOrNobodyUsedIsNotGivenAgain()
    {
        m_shop->change(m_shop->coffee, [](Reward &reward) { reward.value.validDays = 10; });
        for (int i = 0; i < 3; ++i)
            buy(anneliese());
        const RewardClaimId first = m_shop->claims(anneliese()).first().id;
        runOrDie(m_shop->db, VoidClaim{first, u"a mistake"_s});
        QCOMPARE(onCard(), u"0/3"_s);
        for (int i = 0; i < 2; ++i)
            buy(anneliese());
        const OrderId last = buy(anneliese());
        QCOMPARE(onCard(), u"0/3 +1"_s);
        QCOMPARE(m_shop->claims(anneliese()).size(), 2);
        m_shop->db.clock().set({m_shop->db.clock().now().ms + 20 * msPerDay});
        QCOMPARE(onCard(), u"0/3"_s); // too late
        runOrDie(m_shop->db, ExpireClaims{});
        m_shop->bringBack(last);
        QCOMPARE(onCard(), u"0/3 -1"_s);
    }

    void ordersCountByTheCard()
    {
        m_shop->changeCard([](StampCard &card) {
            card.minutesBetween = 60;
            card.minimumMinor = 400;
        });
        buy(anneliese());
        buy(anneliese(), 0); // at once
        QCOMPARE(onCard(), u"1/3"_s);
        m_shop->db.clock().set({m_shop->db.clock().now().ms + 3'600'000});
        m_shop->buy(anneliese(), 399, m_shop->db.clock().now());
        QCOMPARE(onCard(), u"1/3"_s);
        m_shop->buy(anneliese(), 400, m_shop->db.clock().now());
        QCOMPARE(onCard(), u"2/3"_s);
    }

    void aVisitIsTheFirstOrderOfADay()
    {
        m_shop->changeCard([](StampCard &card) { card.stampFor = StampFor::Visit; });
        const OrderId first = buy(anneliese());
        buy(anneliese(), 0);
        QCOMPARE(onCard(), u"1/3"_s);
        m_shop->bringBack(first);
        QCOMPARE(onCard(), u"0/3"_s); // the other one was no visit, as with points
        buy(anneliese(), 0);
        QCOMPARE(onCard(), u"1/3"_s);
    }

    void theRuleOfThatTimeHolds()
    {
        const OrderId order = buy(anneliese());
        m_shop->changeCard([](StampCard &card) { card.enabled = false; });
        buy(anneliese());
        QCOMPARE(onCard(), u"1/3"_s); // shown while there is something on it
        m_shop->bringBack(order);
        QCOMPARE(onCard(), QString());
        m_shop->undoLast();
        QCOMPARE(onCard(), u"1/3"_s);
    }

    void fewerStampsFillCardsAtOnce()
    {
        buy(anneliese());
        buy(anneliese());
        m_shop->changeCard([](StampCard &card) { card.stampsNeeded = 2; });
        QCOMPARE(onCard(), u"0/2 +1"_s);
        m_shop->changeCard([](StampCard &card) { card.stampsNeeded = 5; });
        QCOMPARE(onCard(), u"0/5 +1"_s); // what was brought stays
    }

    void undoOfAChangedCardTakesItsRewardsBack()
    {
        buy(anneliese());
        buy(anneliese());
        m_shop->give(tomas(), 2);
        m_shop->changeCard([](StampCard &card) { card.stampsNeeded = 2; });
        const ChangeSetId easier = m_shop->lastUndoable();
        const RewardClaimId claim = m_shop->claims(anneliese()).first().id;
        m_shop->undoLast();
        QCOMPARE(onCard(), u"2/3"_s);
        QCOMPARE(m_shop->stateOf(claim), u"voided"_s);
        m_shop->redoLast();
        QCOMPARE(onCard(), u"0/2 +1"_s);
        QCOMPARE(m_shop->stateOf(claim), u"issued"_s); // the same one
        runOrDie(m_shop->db, UseClaim{claim, {}});
        m_shop->undo(easier);
        QCOMPARE(onCard(), u"0/3"_s); // it was had
        QCOMPARE(m_shop->onCard(tomas()), u"2/3"_s);
    }

    void anUndoneChangeKeepsWhatIsFullAnyway()
    {
        buy(anneliese());
        buy(anneliese());
        m_shop->changeCard([](StampCard &card) { card.stampsNeeded = 2; });
        const ChangeSetId easier = m_shop->lastUndoable();
        const RewardClaimId claim = m_shop->claims(anneliese()).first().id;
        buy(anneliese());
        m_shop->undo(easier);
        QCOMPARE(onCard(), u"0/3 +1"_s);
        QCOMPARE(m_shop->stateOf(claim), u"issued"_s);
        QCOMPARE(m_shop->claims(anneliese()).size(), 1);
    }

    void aCardBeginsWithItsGift()
    {
        m_shop->changeCard([](StampCard &card) { card.giftStamps = 1; });
        QCOMPARE(onCard(), u"1/3"_s);
        buy(anneliese());
        QCOMPARE(onCard(), u"2/3"_s);
        buy(anneliese());
        QCOMPARE(onCard(), u"0/3 +1"_s);
        buy(anneliese());
        QCOMPARE(onCard(), u"1/3 +1"_s); // it is given once
    }

    void stampsLapse()
    {
        m_shop->changeCard([](StampCard &card) { card.validMonths = 2; });
        const OrderId old = buy(anneliese());
        buy(anneliese());
        m_shop->db.clock().set(utc(2027, 1, 24, 9));
        QCOMPARE(m_shop->stampsOf(anneliese()).cards.first().validUntil, QDate(2027, 1, 24));
        QCOMPARE(onCard(), u"2/3"_s);
        m_shop->db.clock().set(utc(2027, 1, 25, 9));
        QCOMPARE(onCard(), u"0/3"_s);
        m_shop->buy(anneliese(), 500, m_shop->db.clock().now());
        QCOMPARE(onCard(), u"1/3"_s);
        m_shop->bringBack(old); // it is gone already
        QCOMPARE(onCard(), u"1/3"_s);
        m_shop->undoLast();
        QCOMPARE(onCard(), u"1/3"_s);
    }

    void manyPiecesFillManyCards()
    {
        m_shop->changeCard([](StampCard &card) { card.stampFor = StampFor::Item; });
        Order order = sale(anneliese(), m_shop->db.clock().now(), 100);
        order.lines.first().quantityMilli = 8 * milliPerPiece;
        const OrderId id = runOrDie(m_shop->db, RecordSale{order});
        QCOMPARE(onCard(), u"2/3 +2"_s);
        const Order bought =
            m_shop->db.read([=](Connection &connection) { return OrderStore(connection).order(id); }).value();
        Return goods;
        goods.order = id;
        goods.lines = {ReturnLine{bought.lines.first().id, {}, {}, {}, 4 * milliPerPiece, 0, 0}};
        runOrDie(m_shop->db, RecordReturn{goods});
        QCOMPARE(onCard(), u"1/3 +1"_s);
    }

    void anOrderOfAnotherCustomerBringsItsStampsAlong()
    {
        const OrderId order = buy(anneliese());
        m_shop->db
            .write(u"test"_s,
                   [&](WriteSession &session) -> Result<void> {
                       return attempt([&] {
                           session.willAffect(anneliese());
                           session.willAffect(tomas());
                           session.willChange(Table::Orders, order.value);
                           Statement(session.connection(), u"UPDATE orders SET customer_id = :customer WHERE id = :id"_s)
                               .bind(u"customer", tomas())
                               .bind(u"id", order)
                               .execute();
                       });
                   })
            .value();
        QCOMPARE(onCard(), u"0/3"_s);
        QCOMPARE(m_shop->onCard(tomas()), u"1/3"_s);
    }
};

QTEST_GUILESS_MAIN(TestStampSales)

#include "tst_stampsales.moc"
