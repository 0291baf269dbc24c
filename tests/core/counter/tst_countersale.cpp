// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counter/countersale.h"

#include <QtTest/QTest>

#include <random>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const Currency euro(u"EUR");

Product product(qint64 id, const QString &name, qint64 minor, Currency currency = euro)
{
    Product made;
    made.id = ProductId{id};
    made.sku = u"SKU-%1"_s.arg(id);
    made.name = name;
    made.priceMicro = minor * 10'000;
    made.currency = currency;
    return made;
}

Coupon coupon(const QString &code, CouponKind kind, CouponValue value)
{
    Coupon made;
    made.id = CouponId{9};
    made.code = code;
    made.kind = kind;
    made.value = value;
    return made;
}

/// In a sale; of a gift card with so much left on it.
CounterCoupon used(const Coupon &coupon, qint64 restMinor = 0)
{
    CounterCoupon made{coupon, {}, QDate(2026, 11, 22), {}};
    if (coupon.kind == CouponKind::GiftCard)
        made.usage.takenMinor = coupon.value.amountMinor - restMinor;
    return made;
}

CounterLine reward(qint64 id, qint64 points, const std::optional<Coupon> &cut = {})
{
    CounterLine line;
    line.reward = RewardId{id};
    line.name = u"Reward %1"_s.arg(id);
    line.points = Points::whole(points);
    line.cut = cut;
    return line;
}

QString ruleOf(const Result<void> &result)
{
    return result ? QString() : result.error().field + u':' + result.error().args.value(u"rule"_s).toString();
}

QStringList rulesOf(const QList<Error> &errors)
{
    QStringList rules;
    for (const Error &error : errors)
        rules += error.field + u':' + error.args.value(u"rule"_s).toString();
    return rules;
}

/// The sale of the picture: a throw at 62.00, two candles at 11.25 and a gift wrap for 300 points.
CounterSale pictured()
{
    CounterSale sale(euro);
    sale.setCustomer(CustomerId{7});
    sale.addProduct(product(1, u"Linen throw, sage"_s, 6200));
    sale.addProduct(product(2, u"Soy candle, fig"_s, 1125));
    sale.addProduct(product(2, u"Soy candle, fig"_s, 1125));
    (void)sale.addReward(reward(3, 300));
    return sale;
}

} // namespace

