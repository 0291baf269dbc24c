// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/journal/writesession.h"
#include "storage/loyalty/claimstore.h"
#include "storage/loyalty/couponstore.h"
#include "storage/loyalty/rewardstore.h"
#include "storage/sql/statement.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"

using namespace regulars;
using namespace Qt::StringLiterals;

/// What the tables of rewards, claims and coupons refuse, and how damaged rows are read.
class TestRewardStores : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_db;
    SmallShop m_shop;

    template<typename Job>
    auto write(Job job)
    {
        return m_db->write(u"test"_s, std::move(job));
    }
    Result<void> sql(const QString &text)
    {
        const auto done = write(
            [=](WriteSession &session) { return attempt([&] { Statement(session.connection(), text).execute(); }); });
        return done ? Result<void>() : tl::unexpected(done.error());
    }
    RewardId saveCoffee()
    {
        Reward reward;
        reward.name = u"Coffee"_s;
        reward.points = Points::whole(100);
        return write([=](WriteSession &session) { return RewardStore(session.connection()).save(session, reward); })->value;
    }
    RewardClaimId claim(RewardId reward, QDate on)
    {
        RewardClaim claim;
        claim.customer = m_shop.anneliese;
        claim.reward = reward;
        claim.rewardName = u"Coffee"_s;
        claim.points = Points::whole(100);
        claim.claimedOn = on;
        return write([=](WriteSession &session) { return ClaimStore(session.connection()).insert(session, claim); })->value;
    }
    Result<CouponId> insert(const QString &code)
    {
        Coupon coupon;
        coupon.code = code;
        coupon.value.percent = 10;
        const auto done = write(
            [=](WriteSession &session) { return CouponStore(session.connection()).insert(session, coupon); });
        return done ? Result<CouponId>(done->value) : tl::unexpected(done.error());
    }

    /// What is left of the reward, if so many are there.
    Result<std::optional<int>> left(RewardId id, std::optional<int> stock)
    {
        return m_db->read([=](Connection &connection) -> Result<std::optional<int>> {
            const RewardStore store(connection);
            REGULARS_TRY(reward, store.reward(id));
            reward.stock = stock;
            return store.left(reward);
        });
    }

