// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/duplicates/duplicatecommands.h"
#include "tests/models/loyalty/pointsfixture.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// The points that come with paying for a tier go with the payment. Gold costs 25.00 a year and brings 500 points; nothing
/// else gives any. It is 22 November 2026.
class TestPaidGifts : public QObject
{
    Q_OBJECT

private:
    std::optional<PointsFixture> m_shop;
    ProductId m_club;

    [[nodiscard]] CustomerId tomas() const { return m_shop->shop.tomas; }
    [[nodiscard]] CustomerId anneliese() const { return m_shop->shop.anneliese; }
    [[nodiscard]] qint64 active() { return m_shop->active(tomas()); }
    void change(const std::function<void(TierLadder &)> &change)
    {
        TierLadder ladder = m_shop->ladder();
        change(ladder);
        m_shop->use(ladder);
        m_shop->review();
    }

private Q_SLOTS:
    void init()
    {
        m_shop.emplace();
        PointsProgramme programme = m_shop->programme;
        programme.earning.rules.clear();
        m_shop->use(programme);
        m_club = m_shop->membership();
        m_shop->sellGold(m_club, 12);
        change([](TierLadder &ladder) { ladder.tiers[2].entryPoints = 500; });
    }
    void cleanup()
    {
        QCOMPARE(m_shop->ledgerFaults(), QStringList());
        m_shop->verify();
        m_shop.reset();
    }

    void itGoesWithWhatComesBack()
    {
        const OrderId order = m_shop->buyTier(tomas(), m_club);
        QCOMPARE(active(), 500);
        m_shop->bringBack(order);
        QCOMPARE(m_shop->tierOf(tomas()).tier, m_shop->bronze);
        QCOMPARE(active(), 0);
        m_shop->undoLast();
        QCOMPARE(m_shop->tierOf(tomas()).tier, m_shop->gold);
        QCOMPARE(active(), 500);
        m_shop->redoLast();
        QCOMPARE(active(), 0);
        m_shop->undoLast();
        QCOMPARE(active(), 500);
        runOrDie(m_shop->db, CancelOrder{order});
        QCOMPARE(active(), 0);
    }
    void noneIsLeftHoweverOftenItIsBought()
    {
        change([](TierLadder &ladder) { ladder.entryPointsEveryMonths = 0; });
        for (int i = 0; i < 3; ++i) {
            const OrderId order = m_shop->buyTier(tomas(), m_club);
            QCOMPARE(active(), 500);
            m_shop->bringBack(order);
            QCOMPARE(active(), 0);
            m_shop->db.clock().set({m_shop->db.clock().now().ms + i * msPerDay});
        }
    }
    void whoBuysAgainAfterAReturnHasIt_data()
    {
        QTest::addColumn<int>("days");
        QTest::newRow("the same day") << 0;
        QTest::newRow("the next day") << 1;
        QTest::newRow("after its months") << 400;
    }
    void whoBuysAgainAfterAReturnHasIt()
    {
        QFETCH(const int, days);
        m_shop->bringBack(m_shop->buyTier(tomas(), m_club));
        m_shop->db.clock().set({m_shop->db.clock().now().ms + days * msPerDay});
        const OrderId again = m_shop->buyTier(tomas(), m_club);
        QCOMPARE(active(), 500);
        m_shop->buy(tomas(), 500);
        QCOMPARE(active(), 500);
        m_shop->bringBack(again);
        QCOMPARE(active(), 0);
    }
    void anUndoneSaleIsNotAReturn()
    {
        m_shop->buyTier(tomas(), m_club);
        m_shop->undoLast();
        QCOMPARE(active(), 0);
        m_shop->redoLast();
        QCOMPARE(active(), 500);
        m_shop->undoLast();
        m_shop->buyTier(tomas(), m_club);
        QCOMPARE(active(), 500);
        m_shop->buy(tomas(), 500);
        QCOMPARE(active(), 500);
    }
    void whatWasSpentIsOwed()
    {
        const OrderId order = m_shop->buyTier(tomas(), m_club);
        m_shop->buyWithPoints(tomas(), 1'000, 300);
        QCOMPARE(active(), 200);
        m_shop->bringBack(order);
        QCOMPARE(active(), 0);
        QCOMPARE(m_shop->debt(tomas()), 300);
    }
    void aPartThatIsLeftKeepsIt()
    {
        const OrderId first = m_shop->buyTier(tomas(), m_club);
        const OrderId second = m_shop->buyTier(tomas(), m_club);
        m_shop->bringBack(first);
        QCOMPARE(active(), 500);
        m_shop->bringBack(second);
        QCOMPARE(active(), 0);
    }
    void theEndAndOtherTermsLeaveIt()
    {
        m_shop->buyTier(tomas(), m_club);
        m_shop->db.clock().set(utc(2027, 12, 1, 9));
        m_shop->review();
        m_shop->buy(tomas(), 500);
        QCOMPARE(m_shop->tierOf(tomas()).tier, m_shop->bronze);
        QCOMPARE(active(), 500);
        change([](TierLadder &ladder) { ladder.tiers[2].paidMonths = 1; });
        m_shop->buy(tomas(), 500);
        change([](TierLadder &ladder) { ladder.tiers[2].paidProduct = {}; });
        m_shop->buy(tomas(), 500);
        QCOMPARE(active(), 500);
    }
    void whatWasBoughtBeforeJoiningIsKnown()
    {
        const CustomerId priya = m_shop->shop.priya;
        const OrderId order = m_shop->buyTier(priya, m_club, 1, utc(2026, 6, 1));
        m_shop->join(priya);
        QCOMPARE(m_shop->active(priya), 500);
        m_shop->buy(priya, 500);
        QCOMPARE(m_shop->active(priya), 500);
        m_shop->bringBack(order);
        QCOMPARE(m_shop->active(priya), 0);
    }
    void itIsTakenFromTheCardThatTookItOver()
    {
        const OrderId order = m_shop->buyTier(tomas(), m_club);
        runOrDie(m_shop->db, MergeCustomers{anneliese(), {tomas()}, {}, {}});
        QCOMPARE(m_shop->active(anneliese()), 500);
        m_shop->bringBack(order);
        QCOMPARE(m_shop->active(anneliese()), 0);
        QCOMPARE(m_shop->tierOf(anneliese()).tier, m_shop->silver);
    }
    void ofATierByHandBeneathItComesToo()
    {
        change([](TierLadder &ladder) { ladder.tiers[1].entryPoints = 20; });
        const OrderId order = m_shop->buyTier(tomas(), m_club);
        runOrDie(m_shop->db, GiveTier{{tomas()}, m_shop->silver, u"sorry"_s, {}, true});
        QCOMPARE(active(), 520);
        m_shop->bringBack(order);
        QCOMPARE(m_shop->tierOf(tomas()).tier, m_shop->silver);
        QCOMPARE(active(), 20);
    }
};

QTEST_GUILESS_MAIN(TestPaidGifts)

#include "tst_paidgifts.moc"
