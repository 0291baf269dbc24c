// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/duplicates/duplicatecommands.h"
#include "models/exchange/importcommands.h"
#include "storage/exchange/package.h"
#include "storage/people/shopstore.h"
#include "tests/models/loyalty/rewardfixture.h"

using namespace regulars;
using namespace Qt::StringLiterals;

/// Rewards and coupons in what concerns the whole shop: customers who become one, packages.
class TestRewardExchange : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RewardFixture> m_shop;

    CustomerId anneliese() const { return m_shop->shop.anneliese; }
    CustomerId tomas() const { return m_shop->shop.tomas; }

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

    void whatSomebodyHasGoesWithThem()
    {
        const RewardClaimId claim = m_shop->claim(anneliese(), m_shop->coffee, ClaimFor::Later);
        Coupon model = RewardFixture::percent(10);
        model.customer = anneliese();
        model.maxUses = 0;
        model.maxUsesPerCustomer = 1;
        const QString code = m_shop->issue(model).code;
        runOrDie(m_shop->db, RedeemCoupon{code, m_shop->shop.annelieseSecond, {}, {}});
        runOrDie(m_shop->db, MergeCustomers{tomas(), {anneliese()}, {}, {}});
        const ChangeSetId merged = m_shop->lastUndoable();
        QCOMPARE(m_shop->claimed(claim).customer, tomas());
        QCOMPARE(m_shop->rewardsOf(tomas()).coupons.size(), 1);
        QCOMPARE(nameOf(m_shop->look(code, tomas()).fault), u"used_up_by_customer"_s);
        QCOMPARE(m_shop->undo(merged).conflicts.size(), 0);
        QCOMPARE(m_shop->claimed(claim).customer, anneliese());
        QCOMPARE(nameOf(m_shop->look(code, anneliese()).fault), u"used_up_by_customer"_s);
        QCOMPARE(m_shop->rewardsOf(tomas()).coupons.size(), 0);
    }

    void aPackageCarriesThem()
    {
        const RewardClaimId used = m_shop->claim(anneliese(), m_shop->coffee, ClaimFor::Now, m_shop->shop.annelieseFirst);
        const RewardClaimId taken = runOrDie(m_shop->db,
                                             ClaimReward{anneliese(), m_shop->tenOff, ClaimFor::Later, {}, true, {}});
        const QString code = m_shop->rewardsOf(anneliese()).coupons.first().code;
        runOrDie(m_shop->db, RedeemCoupon{code, m_shop->shop.annelieseSecond, {}, {}});
        m_shop->bringBack(m_shop->shop.annelieseFirst);
        const QString file = m_shop->db.path(u"shop.json"_s);
        VERIFY_RESULT(m_shop->db.read([&](Connection &connection) -> Result<ExportCount> {
            REGULARS_TRY(shop, ShopStore(connection).shop());
            return exportPackage(connection, shop, {file, CsvWriter::IfExists::Replace, ExportFormat::Package, {}, {}}, {},
                                 {});
        }));
        TestDatabase other;
        other.clock().set(m_shop->db.clock().now());
        const auto brought = runCommand(*other, ImportPackage{file, {}, {}}).result();
        VERIFY_RESULT(brought);
        RewardClaim expected = m_shop->claimed(used);
        expected.rowVersion = 1;
        QCOMPARE(other.read([=](Connection &connection) { return ClaimStore(connection).claim(used); }).value(), expected);
        expected = m_shop->claimed(taken);
        expected.rowVersion = 1;
        QCOMPARE(other.read([=](Connection &connection) { return ClaimStore(connection).claim(taken); }).value(), expected);
        const auto seen = other.read([=, now = other.clock().now()](Connection &connection) {
            return readCoupon(connection, {code, {}, {}, false, false}, now);
        });
        VERIFY_RESULT(seen);
        QCOMPARE(seen->usage.uses, 1);
        const auto task = other.read(
            [id = m_shop->claimed(used).task](Connection &connection) { return TaskStore(connection).task(id); });
        VERIFY_RESULT(task);
        QCOMPARE(task->origin, TaskOrigin::RefundedReward);
        const auto undone = other.write(u"undo"_s, [&](WriteSession &session) {
            return History(session.connection()).undo(session, brought->changeSet);
        });
        VERIFY_RESULT(undone);
        QCOMPARE(undone->value.conflicts.size(), 0);
        QVERIFY(other.read([](Connection &connection) { return RewardStore(connection).rewards(); })->isEmpty());
        QVERIFY(!*other.read([=](Connection &connection) { return CouponStore(connection).isTaken(code); }));
    }

    void whatDependsOnAPackageStays()
    {
        const RewardClaimId waiting = m_shop->claim(anneliese(), m_shop->coffee, ClaimFor::Later);
        const QString file = m_shop->db.path(u"shop.json"_s);
        VERIFY_RESULT(m_shop->db.read([&](Connection &connection) -> Result<ExportCount> {
            REGULARS_TRY(shop, ShopStore(connection).shop());
            return exportPackage(connection, shop, {file, CsvWriter::IfExists::Replace, ExportFormat::Package, {}, {}}, {},
                                 {});
        }));
        TestDatabase other;
        other.clock().set(m_shop->db.clock().now());
        const auto brought = runCommand(*other, ImportPackage{file, {}, {}}).result();
        VERIFY_RESULT(brought);
        runOrDie(other, VoidClaim{waiting, {}}); // its points have come along: they are given back, once
        const auto points = other.read([id = anneliese(), now = other.clock().now()](Connection &connection) {
            return readPoints(connection, id, now);
        });
        QCOMPARE(points->balance.active, Points::whole(1'000));
        Reward gift = RewardFixture::reward(u"Gift"_s, RewardKind::Service, 0);
        gift.id = runOrDie(other, SaveReward{gift});
        const RewardClaimId claim = runOrDie(
            other, ClaimReward{anneliese(), gift.id, ClaimFor::Now, m_shop->shop.annelieseFirst, false, {}});
        const auto undone = other.write(u"undo"_s, [&](WriteSession &session) {
            return History(session.connection()).undo(session, brought->changeSet);
        });
        VERIFY_RESULT(undone);
        QVERIFY(!undone->value.conflicts.isEmpty()); // the customer and the order of the claim
        QCOMPARE(other.read([=](Connection &connection) { return ClaimStore(connection).claim(claim); })->customer,
                 anneliese());
    }
};

QTEST_GUILESS_MAIN(TestRewardExchange)

#include "tst_rewardexchange.moc"
