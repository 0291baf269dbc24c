// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/coupon.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const ProductId throws{1};
const ProductId candle{2};

/// Two linen throws for 80.00, three candles for 10.00 and delivery for 5.00; 15.17 of it is tax.
Order order()
{
    const auto lineOf = [](ProductId product, qint64 pieces, qint64 unitMicro) {
        OrderLine line;
        line.product = product;
        line.name = u"x"_s;
        line.quantityMilli = pieces * milliPerPiece;
        line.unitPriceMicro = unitMicro;
        return line;
    };
    Order order;
    order.total.currency = Currency(u"EUR");
    order.lines = {lineOf(throws, 2, 40'000'000), lineOf(candle, 3, 3'333'333)};
    order.shippingMinor = 500;
    order.taxMinor = 1'517;
    addUp(order);
    return order;
}

Coupon coupon(CouponKind kind, qint64 value = 0)
{
    Coupon coupon;
    coupon.code = u"SUMMER10"_s;
    coupon.kind = kind;
    if (kind == CouponKind::Percent)
        coupon.value.percent = static_cast<int>(value);
    else
        coupon.value.amountMinor = value;
    return coupon;
}

CouponContext context()
{
    CouponContext context;
    context.today = QDate(2026, 11, 23);
    context.order = order();
    return context;
}

QStringList rulesOf(const QList<Error> &faults)
{
    QStringList rules;
    for (const Error &fault : faults)
        rules += fault.field + u' ' + fault.args.value(u"rule"_s).toString();
    return rules;
}

QString linesOf(const CouponDiscount &discount)
{
    QStringList parts;
    for (const qint64 off : discount.lines)
        parts += QString::number(off);
    return parts.join(u' ') + u" +"_s + QString::number(discount.shipping);
}

} // namespace

Q_DECLARE_METATYPE(regulars::Coupon)
Q_DECLARE_METATYPE(regulars::CouponContext)
Q_DECLARE_METATYPE(regulars::CouponFault)
Q_DECLARE_METATYPE(regulars::Order)

