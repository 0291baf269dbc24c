// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/orders/ordercommands.h"

#include "storage/customers/customerstore.h"
#include "storage/products/productstore.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestOrderCommands : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_db;
    SmallShop m_shop;

    Order order(OrderId id)
    {
        return m_db->read([=](Connection &c) { return OrderStore(c).order(id); }).value();
    }
    CustomerStats stats(CustomerId id)
    {
        return m_db->read([=](Connection &c) { return CustomerStore(c).stats(id, Currency(u"EUR")); }).value();
    }
    template<typename T>
    auto run(T command)
    {
        return runCommand(**m_db, std::move(command)).result();
    }
    Return returnOf(OrderId id, qsizetype line, qint64 pieces)
    {
        Return goods;
        goods.order = id;
        ReturnLine back;
        back.orderLine = order(id).lines.at(line).id;
        back.quantityMilli = pieces * milliPerPiece;
        goods.lines = {back};
        return goods;
    }

private Q_SLOTS:
    void init()
    {
        m_db = std::make_unique<TestDatabase>();
        m_shop = fillSmallShop(*m_db);
    }

    void aSaleGetsNumberTimeAndTotal()
    {
        Order typed = sale(m_shop.priya, {}, 1250);
        typed.total.currency = {};
        const OrderId id = runOrDie(*m_db, RecordSale{typed});
        const Order saved = order(id);
        QCOMPARE(saved.number, u"2044"_s);
        QCOMPARE(saved.orderedAt, m_db->clock().now());
        QCOMPARE(saved.total, (Money{1250, Currency(u"EUR")}));
        QCOMPARE(stats(m_shop.priya).orders, 1);
    }

    void aSaleTakesOverFromTheProduct()
    {
        const auto product = m_db->write(u"test"_s, [](WriteSession &session) {
            return ProductStore(session.connection())
                .insert(session, {{}, {}, u"VASE"_s, u"Blue vase"_s, {}, 30 * microPerMajor, {}, Currency(u"EUR")});
        });
        VERIFY_RESULT(product);
        Order typed = sale({}, {}, 3000, {});
        typed.lines.first().product = product->value;
        const Order saved = order(runOrDie(*m_db, RecordSale{typed}));
        QCOMPARE(saved.lines.first().name, u"Blue vase"_s);
        QCOMPARE(saved.lines.first().sku, u"VASE"_s);
        QVERIFY(!saved.customer.isValid());
    }

    void aBadSaleIsRefused_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("field");
        QTest::newRow("no lines") << 0 << ErrorCode::InvalidValue << u"lines"_s;
        QTest::newRow("nobody's") << 1 << ErrorCode::NotFound << u"customer"_s;
        QTest::newRow("deleted customer") << 2 << ErrorCode::NotFound << u"customer"_s;
        QTest::newRow("no such product") << 3 << ErrorCode::NotFound << u"product"_s;
        QTest::newRow("nothing of it") << 4 << ErrorCode::InvalidValue << u"quantity"_s;
    }
    void aBadSaleIsRefused()
    {
        QFETCH(const int, what);
        QFETCH(const ErrorCode, code);
        QFETCH(const QString, field);
        Order typed = sale(m_shop.priya, {}, 100);
        if (what == 0)
            typed.lines.clear();
        if (what == 1)
            typed.customer = CustomerId{999};
        if (what == 2) {
            VERIFY_RESULT(m_db->write(u"test"_s, [this](WriteSession &session) {
                return CustomerStore(session.connection()).setDeleted(session, m_shop.priya, true);
            }));
        }
        if (what == 3)
            typed.lines.first().product = ProductId{999};
        if (what == 4)
            typed.lines.first().quantityMilli = 0;
        const auto answer = run(RecordSale{typed});
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, code);
        QCOMPARE(answer.error().field, field);
    }

    void aReturnTakesOverFromTheOrder()
    {
        const ReturnId id = runOrDie(*m_db, RecordReturn{returnOf(m_shop.annelieseFirst, 0, 1)});
        const Return saved = m_db->read([=](Connection &c) { return OrderStore(c).goodsReturn(id); }).value();
        QCOMPARE(saved.number, u"2041-R1"_s);
        QCOMPARE(saved.customer, m_shop.anneliese);
        QCOMPARE(saved.lines.first().name, u"Linen throw"_s);
        QCOMPARE(saved.total, (Money{4000, Currency(u"EUR")}));
        QCOMPARE(stats(m_shop.anneliese).net.minor, 8450 + 2000 - 4000);
    }

    void noMoreComesBackThanWasBought()
    {
        runOrDie(*m_db, RecordReturn{returnOf(m_shop.annelieseFirst, 0, 1)});
        const auto answer = run(RecordReturn{returnOf(m_shop.annelieseFirst, 0, 2)});
        QVERIFY(!answer);
        QCOMPARE(answer.error().field, u"quantity"_s);
        QCOMPARE(answer.error().args.value(u"rule"_s).toString(), u"more_than_was_bought"_s);
        runOrDie(*m_db, RecordReturn{returnOf(m_shop.annelieseFirst, 0, 1)});
    }

    void allReturnsTogetherAreWorthNoMoreThanWasPaid()
    {
        Order discounted = sale(m_shop.priya, {}, 1000);
        discounted.lines += discounted.lines.first();
        discounted.discountMinor = 500; // 15.00 paid for 20.00 of lines
        const OrderId id = runOrDie(*m_db, RecordSale{discounted});
        runOrDie(*m_db, RecordReturn{returnOf(id, 0, 1)});
        const auto answer = run(RecordReturn{returnOf(id, 1, 1)});
        QVERIFY(!answer);
        QCOMPARE(answer.error().args.value(u"rule"_s).toString(), u"more_than_was_paid"_s);
    }

    void aCancelledOrderCountsNoMoreAndTakesNothingBack()
    {
        runOrDie(*m_db, CancelOrder{m_shop.tomasOnly});
        QCOMPARE(stats(m_shop.tomas).orders, 0);
        const auto again = run(CancelOrder{m_shop.tomasOnly});
        QVERIFY(!again);
        QCOMPARE(again.error().args.value(u"reason"_s).toString(), u"already_cancelled"_s);
        const auto goods = run(RecordReturn{returnOf(m_shop.tomasOnly, 0, 1)});
        QVERIFY(!goods);
        QCOMPARE(goods.error().args.value(u"reason"_s).toString(), u"order_cancelled"_s);
    }

    void anOrderTakesItsReturnsAlong()
    {
        const ReturnId goods = runOrDie(*m_db, RecordReturn{returnOf(m_shop.annelieseFirst, 0, 1)});
        runOrDie(*m_db, DeleteOrder{m_shop.annelieseFirst});
        QVERIFY(order(m_shop.annelieseFirst).deleted);
        QVERIFY(m_db->read([=](Connection &c) { return OrderStore(c).goodsReturn(goods); })->deleted);
        QCOMPARE(stats(m_shop.anneliese).net.minor, 2000);
        QCOMPARE(run(DeleteOrder{m_shop.annelieseFirst}).error().code, ErrorCode::NotFound);
        QCOMPARE(run(DeleteReturn{goods}).error().code, ErrorCode::NotFound);
    }

    void aReturnIsDeleted()
    {
        const ReturnId goods = runOrDie(*m_db, RecordReturn{returnOf(m_shop.annelieseFirst, 0, 1)});
        runOrDie(*m_db, DeleteReturn{goods});
        QCOMPARE(stats(m_shop.anneliese).net.minor, 8450 + 2000);
    }
};

QTEST_GUILESS_MAIN(TestOrderCommands)
#include "tst_ordercommands.moc"
