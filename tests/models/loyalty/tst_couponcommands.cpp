// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/couponcode.h"
#include "tests/models/loyalty/rewardfixture.h"

using namespace regulars;
using namespace Qt::StringLiterals;

/// Coupons are issued, looked at, used and ended.
class TestCouponCommands : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RewardFixture> m_shop;

    CustomerId anneliese() const { return m_shop->shop.anneliese; }
    CustomerId tomas() const { return m_shop->shop.tomas; }
    RedeemedCoupon redeem(const QString &code, OrderId order = {}, CustomerId customer = {},
                          std::optional<qint64> amount = {})
    {
        return runOrDie(m_shop->db, RedeemCoupon{code, order, customer, amount});
    }
    QString faultOf(const QString &code, CustomerId customer = {}) { return nameOf(m_shop->look(code, customer).fault); }

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

    void aCouponIsKeptAsItIs()
    {
        Coupon model;
        model.code = u"summer - 10"_s;
        model.kind = CouponKind::FreeItem;
        model.value = {5, 700, {}, u" Cup of  tea "_s};
        model.batch = u" Summer  2027 "_s;
        model.minimumMinor = 2'000;
        model.minimumNetOfTax = true;
        model.validFrom = QDate(2026, 11, 1);
        model.validUntil = QDate(2027, 8, 31);
        model.maxUses = 0;
        model.maxUsesPerCustomer = 2;
        model.stackable = true;
        model.onFullPrice = true;
        model.restoredOnReturn = true;
        model.customer = anneliese();
        const Coupon issued = m_shop->issue(model);
        QVERIFY(issued.id.isValid() && !issued.uid.isEmpty());
        model.id = issued.id;
        model.uid = issued.uid;
        model.code = u"SUMMER10"_s;
        model.value.item = u"Cup of tea"_s;
        model.batch = u"Summer 2027"_s;
        model.createdAt = m_shop->db.clock().now();
        model.rowVersion = 1;
        QCOMPARE(issued, model);
        QCOMPARE(m_shop->look(u"Summer10"_s, anneliese()).coupon, model);
        QCOMPARE(m_shop->look(u"Summer10"_s, anneliese()).customerName, u"Anneliese Bergmann"_s);
        m_shop->undoLast();
        const auto gone = m_shop->db.read(
            [](Connection &connection) { return CouponStore(connection).isTaken(u"SUMMER10"_s); });
        QVERIFY(!*gone);
    }

    void codesAreByLotAndNeverTwice()
    {
        Coupon model = RewardFixture::percent(10);
        model.batch = u"Christmas"_s;
        const QList<Coupon> issued = runOrDie(m_shop->db, IssueCoupons{model, 200});
        QSet<QString> codes;
        for (const Coupon &coupon : issued) {
            QVERIFY(parseCouponCode(coupon.code));
            codes.insert(coupon.code);
        }
        QCOMPARE(codes.size(), 200);
        const auto page = m_shop->db.read(
            [](Connection &connection) { return CouponStore(connection).ofBatch(u"Christmas"_s, {}, 150); });
        QCOMPARE(page->size(), 150);
        QCOMPARE(page->first(), issued.first());
        const auto rest = m_shop->db.read([last = page->last().id](Connection &connection) {
            return CouponStore(connection).ofBatch(u"Christmas"_s, last, 150);
        });
        QCOMPARE(rest->size(), 50);
        QCOMPARE(rest->last(), issued.last());
        model.code = issued.first().code.toLower();
        QCOMPARE(m_shop->refusal(IssueCoupons{model, 1}), u"duplicate code"_s);
        m_shop->undoLast();
        QCOMPARE(m_shop->db.read([](Connection &connection) { return CouponStore(connection).batches(9); })->size(), 0);
    }

    void whatMayNotBeIssued()
    {
        Coupon model = RewardFixture::percent(10);
        QCOMPARE(m_shop->refusal(IssueCoupons{model, 0}), u"out_of_range count"_s);
        QCOMPARE(m_shop->refusal(IssueCoupons{model, IssueCoupons::mostAtOnce + 1}), u"out_of_range count"_s);
        model.code = u"SUMMER"_s;
        QCOMPARE(m_shop->refusal(IssueCoupons{model, 2}), u"only_one code"_s);
        model.customer = CustomerId{99};
        QCOMPARE(m_shop->refusal(IssueCoupons{model, 1}), u"no customer"_s);
        QCOMPARE(m_shop->refusal(IssueCoupons{RewardFixture::percent(0), 1}), u"out_of_range percent"_s);
        model = RewardFixture::percent(10);
        model.kind = CouponKind::FreeItem;
        model.value.product = ProductId{99};
        QCOMPARE(m_shop->refusal(IssueCoupons{model, 1}), u"no product"_s);
        QCOMPARE((IssueCoupons{RewardFixture::giftCard(100), 1}.right()), Right::Create);
        QCOMPARE((IssueCoupons{RewardFixture::percent(10), 1}.right()), Right::AdjustPoints);
        QCOMPARE((IssueCoupons{RewardFixture::giftCard(100), 2}.right()), Right::Bulk);
    }

    void codesAreFoundAsPeopleTypeThem()
    {
        const Coupon issued = m_shop->issue(RewardFixture::percent(10));
        QCOMPARE(m_shop->look(u' ' + couponCodeForReading(issued.code).toLower()).coupon, issued);
        QString slip = issued.code;
        slip[0] = slip[0] == u'A' ? u'C' : u'A';
        const auto error = [this](const QString &code) {
            return m_shop->db
                .read([=](Connection &connection) {
                    return readCoupon(connection, {code, {}, {}, false, false}, {});
                })
                .error();
        };
        QCOMPARE(error(slip).args.value(u"rule"_s).toString(), u"wrong_check_digit"_s);
        QCOMPARE(error(u"WINTER"_s).code, ErrorCode::NotFound);
        QCOMPARE(error(u" - "_s).args.value(u"rule"_s).toString(), u"required"_s);
    }

    void aCouponIsUsedOnce()
    {
        const QString code = m_shop->issue(RewardFixture::percent(10)).code;
        const RedeemedCoupon used = redeem(code, m_shop->shop.annelieseSecond);
        QCOMPARE(used.amountMinor, 200); // of 20.00
        QCOMPARE(faultOf(code), u"used_up"_s);
        const SeenCoupon seen = m_shop->look(code, anneliese());
        QCOMPARE(seen.usage, (CouponUsage{1, 1, 200}));
        QCOMPARE(seen.uses.first().order, m_shop->shop.annelieseSecond);
        QCOMPARE(m_shop->refusal(RedeemCoupon{code, {}, {}, {}}), u"used_up"_s);
        m_shop->undoLast();
        QCOMPARE(faultOf(code), u"none"_s);
        redeem(code, m_shop->shop.annelieseSecond, {}, 150);
        QCOMPARE(m_shop->look(code).usage.takenMinor, 150);
        runOrDie(m_shop->db, DeleteOrder{m_shop->shop.annelieseSecond});
        QCOMPARE(faultOf(code), u"none"_s); // what is in the recycle bin was not bought
        m_shop->undoLast();
        QCOMPARE(faultOf(code), u"used_up"_s);
    }

    void aCouponIsForSomebody()
    {
        Coupon model = RewardFixture::percent(10);
        model.customer = anneliese();
        const QString code = m_shop->issue(model).code;
        QCOMPARE(faultOf(code), u"customer_needed"_s);
        QCOMPARE(faultOf(code, tomas()), u"other_customer"_s);
        QCOMPARE(faultOf(code, anneliese()), u"none"_s);
        QCOMPARE(m_shop->refusal(RedeemCoupon{code, m_shop->shop.tomasOnly, {}, {}}), u"other_customer"_s);
        QCOMPARE(m_shop->refusal(RedeemCoupon{code, m_shop->shop.tomasOnly, anneliese(), {}}), u"other_customer order"_s);
        QCOMPARE(m_shop->refusal(RedeemCoupon{code, OrderId{99}, {}, {}}), u"no order"_s);
        QCOMPARE(m_shop->refusal(RedeemCoupon{code, {}, CustomerId{99}, {}}), u"no customer"_s);
        redeem(code, m_shop->shop.annelieseSecond);
    }

    void aPromotionHasManyUses()
    {
        Coupon model = RewardFixture::percent(10);
        model.code = u"WELCOME"_s;
        model.maxUses = 0;
        model.maxUsesPerCustomer = 1;
        m_shop->issue(model);
        redeem(u"welcome"_s, m_shop->shop.annelieseSecond);
        QCOMPARE(faultOf(u"WELCOME"_s, anneliese()), u"used_up_by_customer"_s);
        QCOMPARE(faultOf(u"WELCOME"_s, tomas()), u"none"_s);
        redeem(u"welcome"_s, m_shop->shop.tomasOnly);
        QCOMPARE(m_shop->look(u"WELCOME"_s).usage.uses, 2);
    }

    void couponsStandBesideEachOther()
    {
        Coupon model = RewardFixture::percent(10);
        const QString alone = m_shop->issue(model).code;
        model.stackable = true;
        model.maxUses = 0;
        const QString first = m_shop->issue(model).code;
        const QString second = m_shop->issue(model).code;
        const QString card = m_shop->issue(RewardFixture::giftCard(500)).code;
        const OrderId order = m_shop->shop.annelieseFirst;
        redeem(first, order);
        redeem(second, order);
        QCOMPARE(m_shop->refusal(RedeemCoupon{alone, order, {}, {}}), u"not_stackable"_s);
        QCOMPARE(m_shop->refusal(RedeemCoupon{first, order, {}, {}}), u"twice order"_s);
        redeem(card, order, {}, 300);
        redeem(alone, m_shop->shop.annelieseSecond);
        QCOMPARE(m_shop->refusal(RedeemCoupon{first, m_shop->shop.annelieseSecond, {}, {}}), u"not_stackable"_s);
    }

    void theMinimumIsAskedOfThePriceBefore()
    {
        Coupon model = RewardFixture::percent(50);
        model.minimumMinor = 2'000;
        model.maxUses = 0;
        const QString code = m_shop->issue(model).code;
        Order cheap = sale(anneliese(), {}, 2'000);
        applyDiscount(CouponDiscount{{1'000}, 0}, cheap);
        const OrderId order = runOrDie(m_shop->db, RecordSale{cheap});
        QCOMPARE(redeem(code, order, {}, 1'000).amountMinor, 1'000);
        const OrderId small = m_shop->buy(anneliese(), 1'999);
        QCOMPARE(m_shop->refusal(RedeemCoupon{code, small, {}, {}}), u"below_minimum"_s);
    }

    void aGiftCardPaysUntilItIsEmpty()
    {
        const Coupon card = m_shop->issue(RewardFixture::giftCard(2'000));
        QCOMPARE(m_shop->refusal(RedeemCoupon{card.code, {}, {}, {}}), u"required amount"_s);
        QCOMPARE(m_shop->refusal(RedeemCoupon{card.code, {}, {}, 0}), u"not_positive amount"_s);
        QCOMPARE(m_shop->refusal(RedeemCoupon{card.code, {}, {}, -5}), u"not_positive amount"_s);
        QCOMPARE(redeem(card.code, {}, {}, 500).restMinor, 1'500);
        QCOMPARE(m_shop->refusal(RedeemCoupon{card.code, {}, {}, 1'501}), u"more_than_rest"_s);

        Order paid = sale(anneliese(), {}, 2'500);
        paid.payments = {{OrderPaymentKind::Voucher, 1'600, {}, card.id.value}};
        QCOMPARE(m_shop->refusal(RecordSale{paid}), u"more_than_rest"_s);
        paid.payments.first().amountMinor = 1'500;
        runOrDie(m_shop->db, RecordSale{paid});
        QCOMPARE(faultOf(card.code), u"empty"_s);
        QCOMPARE(m_shop->look(card.code).restMinor, 0);
        QCOMPARE(m_shop->refusal(RecordSale{paid}), u"empty"_s);
        m_shop->undoLast();
        QCOMPARE(m_shop->look(card.code).restMinor, 1'500);
        paid.payments.first().reference = m_shop->issue(RewardFixture::percent(10)).id.value;
        QCOMPARE(m_shop->refusal(RecordSale{paid}), u"not_a_gift_card"_s);
        paid.payments.first().reference = 99;
        QCOMPARE(m_shop->refusal(RecordSale{paid}), u"no coupon"_s);
    }

    void couponsAreVoided()
    {
        Coupon model = RewardFixture::percent(10);
        model.batch = u"Fair"_s;
        const QList<Coupon> issued = runOrDie(m_shop->db, IssueCoupons{model, 3});
        redeem(issued[1].code, m_shop->shop.annelieseSecond);
        QCOMPARE(runOrDie(m_shop->db, VoidCoupons{{issued[0].id}, {}}), 1);
        QCOMPARE(faultOf(issued[0].code), u"voided"_s);
        QCOMPARE(runOrDie(m_shop->db, VoidCoupons{{issued[0].id}, {}}), 0);
        QCOMPARE(runOrDie(m_shop->db, VoidCoupons{{}, u"Fair"_s}), 2);
        const auto batches = m_shop->db.read([](Connection &connection) { return CouponStore(connection).batches(9); });
        QCOMPARE(batches->size(), 1);
        QCOMPARE(batches->first(), (CouponBatch{u"Fair"_s, m_shop->db.clock().now(), 3, 3, 1, 200}));
        m_shop->undoLast();
        QCOMPARE(faultOf(issued[2].code), u"none"_s);
        QCOMPARE(m_shop->refusal(VoidCoupons{{CouponId{99}}, {}}), u"no coupon"_s);
        QCOMPARE(m_shop->refusal(VoidCoupons{{}, u"Nothing"_s}), u"no batch"_s);
        QCOMPARE((VoidCoupons{{issued[0].id}, {}}.right()), Right::AdjustPoints);
        QCOMPARE((VoidCoupons{{}, u"Fair"_s}.right()), Right::Bulk);
    }

    void aRewardIsTakenAlongAsACode()
    {
        const auto claim = [this](RewardId reward, ClaimFor claimFor) {
            return ClaimReward{anneliese(), reward, claimFor, {}, true, {}};
        };
        const RewardClaimId id = runOrDie(m_shop->db, claim(m_shop->tenOff, ClaimFor::Later));
        const QList<Coupon> coupons = m_shop->rewardsOf(anneliese()).coupons;
        QCOMPARE(coupons.size(), 1);
        QCOMPARE(coupons.first().claim, id);
        const QString code = coupons.first().code;
        QCOMPARE(faultOf(code, tomas()), u"other_customer"_s);
        redeem(code, m_shop->shop.annelieseSecond);
        QCOMPARE(m_shop->stateOf(id), u"used"_s);
        QCOMPARE(m_shop->claimed(id).order, m_shop->shop.annelieseSecond);

        const RewardClaimId second = runOrDie(m_shop->db, claim(m_shop->coffee, ClaimFor::Later));
        const QString coffee = m_shop->rewardsOf(anneliese()).coupons.first().code;
        runOrDie(m_shop->db, VoidClaim{second, {}});
        QCOMPARE(faultOf(coffee, anneliese()), u"voided"_s);
        const RewardClaimId third = runOrDie(m_shop->db, claim(m_shop->coffee, ClaimFor::Later));
        const QString other = m_shop->rewardsOf(anneliese()).coupons.first().code;
        runOrDie(m_shop->db, UseClaim{third, {}}); // had by hand: the code is worth nothing any more
        QCOMPARE(faultOf(other, anneliese()), u"voided"_s);

        QCOMPARE(m_shop->refusal(claim(m_shop->coffee, ClaimFor::Now)), u"not_a_coupon"_s);
        const RewardId seat = m_shop->save(RewardFixture::reward(u"Seat"_s, RewardKind::EventSeat, 1));
        QCOMPARE(m_shop->refusal(claim(seat, ClaimFor::Later)), u"not_a_coupon"_s);
    }

    void payingWithAGiftCardUsesItsReward()
    {
        const auto [id, card] = m_shop->claimVoucher(anneliese(), 1'000);
        Order paid = sale(anneliese(), {}, 2'500);
        paid.payments = {{OrderPaymentKind::Voucher, 400, {}, card.id.value}};
        const OrderId first = runOrDie(m_shop->db, RecordSale{paid});
        QCOMPARE(m_shop->stateOf(id), u"used"_s);
        QCOMPARE(m_shop->claimed(id).order, first);
        QCOMPARE(m_shop->refusal(VoidClaim{id, {}}), u"not_in_this_state"_s);
        runOrDie(m_shop->db, RecordSale{paid}); // what is left on it can be spent
        QCOMPARE(m_shop->look(card.code, anneliese()).restMinor, 200);
        QCOMPARE(m_shop->claimed(id).order, first);
        m_shop->undoLast();
        m_shop->undoLast();
        QCOMPARE(m_shop->stateOf(id), u"issued"_s);
        QVERIFY(!m_shop->claimed(id).order.isValid());
        runOrDie(m_shop->db, VoidClaim{id, {}});
        QCOMPARE(m_shop->refusal(RecordSale{paid}), u"voided"_s);
    }
};

QTEST_GUILESS_MAIN(TestCouponCommands)

#include "tst_couponcommands.moc"
