// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/rewardviews.h"
#include "storage/loyalty/pointsfeed.h"
#include "storage/loyalty/programmefigurestore.h"
#include "tests/models/loyalty/rewardfixture.h"

using namespace regulars;
using namespace Qt::StringLiterals;

/// Views of rewards and coupons follow what happens.
class TestRewardViews : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RewardFixture> m_shop;

    CustomerId anneliese() const { return m_shop->shop.anneliese; }

private Q_SLOTS:
    void init() { m_shop = std::make_unique<RewardFixture>(); }

    void theLedgerAndTheCostsNameWhatWasTaken()
    {
        m_shop->claim(anneliese(), m_shop->coffee, ClaimFor::Later); // not used yet
        m_shop->claim(anneliese(), m_shop->tenOff);
        const auto rows = m_shop->db.read([](Connection &connection) { return pointsRows(connection, {}, {}, 2); });
        VERIFY_RESULT(rows);
        QCOMPARE(rows->at(0).sourceName, u"Ten off"_s);
        QCOMPARE(rows->at(1).sourceName, u"Free coffee"_s);
        const auto figures = m_shop->db.read(
            [now = m_shop->db.clock().now()](Connection &connection) { return programmeFigures(connection, now, {}); });
        VERIFY_RESULT(figures);
        QCOMPARE(figures->costs.rewardsMinor, 600);
        QCOMPARE(figures->costs.spentMinor(), 600);
    }

    void theCatalogueIsAudited()
    {
        RewardListView view(*m_shop->db);
        QTRY_COMPARE(view.state(), EntityViewBase::State::Loaded);
        QCOMPARE(view.value()->rows.size(), 2);
        QCOMPARE(view.value()->members, 2);
        QCOMPARE(view.value()->rows[0].figures, RewardFigures());
        m_shop->claim(anneliese(), m_shop->tenOff);
        const RewardClaimId second = m_shop->claim(anneliese(), m_shop->tenOff, ClaimFor::Later);
        const Instant now = m_shop->db.clock().now();
        QTRY_COMPARE(view.value()->rows[1].figures, (RewardFigures{2, 1, 1, Points::whole(1'000), 1'200, now}));
        runOrDie(m_shop->db, VoidClaim{second, {}});
        QTRY_COMPARE(view.value()->rows[1].figures.claims, 1);
        m_shop->change(m_shop->coffee, [this](Reward &reward) { reward.tiers = {m_shop->silver}; });
        QTRY_COMPARE(view.value()->rows[0].eligible, 1);
        QCOMPARE(view.value()->rows[1].eligible, 2);
        const QString ones = m_shop->segment(u"Ones"_s, {m_shop->shop.tomas, m_shop->shop.priya});
        m_shop->change(m_shop->tenOff, [&](Reward &reward) { reward.segments = QStringList{ones}; });
        QTRY_COMPARE(view.value()->rows[1].eligible, 1); // Priya is no member
        runOrDie(m_shop->db, UnpinInSegment{m_shop->segmentId(ones), {m_shop->shop.tomas}});
        m_shop->keepSegments();
        QTRY_COMPARE(view.value()->rows[1].eligible, 0);
        m_shop->change(m_shop->tenOff, [](Reward &reward) { reward.segments.clear(); });
        QTRY_COMPARE(view.value()->rows[1].eligible, 2);
        QVERIFY(!view.value()->rows[0].mayRetire);
        m_shop->db.clock().set({now.ms + 200 * msPerDay});
        view.refresh();
        QTRY_VERIFY(view.value()->rows[0].mayRetire && view.value()->rows[1].mayRetire);
        m_shop->claim(anneliese(), m_shop->coffee);
        QTRY_VERIFY(!view.value()->rows[0].mayRetire);
    }

    void aMemberSeesTheirRewards()
    {
        MemberRewardsView view(*m_shop->db);
        view.show(anneliese());
        QTRY_COMPARE(view.state(), EntityViewBase::State::Loaded);
        QVERIFY(view.value()->isMember);
        QCOMPARE(view.value()->balance, Points::whole(1'000));
        QCOMPARE(view.value()->currency, Currency(u"EUR"));
        QCOMPARE(view.value()->rewards.size(), 2);
        const RewardClaimId claim = m_shop->claim(anneliese(), m_shop->coffee, ClaimFor::Later);
        QTRY_COMPARE(view.value()->claims.size(), 1);
        QCOMPARE(view.value()->claims.first().id, claim);
        runOrDie(m_shop->db, DeleteReward{m_shop->coffee});
        QTRY_COMPARE(view.value()->rewards.size(), 1);
        runOrDie(m_shop->db, LeaveProgramme{{anneliese()}});
        QTRY_VERIFY(!view.value()->isMember);
        QCOMPARE(view.value()->rewards.first().fault, RewardFault::NoMember);
    }

    void aCodeIsLookedAt()
    {
        const QString code = m_shop->issue(RewardFixture::giftCard(2'000)).code;
        CouponView view(*m_shop->db);
        view.show({code, {}});
        QTRY_COMPARE(view.state(), EntityViewBase::State::Loaded);
        QCOMPARE(view.value()->restMinor, 2'000);
        runOrDie(m_shop->db, RedeemCoupon{code, {}, {}, 500});
        QTRY_COMPARE(view.value()->restMinor, 1'500);
        view.show({u"NOTHING"_s, {}});
        QTRY_COMPARE(view.state(), EntityViewBase::State::Gone);
    }

    void batchesAreCounted()
    {
        CouponBatchesView view(*m_shop->db);
        QTRY_COMPARE(view.state(), EntityViewBase::State::Loaded);
        QVERIFY(view.value()->isEmpty());
        Coupon model = RewardFixture::percent(10);
        model.batch = u"Fair"_s;
        const QList<Coupon> issued = runOrDie(m_shop->db, IssueCoupons{model, 5});
        QTRY_COMPARE(view.value()->size(), 1);
        QCOMPARE(view.value()->first().coupons, 5);
        runOrDie(m_shop->db, RedeemCoupon{issued.first().code, {}, {}, {}});
        QTRY_COMPARE(view.value()->first().used, 1);
    }
};

QTEST_GUILESS_MAIN(TestRewardViews)

#include "tst_rewardviews.moc"
