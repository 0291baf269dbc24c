// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/loyalty/rewardfixture.h"

using namespace regulars;
using namespace Qt::StringLiterals;

/// What becomes of rewards and coupons of orders that come back.
class TestRewardRefunds : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RewardFixture> m_shop;

    CustomerId anneliese() const { return m_shop->shop.anneliese; }
    OrderId order() const { return m_shop->shop.annelieseFirst; }
    /// One of the two throws.
    ReturnId bringOneBack()
    {
        const Order bought =
            m_shop->db.read([id = order()](Connection &connection) { return OrderStore(connection).order(id); }).value();
        Return goods;
        goods.order = order();
        goods.lines = {ReturnLine{bought.lines.first().id, {}, {}, {}, milliPerPiece, 0, 0}};
        return runOrDie(m_shop->db, RecordReturn{goods});
    }
    QString faultOf(const QString &code) { return nameOf(m_shop->look(code).fault); }

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

    void aUsedRewardIsAskedAbout()
    {
        const RewardClaimId id = m_shop->claim(anneliese(), m_shop->coffee, ClaimFor::Now, order());
        bringOneBack();
        const RewardClaim claim = m_shop->claimed(id);
        QCOMPARE(claim.state, ClaimState::Used); // a person decides
        const Task task = m_shop->task(claim.task);
        QCOMPARE(task.origin, TaskOrigin::RefundedReward);
        QCOMPARE(task.title, u"2041 · Free coffee"_s);
        QCOMPARE(task.customer, anneliese());
        QCOMPARE(task.order, order());
        QVERIFY(task.isOpen() && validate(task).isEmpty());
        QCOMPARE(m_shop->db.read([&](Connection &connection) { return ClaimStore(connection).ofTask(task.id); })->id, id);
        bringOneBack();
        QCOMPARE(m_shop->claimed(id).task, claim.task); // it is asked once

        runOrDie(m_shop->db, RestoreClaim{id});
        QCOMPARE(m_shop->stateOf(id), u"issued"_s);
        QVERIFY(!m_shop->claimed(id).order.isValid());
        QCOMPARE(m_shop->task(task.id).outcome, TaskOutcome::Done);
        QVERIFY(!m_shop->claimed(id).task.isValid());
        QCOMPARE(m_shop->refusal(RestoreClaim{id}), u"not_in_this_state"_s);
        m_shop->undoLast();
        QCOMPARE(m_shop->stateOf(id), u"used"_s);
        QVERIFY(m_shop->task(task.id).isOpen());
        m_shop->undoLast();
        m_shop->undoLast();
        QVERIFY(!m_shop->claimed(id).task.isValid());
        QVERIFY(!m_shop->db.read([&](Connection &connection) { return TaskStore(connection).task(task.id); }));
    }

    void theTaskLeadsToItsReward()
    {
        const RewardClaimId id = m_shop->claim(anneliese(), m_shop->coffee, ClaimFor::Now, order());
        bringOneBack();
        const TaskId task = m_shop->claimed(id).task;
        runOrDie(m_shop->db, RestoreClaim{{}, task});
        QCOMPARE(m_shop->stateOf(id), u"issued"_s);
        QCOMPARE(m_shop->task(task).outcome, TaskOutcome::Done);
        QCOMPARE(m_shop->refusal(RestoreClaim{{}, task}), u"no claim"_s); // it asks nothing any more
        m_shop->undoLast();
        QCOMPARE(m_shop->stateOf(id), u"used"_s);
        QVERIFY(m_shop->task(task).isOpen());
    }

    void severalTasksLeadToTheirRewardsInOneStep()
    {
        QList<RewardClaimId> claims;
        QList<TaskId> tasks;
        for (int i = 0; i < 3; ++i)
            claims += m_shop->claim(anneliese(), m_shop->coffee, ClaimFor::Now, order());
        bringOneBack();
        for (const RewardClaimId claim : std::as_const(claims))
            tasks += m_shop->claimed(claim).task;
        QCOMPARE(runOrDie(m_shop->db, RestoreClaims{{tasks[0], tasks[1], TaskId{999}}}), 2);
        QCOMPARE(m_shop->stateOf(claims[0]), u"issued"_s);
        QCOMPARE(m_shop->stateOf(claims[1]), u"issued"_s);
        QCOMPARE(m_shop->stateOf(claims[2]), u"used"_s);
        QCOMPARE(m_shop->task(tasks[1]).outcome, TaskOutcome::Done);
        QVERIFY(m_shop->task(tasks[2]).isOpen());
        m_shop->undoLast();
        QCOMPARE(m_shop->stateOf(claims[0]), u"used"_s);
        QCOMPARE(m_shop->stateOf(claims[1]), u"used"_s);
        QVERIFY(m_shop->task(tasks[1]).isOpen());
    }

    void aCodeThatWasUsedWithoutTheMembersOrderComesBackToo()
    {
        const RewardClaimId id = runOrDie(m_shop->db,
                                          ClaimReward{anneliese(), m_shop->tenOff, ClaimFor::Later, {}, true, {}});
        const qint64 points = m_shop->active(anneliese());
        const QString code = m_shop->rewardsOf(anneliese()).coupons.first().code;
        runOrDie(m_shop->db, RedeemCoupon{code, {}, anneliese(), 1'000});
        QCOMPARE(m_shop->stateOf(id), u"used"_s);
        QVERIFY(!m_shop->claimed(id).order.isValid());
        runOrDie(m_shop->db, RestoreClaim{id});
        QCOMPARE(m_shop->stateOf(id), u"issued"_s);
        QCOMPARE(nameOf(m_shop->look(code, anneliese()).fault), u"none"_s);
        m_shop->undoLast();
        QCOMPARE(nameOf(m_shop->look(code, anneliese()).fault), u"used_up"_s);
        m_shop->redoLast();
        runOrDie(m_shop->db, VoidClaim{id, {}});
        QCOMPARE(m_shop->active(anneliese()), points + 500);
    }

    void aTaskThatWasTickedOffStays()
    {
        const RewardClaimId id = m_shop->claim(anneliese(), m_shop->coffee, ClaimFor::Now, order());
        bringOneBack();
        Task task = m_shop->task(m_shop->claimed(id).task);
        task.outcome = TaskOutcome::Dismissed;
        task.closedAt = m_shop->db.clock().now();
        const auto dismissed = m_shop->db.write(
            u"test"_s, [&](WriteSession &session) { return TaskStore(session.connection()).update(session, task); });
        QVERIFY(dismissed);
        runOrDie(m_shop->db, RestoreClaim{id});
        QCOMPARE(m_shop->task(task.id).outcome, TaskOutcome::Dismissed);
    }

    void aRestoredClaimCanBeUsedInTime()
    {
        m_shop->change(m_shop->coffee, [](Reward &reward) { reward.value.validDays = 7; });
        const RewardClaimId id = m_shop->claim(anneliese(), m_shop->coffee, ClaimFor::Now, order());
        m_shop->db.clock().set(utc(2026, 12, 10));
        bringOneBack();
        runOrDie(m_shop->db, RestoreClaim{id});
        QCOMPARE(m_shop->claimed(id).validUntil, QDate(2026, 12, 17));
        runOrDie(m_shop->db, UseClaim{id, {}});
    }

    void aCancelledOrderFreesWhatItHeld()
    {
        const RewardClaimId held = m_shop->claim(anneliese(), m_shop->coffee, ClaimFor::Order, order());
        const RewardClaimId used = m_shop->claim(anneliese(), m_shop->coffee, ClaimFor::Now, order());
        bringOneBack();
        QCOMPARE(m_shop->stateOf(held), u"reserved"_s); // the order still is
        runOrDie(m_shop->db, CancelOrder{order()});
        QCOMPARE(m_shop->stateOf(held), u"issued"_s);
        QVERIFY(!m_shop->claimed(held).order.isValid());
        QVERIFY(m_shop->claimed(used).task.isValid());
        m_shop->undoLast();
        QCOMPARE(m_shop->stateOf(held), u"reserved"_s);
        runOrDie(m_shop->db, DeleteOrder{order()});
        QCOMPARE(m_shop->stateOf(held), u"issued"_s);
    }

    void aCouponComesBackWithItsWholeOrder()
    {
        Coupon model = RewardFixture::percent(10);
        model.restoredOnReturn = true;
        model.stackable = true;
        model.validUntil = QDate(2026, 12, 24);
        const QString restored = m_shop->issue(model).code;
        model.restoredOnReturn = false;
        const QString gone = m_shop->issue(model).code;
        const Coupon card = m_shop->issue(RewardFixture::giftCard(1'000));
        runOrDie(m_shop->db, RedeemCoupon{restored, order(), {}, {}});
        runOrDie(m_shop->db, RedeemCoupon{gone, order(), {}, {}});
        runOrDie(m_shop->db, RedeemCoupon{card.code, order(), {}, 400});
        bringOneBack();
        QCOMPARE(faultOf(restored), u"used_up"_s); // the discount is still had
        bringOneBack();
        QCOMPARE(faultOf(restored), u"used_up"_s);
        Return candle;
        candle.order = order();
        candle.lines = {
            ReturnLine{m_shop->db.read([id = order()](Connection &connection) { return OrderStore(connection).order(id); })
                           ->lines.last()
                           .id,
                       {},
                       {},
                       {},
                       milliPerPiece,
                       0,
                       0}};
        const ReturnId last = runOrDie(m_shop->db, RecordReturn{candle});
        QCOMPARE(faultOf(restored), u"none"_s);
        QCOMPARE(faultOf(gone), u"used_up"_s);
        QCOMPARE(m_shop->look(card.code).restMinor, 1'000);
        runOrDie(m_shop->db, DeleteReturn{last});
        QCOMPARE(faultOf(restored), u"used_up"_s);
        QCOMPARE(m_shop->look(card.code).restMinor, 600);
        m_shop->undoLast();
        QCOMPARE(faultOf(restored), u"none"_s);
    }

    void aCouponThatIsOverStaysUsed()
    {
        Coupon model = RewardFixture::percent(10);
        model.restoredOnReturn = true;
        model.validUntil = QDate(2026, 11, 30);
        const QString code = m_shop->issue(model).code;
        runOrDie(m_shop->db, RedeemCoupon{code, order(), {}, {}});
        m_shop->db.clock().set(utc(2026, 12, 1, 9));
        runOrDie(m_shop->db, CancelOrder{order()});
        QCOMPARE(m_shop->look(code).usage.uses, 1);
        m_shop->undoLast();
        m_shop->db.clock().set(utc(2026, 11, 30, 9));
        runOrDie(m_shop->db, CancelOrder{order()});
        QCOMPARE(m_shop->look(code).usage.uses, 0);
    }

    void aCodeOfARewardComesBackWithTheReward()
    {
        const RewardClaimId id = runOrDie(m_shop->db,
                                          ClaimReward{anneliese(), m_shop->tenOff, ClaimFor::Later, {}, true, {}});
        const QString code = m_shop->rewardsOf(anneliese()).coupons.first().code;
        runOrDie(m_shop->db, RedeemCoupon{code, order(), {}, {}});
        m_shop->bringBack(order());
        QCOMPARE(nameOf(m_shop->look(code, anneliese()).fault), u"used_up"_s);
        runOrDie(m_shop->db, RestoreClaim{id});
        QCOMPARE(nameOf(m_shop->look(code, anneliese()).fault), u"none"_s);
        runOrDie(m_shop->db, RedeemCoupon{code, m_shop->shop.annelieseSecond, {}, {}});
        QCOMPARE(m_shop->claimed(id).order, m_shop->shop.annelieseSecond);
    }

    void aRestoredCodeIsAsGoodAsANewOne()
    {
        m_shop->change(m_shop->tenOff, [](Reward &reward) { reward.value.validDays = 7; });
        const RewardClaimId id = runOrDie(m_shop->db,
                                          ClaimReward{anneliese(), m_shop->tenOff, ClaimFor::Later, {}, true, {}});
        const QString code = m_shop->rewardsOf(anneliese()).coupons.first().code;
        runOrDie(m_shop->db, RedeemCoupon{code, order(), {}, {}});
        m_shop->db.clock().set(utc(2026, 12, 10));
        m_shop->bringBack(order());
        const TaskId first = m_shop->claimed(id).task;
        runOrDie(m_shop->db, RestoreClaim{id});
        QCOMPARE(m_shop->look(code, anneliese()).coupon.validUntil, QDate(2026, 12, 17));
        QCOMPARE(nameOf(m_shop->look(code, anneliese()).fault), u"none"_s);
        m_shop->undoLast();
        QCOMPARE(m_shop->look(code, anneliese()).coupon.validUntil, QDate(2026, 11, 29));
        m_shop->redoLast();
        // The next refund is another question.
        runOrDie(m_shop->db, RedeemCoupon{code, m_shop->shop.annelieseSecond, {}, {}});
        m_shop->bringBack(m_shop->shop.annelieseSecond);
        const TaskId second = m_shop->claimed(id).task;
        QVERIFY(second.isValid() && second != first);
        QVERIFY(m_shop->task(second).isOpen());
    }

    void whatWasHadByACodeGivesNoPointsBack()
    {
        const auto [id, card] = m_shop->claimVoucher(anneliese(), 1'000);
        Order paid = sale(anneliese(), {}, 2'500);
        paid.payments = {{OrderPaymentKind::Voucher, 400, {}, card.id.value}};
        const OrderId first = runOrDie(m_shop->db, RecordSale{paid});
        runOrDie(m_shop->db, RecordSale{paid});
        m_shop->bringBack(first);
        runOrDie(m_shop->db, RestoreClaim{id});
        QCOMPARE(m_shop->look(card.code, anneliese()).restMinor, 600); // the second sale stays
        QCOMPARE(m_shop->stateOf(id), u"issued"_s);
        QCOMPARE(m_shop->refusal(VoidClaim{id, {}}), u"coupon_used"_s);
        const qint64 points = m_shop->active(anneliese());
        m_shop->db.clock().set(utc(2027, 2, 1, 9));
        QCOMPARE(runOrDie(m_shop->db, ExpireClaims{}), 1);
        QCOMPARE(m_shop->stateOf(id), u"used"_s);
        QCOMPARE(m_shop->active(anneliese()), points);
        QCOMPARE(runOrDie(m_shop->db, ExpireClaims{}), 0);
    }

    void withoutAReturnNothingIsAsked()
    {
        const RewardClaimId id = m_shop->claim(anneliese(), m_shop->coffee, ClaimFor::Now, order());
        const ReturnId first = bringOneBack();
        const ReturnId second = bringOneBack();
        const TaskId asked = m_shop->claimed(id).task;
        runOrDie(m_shop->db, DeleteReturn{second});
        QVERIFY(m_shop->task(asked).isOpen()); // the other is still there
        QCOMPARE(m_shop->claimed(id).task, asked);
        runOrDie(m_shop->db, DeleteReturn{first});
        QCOMPARE(m_shop->task(asked).outcome, TaskOutcome::Dismissed);
        QVERIFY(!m_shop->task(asked).isOpen());
        QVERIFY(!m_shop->claimed(id).task.isValid());
        m_shop->undoLast();
        QVERIFY(m_shop->task(asked).isOpen());
        QCOMPARE(m_shop->claimed(id).task, asked);
        m_shop->redoLast();
        bringOneBack();
        QVERIFY(m_shop->claimed(id).task.isValid());
        QVERIFY(m_shop->claimed(id).task != asked);
    }

    void rewardsNeedNotComeBack()
    {
        Coupon model = RewardFixture::percent(10);
        model.restoredOnReturn = true;
        const QString code = m_shop->issue(model).code;
        Order bought = sale(anneliese(), {}, 2'500);
        OrderLine gift;
        gift.name = u"Free coffee"_s;
        bought.lines += gift;
        const OrderId id = runOrDie(m_shop->db, RecordSale{bought});
        runOrDie(m_shop->db, RedeemCoupon{code, id, {}, {}});
        const auto bringBack = [&](qsizetype line) {
            const Order stored =
                m_shop->db.read([id](Connection &connection) { return OrderStore(connection).order(id); }).value();
            Return goods;
            goods.order = id;
            goods.lines = {ReturnLine{stored.lines.at(line).id, {}, {}, {}, milliPerPiece, 0, 0}};
            return runOrDie(m_shop->db, RecordReturn{goods});
        };
        bringBack(1);
        QCOMPARE(faultOf(code), u"used_up"_s); // what was paid for is still there
        m_shop->undoLast();
        bringBack(0);
        QCOMPARE(faultOf(code), u"none"_s); // the coffee was drunk
    }
};

QTEST_GUILESS_MAIN(TestRewardRefunds)

#include "tst_rewardrefunds.moc"
