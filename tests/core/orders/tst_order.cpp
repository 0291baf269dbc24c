// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/orders/countedorder.h"
#include "core/orders/order.h"

#include <QtTest/QTest>

#include <limits>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 86'400'000;

OrderLine lineOf(qint64 id, qint64 pieces, qint64 priceCents, qint64 discountMinor = 0)
{
    OrderLine line;
    line.id = {id};
    line.name = u"Soy candle"_s;
    line.quantityMilli = pieces * milliPerPiece;
    line.unitPriceMicro = priceCents * 10'000;
    line.discountMinor = discountMinor;
    return line;
}

Order orderOf(const QList<OrderLine> &lines)
{
    Order order;
    order.total.currency = Currency(u"EUR");
    order.orderedAt = {100 * day};
    order.lines = lines;
    addUp(order);
    return order;
}

Return returnOf(const QList<std::pair<qint64, qint64>> &lineAndPieces, qint64 priceCents)
{
    Return goods;
    goods.total.currency = Currency(u"EUR");
    goods.returnedAt = {103 * day};
    for (const auto &[line, pieces] : lineAndPieces) {
        ReturnLine back;
        back.orderLine = {line};
        back.quantityMilli = pieces * milliPerPiece;
        back.unitPriceMicro = priceCents * 10'000;
        goods.lines += back;
    }
    addUp(goods);
    return goods;
}

QStringList rules(const QList<Error> &errors)
{
    QStringList texts;
    for (const Error &error : errors)
        texts += error.field + u':' + error.args.value(u"rule"_s).toString();
    return texts;
}

} // namespace

Q_DECLARE_METATYPE(regulars::Order)
Q_DECLARE_METATYPE(regulars::Return)

class TestOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasPaidOtherwiseLeavesTheRestForMoney()
    {
        Order order = orderOf({lineOf(1, 2, 1'000)});
        order.payments = {{OrderPaymentKind::Points, 600, Points::whole(600), 0}, {OrderPaymentKind::Voucher, 400, {}, 7}};
        QVERIFY(validate(order).isEmpty());
        QCOMPARE(paidWith(order, OrderPaymentKind::Points), 600);
        QCOMPARE(dueInMoney(order), Money(1'000, Currency(u"EUR")));
        order.payments[1].amountMinor = 1'401;
        QCOMPARE(rules(validate(order)), QStringList{u"payment:more_than_the_order"_s});
        order.payments[1].amountMinor = 0;
        QCOMPARE(rules(validate(order)), QStringList{u"payment:not_positive"_s});
    }

    void anOrderAddsUp()
    {
        Order order = orderOf({lineOf(1, 2, 1250), lineOf(2, 1, 3990, 400)});
        QCOMPARE(order.lines[0].totalMinor, 2500);
        QCOMPARE(order.lines[1].totalMinor, 3590);
        QCOMPARE(order.total.minor, 6090);
        order.discountMinor = 90;
        order.shippingMinor = 490;
        addUp(order);
        QCOMPARE(order.total.minor, 6490);
    }

    void linesAreRoundedBeforeTheyAreAdded()
    {
        Order order = orderOf({});
        for (int i = 0; i < 3; ++i) {
            OrderLine line = lineOf(i + 1, 1, 0);
            line.unitPriceMicro = 5'000; // half a cent
            order.lines += line;
        }
        addUp(order);
        QCOMPARE(order.total.minor, 3);
    }

    void absurdAmountsDoNotOverflow()
    {
        Order order = orderOf({});
        for (int i = 0; i < 3; ++i) {
            OrderLine line = lineOf(i + 1, 1, 1);
            line.quantityMilli = std::numeric_limits<qint64>::max();
            line.unitPriceMicro = std::numeric_limits<qint64>::max();
            order.lines += line;
        }
        addUp(order);
        QCOMPARE(order.total.minor, std::numeric_limits<qint64>::max());
        QVERIFY(rules(validate(order)).contains(u"quantity:too_large"_s));
        QVERIFY(rules(validate(order)).contains(u"lines:too_large"_s));
    }

    void fieldsThatBreakRulesAreAllNamed_data()
    {
        QTest::addColumn<Order>("order");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("good") << orderOf({lineOf(1, 1, 1250)}) << QStringList();
        QTest::newRow("given away") << orderOf({lineOf(1, 1, 0)}) << QStringList();
        QTest::newRow("no lines") << orderOf({}) << QStringList{u"lines:required"_s};

        Order noCurrency = orderOf({lineOf(1, 1, 1250)});
        noCurrency.total.currency = {};
        QTest::newRow("no currency") << noCurrency << QStringList{u"currency:required"_s};

        OrderLine nameless = lineOf(1, 1, 500);
        nameless.name = u"  "_s;
        QTest::newRow("no product") << orderOf({nameless}) << QStringList{u"product:required"_s};
        nameless.sku = u"CND-01"_s;
        QTest::newRow("only a SKU") << orderOf({nameless}) << QStringList();

        QTest::newRow("no pieces") << orderOf({lineOf(1, 0, 500)}) << QStringList{u"quantity:not_positive"_s};
        QTest::newRow("line discount above the price")
            << orderOf({lineOf(1, 1, 500, 501), lineOf(2, 1, 500)}) << QStringList{u"discount:more_than_the_line"_s};
        QTest::newRow("negative line discount") << orderOf({lineOf(1, 1, 500, -1)}) << QStringList{u"discount:negative"_s};

        Order bad = orderOf({lineOf(1, -1, -500), lineOf(2, 1, -500)});
        bad.discountMinor = -1;
        bad.shippingMinor = -2;
        bad.taxMinor = -3;
        addUp(bad);
        QTest::newRow("many") << bad << QStringList{u"quantity:not_positive"_s, u"unit_price:negative"_s,
                                                    u"unit_price:negative"_s,   u"discount:more_than_the_line"_s,
                                                    u"discount:negative"_s,     u"shipping:negative"_s,
                                                    u"tax:negative"_s,          u"discount:more_than_the_order"_s};

        Order discounted = orderOf({lineOf(1, 1, 500)});
        discounted.discountMinor = 501;
        addUp(discounted);
        QTest::newRow("order discount above the order") << discounted << QStringList{u"discount:more_than_the_order"_s};
    }
    void fieldsThatBreakRulesAreAllNamed()
    {
        QFETCH(Order, order);
        QTEST(rules(validate(order)), "expected");
    }

    void returnsTakeBackNoMoreThanWasBought_data()
    {
        QTest::addColumn<Return>("goods");
        QTest::addColumn<int>("earlier");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("one of three") << returnOf({{1, 1}}, 1000) << 0 << QStringList();
        QTest::newRow("all three") << returnOf({{1, 3}}, 1000) << 0 << QStringList();
        QTest::newRow("the last one") << returnOf({{1, 1}}, 1000) << 2 << QStringList();
        QTest::newRow("one too many") << returnOf({{1, 2}}, 1000) << 2 << QStringList{u"quantity:more_than_was_bought"_s};
        QTest::newRow("twice in one return")
            << returnOf({{1, 2}, {1, 2}}, 1000) << 0
            << QStringList{u"lines:more_than_was_paid"_s, u"quantity:more_than_was_bought"_s};
        QTest::newRow("another order's line")
            << returnOf({{7, 1}}, 1000) << 0 << QStringList{u"order_line:not_of_this_order"_s};
        QTest::newRow("no pieces") << returnOf({{1, 0}}, 1000) << 0 << QStringList{u"quantity:not_positive"_s};
        QTest::newRow("no lines") << returnOf({}, 1000) << 0 << QStringList{u"lines:required"_s};
        QTest::newRow("more money than was paid")
            << returnOf({{1, 3}}, 2000) << 0 << QStringList{u"lines:more_than_was_paid"_s};
        Return early = returnOf({{1, 1}}, 1000);
        early.returnedAt = {99 * day};
        QTest::newRow("before the order") << early << 0 << QStringList{u"returned_at:before_the_order"_s};
    }
    void returnsTakeBackNoMoreThanWasBought()
    {
        QFETCH(Return, goods);
        QFETCH(int, earlier);
        const Order order = orderOf({lineOf(1, 3, 1000), lineOf(2, 1, 500)});
        QTEST(rules(validate(goods, order, {{OrderLineId{1}, earlier * milliPerPiece}})), "expected");
    }

    void discountedGoodsComeBackAtWhatWasPaid_data()
    {
        QTest::addColumn<int>("pieces");
        QTest::addColumn<int>("cents");
        QTest::addColumn<int>("discount");
        QTest::newRow("no discount") << 3 << 1000 << 0;
        QTest::newRow("even") << 4 << 1000 << 400;
        QTest::newRow("uneven") << 3 << 1000 << 1000;
        QTest::newRow("very uneven") << 997 << 1999 << 123'457;
        QTest::newRow("given away") << 2 << 500 << 1000;
    }
    void discountedGoodsComeBackAtWhatWasPaid()
    {
        QFETCH(int, pieces);
        QFETCH(int, cents);
        QFETCH(int, discount);
        const Order order = orderOf({lineOf(1, pieces, cents, discount)});
        const Currency euro = order.total.currency;
        Return goods = returnOf({{1, pieces}}, 0);
        goods.lines[0].unitPriceMicro = paidUnitPriceMicro(order.lines[0], euro);
        addUp(goods);
        QCOMPARE(goods.total, order.total);
        QVERIFY(validate(goods, order, {}).isEmpty());
    }

    void ordersThatCount_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("total");
        QTest::addColumn<int>("returned");
        QTest::addColumn<bool>("ignoringZero");
        QTest::addColumn<bool>("countingZero");
        QTest::newRow("plain") << u"completed"_s << 100 << 0 << true << true;
        QTest::newRow("not handed over yet") << u"open"_s << 100 << 0 << true << true;
        QTest::newRow("cancelled") << u"cancelled"_s << 100 << 0 << false << false;
        QTest::newRow("partly returned") << u"completed"_s << 100 << 99 << true << true;
        QTest::newRow("all returned") << u"completed"_s << 100 << 100 << false << false;
        QTest::newRow("worth nothing") << u"completed"_s << 0 << 0 << false << true;
        QTest::newRow("worth nothing and cancelled") << u"cancelled"_s << 0 << 0 << false << false;
        QTest::newRow("negative") << u"completed"_s << -5 << 0 << false << false;
    }
    void ordersThatCount()
    {
        QFETCH(QString, status);
        QFETCH(int, total);
        QFETCH(int, returned);
        const OrderFacts order{{0}, valueOf<OrderStatus>(status), total, returned};
        QTEST(counts(order), "ignoringZero");
        QTEST(counts(order, ZeroValueOrders::Count), "countingZero");
    }

    void namesRoundTrip()
    {
        for (const auto &[channel, name] : EnumNames<OrderChannel>::names)
            QCOMPARE(valueOf<OrderChannel>(nameOf(channel)), channel);
        QCOMPARE(valueOf<OrderChannel>(u"fax"), OrderChannel::Unknown);
        QVERIFY(!isNameOf<OrderStatus>(u"Completed"));
    }
};

QTEST_GUILESS_MAIN(TestOrder)
#include "tst_order.moc"
