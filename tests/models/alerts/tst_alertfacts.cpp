// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tickets/ticketmergecommands.h"
#include "tests/models/alerts/alertfixture.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// Which tickets, orders and amounts alerts count.
class TestAlertFacts : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<AlertFixture> m_shop;

    [[nodiscard]] CustomerId anneliese() const { return m_shop->shop.anneliese; }
    [[nodiscard]] CustomerId tomas() const { return m_shop->shop.tomas; }
    [[nodiscard]] CustomerId priya() const { return m_shop->shop.priya; }

private Q_SLOTS:
    void init() { m_shop = std::make_unique<AlertFixture>(); }
    void cleanup()
    {
        if (m_shop)
            m_shop->verify();
        m_shop.reset();
    }

    void whatIsNoTicketDoesNotCount_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("spam") << 0;
        QTest::newRow("merged") << 1;
        QTest::newRow("a test") << 2;
        QTest::newRow("deleted") << 3;
    }

    void whatIsNoTicketDoesNotCount()
    {
        QFETCH(int, what);
        m_shop->switchOn(AlertKind::ManyTickets);
        QList<TicketId> tickets;
        for (int i = 0; i < 3; ++i)
            tickets += m_shop->ticket(anneliese());
        QCOMPARE(m_shop->due().size(), 1);
        if (what == 0)
            runOrDie(m_shop->db, DiscardTickets{{tickets.last()}, DiscardReason::Spam});
        else if (what == 1)
            runOrDie(m_shop->db, MergeTickets{{tickets.last()}, tickets.first()});
        else
            VERIFY_RESULT(m_shop->db.write(u"change"_s, [&](WriteSession &session) -> Result<void> {
                session.connection().execute(
                    u"UPDATE tickets SET %1 WHERE id = %2"_s.arg(what == 2 ? u"test = 1"_s : u"deleted_at = 1"_s)
                        .arg(tickets.last().value));
                return {};
            }));
        QVERIFY(m_shop->due().isEmpty());
        if (what >= 2) // written past the program: nothing else is to be verified
            m_shop.reset();
    }

    void cancelledOrdersAreNone()
    {
        m_shop->switchOn(AlertKind::ManyReturns);
        AlertLimits limits;
        limits.returnOrders = 2;
        m_shop->switchOn(AlertKind::ManyReturns, limits);
        const OrderId kept = m_shop->sell(priya(), 20);
        const OrderId back = m_shop->sell(priya(), 10);
        m_shop->giveBack(back);
        QVERIFY(m_shop->due().isEmpty()); // half of them
        m_shop->giveBack(kept);
        QCOMPARE(m_shop->due().size(), 1);
        runOrDie(m_shop->db, CancelOrder{kept});
        QVERIFY(m_shop->due().isEmpty()); // one order is too few
    }

    /// What came back was not spent.
    void spendingIsLessWhatCameBack()
    {
        m_shop->switchOn(AlertKind::LessSpent);
        for (const int daysAgo : {170, 150, 130})
            m_shop->sell(priya(), daysAgo, 3'000);
        m_shop->sell(priya(), 20, 4'000);
        const OrderId more = m_shop->sell(priya(), 10, 4'000);
        QVERIFY(m_shop->due().isEmpty());
        m_shop->giveBack(more);
        QCOMPARE(m_shop->due().size(), 1);
        QCOMPARE(m_shop->due().first().reason.spent.minor, 4'000);
    }
};

QTEST_GUILESS_MAIN(TestAlertFacts)
#include "tst_alertfacts.moc"
