// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/receipt.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// What a receipt takes over from a sale or a return.
class TestReceipt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSaleIsTakenOver()
    {
        Order order;
        order.number = u"2041"_s;
        order.orderedAt = Instant{1'795'338'000'000};
        order.total.currency = Currency(u"EUR");
        order.discountMinor = 350;
        order.shippingMinor = 490;
        order.taxMinor = 1'345;
        OrderLine line;
        line.name = u"Linen throw"_s;
        line.sku = u"LT-1"_s;
        line.quantityMilli = 2 * milliPerPiece;
        line.unitPriceMicro = 40 * microPerMajor;
        line.discountMinor = 500;
        order.lines = {line};
        addUp(order);
        order.payments = {{OrderPaymentKind::Points, 500, Points::whole(500), 0}, {OrderPaymentKind::Voucher, 1'000, {}, 7}};
        const Receipt receipt = receiptOf(order);
        QCOMPARE(receipt.kind, ReceiptKind::Sale);
        QCOMPARE(receipt.number, u"2041"_s);
        QCOMPARE(receipt.at, order.orderedAt);
        QCOMPARE(receipt.lines, (QList<ReceiptLine>{{u"Linen throw"_s, u"LT-1"_s, 2'000, 40 * microPerMajor, 500, 7'500}}));
        QCOMPARE(receipt.total.minor, 7'500 - 350 + 490);
        QCOMPARE(receipt.subtotal().minor, 7'500);
        QCOMPARE(receipt.taxMinor, 1'345);
        QCOMPARE(receipt.inMoney(), dueInMoney(order));
        QCOMPARE(receipt.inMoney().minor, 7'640 - 1'500);
    }

    void aReturnIsTakenOver()
    {
        Return goods;
        goods.number = u"R-9"_s;
        goods.timeUnknown = true;
        goods.reason = u"Too small"_s;
        goods.total = {2'000, Currency(u"EUR")};
        ReturnLine line;
        line.name = u"Linen throw"_s;
        line.totalMinor = 2'000;
        goods.lines = {line};
        Receipt receipt = receiptOf(goods, u"2041"_s);
        QCOMPARE(receipt.kind, ReceiptKind::Return);
        QCOMPARE(receipt.orderNumber, u"2041"_s);
        QCOMPARE(receipt.reason, u"Too small"_s);
        QVERIFY(receipt.timeUnknown);
        QCOMPARE(receipt.lines.first().totalMinor, 2'000);
        QCOMPARE(receipt.inMoney().minor, 2'000);
        receipt.payments = {{OrderPaymentKind::Points, 500, Points::whole(500), 0}};
        QCOMPARE(receipt.inMoney().minor, 1'500);
    }

    void onlyTheEndOfACardIsShown()
    {
        QCOMPARE(maskedCardNumber(u"1234567894"_s), u"···· 7894"_s);
        QCOMPARE(maskedCardNumber(u" 123 456 789 4 "_s), u"···· 7894"_s);
        QCOMPARE(maskedCardNumber(u"LOY-0815"_s), u"···· 0815"_s);
        QVERIFY(maskedCardNumber(u"1234567"_s).isEmpty());
        QVERIFY(maskedCardNumber({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestReceipt)

#include "tst_receipt.moc"
