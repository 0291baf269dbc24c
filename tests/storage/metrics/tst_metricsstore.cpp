// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/customers/customerstore.h"
#include "storage/metrics/metricsstore.h"
#include "storage/orders/orderstore.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verify.h"

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

Order sale(CustomerId customer, Instant at, qint64 euros)
{
    Order order;
    order.number = u"1"_s;
    order.customer = customer;
    order.orderedAt = at;
    order.total.currency = Currency(u"EUR");
    order.lines = {{{}, {}, u"LT-1"_s, u"Linen throw"_s, milliPerPiece, euros * microPerMajor, 0, 0}};
    addUp(order);
    return order;
}

} // namespace

class TestMetricsStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresFollowTheDay()
    {
        TestDatabase db;
        const auto inserted = db.write(u"seed"_s, [](WriteSession &session) -> Result<void> {
            Customer person;
            person.name = u"Priya Raman"_s;
            REGULARS_TRY(customer, CustomerStore(session.connection()).insert(session, person));
            OrderStore orders(session.connection());
            REGULARS_TRY(first,
                         orders.insert(session, sale(customer, utc(2026, 1, 31, 23, 30), 50))); // 1 February in Berlin
            REGULARS_CHECK(orders.insert(session, sale(customer, utc(2026, 3, 5), 30)));
            REGULARS_CHECK(orders.insert(session, sale(customer, utc(2026, 3, 6), 0)));
            REGULARS_CHECK(orders.insert(session, sale({}, utc(2026, 3, 7), 12)));
            REGULARS_TRY(stored, orders.order(first));
            Return goods;
            goods.order = first;
            goods.customer = customer;
            goods.returnedAt = utc(2026, 4, 1);
            goods.total.currency = Currency(u"EUR");
            goods.lines = {{stored.lines.first().id, {}, {}, u"Linen throw"_s, milliPerPiece, 50 * microPerMajor, 0}};
            addUp(goods);
            REGULARS_CHECK(orders.insert(session, goods));
            return {};
        });
        VERIFY_RESULT(inserted);
        const auto figures = [&](QDate asOf, ZeroValueOrders zero) {
            return db.read([=](Connection &c) {
                return MetricsStore(c).metrics({u"Test shop"_s, Currency(u"EUR"), QTimeZone("Europe/Berlin")},
                                               {asOf, zero});
            });
        };
        const auto march = figures(QDate(2026, 3, 31), ZeroValueOrders::Ignore);
        VERIFY_RESULT(march);
        QCOMPARE(march->orders, 2);
        QCOMPARE(march->repeatCustomers, 1);
        QCOMPARE(march->netRevenue().minor, 8000);
        QCOMPARE(march->anonymousRevenue.minor, 1200);
        QCOMPARE(firstOfMonth(march->cohorts.first().month), QDate(2026, 2, 1));

        const auto today = figures({}, ZeroValueOrders::Count);
        VERIFY_RESULT(today);
        QCOMPARE(today->orders, 2); // the one that came back no longer counts, the one given away does
        QCOMPARE(today->netRevenue().minor, 3000);
        QCOMPARE(firstOfMonth(today->cohorts.first().month), QDate(2026, 3, 1));

        QCOMPARE(figures(QDate(2026, 1, 31), ZeroValueOrders::Count)->customers, 0);
    }
};

QTEST_GUILESS_MAIN(TestMetricsStore)
#include "tst_metricsstore.moc"