/// A sale while it is put together.
class TestCounterSale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSaleAddsUp()
    {
        const CounterSale sale = pictured();
        QCOMPARE(sale.lines().size(), 3); // the second candle is a piece more of the first
        const CounterTotals totals = sale.totals();
        QCOMPARE(totals.lines, (QList<qint64>{6200, 2250, 0}));
        QCOMPARE(totals.totalMinor, 8450);
        QCOMPARE(totals.dueMinor, 8450);
        QCOMPARE(totals.rewardPoints, Points::whole(300));
        const Order order = sale.toOrder();
        QCOMPARE(order.customer, CustomerId{7});
        QCOMPARE(order.channel, OrderChannel::Counter);
        QCOMPARE(order.total, (Money{8450, euro}));
        QCOMPARE(order.lines.size(), 3);
        QCOMPARE(order.lines.at(1).quantityMilli, 2 * milliPerPiece);
        QCOMPARE(order.lines.at(2).totalMinor, 0);
        QVERIFY(validate(order).isEmpty());
        QVERIFY(sale.faults(Points::whole(300)).isEmpty());
    }

    void discountsComeOffOneAfterTheOther()
    {
        CounterSale sale = pictured();
        QVERIFY(sale.setLineDiscount(0, {0, 1000})); // 10 %
        QVERIFY(sale.setLineDiscount(1, {50, 0}));
        QCOMPARE(sale.totals().lines, (QList<qint64>{5580, 2200, 0}));
        QVERIFY(sale.setDiscount({80, 0}));
        (void)sale.addReward(reward(4, 100, coupon({}, CouponKind::Amount, {0, 1000, {}, {}})));
        QVERIFY(sale.addCoupon(used(coupon(u"SUMMER10"_s, CouponKind::Percent, {10, 0, {}, {}}))));
        // 77.80 − 0.80 = 77.00, − 10.00 = 67.00, − 10 % = 60.30
        QCOMPARE(sale.totals().totalMinor, 6030);
        QCOMPARE(sale.totals().discountMinor, 1750);
        QCOMPARE(sale.totals().coupons, QList<qint64>{670});
        QCOMPARE(sale.toOrder().total.minor, 6030);
        QVERIFY(validate(sale.toOrder()).isEmpty());
        QCOMPARE(ruleOf(sale.addCoupon(used(coupon(u"SUMMER10"_s, CouponKind::Percent, {10, 0, {}, {}})))), u"code:twice"_s);
        QCOMPARE(sale.totals().totalMinor, 6030);
        sale.removeCoupon(u"SUMMER10"_s);
        QCOMPARE(sale.totals().totalMinor, 6700);
    }

    void giftCardsPayWhatIsLeft()
    {
        CounterSale sale = pictured();
        QVERIFY(sale.addCoupon(used(coupon(u"GIFT"_s, CouponKind::GiftCard, {0, 5000, {}, {}}), 3000)));
        QCOMPARE(sale.totals().totalMinor, 8450); // it pays and takes nothing off
        QCOMPARE(sale.totals().dueMinor, 5450);
        QCOMPARE(sale.toOrder().payments, (QList<OrderPayment>{{OrderPaymentKind::Voucher, 3000, {}, 9}}));
        QVERIFY(sale.addCoupon(used(coupon(u"RICH"_s, CouponKind::GiftCard, {0, 90'000, {}, {}}), 90'000)));
        QCOMPARE(sale.totals().coupons, (QList<qint64>{3000, 5450}));
        QCOMPARE(sale.totals().dueMinor, 0);
        QVERIFY(validate(sale.toOrder()).isEmpty());
        PointsProgramme programme;
        QCOMPARE(sale.mostPoints(programme, Points::whole(9000)), Points()); // nothing is left for them
    }

    void aGiftCardPaysWhatIsChosen()
    {
        CounterSale sale = pictured();
        QVERIFY(sale.addCoupon(used(coupon(u"GIFT"_s, CouponKind::GiftCard, {0, 5000, {}, {}}), 3000)));
        QVERIFY(sale.payWithGiftCard(u"GIFT"_s, 1000));
        QCOMPARE(sale.totals().coupons, QList<qint64>{1000});
        QCOMPARE(ruleOf(sale.payWithGiftCard(u"GIFT"_s, 3001)), u"amount:more_than_rest"_s);
        QCOMPARE(ruleOf(sale.payWithGiftCard(u"GIFT"_s, 0)), u"amount:not_positive"_s);
        QCOMPARE(sale.payWithGiftCard(u"OTHER"_s, 5).error().code, ErrorCode::NotFound);
        // Somebody has used it meanwhile: what was chosen stays, as far as it goes.
        sale.renewCoupon(used(coupon(u"GIFT"_s, CouponKind::GiftCard, {0, 5000, {}, {}}), 400));
        QCOMPARE(sale.totals().coupons, QList<qint64>{400});
        sale.renewCoupon(used(coupon(u"GIFT"_s, CouponKind::GiftCard, {0, 5000, {}, {}}), 3000));
        QCOMPARE(sale.totals().coupons, QList<qint64>{1000});
        QVERIFY(sale.payWithGiftCard(u"GIFT"_s, std::nullopt));
        QCOMPARE(sale.totals().coupons, QList<qint64>{3000});
    }

    void aCouponWaitsForWhatItNeeds()
    {
        CounterSale sale(euro);
        Coupon large = coupon(u"LARGE"_s, CouponKind::Percent, {10, 0, {}, {}});
        large.minimumMinor = 5'000;
        large.maxUsesPerCustomer = 1;
        QVERIFY(sale.addCoupon(used(large)));
        QCOMPARE(sale.totals().couponFaults, QList<CouponFault>{CouponFault::CustomerNeeded});
        sale.setCustomer(CustomerId{7});
        sale.addProduct(product(2, u"Soy candle, fig"_s, 1125));
        QCOMPARE(sale.totals().couponFaults, QList<CouponFault>{CouponFault::BelowMinimum});
        QCOMPARE(sale.totals().couponMissing, QList<qint64>{3875});
        QCOMPARE(sale.totals().totalMinor, 1125);
        QCOMPARE(rulesOf(sale.faults({})), QStringList{u"coupon:"_s});
        QCOMPARE(sale.faults({}).first().args.value(u"reason"_s).toString(), u"below_minimum"_s);
        sale.addProduct(product(1, u"Linen throw, sage"_s, 6200));
        QCOMPARE(sale.totals().couponFaults, QList<CouponFault>{CouponFault::None});
        QCOMPARE(sale.totals().totalMinor, 6592); // 73.25 − 7.33
        QVERIFY(sale.faults({}).isEmpty());
        QVERIFY(mayBeCured(CouponFault::BelowMinimum) && !mayBeCured(CouponFault::UsedUp));
    }

    void couponsStandBesideEachOtherOrNot()
    {
        CounterSale sale = pictured();
        Coupon first = coupon(u"FIRST"_s, CouponKind::Amount, {0, 450, {}, {}});
        first.stackable = true;
        QVERIFY(sale.addCoupon(used(first)));
        QVERIFY(sale.addCoupon(used(coupon(u"ALONE"_s, CouponKind::Amount, {0, 1'000, {}, {}}))));
        QVERIFY(sale.addCoupon(used(coupon(u"GIFT"_s, CouponKind::GiftCard, {0, 500, {}, {}}), 500)));
        const CounterTotals totals = sale.totals();
        QCOMPARE(totals.couponFaults, (QList<CouponFault>{CouponFault::None, CouponFault::NotStackable, CouponFault::None}));
        QCOMPARE(totals.coupons, (QList<qint64>{450, 0, 500}));
        QCOMPARE(sale.beforeCoupon(u"FIRST"_s).total.minor, 8450);
        QCOMPARE(sale.beforeCoupon(u"ALONE"_s).total.minor, 8000);
        QCOMPARE(sale.beforeCoupon({}).total.minor, 8000);
        sale.removeCoupon(u"FIRST"_s);
        QCOMPARE(sale.totals().coupons, (QList<qint64>{1'000, 500}));
    }

    void aRewardIsNotWasted()
    {
        CounterSale sale(euro);
        sale.setCustomer(CustomerId{7});
        QVERIFY(sale.addReward(reward(4, 100, coupon({}, CouponKind::Amount, {0, 1000, {}, {}}))));
        QCOMPARE(rulesOf(sale.faults(Points::whole(100))), QStringList{u"reward:"_s});
        sale.addProduct(product(2, u"Soy candle, fig"_s, 1125));
        QVERIFY(sale.faults(Points::whole(100)).isEmpty());
        QCOMPARE(sale.totals().cuts, (QList<qint64>{1000, 0}));
        // The same reward again only if it was claimed before.
        CounterLine claimed = reward(4, 0);
        claimed.claim = RewardClaimId{5};
        QVERIFY(sale.addReward(claimed));
        QVERIFY(!sale.addReward(claimed));
        sale.removeReward(RewardId{4});
        QVERIFY(sale.hasReward(RewardId{4}, RewardClaimId{5}));
        QVERIFY(!sale.hasReward(RewardId{4}));
    }

    void cuts()
    {
        QCOMPARE(minorOf({100, 0}, 50), 50); // never more than the price
        QCOMPARE(minorOf({0, 10'000}, 999), 999);
        QCOMPARE(minorOf({0, 5000}, 3), 2); // half up
        QCOMPARE(minorOf({100, 5000}, 300), 200);
        QCOMPARE(minorOf({100, 5000}, 0), 0);
        QCOMPARE(minorOf({0, 10'000}, highestAmountMinor), highestAmountMinor);
    }

    void badValuesChangeNothing()
    {
        CounterSale sale = pictured();
        const CounterSale before = sale;
        QCOMPARE(ruleOf(sale.setQuantity(0, 0)), u"quantity:not_positive"_s);
        QCOMPARE(ruleOf(sale.setQuantity(0, -1000)), u"quantity:not_positive"_s);
        QCOMPARE(ruleOf(sale.setQuantity(0, 4'006'381'333'931'000)), u"quantity:too_large"_s);
        QCOMPARE(ruleOf(sale.setUnitPrice(0, -1)), u"unit_price:negative"_s);
        QCOMPARE(ruleOf(sale.setLineDiscount(0, {-1, 0})), u"discount:negative"_s);
        QCOMPARE(ruleOf(sale.setLineDiscount(0, {6201, 0})), u"discount:more_than_the_line"_s);
        QCOMPARE(ruleOf(sale.setLineDiscount(0, {0, 10'001})), u"discount:not_a_percentage"_s);
        QCOMPARE(ruleOf(sale.setDiscount({8451, 0})), u"discount:more_than_the_order"_s);
        QVERIFY(!sale.addGoods(u"  "_s, 100));
        QVERIFY(!sale.addReward(reward(3, 300)));
        for (const auto &refused : {sale.setQuantity(2, 2000), sale.setUnitPrice(2, 100), sale.setLineDiscount(2, {1, 0})})
            QCOMPARE(refused.error().code, ErrorCode::Refused); // a reward is one and costs nothing
        QCOMPARE(sale.setQuantity(3, 1000).error().code, ErrorCode::NotFound);
        QCOMPARE(sale.setQuantity(-1, 1000).error().code, ErrorCode::NotFound);
        sale.removeLine(17);
        QCOMPARE(sale, before);
    }

    void whatKeepsItFromBeingRecorded()
    {
        CounterSale sale(euro);
        QCOMPARE(rulesOf(sale.faults({})), QStringList{u"lines:required"_s});
        sale.addProduct(product(5, u"Kimono"_s, 9900, Currency(u"JPY")));
        QCOMPARE(rulesOf(sale.faults({})), QStringList{u"unit_price:required"_s});
        QVERIFY(sale.setUnitPrice(0, 99 * microPerMajor));
        QVERIFY(sale.faults({}).isEmpty());
        (void)sale.addReward(reward(3, 300));
        QCOMPARE(rulesOf(sale.faults(Points::whole(300))), QStringList{u"customer:required"_s});
        CounterSale known = pictured();
        QCOMPARE(rulesOf(known.faults(Points::whole(299))), QStringList{u"points:more_than_the_balance"_s});
    }

    void pointsPay()
    {
        PointsProgramme programme;
        programme.pointValueMicro = 10'000; // a cent
        programme.leastPaid = Points::whole(100);
        programme.mostPaidPercent = 50;
        CounterSale sale = pictured();
        const Points balance = Points::whole(1240);
        QCOMPARE(sale.mostPoints(programme, balance), Points::whole(940)); // 300 are for the gift wrap
        QCOMPARE(sale.mostPoints(programme, Points::whole(10'000)), Points::whole(4225));
        QCOMPARE(sale.mostPoints(programme, Points::whole(399)), Points());
        QCOMPARE(ruleOf(sale.payWithPoints(Points::whole(-1), programme, balance)), u"points:negative"_s);
        QCOMPARE(ruleOf(sale.payWithPoints(Points::whole(941), programme, balance)), u"points:more_than_the_balance"_s);
        QCOMPARE(ruleOf(sale.payWithPoints(Points::whole(99), programme, balance)), u"points:below_the_least"_s);
        QCOMPARE(ruleOf(sale.payWithPoints({15'050}, programme, balance)), u"points:not_whole"_s);
        QCOMPARE(ruleOf(sale.payWithPoints(Points::whole(4226), programme, Points::whole(9000))),
                 u"points:more_than_allowed"_s);
        QVERIFY(sale.payWithPoints(Points::whole(500), programme, balance));
        QCOMPARE(sale.totals().pointsMinor, 500);
        QCOMPARE(sale.totals().dueMinor, 7950);
        QCOMPARE(sale.totals().spentPoints, Points::whole(800));
        const Order order = sale.toOrder();
        QCOMPARE(order.payments, (QList<OrderPayment>{{OrderPaymentKind::Points, 500, Points::whole(500), 0}}));
        QVERIFY(validate(order).isEmpty());
        // The throw is taken out again and half a candle is left: points may pay half of 5.63.
        sale.removeLine(0);
        QVERIFY(sale.setQuantity(0, milliPerPiece / 2));
        sale.fitPoints(programme, balance);
        QCOMPARE(sale.points(), Points::whole(281));
        QCOMPARE(sale.totals().pointsMinor, 281);
        QVERIFY(validate(sale.toOrder()).isEmpty());
        sale.setCustomer(CustomerId{8});
        QCOMPARE(sale.points(), Points());
        QVERIFY(!sale.hasReward(RewardId{3}));
        programme.pointValueMicro = 0; // points don't pay
        QCOMPARE(sale.mostPoints(programme, balance), Points());
    }

    void anyOrderOfStepsGivesAValidOrder()
    {
        std::mt19937 random(7);
        const auto upTo = [&random](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
        PointsProgramme programme;
        programme.pointValueMicro = 7'000;
        for (int round = 0; round < 300; ++round) {
            CounterSale sale(euro);
            sale.setCustomer(CustomerId{1});
            const Points balance = Points::whole(upTo(5000));
            for (int step = 0; step < 25; ++step) {
                const int line = upTo(5);
                switch (upTo(7)) {
                case 0:
                    (void)sale.setQuantity(line, upTo(5000));
                    break;
                case 1:
                    (void)sale.setLineDiscount(line, {upTo(500), upTo(11'000)});
                    break;
                case 2:
                    (void)sale.setDiscount({upTo(2000), upTo(3000)});
                    break;
                case 3:
                    (void)sale.addCoupon(
                        used(coupon(QString::number(upTo(3)), upTo(1) == 0 ? CouponKind::Amount : CouponKind::GiftCard,
                                    {0, 1 + upTo(900), {}, {}}),
                             upTo(900)));
                    break;
                case 4:
                    sale.fitPoints(programme, balance);
                    (void)sale.payWithPoints(Points::whole(upTo(3000)), programme, balance);
                    break;
                case 5:
                    sale.removeLine(line);
                    break;
                default:
                    sale.addProduct(product(1 + upTo(4), u"Thing"_s, upTo(9000)));
                }
            }
            if (sale.lines().isEmpty())
                continue;
            sale.fitPoints(programme, balance);
            const CounterTotals totals = sale.totals();
            const Order order = sale.toOrder();
            QStringList rules = rulesOf(sale.faults(balance));
            rules.removeAll(u"coupon:"_s); // one that can't be used takes nothing off
            QCOMPARE(rules, QStringList());
            QCOMPARE(order.total.minor, totals.totalMinor);
            QCOMPARE(dueInMoney(order).minor, totals.dueMinor);
            QVERIFY(totals.dueMinor >= 0);
            QVERIFY(totals.spentPoints <= balance);
        }
    }
};

QTEST_APPLESS_MAIN(TestCounterSale)
#include "tst_countersale.moc"
