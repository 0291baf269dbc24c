// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counter/counterreward.h"
#include "models/counter/countercommands.h"
#include "models/counter/countercoupons.h"
#include "models/counter/counteroffers.h"
#include "storage/products/productstore.h"
#include "tests/models/loyalty/rewardfixture.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// Coupons, gift cards, rewards and points on one sale at the counter.
class TestCounterRewards : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RewardFixture> m_shop;

    [[nodiscard]] CustomerId anneliese() const { return m_shop->shop.anneliese; }
    [[nodiscard]] CounterSale saleOf(CustomerId customer)
    {
        CounterSale sale(Currency(u"EUR"));
        sale.setCustomer(customer);
        if (!sale.addGoods(u"Linen throw"_s, 62 * microPerMajor) || !sale.addGoods(u"Vase"_s, 23 * microPerMajor))
            qFatal("goods can't be added");
        return sale;
    }
    [[nodiscard]] CounterCoupon lookUp(const QString &code, CustomerId customer = {})
    {
        const Instant now = m_shop->db.clock().now();
        return m_shop->db.read([=](Connection &connection) { return readCounterCoupon(connection, code, customer, now); })
            .value();
    }
    [[nodiscard]] CounterOffers offers(CustomerId customer)
    {
        const Instant now = m_shop->db.clock().now();
        return m_shop->db.read([=](Connection &connection) { return readCounterOffers(connection, customer, now); }).value();
    }
    [[nodiscard]] Order stored(OrderId id)
    {
        return m_shop->db.read([=](Connection &connection) { return OrderStore(connection).order(id); }).value();
    }
    [[nodiscard]] Coupon issueStackable(int percent)
    {
        Coupon model = RewardFixture::percent(percent);
        model.stackable = true;
        return m_shop->issue(model);
    }
    void put(CounterSale &sale, RewardId reward) { QVERIFY(sale.addReward(lineOf(m_shop->stored(reward)))); }
    [[nodiscard]] qsizetype ordersOf(CustomerId customer)
    {
        return m_shop->db.read([=](Connection &connection) { return OrderStore(connection).ordersOf(customer, 50); })
            ->size();
    }

