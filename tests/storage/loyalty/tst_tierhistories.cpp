// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/customers/customerstore.h"
#include "storage/loyalty/tierdesign.h"
#include "storage/loyalty/tierhistories.h"
#include "storage/orders/orderstore.h"
#include "storage/sql/statement.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verify.h"

#include <QtCore/QRandomGenerator>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

constexpr int customerCount = 12;

TierHistory historyOf(TestDatabase &db, TierMetric metric, CustomerId customer)
{
    return db
        .read([=](Connection &connection) {
            return attempt([&] {
                const LocalCalendar calendar(QTimeZone("Europe/Berlin"));
                TierLadder ladder;
                ladder.metric = metric;
                return TierHistories(connection, ladder, calendar).of(customer, {});
            });
        })
        .value();
}

} // namespace

/// What counts towards tiers is what the customers' figures say, laid out over the days on which it was bought.
class TestTierHistories : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_db;

    CustomerId addCustomer(const QString &name)
    {
        Customer customer;
        customer.name = name;
        return m_db
            ->write(u"add"_s,
                    [=](WriteSession &session) { return CustomerStore(session.connection()).insert(session, customer); })
            .value()
            .value;
    }
    static Order order(CustomerId customer, Instant at, qint64 minor, OrderStatus status)
    {
        Order order;
        order.customer = customer;
        order.orderedAt = at;
        order.status = status;
        order.total.currency = Currency(u"EUR");
        order.lines = {{{}, {}, {}, u"Thing"_s, milliPerPiece, minor * microPerMajor / 100}};
        addUp(order);
        return order;
    }
    static Return goods(CustomerId customer, OrderId order, Instant at, qint64 minor)
    {
        Return goods;
        goods.customer = customer;
        goods.order = order;
        goods.returnedAt = at;
        goods.total.currency = Currency(u"EUR");
        goods.lines = {{{}, {}, {}, u"Thing"_s, milliPerPiece, minor * microPerMajor / 100, 0}};
        addUp(goods);
        return goods;
    }
    OrderId sell(CustomerId customer, Instant at, qint64 minor, OrderStatus status = OrderStatus::Completed)
    {
        return m_db
            ->write(u"sell"_s,
                    [=](WriteSession &session) {
                        return OrderStore(session.connection()).insert(session, order(customer, at, minor, status));
                    })
            .value()
            .value;
    }
    void takeBack(CustomerId customer, OrderId order, Instant at, qint64 minor)
    {
        VERIFY_RESULT(m_db->write(u"return"_s, [=](WriteSession &session) {
            return OrderStore(session.connection()).insert(session, goods(customer, order, at, minor));
        }));
    }
    static Result<void> sellAtRandom(WriteSession &session, quint32 seed)
    {
        QRandomGenerator random(seed);
        const auto anyTime = [&] { return Instant{utc(2024, 1, 1).ms + random.bounded(1000) * msPerDay / 2}; };
        OrderStore store(session.connection());
        for (int i = 0; i < 150; ++i) {
            const CustomerId customer{1 + random.bounded(customerCount)};
            const Instant at = anyTime();
            const qint64 minor = random.bounded(4) * 1'000;
            const auto status = random.bounded(8) == 0 ? OrderStatus::Cancelled : OrderStatus::Completed;
            REGULARS_TRY(sold, store.insert(session, order(customer, at, minor, status)));
            if (random.bounded(4) == 0 && minor > 0) {
                const qint64 back = random.bounded(2) == 0 ? minor : minor / 2;
                REGULARS_CHECK(store.insert(session, goods(customer, sold, {at.ms + 40 * msPerDay}, back)));
            }
            if (random.bounded(12) == 0)
                REGULARS_CHECK(store.insert(session, goods(customer, {}, anyTime(), 500)));
        }
        return {};
    }
    void fillAtRandom(quint32 seed)
    {
        for (int i = 0; i < customerCount; ++i)
            addCustomer(u"Customer %1"_s.arg(i));
        VERIFY_RESULT(m_db->write(u"sell"_s, [=](WriteSession &session) { return sellAtRandom(session, seed); }));
    }

