// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/customers/customerstore.h"
#include "storage/orders/orderstore.h"
#include "storage/prediction/purchasestore.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verify.h"

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const Shop shop{u"Test shop"_s, Currency(u"EUR"), QTimeZone("Europe/Berlin")};

Order sale(CustomerId customer, Instant at, qint64 cents)
{
    Order order;
    order.number = u"1"_s;
    order.customer = customer;
    order.orderedAt = at;
    order.total.currency = shop.currency;
    order.lines = {{{}, {}, u"LT-1"_s, u"Linen throw"_s, milliPerPiece, cents * microPerMajor / 100, 0, 0}};
    addUp(order);
    return order;
}

Result<CustomerId> addCustomer(WriteSession &session, const QString &name)
{
    Customer person;
    person.name = name;
    return CustomerStore(session.connection()).insert(session, person);
}

Result<void> giveBack(WriteSession &session, OrderId id, Instant at)
{
    OrderStore orders(session.connection());
    REGULARS_TRY(stored, orders.order(id));
    Return goods;
    goods.order = id;
    goods.customer = stored.customer;
    goods.returnedAt = at;
    goods.total.currency = shop.currency;
    goods.lines = {
        {stored.lines.first().id, {}, {}, u"Linen throw"_s, milliPerPiece, stored.total.minor * microPerMajor / 100, 0}};
    addUp(goods);
    REGULARS_CHECK(orders.insert(session, goods));
    return {};
}

struct Seeded
{
    CustomerId priya;
    CustomerId once;
    CustomerId gone;
};

/// Priya bought on 1 February (twice, by Berlin's clock), 5 March (given back in April), 12 March and, for nothing, 19
/// March.
Result<Seeded> seed(WriteSession &session)
{
    Seeded seeded;
    OrderStore orders(session.connection());
    REGULARS_TRY(once, addCustomer(session, u"Anneliese Weber"_s));
    REGULARS_TRY(priya, addCustomer(session, u"Priya Raman"_s));
    REGULARS_TRY(gone, addCustomer(session, u"Tom Berger"_s));
    REGULARS_CHECK(orders.insert(session, sale(priya, utc(2026, 3, 12), 4550)));
    REGULARS_CHECK(orders.insert(session, sale(priya, utc(2026, 1, 31, 23, 30), 5000)));
    REGULARS_CHECK(orders.insert(session, sale(priya, utc(2026, 2, 1, 20), 700)));
    REGULARS_TRY(returned, orders.insert(session, sale(priya, utc(2026, 3, 5), 3000)));
    REGULARS_CHECK(orders.insert(session, sale(priya, utc(2026, 3, 19), 0)));
    Order cancelled = sale(priya, utc(2026, 3, 20), 9900);
    cancelled.status = OrderStatus::Cancelled;
    REGULARS_CHECK(orders.insert(session, cancelled));
    REGULARS_CHECK(orders.insert(session, sale({}, utc(2026, 3, 21), 1200)));
    REGULARS_CHECK(orders.insert(session, sale(once, utc(2026, 3, 2), 1000)));
    REGULARS_CHECK(orders.insert(session, sale(gone, utc(2026, 2, 2), 1000)));
    REGULARS_CHECK(giveBack(session, returned, utc(2026, 4, 10)));
    REGULARS_CHECK(CustomerStore(session.connection()).setDeleted(session, gone, true));
    return Seeded{priya, once, gone};
}

} // namespace

class TestPurchaseStore : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_database;
    Seeded m_seeded;

    [[nodiscard]] std::vector<CustomerPurchases> purchases(QDate until, ZeroValueOrders zero = ZeroValueOrders::Ignore)
    {
        return m_database->read([=](Connection &c) { return PurchaseStore(c).purchases(shop, {until, zero, {}}); }).value();
    }
    [[nodiscard]] PurchaseSummary summary(CustomerId customer, QDate until, ZeroValueOrders zero = ZeroValueOrders::Ignore)
    {
        for (const CustomerPurchases &each : purchases(until, zero)) {
            if (each.customer == customer)
                return each.summary;
        }
        return {-1, 0, 0, 0};
    }

