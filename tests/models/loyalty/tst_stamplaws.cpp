// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/duplicates/duplicatecommands.h"
#include "tests/models/loyalty/stampfixture.h"

#include <random>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

constexpr int steps = 70;

/// A plain count of what orders and gifts come to, without any lines: what stands, stands.
struct SlowBook
{
    QHash<OrderId, int> orders; ///< pieces that were not brought back
    int given = 0;

    [[nodiscard]] int stamps() const
    {
        int sum = given;
        for (const int pieces : orders)
            sum += pieces;
        return sum;
    }
};

} // namespace

/// Whatever is done with sales, gifts and rewards, in whatever order: the stamps are what a plain count says, and rewards are
/// given, taken back and owed as it follows from them.
class TestStampLaws : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<StampFixture> m_shop;
    SlowBook m_book;
    QHash<OrderId, int> m_bought; ///< pieces
    std::mt19937 m_random;

    int below(int n) { return static_cast<int>(m_random() % static_cast<unsigned>(n)); }
    [[nodiscard]] CustomerId anneliese() const { return m_shop->shop.anneliese; }

    void sell()
    {
        const int pieces = 1 + below(4);
        Order order = sale(anneliese(), m_shop->db.clock().now(), 100);
        order.lines.first().quantityMilli = pieces * milliPerPiece;
        const OrderId id = runOrDie(m_shop->db, RecordSale{order});
        m_bought[id] = m_book.orders[id] = pieces;
        undoMaybe(id, 0, pieces);
    }
    void bringOneBack()
    {
        const OrderId id = anOrder();
        if (m_book.orders.value(id) == 0)
            return;
        const Order bought = m_shop->db.read([=](Connection &connection) { return OrderStore(connection).order(id); }).value();
        Return goods;
        goods.order = id;
        goods.lines = {ReturnLine{bought.lines.first().id, {}, {}, {}, milliPerPiece, 0, 0}};
        runOrDie(m_shop->db, RecordReturn{goods});
        const int before = m_book.orders[id]--;
        undoMaybe(id, before, before - 1);
    }
    void cancel()
    {
        const OrderId id = anOrder();
        const int before = m_book.orders.value(id);
        if (before == 0 || !runCommand(*m_shop->db, CancelOrder{id}).result())
            return;
        m_book.orders[id] = 0;
        undoMaybe(id, before, 0);
    }
    void giveSome()
    {
        const int stamps = 1 + below(3);
        m_shop->give(anneliese(), stamps);
        m_book.given += stamps;
        if (below(3) == 0) {
            m_shop->undoLast();
            m_book.given -= stamps;
        }
    }
    void useReward()
    {
        const QList<RewardClaim> claims = m_shop->claims(anneliese());
        const auto open = std::find_if(claims.begin(), claims.end(),
                                       [](const RewardClaim &claim) { return claim.state == ClaimState::Issued; });
        if (open == claims.end())
            return;
        runOrDie(m_shop->db, UseClaim{open->id, {}});
        if (below(3) == 0)
            m_shop->undoLast();
    }
    /// Sometimes the last change is undone, and sometimes done again.
    void undoMaybe(OrderId id, int before, int after)
    {
        if (below(3))
            return;
        m_shop->undoLast();
        m_book.orders[id] = before;
        if (below(2)) {
            m_shop->redoLast();
            m_book.orders[id] = after;
        }
    }
    [[nodiscard]] OrderId anOrder()
    {
        QList<OrderId> ids = m_bought.keys();
        std::sort(ids.begin(), ids.end());
        return ids.isEmpty() ? OrderId() : ids.at(below(static_cast<int>(ids.size())));
    }

    void compare()
    {
        int standing = 0; // rewards that were not taken back with their stamps
        int used = 0;
        for (const RewardClaim &claim : m_shop->claims(anneliese())) {
            standing += claim.state != ClaimState::Voided ? 1 : 0;
            used += claim.state == ClaimState::Used ? 1 : 0;
        }
        const int stamps = m_book.stamps();
        const StampState state = m_shop->stampsOf(anneliese()).cards.first().state;
        QCOMPARE(standing, std::max(stamps / 3, used));
        QCOMPARE(state.onCard, std::max(stamps - 3 * standing, 0));
        QCOMPARE(state.owed, std::max(3 * standing - stamps, 0));
        QCOMPARE(state.rewardsDue, 0);
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<StampFixture>();
        m_shop->changeCard([](StampCard &card) { card.stampFor = StampFor::Item; });
        m_book = {};
        m_bought.clear();
    }
    void cleanup()
    {
        m_shop->verify();
        m_shop.reset();
    }

    void randomStepsKeepTheCount_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 6; ++seed)
            QTest::newRow(qPrintable(u"seed %1"_s.arg(seed))) << seed;
    }
    void randomStepsKeepTheCount()
    {
        QFETCH(int, seed);
        m_random.seed(static_cast<unsigned>(seed));
        for (int step = 0; step < steps; ++step) {
            m_shop->db.clock().set({m_shop->db.clock().now().ms + below(48) * 3'600'000});
            switch (below(8)) {
            case 0:
            case 1:
            case 2:
                sell();
                break;
            case 3:
            case 4:
                bringOneBack();
                break;
            case 5:
                cancel();
                break;
            case 6:
                giveSome();
                break;
            default:
                useReward();
            }
            compare();
            if (QTest::currentTestFailed())
                return;
        }
    }

    /// Two cards are one for a while; whoever returns what by then, it is as if it had always been so.
    void mergesInBetweenChangeNothing_data() { randomStepsKeepTheCount_data(); }
    void mergesInBetweenChangeNothing()
    {
        QFETCH(int, seed);
        m_random.seed(static_cast<unsigned>(seed));
        const CustomerId tomas = m_shop->shop.tomas;
        m_shop->give(tomas, 2);
        for (int round = 0; round < 4; ++round) {
            runOrDie(m_shop->db, MergeCustomers{anneliese(), {tomas}, {}, {}});
            const ChangeSetId merge = m_shop->lastUndoable();
            m_book.given += 2;
            for (int step = 0; step < 5; ++step) {
                below(2) ? sell() : bringOneBack();
                compare();
            }
            m_shop->undo(merge);
            m_book.given -= 2;
            compare();
            QCOMPARE(m_shop->onCard(tomas), u"2/3"_s);
            if (QTest::currentTestFailed())
                return;
        }
    }
};

QTEST_GUILESS_MAIN(TestStampLaws)

#include "tst_stamplaws.moc"