private Q_SLOTS:
    void init() { m_db = std::make_unique<TestDatabase>(); }

    void aReturnCountsWhenItsOrderDid()
    {
        const CustomerId customer = addCustomer(u"Ada"_s);
        const OrderId order = sell(customer, utc(2026, 1, 10), 5'000);
        sell(customer, utc(2026, 1, 10, 18), 2'000);
        sell(customer, utc(2026, 3, 1), 9'000, OrderStatus::Cancelled);
        takeBack(customer, order, utc(2026, 2, 20), 5'000);
        takeBack(customer, {}, utc(2026, 5, 1), 300);
        const TierHistory spend = historyOf(*m_db, TierMetric::NetSpend, customer);
        QCOMPARE(spend.sum({QDate(2026, 1, 1), QDate(2026, 1, 31)}), 2'000);
        QCOMPARE(spend.sum({QDate(2026, 2, 1), QDate(2026, 4, 30)}), 0);
        QCOMPARE(spend.sum({}), 1'700);
        QCOMPARE(historyOf(*m_db, TierMetric::Orders, customer).sum({}), 1);
        sell(customer, utc(2026, 1, 10, 20), 100);
        QCOMPARE(historyOf(*m_db, TierMetric::Orders, customer).sum({}), 2);
        QCOMPARE(historyOf(*m_db, TierMetric::Visits, customer).sum({}), 1);
        QCOMPARE(historyOf(*m_db, TierMetric::PointsEarned, customer).sum({}), 0);
    }

    void allOfItIsWhatTheFiguresSay()
    {
        fillAtRandom(5);
        for (int i = 1; i <= customerCount; ++i) {
            const CustomerId customer{i};
            const auto stats = m_db->read([=](Connection &connection) {
                                       return CustomerStore(connection).stats(customer, Currency(u"EUR"));
                                   })
                                   .value();
            QCOMPARE(historyOf(*m_db, TierMetric::NetSpend, customer).sum({}), stats.net.minor);
            QCOMPARE(historyOf(*m_db, TierMetric::Orders, customer).sum({}), stats.orders);
            QCOMPARE(historyOf(*m_db, TierMetric::Visits, customer).sum({}), stats.orderDays);
        }
    }

    void aDesignMeasuresWhatTheHistoriesSay_data()
    {
        QTest::addColumn<TierMetric>("metric");
        QTest::addColumn<TierPeriod>("period");
        for (const TierMetric metric :
             {TierMetric::NetSpend, TierMetric::Orders, TierMetric::Visits, TierMetric::PointsEarned}) {
            for (const TierPeriod period : {TierPeriod::Lifetime, TierPeriod::CalendarYear})
                QTest::newRow(qPrintable(nameOf(metric) + u' ' + nameOf(period))) << metric << period;
        }
    }
    void aDesignMeasuresWhatTheHistoriesSay()
    {
        QFETCH(const TierMetric, metric);
        QFETCH(const TierPeriod, period);
        fillAtRandom(9);
        addCustomer(u"Who buys nothing"_s);
        TierLadder ladder;
        ladder.metric = metric;
        ladder.period = period;
        Tier lowest;
        Tier higher;
        higher.qualifyFrom = metric == TierMetric::NetSpend ? 3'000 : 3;
        ladder.tiers = {lowest, higher};
        const Instant now = utc(2025, 3, 1);
        const auto design = m_db->read([&](Connection &connection) { return tierDesign(connection, ladder, now); });
        VERIFY_RESULT(design);
        TierSpan span;
        if (period != TierPeriod::Lifetime)
            span = {QDate(2024, 3, 2), QDate(2025, 3, 1)};
        QCOMPARE(design->span, span);
        QCOMPARE(design->customers, customerCount + 1);
        QList<qint64> measures;
        for (int i = 1; i <= customerCount; ++i) {
            if (historyOf(*m_db, TierMetric::Orders, {i}).sum({}) > 0)
                measures += historyOf(*m_db, metric, {i}).sum(span);
        }
        QCOMPARE(design->ofBuyers, distributionOf(design->ladder, measures));
    }
};

QTEST_GUILESS_MAIN(TestTierHistories)
#include "tst_tierhistories.moc"
