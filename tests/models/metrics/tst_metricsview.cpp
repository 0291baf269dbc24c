// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/metricsview.h"

#include "models/orders/ordercommands.h"
#include "storage/people/shopstore.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestMetricsView : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_db;
    SmallShop m_shop;

    Result<ShopMetrics> read(const MetricsQuestion &question, bool counted)
    {
        return m_db->read([=](Connection &c) -> Result<ShopMetrics> {
            REGULARS_TRY(shop, ShopStore(c).shop());
            const MetricsStore store(c);
            return counted ? store.countedMetrics(shop, question) : store.metrics(shop, question);
        });
    }

private Q_SLOTS:
    void init()
    {
        m_db = std::make_unique<TestDatabase>();
        m_shop = fillSmallShop(*m_db);
    }

    void countsTheSmallShop()
    {
        const auto metrics = read({}, false);
        VERIFY_RESULT(metrics);
        QCOMPARE(metrics->customers, 2);
        QCOMPARE(metrics->repeatCustomers, 1);
        QCOMPARE(metrics->orders, 3);
        QCOMPARE(metrics->netRevenue(), (Money{8450 + 2000 + 4500, Currency(u"EUR")}));
        QCOMPARE(metrics->cohorts.size(), 2);
        QCOMPARE(metrics->cohorts.first().month, monthNumberOf(QDate(2025, 6, 1)));
        QCOMPARE(metrics->cohorts.first().cells.size(), 18);
    }

    void endsWithTheDay()
    {
        // 23:30 in Berlin still belongs to the 18th.
        runOrDie(*m_db, RecordSale{sale(m_shop.priya, utc(2026, 11, 18, 22, 30), 100)});
        const auto metrics = read({QDate(2026, 11, 18), ZeroValueOrders::Ignore}, false);
        VERIFY_RESULT(metrics);
        QCOMPARE(metrics->orders, 3);
        QCOMPARE(metrics->repeatCustomers, 0);
        QCOMPARE(metrics->grossRevenue.minor, 8450 + 4500 + 100);
    }

    void rollupsAgreeWithTheCount()
    {
        QRandomGenerator random(5);
        QList<OrderId> orders{m_shop.annelieseFirst, m_shop.annelieseSecond, m_shop.tomasOnly};
        const QList<CustomerId> customers{m_shop.anneliese, m_shop.tomas, m_shop.priya, {}};
        for (int i = 0; i < 80; ++i) {
            const OrderId any = orders.at(random.bounded(orders.size()));
            const int kind = random.bounded(10);
            if (kind < 6) {
                const Instant at{utc(2025, 1, 1).ms + qint64(random.bounded(700)) * 86'400'000};
                const qint64 minor = random.bounded(8) == 0 ? 0 : 100 + random.bounded(5000);
                orders += runOrDie(*m_db, RecordSale{sale(customers.at(random.bounded(4)), at, minor)});
            } else if (kind < 8) {
                const Order order = m_db->read([=](Connection &c) { return OrderStore(c).order(any); }).value();
                Return goods;
                goods.order = any;
                goods.lines = {ReturnLine{order.lines.first().id, {}, {}, {}, milliPerPiece, 0, 0}};
                (void)runCommand(**m_db, RecordReturn{goods}).result();
            } else if (kind < 9) {
                (void)runCommand(**m_db, CancelOrder{any}).result();
            } else {
                (void)runCommand(**m_db, DeleteOrder{any}).result();
            }
            if (i % 8 == 0) {
                const auto fast = read({}, false);
                const auto counted = read({}, true);
                VERIFY_RESULT(fast);
                VERIFY_RESULT(counted);
                QVERIFY(*fast == *counted);
            }
        }
    }

    void followsWhatIsSold()
    {
        MetricsView view(**m_db);
        view.ask({});
        QTRY_COMPARE(view.state(), EntityViewBase::State::Loaded);
        QCOMPARE(view.value()->orders, 3);
        runOrDie(*m_db, RecordSale{sale(m_shop.priya, {}, 100)});
        QTRY_COMPARE(view.value()->orders, 4);
        view.ask({QDate(2025, 12, 31), ZeroValueOrders::Ignore});
        QTRY_COMPARE(view.state(), EntityViewBase::State::Loaded);
        QCOMPARE(view.value()->orders, 1);
    }
};

QTEST_GUILESS_MAIN(TestMetricsView)
#include "tst_metricsview.moc"
