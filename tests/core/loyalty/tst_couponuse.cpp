// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/couponuse.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// What becomes of the use of a coupon when its order comes back, and an order without its coupon.
class TestCouponUse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givingBack_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("restored");
        QTest::addColumn<int>("daysLeft"); // 99: for ever
        QTest::addColumn<bool>("voided");
        QTest::addColumn<bool>("back");
        QTest::newRow("it does not say so") << u"percent"_s << false << 99 << false << false;
        QTest::newRow("it says so") << u"percent"_s << true << 99 << false << true;
        QTest::newRow("the last day") << u"amount"_s << true << 0 << false << true;
        QTest::newRow("too late") << u"amount"_s << true << -1 << false << false;
        QTest::newRow("voided since") << u"free_item"_s << true << 99 << true << false;
        QTest::newRow("a gift card is money") << u"gift_card"_s << false << -1 << true << true;
    }
    void givingBack()
    {
        QFETCH(QString, kind);
        QFETCH(bool, restored);
        QFETCH(int, daysLeft);
        QFETCH(bool, voided);
        const QDate today(2026, 11, 23);
        Coupon coupon;
        coupon.kind = valueOf<CouponKind>(kind);
        coupon.restoredOnReturn = restored;
        coupon.validUntil = daysLeft == 99 ? QDate() : today.addDays(daysLeft);
        coupon.isVoided = voided;
        QTEST(isGivenBack(coupon, today), "back");
    }

    void anOrderWithoutItsCoupon()
    {
        OrderLine line;
        line.name = u"Candle"_s;
        line.unitPriceMicro = 10'000'000;
        Order order;
        order.total.currency = Currency(u"EUR");
        order.lines = {line, line};
        order.lines[0].discountMinor = 100;
        order.discountMinor = 50;
        order.shippingMinor = 500;
        addUp(order);
        Coupon coupon;
        coupon.value.percent = 30;
        Order paid = order;
        const CouponDiscount discount = couponDiscount(coupon, order);
        applyDiscount(discount, paid);
        QCOMPARE(withoutDiscount(paid, discount.total()).total, order.total);
        QCOMPARE(withoutDiscount(paid, 0).total, paid.total);
        coupon.kind = CouponKind::FreeDelivery;
        paid = order;
        applyDiscount(couponDiscount(coupon, order), paid);
        QCOMPARE(paid.shippingMinor, 0);
        QCOMPARE(withoutDiscount(paid, 650).shippingMinor, 500); // after all discounts that it can have been
    }
};

QTEST_GUILESS_MAIN(TestCouponUse)

#include "tst_couponuse.moc"