private Q_SLOTS:
    void init()
    {
        m_db = std::make_unique<TestDatabase>();
        m_shop = fillSmallShop(*m_db);
    }

    void aCodeIsThereOnce()
    {
        VERIFY_RESULT(insert(u"SUMMER"_s));
        QCOMPARE(insert(u"SUMMER"_s).error().code, ErrorCode::Duplicate);
        VERIFY_RESULT(insert(u"WINTER"_s));
        QVERIFY(!sql(u"UPDATE coupons SET code = 'SUMMER' WHERE code = 'WINTER'"_s)); // whoever writes
    }

    void whatCanNotBeIsRefused_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("negative points") << u"UPDATE rewards SET points = -1"_s;
        QTest::newRow("negative stock") << u"UPDATE rewards SET stock = -1"_s;
        QTest::newRow("a state of its own") << u"UPDATE reward_claims SET state = 'lost'"_s;
        QTest::newRow("a claim of nobody") << u"UPDATE reward_claims SET customer_id = 999"_s;
        QTest::newRow("a claim of nothing") << u"UPDATE reward_claims SET reward_id = 999"_s;
        QTest::newRow("a reward that was claimed goes") << u"DELETE FROM rewards"_s;
        QTest::newRow("negative uses") << u"UPDATE coupons SET max_uses = -1"_s;
        QTest::newRow("a use of nothing") << u"INSERT INTO coupon_uses (coupon_id, used_at) VALUES (999, 0)"_s;
        QTest::newRow("a negative use")
            << u"INSERT INTO coupon_uses (coupon_id, used_at, amount_minor) SELECT id, 0, -1 FROM coupons"_s;
    }
    void whatCanNotBeIsRefused()
    {
        QFETCH(QString, change);
        claim(saveCoffee(), QDate(2026, 11, 22));
        VERIFY_RESULT(insert(u"SUMMER"_s));
        QVERIFY(!sql(change));
    }

    void aDamagedRowIsStillRead()
    {
        const RewardId reward = saveCoffee();
        const RewardClaimId id = claim(reward, QDate(2026, 11, 22));
        const auto coupon = insert(u"SUMMER"_s);
        VERIFY_RESULT(coupon);
        VERIFY_RESULT(sql(u"UPDATE rewards SET value = '{', kind = 'of a newer version', tiers = 'x', valid_from = 'soon',"
                          " limit_per = '?'"_s));
        VERIFY_RESULT(sql(u"UPDATE reward_claims SET value = '[1]', kind = '?', valid_until = '2026-13-45'"_s));
        VERIFY_RESULT(sql(u"UPDATE coupons SET value = 'null', kind = '?'"_s));
        const auto read = m_db->read([=](Connection &connection) { return RewardStore(connection).reward(reward); });
        VERIFY_RESULT(read);
        QCOMPARE(read->kind, RewardKind::Service);
        QCOMPARE(read->value, RewardValue());
        QVERIFY(read->tiers.isEmpty() && !read->validFrom.isValid());
        QCOMPARE(read->limit.per, EarnPeriod::Lifetime);
        const auto claimed = m_db->read([=](Connection &connection) { return ClaimStore(connection).claim(id); });
        VERIFY_RESULT(claimed);
        QCOMPARE(claimed->kind, RewardKind::Service);
        QVERIFY(!claimed->validUntil.isValid());
        const auto seen = m_db->read([=](Connection &connection) { return CouponStore(connection).coupon(*coupon); });
        VERIFY_RESULT(seen);
        QCOMPARE(seen->kind, CouponKind::Access);
        QVERIFY(couponDiscount(*seen, sale({}, {}, 1'000)).total() == 0);
    }

    void periodsAreCountedByLocalDays()
    {
        Reward reward;
        reward.id = saveCoffee();
        for (const QDate day : {QDate(2025, 12, 31), QDate(2026, 1, 1), QDate(2026, 11, 1), QDate(2026, 11, 16),
                                QDate(2026, 11, 22), QDate(2026, 11, 22)})
            claim(reward.id, day);
        const auto times = [&](EarnPeriod per) {
            reward.limit = {per, 1};
            return m_db
                ->read([&](Connection &connection) {
                    return ClaimStore(connection).timesInPeriod(m_shop.anneliese, {reward}, QDate(2026, 11, 22));
                })
                ->value(reward.id);
        };
        QCOMPARE(times(EarnPeriod::Day), 2);
        QCOMPARE(times(EarnPeriod::Week), 3);
        QCOMPARE(times(EarnPeriod::Month), 4);
        QCOMPARE(times(EarnPeriod::Year), 5);
        QCOMPARE(times(EarnPeriod::Lifetime), 6);
    }

    void whatIsGoneIsNotFound()
    {
        const auto code = [&](auto job) { return m_db->read(job).error().code; };
        QCOMPARE(code([](Connection &connection) { return RewardStore(connection).reward(RewardId{9}); }),
                 ErrorCode::NotFound);
        QCOMPARE(code([](Connection &connection) { return ClaimStore(connection).claim(RewardClaimId{9}); }),
                 ErrorCode::NotFound);
        QCOMPARE(code([](Connection &connection) { return ClaimStore(connection).ofTask(TaskId{9}); }), ErrorCode::NotFound);
        QCOMPARE(code([](Connection &connection) { return CouponStore(connection).coupon(CouponId{9}); }),
                 ErrorCode::NotFound);
        QCOMPARE(code([](Connection &connection) { return CouponStore(connection).byCode(u"NONE"_s); }),
                 ErrorCode::NotFound);
        RewardClaim gone;
        gone.id = RewardClaimId{9};
        QCOMPARE(write([=](WriteSession &session) { return ClaimStore(session.connection()).update(session, gone); })
                     .error()
                     .code,
                 ErrorCode::NotFound);
        QCOMPARE(write([](WriteSession &session) {
                     return CouponStore(session.connection()).setVoided(session, CouponId{9}, true);
                 })
                     .error()
                     .code,
                 ErrorCode::NotFound);
    }

    void whatHasNoStockIsNotCounted()
    {
        const RewardId coffee = saveCoffee();
        claim(coffee, QDate(2026, 11, 22));
        QCOMPARE(left(coffee, 3).value(), std::optional(2));
        QCOMPARE(left(coffee, {}).value(), std::optional<int>());
        VERIFY_RESULT(sql(u"ALTER TABLE reward_claims RENAME TO gone"_s)); // nobody can look there any more
        QVERIFY(!left(coffee, 3));
        VERIFY_RESULT(left(coffee, {}));
    }
};

QTEST_GUILESS_MAIN(TestRewardStores)

#include "tst_rewardstores.moc"