private Q_SLOTS:
    void init() { m_shop = std::make_unique<RewardFixture>(); }
    void cleanup()
    {
        if (m_shop) {
            m_shop->verify();
            QCOMPARE(m_shop->ledgerFaults(), QStringList());
        }
        m_shop.reset();
    }

    void everythingOnOneSale()
    {
        const Coupon tenth = issueStackable(10);
        const Coupon card = m_shop->issue(RewardFixture::giftCard(2'000));
        CounterSale sale = saleOf(anneliese());
        put(sale, m_shop->tenOff);
        QVERIFY(sale.addCoupon(lookUp(tenth.code, anneliese())));
        QVERIFY(sale.addCoupon(lookUp(card.code, anneliese())));
        QVERIFY(sale.payWithGiftCard(card.code, 1'500));
        QVERIFY(sale.payWithPoints(Points::whole(300), m_shop->programme, Points::whole(1'000)));
        // 85.00 − 10.00 for 500 points = 75.00, − 10 % = 67.50; 15.00 by the card, 3.00 by points, 49.50 in money.
        const CounterTotals totals = sale.totals();
        QCOMPARE(totals.totalMinor, 6'750);
        QCOMPARE(totals.coupons, (QList<qint64>{750, 1'500}));
        QCOMPARE(totals.dueMinor, 4'950);
        QCOMPARE(totals.spentPoints, Points::whole(800));

        const OrderId id = runOrDie(m_shop->db, RecordCounterSale{sale});
        const Order order = stored(id);
        QCOMPARE(order.total.minor, 6'750);
        QCOMPARE(order.lines.size(), 3);
        QCOMPARE(dueInMoney(order).minor, 4'950);
        QCOMPARE(m_shop->look(card.code).restMinor, 500);
        const SeenCoupon seen = m_shop->look(tenth.code);
        QCOMPARE(seen.usage, (CouponUsage{1, 0, 750}));
        QCOMPARE(seen.uses.first().order, id);
        QCOMPARE(seen.uses.first().customer, anneliese());
        const RewardClaim claim = m_shop->rewardsOf(anneliese()).claims.first();
        QCOMPARE(claim.state, ClaimState::Used);
        QCOMPARE(claim.order, id);
        const QStringList lines = m_shop->lines(anneliese());
        QVERIFY(lines.contains(u"redeem -500"_s) && lines.contains(u"redeem -300"_s));
        const qint64 earned = m_shop->active(anneliese()) - 200;
        QVERIFY(earned >= 0 && earned <= 67);

        m_shop->undoLast();
        QCOMPARE(m_shop->active(anneliese()), 1'000);
        QCOMPARE(m_shop->look(card.code).restMinor, 2'000);
        QCOMPARE(m_shop->look(tenth.code).usage, CouponUsage());
        QVERIFY(m_shop->rewardsOf(anneliese()).claims.isEmpty());
        m_shop->verify();
        m_shop->redoLast();
        QCOMPARE(m_shop->active(anneliese()), 200 + earned);
        QCOMPARE(m_shop->look(card.code).restMinor, 500);
        QCOMPARE(m_shop->look(tenth.code).usage.uses, 1);
    }

    void aCouponForOneThingBesideOtherDiscounts()
    {
        Product vase;
        vase.name = u"Vase"_s;
        vase.priceMicro = 23 * microPerMajor;
        vase.currency = Currency(u"EUR");
        const auto written = m_shop->db.write(
            u"add"_s, [vase](WriteSession &session) { return ProductStore(session.connection()).insert(session, vase); });
        Coupon model;
        model.kind = CouponKind::FreeItem;
        model.value.product = written->value;
        const Coupon coupon = m_shop->issue(model);
        CounterSale sale = saleOf({});
        QVERIFY(sale.setLineDiscount(0, {1'000, 0}));
        QVERIFY(sale.addCoupon(lookUp(coupon.code)));
        QCOMPARE(sale.totals().couponFaults.first(), CouponFault::NothingToTakeOff);
        QCOMPARE(sale.coupons().first().coupon.value.item, u"Vase"_s); // what is to be scanned
        vase.id = written->value;
        sale.addProduct(vase);
        QCOMPARE(sale.totals().coupons, QList<qint64>{2'300});
        runOrDie(m_shop->db, RecordCounterSale{sale});
        QCOMPARE(m_shop->look(coupon.code).usage.takenMinor, 2'300);
    }

    void twoCouponsOfWhichTheSecondTakesTheRest()
    {
        const Coupon tenth = issueStackable(10);
        Coupon large = RewardFixture::percent(10);
        large.kind = CouponKind::Amount;
        large.value.amountMinor = 50'000;
        large.stackable = true;
        large = m_shop->issue(large);
        CounterSale sale = saleOf(anneliese());
        QVERIFY(sale.addCoupon(lookUp(tenth.code)));
        QVERIFY(sale.addCoupon(lookUp(large.code)));
        QCOMPARE(sale.totals().totalMinor, 0);
        const OrderId id = runOrDie(m_shop->db, RecordCounterSale{sale});
        QCOMPARE(stored(id).total.minor, 0);
        QCOMPARE(m_shop->look(tenth.code).usage.takenMinor, 850);
        QCOMPARE(m_shop->look(large.code).usage.takenMinor, 7'650);
    }

    void nothingIsRecordedWhenOnePartCannotBe()
    {
        const qsizetype before = ordersOf(anneliese());
        const Coupon tenth = issueStackable(10);
        CounterSale sale = saleOf(anneliese());
        put(sale, m_shop->coffee);
        QVERIFY(sale.addCoupon(lookUp(tenth.code)));
        runOrDie(m_shop->db, RedeemCoupon{tenth.code, {}, {}, 100}); // somebody else is faster
        const auto refused = runCommand(*m_shop->db, RecordCounterSale{sale}).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().args.value(u"reason"_s).toString(), u"used_up"_s);
        QCOMPARE(refused.error().args.value(u"code"_s).toString(), tenth.code);
        sale.removeCoupon(tenth.code);
        // The reward is another one by now.
        m_shop->change(m_shop->coffee, [](Reward &reward) { reward.points = Points::whole(250); });
        const auto changed = runCommand(*m_shop->db, RecordCounterSale{sale}).result();
        QCOMPARE(changed.error().code, ErrorCode::Conflict);
        QCOMPARE(changed.error().args.value(u"name"_s).toString(), u"Free coffee"_s);
        // Points are spent that are not there: each reward alone could be had.
        sale.removeReward(m_shop->coffee);
        const RewardId tour = m_shop->save(RewardFixture::reward(u"Tour"_s, RewardKind::Service, 600));
        put(sale, tour);
        put(sale, m_shop->tenOff);
        QCOMPARE(m_shop->refusal(RecordCounterSale{sale}), u"not_enough_points"_s);
        QCOMPARE(ordersOf(anneliese()), before);
        QCOMPARE(m_shop->active(anneliese()), 1'000);
        QVERIFY(m_shop->rewardsOf(anneliese()).claims.isEmpty());
    }

    void aClaimIsUsedWithTheSale()
    {
        const RewardClaimId coffee = m_shop->claim(anneliese(), m_shop->coffee, ClaimFor::Later);
        QCOMPARE(m_shop->active(anneliese()), 800);
        CounterSale sale = saleOf(anneliese());
        QVERIFY(sale.addReward(lineOf(m_shop->claimed(coffee))));
        const OrderId id = runOrDie(m_shop->db, RecordCounterSale{sale});
        QCOMPARE(m_shop->claimed(coffee).state, ClaimState::Used);
        QCOMPARE(m_shop->claimed(coffee).order, id);
        QCOMPARE(m_shop->refusal(RecordCounterSale{sale}), u"not_in_this_state"_s);
        m_shop->undoLast();
        QCOMPARE(m_shop->claimed(coffee).state, ClaimState::Issued);
        QCOMPARE(m_shop->active(anneliese()), 800);
        // Not by somebody else.
        CounterSale other = saleOf(m_shop->shop.tomas);
        QVERIFY(other.addReward(lineOf(m_shop->claimed(coffee))));
        QCOMPARE(m_shop->refusal(RecordCounterSale{other}), u"other_customer order"_s);
    }

    void whatTheCounterOffers()
    {
        const RewardClaimId coffee = m_shop->claim(anneliese(), m_shop->coffee, ClaimFor::Later);
        m_shop->claim(anneliese(), m_shop->coffee); // had already
        Reward voucher = RewardFixture::reward(u"Five euros"_s, RewardKind::Voucher, 100);
        voucher.value.amountMinor = 500;
        const RewardId five = m_shop->save(voucher);
        runOrDie(m_shop->db, ClaimReward{anneliese(), five, ClaimFor::Later, {}, true, {}}); // with a code
        Coupon own = RewardFixture::percent(5);
        own.customer = anneliese();
        own = m_shop->issue(own);
        Coupon over = own;
        over.code.clear();
        over.validUntil = QDate(2026, 11, 21);
        (void)m_shop->issue(over);
        const CounterOffers found = offers(anneliese());
        QCOMPARE(found.member.claims.size(), 1);
        QCOMPARE(found.member.claims.first().id, coffee);
        QCOMPARE(found.coupons.size(), 2); // the newest first
        QCOMPARE(found.coupons.first().coupon.code, own.code);
        QCOMPARE(found.coupons.last().coupon.kind, CouponKind::GiftCard);
        runOrDie(m_shop->db, RedeemCoupon{own.code, {}, anneliese(), 100});
        QCOMPARE(offers(anneliese()).coupons.size(), 1);
        QVERIFY(offers(m_shop->shop.priya).coupons.isEmpty());
        QVERIFY(!offers(m_shop->shop.priya).member.isMember);
    }

    void theViewsFollow()
    {
        const Coupon tenth = issueStackable(10);
        CounterCouponsView view(*m_shop->db);
        view.show({{tenth.code, u"NOSUCH"_s}, {}});
        QTRY_COMPARE(view.state(), EntityViewBase::State::Loaded);
        QCOMPARE(view.value()->size(), 1);
        QCOMPARE(view.value()->first().usage.uses, 0);
        runOrDie(m_shop->db, RedeemCoupon{tenth.code, {}, {}, 100});
        QTRY_COMPARE(view.value()->first().usage.uses, 1);
        CounterOffersView offered(*m_shop->db);
        offered.show(anneliese());
        QTRY_COMPARE(offered.state(), EntityViewBase::State::Loaded);
        m_shop->claim(anneliese(), m_shop->coffee, ClaimFor::Later);
        QTRY_COMPARE(offered.value()->member.claims.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestCounterRewards)
#include "tst_counterrewards.moc"