private Q_SLOTS:
    void init()
    {
        m_database = std::make_unique<TestDatabase>();
        const auto seeded = m_database->write(u"seed"_s, seed);
        VERIFY_RESULT(seeded);
        m_seeded = seeded->value;
    }

    void sumsUpWhatCounts()
    {
        QCOMPARE(summary(m_seeded.priya, {2026, 3, 29}), (PurchaseSummary{2, 39 / 7.0, 8, (30 + 45.5) / 2}));
        // Not known yet: the goods that came back, and what was bought later.
        QCOMPARE(summary(m_seeded.priya, {2026, 3, 5}), (PurchaseSummary{1, 32 / 7.0, 32 / 7.0, 30}));
        QCOMPARE(summary(m_seeded.priya, {2026, 4, 10}), (PurchaseSummary{1, 39 / 7.0, 68 / 7.0, 45.5}));
        QCOMPARE(summary(m_seeded.once, {2026, 3, 9}), (PurchaseSummary{0, 0, 1, 0}));
    }

    void theDayIsTheShops()
    {
        // 23:30 UTC on 31 January is 1 February in Berlin, and the same day as the order in the evening.
        QCOMPARE(purchases({2026, 1, 31}).size(), size_t(0));
        QCOMPARE(summary(m_seeded.priya, {2026, 2, 1}), PurchaseSummary{});
    }

    void theDaysAreThereToo()
    {
        for (const CustomerPurchases &each : purchases({2026, 3, 29})) {
            if (each.customer == m_seeded.priya)
                QCOMPARE(each.days, (PurchaseDays{3, {2026, 2, 1}, {2026, 3, 5}, {2026, 3, 12}, {2026, 3, 12}, 20}));
            else
                QCOMPARE(each.days.days, 1);
        }
    }

    void onlyALaterPartIsReadWhenAsked()
    {
        const auto since = [&](QDate from) {
            const PurchaseQuestion question{{2026, 3, 29}, ZeroValueOrders::Ignore, from};
            return m_database->read([=](Connection &c) { return PurchaseStore(c).purchases(shop, question); }).value();
        };
        const std::vector<CustomerPurchases> all = since({2026, 3, 5});
        QCOMPARE(all.size(), size_t(1));
        QCOMPARE(all[0].customer, m_seeded.priya);
        QCOMPARE(all[0].days.days, 2);
        QCOMPARE(all[0].days.first, QDate(2026, 3, 5));
        QCOMPARE(since({2026, 2, 1}).size(), size_t(3)); // 23:30 UTC on 31 January
        QCOMPARE(since({2026, 2, 2}).size(), size_t(3));
        QVERIFY(since({2026, 3, 13}).empty());
    }

    void ordersWorthNothingCountWhenAsked()
    {
        QCOMPARE(summary(m_seeded.priya, {2026, 3, 29}, ZeroValueOrders::Count),
                 (PurchaseSummary{3, 46 / 7.0, 8, (30 + 45.5) / 3}));
    }

    void everyBuyerIsThereOnceById()
    {
        const std::vector<CustomerPurchases> all = purchases({2026, 3, 29});
        QCOMPARE(all.size(), size_t(3)); // what a customer in the recycle bin bought was sold
        QVERIFY(all[0].customer < all[1].customer && all[1].customer < all[2].customer);
        const auto names = m_database->read([](Connection &c) { return PurchaseStore(c).names(); });
        VERIFY_RESULT(names);
        QCOMPARE(names->size(), size_t(2));
        QCOMPARE((*names)[1].name, u"Priya Raman"_s);
        const auto judged = m_database->read([](Connection &c) { return PurchaseStore(c).judged(); });
        VERIFY_RESULT(judged);
        QCOMPARE(*judged, (std::vector<CustomerId>{(*names)[0].customer, (*names)[1].customer}));
    }

    void saysHowFarItIsAndStops()
    {
        qint64 last = 0;
        qint64 total = 0;
        const auto read = m_database->read([&](Connection &c) {
            return PurchaseStore(c).purchases(shop, {{2026, 3, 29}, ZeroValueOrders::Ignore, {}},
                                              [&](qint64 done, qint64 of) {
                                                  last = done;
                                                  total = of;
                                              });
        });
        VERIFY_RESULT(read);
        QCOMPARE(last, m_seeded.gone.value);
        QCOMPARE(total, m_seeded.gone.value);
        const CancelToken cancelled;
        cancelled.cancel();
        const auto stopped = m_database->read([&](Connection &c) {
            return PurchaseStore(c).purchases(shop, {{2026, 3, 29}, ZeroValueOrders::Ignore, {}}, {}, cancelled);
        });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestPurchaseStore)
#include "tst_purchasestore.moc"