/// Coupons: who may use them when, and what they take off.
class TestCoupon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faults_data()
    {
        QTest::addColumn<Coupon>("used");
        QTest::addColumn<CouponContext>("given");
        QTest::addColumn<CouponFault>("fault");
        using F = CouponFault;
        const auto row = [](const char *name, F fault, auto change) {
            Coupon used = coupon(CouponKind::Percent, 10);
            CouponContext given = context();
            change(used, given);
            QTest::newRow(name) << used << given << fault;
        };
        row("ten percent", F::None, [](Coupon &, CouponContext &) {});
        row("voided", F::Voided, [](Coupon &used, CouponContext &) { used.isVoided = true; });
        row("the first day", F::None, [](Coupon &used, CouponContext &given) { used.validFrom = given.today; });
        row("the day before", F::NotYetValid,
            [](Coupon &used, CouponContext &given) { used.validFrom = given.today.addDays(1); });
        row("the last day", F::None, [](Coupon &used, CouponContext &given) { used.validUntil = given.today; });
        row("the day after", F::NoLongerValid,
            [](Coupon &used, CouponContext &given) { used.validUntil = given.today.addDays(-1); });
        row("used", F::UsedUp, [](Coupon &, CouponContext &given) { given.uses = 1; });
        row("used before the last time", F::None, [](Coupon &used, CouponContext &given) {
            used.maxUses = 3;
            given.uses = 2;
        });
        row("without a limit", F::None, [](Coupon &used, CouponContext &given) {
            used.maxUses = 0;
            given.uses = 1'000;
        });
        row("of nobody in particular, for somebody", F::CustomerNeeded,
            [](Coupon &used, CouponContext &) { used.customer = CustomerId{1}; });
        row("somebody else's", F::OtherCustomer, [](Coupon &used, CouponContext &given) {
            used.customer = CustomerId{1};
            given.customer = CustomerId{2};
        });
        row("one's own", F::None, [](Coupon &used, CouponContext &given) {
            used.customer = CustomerId{1};
            given.customer = CustomerId{1};
        });
        row("once for each customer, who is not known", F::CustomerNeeded, [](Coupon &used, CouponContext &) {
            used.maxUses = 0;
            used.maxUsesPerCustomer = 1;
        });
        row("once for each customer", F::UsedUpByCustomer, [](Coupon &used, CouponContext &given) {
            used.maxUses = 0;
            used.maxUsesPerCustomer = 1;
            given.customer = CustomerId{1};
            given.uses = given.usesByCustomer = 1;
        });
        row("beside another one", F::NotStackable, [](Coupon &, CouponContext &given) { given.hasOtherCoupon = true; });
        row("stackable", F::None, [](Coupon &used, CouponContext &given) {
            used.stackable = true;
            given.hasOtherCoupon = true;
        });
        row("beside one that stands alone", F::NotStackable, [](Coupon &used, CouponContext &given) {
            used.stackable = true;
            given.hasOtherCoupon = given.hasUnstackable = true;
        });
        row("just enough goods", F::None, [](Coupon &used, CouponContext &) { used.minimumMinor = 9'000; });
        row("delivery does not count", F::BelowMinimum, [](Coupon &used, CouponContext &) { used.minimumMinor = 9'001; });
        row("goods without tax", F::BelowMinimum, [](Coupon &used, CouponContext &) {
            used.minimumMinor = 8'000;
            used.minimumNetOfTax = true;
        });
        row("enough goods without tax", F::None, [](Coupon &used, CouponContext &) {
            used.minimumMinor = 7'500;
            used.minimumNetOfTax = true;
        });
        row("only looked at", F::None, [](Coupon &used, CouponContext &given) {
            used.minimumMinor = 99'000;
            given.order.reset();
        });
        row("a free candle", F::None, [](Coupon &used, CouponContext &) {
            used.kind = CouponKind::FreeItem;
            used.value.product = candle;
        });
        row("a free thing that is not in the order", F::NothingToTakeOff, [](Coupon &used, CouponContext &) {
            used.kind = CouponKind::FreeItem;
            used.value.product = ProductId{9};
        });
        row("a free thing that is given by hand", F::None, [](Coupon &used, CouponContext &) {
            used.kind = CouponKind::FreeItem;
            used.value.item = u"Cup of tea"_s;
        });
        row("free delivery of what is taken along", F::NothingToTakeOff, [](Coupon &used, CouponContext &given) {
            used.kind = CouponKind::FreeDelivery;
            given.order->shippingMinor = 0;
            addUp(*given.order);
        });
        row("a gift card with a rest", F::None, [](Coupon &used, CouponContext &given) {
            used = coupon(CouponKind::GiftCard, 2'000);
            given.uses = 5;
            given.takenMinor = 1'999;
            given.hasOtherCoupon = given.hasUnstackable = true;
        });
        row("an empty gift card", F::Empty, [](Coupon &used, CouponContext &given) {
            used = coupon(CouponKind::GiftCard, 2'000);
            given.takenMinor = 2'000;
        });
    }
    void faults()
    {
        QFETCH(Coupon, used);
        QFETCH(CouponContext, given);
        QTEST(couponFault(used, given), "fault");
    }

    void discounts_data()
    {
        QTest::addColumn<Coupon>("used");
        QTest::addColumn<Order>("on");
        QTest::addColumn<QString>("off");
        const auto free = [](ProductId product) {
            Coupon used = coupon(CouponKind::FreeItem);
            used.value.product = product;
            return used;
        };
        QTest::newRow("ten percent") << coupon(CouponKind::Percent, 10) << order() << u"800 100 +0"_s;
        QTest::newRow("a third, half up") << coupon(CouponKind::Percent, 33) << order() << u"2640 330 +0"_s;
        QTest::newRow("everything") << coupon(CouponKind::Percent, 100) << order() << u"8000 1000 +0"_s;
        Order discounted = order();
        discounted.lines[0].discountMinor = 2'000;
        addUp(discounted);
        QTest::newRow("of the discounted price") << coupon(CouponKind::Percent, 10) << discounted << u"600 100 +0"_s;
        Coupon full = coupon(CouponKind::Percent, 10);
        full.onFullPrice = true;
        QTest::newRow("of the full price") << full << discounted << u"800 100 +0"_s;
        full.value.percent = 90;
        QTest::newRow("never more than is left") << full << discounted << u"6000 900 +0"_s;
        Order less = order();
        less.discountMinor = 900;
        addUp(less);
        QTest::newRow("the order's discount counts") << coupon(CouponKind::Percent, 10) << less << u"720 90 +0"_s;
        QTest::newRow("five off") << coupon(CouponKind::Amount, 500) << order() << u"444 56 +0"_s;
        QTest::newRow("more than the goods") << coupon(CouponKind::Amount, 99'999) << order() << u"8000 1000 +0"_s;
        QTest::newRow("one throw") << free(throws) << order() << u"4000 0 +0"_s;
        QTest::newRow("one candle of three, half up") << free(candle) << order() << u"0 333 +0"_s;
        QTest::newRow("one throw of the discounted price") << free(throws) << discounted << u"3000 0 +0"_s;
        Order weighed = order();
        weighed.lines[1].quantityMilli = 250;
        addUp(weighed);
        QTest::newRow("less than a piece") << free(candle) << weighed << u"0 83 +0"_s;
        QTest::newRow("not in the order") << free(ProductId{9}) << order() << u"0 0 +0"_s;
        QTest::newRow("delivery") << coupon(CouponKind::FreeDelivery) << order() << u"0 0 +500"_s;
        QTest::newRow("a gift card pays") << coupon(CouponKind::GiftCard, 500) << order() << u"0 0 +0"_s;
        QTest::newRow("access") << coupon(CouponKind::Access) << order() << u"0 0 +0"_s;
        QTest::newRow("no lines") << coupon(CouponKind::Percent, 10) << Order() << u" +0"_s;
    }
    void discounts()
    {
        QFETCH(Coupon, used);
        QFETCH(Order, on);
        const CouponDiscount discount = couponDiscount(used, on);
        QTEST(linesOf(discount), "off");
        const qint64 before = on.total.minor;
        applyDiscount(discount, on);
        QCOMPARE(on.total.minor, before - discount.total());
    }

    /// Whatever the order and its discounts: nothing costs less than nothing, and no more is taken off than was promised.
    void noDiscountGoesTooFar()
    {
        QRandomGenerator random(20'261'123);
        for (int i = 0; i < 3'000; ++i) {
            Order any;
            any.total.currency = Currency(u"EUR");
            for (int n = random.bounded(1, 6); n > 0; --n) {
                OrderLine line;
                line.product = ProductId{random.bounded(1, 4)};
                line.quantityMilli = random.bounded(1, 5'000);
                line.unitPriceMicro = random.bounded(0, 90'000'000);
                any.lines += line;
            }
            addUp(any);
            for (OrderLine &line : any.lines)
                line.discountMinor = line.totalMinor > 0 ? random.bounded(static_cast<int>(line.totalMinor) + 1) : 0;
            addUp(any);
            any.discountMinor = any.total.minor > 0 ? random.bounded(static_cast<int>(any.total.minor) + 1) : 0;
            any.shippingMinor = random.bounded(0, 900);
            addUp(any);
            Coupon used = coupon(static_cast<CouponKind>(random.bounded(0, 6)), random.bounded(1, 101));
            used.value.amountMinor = random.bounded(1, 20'000);
            used.value.product = ProductId{random.bounded(1, 4)};
            used.onFullPrice = random.bounded(2) == 1;
            const CouponDiscount discount = couponDiscount(used, any);
            if (used.kind == CouponKind::Amount)
                QVERIFY(discount.total() <= used.value.amountMinor);
            applyDiscount(discount, any);
            QVERIFY(any.total.minor >= 0 && any.shippingMinor >= 0);
            for (const OrderLine &line : std::as_const(any.lines))
                QVERIFY(line.totalMinor >= 0);
            for (const qint64 off : discount.lines)
                QVERIFY(off >= 0);
        }
    }

    void aGiftCardHasARest()
    {
        const Coupon card = coupon(CouponKind::GiftCard, 5'000);
        QCOMPARE(restOf(card, 0), 5'000);
        QCOMPARE(restOf(card, 1'234), 3'766);
        QCOMPARE(restOf(card, 5'001), 0);
        QCOMPARE(restOf(coupon(CouponKind::Amount, 5'000), 0), 0);
    }

    void aRewardComesAsACoupon()
    {
        RewardClaim claim;
        claim.id = RewardClaimId{3};
        claim.customer = CustomerId{2};
        claim.rewardName = u"Free candle"_s;
        claim.kind = RewardKind::FreeItem;
        claim.value.product = candle;
        claim.validUntil = QDate(2026, 12, 7);
        const auto made = couponOf(claim);
        QVERIFY(made);
        QCOMPARE(made->kind, CouponKind::FreeItem);
        QCOMPARE(made->value, (CouponValue{0, 0, candle, u"Free candle"_s}));
        QCOMPARE(made->customer, claim.customer);
        QCOMPARE(made->claim, claim.id);
        QCOMPARE(made->validUntil, claim.validUntil);
        QCOMPARE(made->maxUses, 1);
        QVERIFY(validate(*made).isEmpty());
        QCOMPARE(linesOf(couponDiscount(*made, order())), u"0 333 +0"_s);

        const QMap<RewardKind, CouponKind> kinds{
            {RewardKind::Percent, CouponKind::Percent},  {RewardKind::Amount, CouponKind::Amount},
            {RewardKind::Voucher, CouponKind::GiftCard}, {RewardKind::FreeItem, CouponKind::FreeItem},
            {RewardKind::Access, CouponKind::Access},    {RewardKind::FreeDelivery, CouponKind::FreeDelivery},
        };
        for (const auto &[kind, name] : EnumNames<RewardKind>::names) {
            claim.kind = kind;
            const auto each = couponOf(claim);
            QCOMPARE(each.has_value(), kinds.contains(kind));
            if (each)
                QCOMPARE(each->kind, kinds.value(kind));
        }
    }

    void whatACouponMayNotBe_data()
    {
        QTest::addColumn<Coupon>("made");
        QTest::addColumn<QStringList>("rules");
        const auto row = [](const char *name, const QStringList &rules, auto change) {
            Coupon made = coupon(CouponKind::Percent, 10);
            change(made);
            QTest::newRow(name) << made << rules;
        };
        row("ten percent", {}, [](Coupon &) {});
        row("one that gets its code later", {}, [](Coupon &made) { made.code.clear(); });
        row("one that has lost its code", {u"code required"_s}, [](Coupon &made) {
            made.id = CouponId{1};
            made.code.clear();
        });
        row("long texts", {u"code too_long"_s, u"item too_long"_s, u"batch too_long"_s}, [](Coupon &made) {
            made.code = QString(33, u'X');
            made.value.item = QString(81, u'x');
            made.batch = QString(61, u'x');
        });
        row("nothing off", {u"percent out_of_range"_s}, [](Coupon &made) { made.value.percent = 0; });
        row("more than everything", {u"percent out_of_range"_s}, [](Coupon &made) { made.value.percent = 101; });
        row("an empty gift card", {u"amount not_positive"_s}, [](Coupon &made) { made.kind = CouponKind::GiftCard; });
        row("a negative amount", {u"amount not_positive"_s}, [](Coupon &made) { made = coupon(CouponKind::Amount, -1); });
        row("too much", {u"amount too_large"_s},
            [](Coupon &made) { made = coupon(CouponKind::Amount, highestAmountMinor + 1); });
        row("negative numbers", {u"minimum negative"_s, u"max_uses negative"_s, u"max_uses_per_customer negative"_s},
            [](Coupon &made) { made.minimumMinor = made.maxUses = made.maxUsesPerCustomer = -1; });
        row("large numbers", {u"minimum too_large"_s, u"max_uses too_large"_s, u"max_uses_per_customer too_large"_s},
            [](Coupon &made) {
                made.minimumMinor = highestAmountMinor + 1;
                made.maxUses = made.maxUsesPerCustomer = mostCouponUses + 1;
            });
        row("backwards", {u"valid_until before_the_start"_s}, [](Coupon &made) {
            made.validFrom = QDate(2026, 1, 2);
            made.validUntil = QDate(2026, 1, 1);
        });
    }
    void whatACouponMayNotBe()
    {
        QFETCH(Coupon, made);
        QTEST(rulesOf(validate(made)), "rules");
    }

    void valuesAreKept()
    {
        const CouponValue value{15, 1'250, candle, u"Tea"_s};
        QCOMPARE(couponValueOf(toJson(value)), value);
        QCOMPARE(couponValueOf({}), CouponValue());
        QCOMPARE(valueOf<CouponKind>(u"of a newer version"), CouponKind::Access);
    }
};

QTEST_GUILESS_MAIN(TestCoupon)

#include "tst_coupon.moc"
