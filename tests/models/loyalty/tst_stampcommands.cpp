// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/loyalty/stampfixture.h"

using namespace regulars;
using namespace Qt::StringLiterals;

/// What people do with stamp cards, and what they see of them.
class TestStampCommands : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<StampFixture> m_shop;

    [[nodiscard]] CustomerId anneliese() const { return m_shop->shop.anneliese; }
    [[nodiscard]] QString onCard() { return m_shop->onCard(anneliese()); }
    [[nodiscard]] StampCardList cards()
    {
        return m_shop->db.read([](Connection &connection) { return readStampCards(connection); }).value();
    }

private Q_SLOTS:
    void init() { m_shop = std::make_unique<StampFixture>(); }
    void cleanup()
    {
        if (m_shop)
            m_shop->verify();
        m_shop.reset();
    }

    void aCardIsSavedAndUndone()
    {
        m_shop->changeCard([](StampCard &card) {
            card.name = u" Six  coffees "_s;
            card.stampsNeeded = 6;
            card.scope.categories = {u"Coffee"_s};
            card.window = {QDate(2026, 1, 1), QDate(2027, 1, 1), {1, 2}, 60, 120};
            card.minimumMinor = 250;
            card.giftStamps = 1;
            card.mostPerOrder = 2;
            card.minutesBetween = 15;
            card.validMonths = 12;
        });
        const StampCard card = m_shop->storedCard();
        QCOMPARE(card.name, u"Six coffees"_s);
        QCOMPARE(card.scope.categories, QStringList{u"Coffee"_s});
        QCOMPARE(card.window.weekdays, (QList<int>{1, 2}));
        QCOMPARE(card.window.untilMinute, 120);
        QCOMPARE(card.minimumMinor, 250);
        QCOMPARE(card.giftStamps, 1);
        QCOMPARE(card.mostPerOrder, 2);
        QCOMPARE(card.minutesBetween, 15);
        QCOMPARE(card.validMonths, 12);
        m_shop->undoLast();
        QCOMPARE(m_shop->storedCard().stampsNeeded, 3);
        m_shop->undoLast();
        QVERIFY(cards().rows.isEmpty());
        m_shop->redoLast();
        QCOMPARE(cards().rows.size(), 1);
    }

    void whatIsWrongIsTold()
    {
        StampCard card = m_shop->storedCard();
        card.reward = RewardId{99};
        QCOMPARE(m_shop->refusal(SaveStampCard{card}), u"no reward"_s);
        card.reward = m_shop->coffee;
        card.scope.products = {ProductId{99}};
        QCOMPARE(m_shop->refusal(SaveStampCard{card}), u"no product"_s);
        card.scope.products.clear();
        card.stampsNeeded = 1;
        QCOMPARE(m_shop->refusal(SaveStampCard{card}), u"too_small stamps_needed"_s);
        card.stampsNeeded = 4;
        card.rowVersion = 7;
        QCOMPARE(m_shop->refusal(SaveStampCard{card}), u"conflict stamp_card"_s);
        runOrDie(m_shop->db, DeleteReward{m_shop->tenOff});
        card.rowVersion = 1;
        card.reward = m_shop->tenOff;
        QCOMPARE(m_shop->refusal(SaveStampCard{card}), u"no reward"_s);
    }

    void stampsAreGivenByHand()
    {
        const auto refused = [&](int stamps, const QString &note) {
            return m_shop->refusal(GiveStamps{anneliese(), m_shop->card, stamps, note});
        };
        QCOMPARE(refused(1, u" "_s), u"required note"_s);
        QCOMPARE(refused(1, QString(501, u'x')), u"too_long note"_s);
        QCOMPARE(refused(0, u"why"_s), u"not_positive stamps"_s);
        QCOMPARE(refused(101, u"why"_s), u"too_large stamps"_s);
        QCOMPARE(refused(-1, u"why"_s), u"too_large stamps"_s); // there are none
        QCOMPARE(m_shop->refusal(GiveStamps{m_shop->shop.priya, m_shop->card, 1, u"why"_s}), u"no_member"_s);
        QCOMPARE(m_shop->refusal(GiveStamps{anneliese(), StampCardId{99}, 1, u"why"_s}), u"no stamp_card"_s);
        m_shop->give(anneliese(), 2);
        QCOMPARE(onCard(), u"2/3"_s);
        QCOMPARE(m_shop->stampsOf(anneliese()).cards.first().lines.first().note, u"forgotten"_s);
        m_shop->give(anneliese(), -1);
        QCOMPARE(onCard(), u"1/3"_s);
        m_shop->undoLast();
        QCOMPARE(onCard(), u"2/3"_s);
        m_shop->undoLast();
        QCOMPARE(onCard(), u"0/3"_s);
        m_shop->redoLast();
        QCOMPARE(onCard(), u"2/3"_s);
        m_shop->undoLast(); // again and again
        QCOMPARE(onCard(), u"0/3"_s);
        m_shop->redoLast();
        m_shop->give(anneliese(), 2);
        QCOMPARE(onCard(), u"1/3 +1"_s);
        m_shop->undoLast();
        QCOMPARE(onCard(), u"2/3"_s);
        m_shop->changeCard([](StampCard &card) { card.enabled = false; });
        QCOMPARE(refused(1, u"why"_s), u"card_off"_s);
    }

    void aCardIsTakenAway()
    {
        m_shop->give(anneliese(), 4);
        runOrDie(m_shop->db, RemoveStampCard{m_shop->card});
        QCOMPARE(onCard(), QString());
        QCOMPARE(m_shop->claims(anneliese()).first().state, ClaimState::Issued);
        QCOMPARE(m_shop->refusal(RemoveStampCard{m_shop->card}), u"no stamp_card"_s);
        QCOMPARE(m_shop->refusal(GiveStamps{anneliese(), m_shop->card, 1, u"why"_s}), u"no stamp_card"_s);
        m_shop->undoLast();
        QCOMPARE(onCard(), u"1/3 +1"_s);
    }

    void theListKnowsWhatHasBecomeOfACard()
    {
        m_shop->give(anneliese(), 4);
        m_shop->give(m_shop->shop.tomas, 1);
        StampCardList list = cards();
        QCOMPARE(list.rows.size(), 1);
        QCOMPARE(list.rows.first().rewardName, u"Free coffee"_s);
        QCOMPARE(list.rows.first().figures, (StampCardFigures{2, 1}));
        QCOMPARE(list.rewards.size(), 2);
        m_shop->undoLast();
        m_shop->undoLast();
        QCOMPARE(cards().rows.first().figures.fullCards, 0);
    }

    void aViewFollows()
    {
        MemberStampsView view(*m_shop->db);
        view.show(anneliese());
        QTRY_VERIFY(view.value());
        QCOMPARE(view.value()->cards.first().state.onCard, 0);
        m_shop->buy(anneliese(), 500);
        QTRY_COMPARE(view.value()->cards.first().state.onCard, 1);
        StampCardsView list(*m_shop->db);
        QTRY_VERIFY(list.value());
        m_shop->changeCard([](StampCard &card) { card.name = u"Another"_s; });
        QTRY_COMPARE(list.value()->rows.first().card.name, u"Another"_s);
    }
};

QTEST_GUILESS_MAIN(TestStampCommands)

#include "tst_stampcommands.moc"
