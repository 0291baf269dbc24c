// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/duplicates/duplicatecommands.h"
#include "tests/models/loyalty/pointsfixture.h"

#include <QtTest/QTest>

#include <random>

using namespace regulars;
using namespace Qt::StringLiterals;

/// What sales, returns and their undoing do to points, in the database.
class TestPointsSales : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_shop.emplace(); }
    void cleanup()
    {
        QCOMPARE(m_shop->ledgerFaults(), QStringList());
        m_shop->verify();
        m_shop.reset();
    }

    void aSaleEarnsByTheRules()
    {
        m_shop->buy(anneliese(), 8'450);
        QCOMPARE(m_shop->active(anneliese()), 84);
        QCOMPARE(m_shop->lines(anneliese()), QStringList{u"earn 84"_s});
        m_shop->buy(m_shop->shop.priya, 8'450); // no member
        QVERIFY(m_shop->lines(m_shop->shop.priya).isEmpty());
    }

    void nothingIsEarnedWhereTheShopGivesNone()
    {
        PointsProgramme off = m_shop->programme;
        off.givesPoints = false;
        m_shop->use(off);
        m_shop->buy(anneliese(), 8'450);
        QVERIFY(m_shop->lines(anneliese()).isEmpty());
    }

    void whatWasBoughtBeforeEarnsNothingWhenItComesBack()
    {
        m_shop->bringBack(m_shop->shop.annelieseSecond);
        QVERIFY(m_shop->lines(anneliese()).isEmpty());
    }

    void undoTakesThePointsBackAndRedoGivesThemAgain()
    {
        m_shop->buy(anneliese(), 8'450);
        m_shop->undoLast();
        QCOMPARE(m_shop->active(anneliese()), 0);
        m_shop->redoLast();
        QCOMPARE(m_shop->active(anneliese()), 84);
        QCOMPARE(m_shop->balance(anneliese()).lifetimeEarned, Points::whole(84));
    }

    void aCancelledSaleEarnsNothing()
    {
        const OrderId order = m_shop->buy(anneliese(), 8'450);
        runOrDie(m_shop->db, CancelOrder{order});
        QCOMPARE(m_shop->active(anneliese()), 0);
        m_shop->undoLast();
        QCOMPARE(m_shop->active(anneliese()), 84);
        runOrDie(m_shop->db, DeleteOrder{order});
        QCOMPARE(m_shop->active(anneliese()), 0);
    }

    /// Square takes nothing for four refunds of 5 of 21.90 at a point for 10; by the order as it is kept it is 1 and 2.
    void manySmallReturnsTakeWhatOneLargeOneWould()
    {
        PointsProgramme perTen = m_shop->programme;
        perTen.earning.rules[0].perMinor = 1'000;
        m_shop->use(perTen);
        Order order = sale(anneliese(), m_shop->db.clock().now(), 500);
        order.lines += order.lines.first();
        order.lines += order.lines.first();
        order.lines += order.lines.first();
        order.lines += order.lines.first();
        order.lines.last().unitPriceMicro = 190 * 10'000;
        const OrderId id = runOrDie(m_shop->db, RecordSale{order});
        QCOMPARE(m_shop->active(anneliese()), 2);
        const auto bought =
            m_shop->db.read([=](Connection &connection) { return OrderStore(connection).order(id); }).value();
        QList<qint64> left;
        for (const OrderLine &line : bought.lines) {
            Return goods;
            goods.order = id;
            goods.lines = {ReturnLine{line.id, {}, {}, {}, line.quantityMilli, 0, 0}};
            runOrDie(m_shop->db, RecordReturn{goods});
            left += m_shop->active(anneliese());
        }
        QCOMPARE(left, (QList<qint64>{1, 1, 0, 0, 0}));
    }

    void aReturnTakesByTheRuleOfThatTime()
    {
        const OrderId order = m_shop->buy(anneliese(), 5'000);
        PointsProgramme doubled = m_shop->programme;
        doubled.earning.rules[0].hundredths = 200;
        m_shop->use(doubled);
        m_shop->bringBack(order);
        QCOMPARE(m_shop->active(anneliese()), 0);
        QCOMPARE(m_shop->debt(anneliese()), 0);
    }

    void aDeletedRuleStillTakesBackWhatItGave()
    {
        const OrderId order = m_shop->buy(anneliese(), 5'000);
        PointsProgramme none = m_shop->programme;
        none.earning.rules.clear();
        m_shop->use(none);
        m_shop->bringBack(order);
        QCOMPARE(m_shop->active(anneliese()), 0);
    }

    void pointsPayAPartOfASale()
    {
        m_shop->buy(anneliese(), 20'000);
        m_shop->buyWithPoints(anneliese(), 5'000, 150);
        // 50 euros, of which 1.50 was paid with points, which earn nothing.
        QCOMPARE(m_shop->active(anneliese()), 200 - 150 + 48);
        QCOMPARE(m_shop->balance(anneliese()).spent, Points::whole(150));
        m_shop->undoLast();
        QCOMPARE(m_shop->active(anneliese()), 200);
        m_shop->redoLast();
        QCOMPARE(m_shop->active(anneliese()), 98);
    }

    void moreThanThereIsCannotBeSpent()
    {
        m_shop->buy(anneliese(), 1'000);
        Order order = sale(anneliese(), m_shop->db.clock().now(), 5'000);
        order.payments = {{OrderPaymentKind::Points, 11, Points::whole(11), 0}};
        const auto refused = runCommand(*m_shop->db, RecordSale{order}).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QCOMPARE(refused.error().args.value(u"reason"_s).toString(), u"not_enough_points"_s);
        QCOMPARE(m_shop->active(anneliese()), 10);
    }

    void whatIsBroughtBackGivesThePointsBackFirst()
    {
        m_shop->buy(anneliese(), 20'000);
        const OrderId paid = m_shop->buyWithPoints(anneliese(), 5'000, 150);
        m_shop->bringBack(paid);
        QCOMPARE(m_shop->active(anneliese()), 200);
        QCOMPARE(m_shop->balance(anneliese()).spent, Points());
    }

    void spendingWhatIsTakenBackLeavesADebt()
    {
        const OrderId first = m_shop->buy(anneliese(), 10'000);
        m_shop->buyWithPoints(anneliese(), 100, 100);
        m_shop->bringBack(first);
        QCOMPARE(m_shop->active(anneliese()), 0);
        QCOMPARE(m_shop->debt(anneliese()), 100);
        m_shop->buy(anneliese(), 15'000);
        QCOMPARE(m_shop->active(anneliese()), 50);
    }

    void limitsCountWhatWasHadBefore()
    {
        PointsProgramme limited = m_shop->programme;
        limited.earning.rules[0].limits = {{EarnPeriod::Day, 10'000, 0}};
        m_shop->use(limited);
        m_shop->buy(anneliese(), 8'000);
        m_shop->buy(anneliese(), 8'000);
        QCOMPARE(m_shop->active(anneliese()), 100);
        m_shop->undoLast(); // makes room again
        m_shop->buy(anneliese(), 1'500);
        QCOMPARE(m_shop->active(anneliese()), 95);
    }

    void aVisitCountsOnceADay()
    {
        PointsProgramme visits = m_shop->programme;
        visits.earning.rules[0].kind = EarnKind::PerVisit;
        visits.earning.rules[0].hundredths = 500;
        m_shop->use(visits);
        m_shop->buy(anneliese(), 8'000);
        m_shop->buy(anneliese(), 8'000);
        QCOMPARE(m_shop->active(anneliese()), 5);
        m_shop->db.clock().set(utc(2026, 11, 23, 9));
        m_shop->buy(anneliese(), 8'000);
        QCOMPARE(m_shop->active(anneliese()), 10);
    }

    void theTierMultipliesFromTheNextSaleOn()
    {
        TierLadder ladder = m_shop->ladder();
        ladder.tiers[2].pointsPercent = 150;
        m_shop->LoyaltyFixture::use(ladder);
        m_shop->buy(anneliese(), 30'000); // becomes Gold by this one
        QCOMPARE(m_shop->active(anneliese()), 300);
        m_shop->buy(anneliese(), 10'000);
        QCOMPARE(m_shop->active(anneliese()), 450);
    }

    void pointsWaitForTheEndOfTheReturnWindow()
    {
        PointsProgramme waiting = m_shop->programme;
        waiting.terms.pendingDays = 14;
        m_shop->use(waiting);
        m_shop->buy(anneliese(), 5'000);
        QCOMPARE(m_shop->active(anneliese()), 0);
        QCOMPARE(m_shop->balance(anneliese()).pending, Points::whole(50));
        m_shop->db.clock().set(utc(2026, 12, 8, 9));
        QCOMPARE(m_shop->active(anneliese()), 50);
    }

    void mergedCardsAddUpAndComeApart()
    {
        m_shop->buy(anneliese(), 10'000);
        const OrderId ofTomas = m_shop->buy(tomas(), 5'000);
        runOrDie(m_shop->db, MergeCustomers{anneliese(), {tomas()}, {}, {}});
        const ChangeSetId merge = m_shop->lastUndoable();
        QCOMPARE(m_shop->active(anneliese()), 150);
        QCOMPARE(m_shop->active(tomas()), 0);
        m_shop->bringBack(ofTomas); // what comes back of the old card
        QCOMPARE(m_shop->active(anneliese()), 100);
        m_shop->undoLast();
        QCOMPARE(m_shop->active(anneliese()), 150);
        m_shop->undo(merge);
        QCOMPARE(m_shop->active(anneliese()), 100);
        QCOMPARE(m_shop->active(tomas()), 50);
        m_shop->redoLast();
        QCOMPARE(m_shop->active(anneliese()), 150);
    }

    /// Whatever is done in whatever order: the books are right, and what is left is what a plain sum says.
    void randomSalesKeepTheBooks_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 4; ++seed)
            QTest::newRow(qPrintable(u"seed %1"_s.arg(seed))) << seed;
    }
    void randomSalesKeepTheBooks()
    {
        QFETCH(int, seed);
        std::mt19937 random(static_cast<unsigned>(seed));
        const auto below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
        QList<OrderId> orders;
        QHash<OrderId, qint64> worth; // of orders as they stand
        int done = 0;
        for (int step = 0; step < 60; ++step) {
            m_shop->db.clock().set({m_shop->db.clock().now().ms + below(3) * msPerDay});
            const CustomerId customer = below(2) ? anneliese() : tomas();
            switch (below(5)) {
            case 0:
            case 1: {
                const qint64 minor = (below(90) + 1) * 100;
                orders += m_shop->buy(customer, minor, m_shop->db.clock().now());
                worth[orders.last()] = minor / 100;
                break;
            }
            case 2:
                if (!orders.isEmpty() && worth.value(orders.last()) > 0) {
                    m_shop->bringBack(orders.last());
                    worth[orders.last()] = 0;
                }
                break;
            case 3:
                if (m_shop->active(customer) > 3) {
                    orders += m_shop->buyWithPoints(customer, 100'00, 3);
                    worth[orders.last()] = 99 - 3;
                    if (below(2)) {
                        m_shop->undoLast();
                        worth[orders.takeLast()] = 0;
                    }
                }
                break;
            default:
                if (!orders.isEmpty()) {
                    const OrderId order = orders.at(below(static_cast<int>(orders.size())));
                    if (runCommand(*m_shop->db, CancelOrder{order}).result())
                        worth[order] = 0;
                }
            }
            ++done;
        }
        QCOMPARE(done, 60);
        qint64 expected = 0;
        for (const qint64 points : std::as_const(worth))
            expected += points;
        const PointsBalance first = m_shop->balance(anneliese());
        const PointsBalance second = m_shop->balance(tomas());
        QCOMPARE((first.total + second.total).hundredths / 100, expected);
    }

private:
    [[nodiscard]] CustomerId anneliese() const { return m_shop->shop.anneliese; }
    [[nodiscard]] CustomerId tomas() const { return m_shop->shop.tomas; }

    std::optional<PointsFixture> m_shop;
};

QTEST_GUILESS_MAIN(TestPointsSales)

#include "tst_pointssales.moc"
