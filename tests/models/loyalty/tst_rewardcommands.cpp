// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/claimupkeep.h"
#include "models/tasks/taskcommands.h"
#include "tests/models/loyalty/rewardfixture.h"

#include <QtTest/QSignalSpy>

using namespace regulars;
using namespace Qt::StringLiterals;

/// The catalogue is kept, members claim rewards, and claims go their way.
class TestRewardCommands : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RewardFixture> m_shop;

    CustomerId anneliese() const { return m_shop->shop.anneliese; }
    CustomerId tomas() const { return m_shop->shop.tomas; }
    QStringList names()
    {
        QStringList names;
        const auto rewards = m_shop->db.read([](Connection &connection) { return RewardStore(connection).rewards(); });
        for (const Reward &reward : rewards.value())
            names += reward.name;
        return names;
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

    void aRewardIsKeptAsItIs()
    {
        Reward reward = RewardFixture::reward(u" Wine  tasting "_s, RewardKind::EventSeat, 750);
        reward.description = u"In the cellar"_s;
        reward.value = {0, 0, {}, 60};
        reward.costMinor = 1'500;
        reward.stock = 12;
        reward.limit = {EarnPeriod::Year, 1};
        reward.validFrom = QDate(2026, 11, 1);
        reward.validUntil = QDate(2026, 12, 24);
        reward.tiers = {m_shop->gold, m_shop->silver};
        reward.segments = {m_shop->segment(u"Wine"_s, {}), m_shop->segment(u"Cheese"_s, {})};
        reward.opensTask = true;
        reward.enabled = false;
        const RewardId id = m_shop->save(reward);
        Reward stored = m_shop->stored(id);
        QVERIFY(!stored.uid.isEmpty());
        QCOMPARE(stored.createdAt, m_shop->db.clock().now());
        QCOMPARE(stored.position, 3);
        reward.id = id;
        reward.uid = stored.uid;
        reward.name = u"Wine tasting"_s;
        reward.position = 3;
        reward.createdAt = stored.createdAt;
        reward.rowVersion = 1;
        QCOMPARE(stored, reward);

        m_shop->change(id, [](Reward &each) {
            each.stock.reset();
            each.validFrom = {};
            each.name = u"Cheese"_s;
        });
        QCOMPARE(m_shop->stored(id).name, u"Cheese"_s);
        QVERIFY(!m_shop->stored(id).stock);
        m_shop->undoLast();
        QCOMPARE(m_shop->stored(id), reward);
    }

    void whatARewardMayNotBe()
    {
        Reward reward = m_shop->stored(m_shop->coffee);
        reward.name = u" "_s;
        QCOMPARE(m_shop->refusal(SaveReward{reward}), u"required name"_s);
        reward = m_shop->stored(m_shop->coffee);
        reward.tiers = {TierId{99}};
        QCOMPARE(m_shop->refusal(SaveReward{reward}), u"no tier"_s);
        reward.tiers.clear();
        reward.segments = {u"nobody's"_s};
        QCOMPARE(m_shop->refusal(SaveReward{reward}), u"no segment"_s);
        reward.segments.clear();
        reward.value.product = ProductId{99};
        QCOMPARE(m_shop->refusal(SaveReward{reward}), u"no product"_s);
        reward.value.product = {};
        reward.rowVersion = 7;
        QCOMPARE(m_shop->refusal(SaveReward{reward}), u"conflict reward"_s);
        reward.id = RewardId{99};
        QCOMPARE(m_shop->refusal(SaveReward{reward}), u"no reward"_s);
        QCOMPARE(SaveReward::right, Right::Manage);
        QCOMPARE(ClaimReward::right, Right::Create);
    }

    void theCatalogueHasAnOrder()
    {
        m_shop->save(RewardFixture::reward(u"Tea"_s, RewardKind::FreeItem, 100));
        QCOMPARE(names(), (QStringList{u"Free coffee"_s, u"Ten off"_s, u"Tea"_s}));
        runOrDie(m_shop->db, MoveReward{m_shop->coffee, 1});
        QCOMPARE(names(), (QStringList{u"Ten off"_s, u"Free coffee"_s, u"Tea"_s}));
        runOrDie(m_shop->db, MoveReward{m_shop->coffee, 99});
        QCOMPARE(names().last(), u"Free coffee"_s);
        runOrDie(m_shop->db, MoveReward{m_shop->coffee, -99});
        QCOMPARE(names().first(), u"Free coffee"_s);
        runOrDie(m_shop->db, DeleteReward{m_shop->tenOff});
        QCOMPARE(names(), (QStringList{u"Free coffee"_s, u"Tea"_s}));
        QCOMPARE(m_shop->refusal(DeleteReward{m_shop->tenOff}), u"no reward"_s);
        QCOMPARE(m_shop->refusal(MoveReward{m_shop->tenOff, 1}), u"no reward"_s);
        QCOMPARE(m_shop->refusal(ClaimReward{anneliese(), m_shop->tenOff, {}, {}, false, {}}), u"no reward"_s);
        m_shop->undoLast();
        QCOMPARE(names().size(), 3);
    }

    void aClaimKeepsWhatWasSaid()
    {
        const RewardClaimId id = m_shop->claim(anneliese(), m_shop->tenOff);
        m_shop->change(m_shop->tenOff, [](Reward &reward) {
            reward.name = u"Five off"_s;
            reward.points = Points::whole(900);
        });
        runOrDie(m_shop->db, DeleteReward{m_shop->tenOff});
        const RewardClaim claim = m_shop->claimed(id);
        QCOMPARE(claim.customer, anneliese());
        QCOMPARE(claim.rewardName, u"Ten off"_s);
        QCOMPARE(claim.points, Points::whole(500));
        QCOMPARE(claim.costMinor, 600);
        QCOMPARE(claim.value.amountMinor, 1'000);
        QCOMPARE(claim.state, ClaimState::Used);
        QCOMPARE(claim.closedAt, m_shop->db.clock().now());
        QCOMPARE(claim.claimedOn, QDate(2026, 11, 22));
        QVERIFY(!claim.uid.isEmpty());
    }

    void whatIsAskedForTwiceIsClaimedOnce()
    {
        const ClaimReward coffee{anneliese(), m_shop->coffee, ClaimFor::Now, {}, false, {}, u"first wish"_s};
        const RewardClaimId id = runOrDie(m_shop->db, coffee);
        QCOMPARE(m_shop->claimed(id).uid, u"first wish"_s);
        QCOMPARE(runOrDie(m_shop->db, coffee), id);
        QCOMPARE(m_shop->rewardsOf(anneliese()).claims.size(), 1);
        ClaimReward other = coffee;
        other.reward = m_shop->tenOff;
        QCOMPARE(m_shop->refusal(other), u"duplicate uid"_s);
        other = coffee;
        other.uid = u"second wish"_s;
        QVERIFY(runOrDie(m_shop->db, other) != id);
        QCOMPARE(m_shop->rewardsOf(anneliese()).claims.size(), 2);
    }

    void whoCanHaveWhat()
    {
        QCOMPARE(m_shop->reach(anneliese()), u"Free coffee none, Ten off none"_s);
        QCOMPARE(m_shop->reach(tomas()), u"Free coffee not_enough_points, Ten off not_enough_points"_s);
        QCOMPARE(m_shop->reach(m_shop->shop.priya), u"Free coffee no_member, Ten off no_member"_s);
        m_shop->change(m_shop->coffee, [this](Reward &reward) { reward.tiers = {m_shop->gold}; });
        QCOMPARE(m_shop->reach(anneliese()), u"Ten off none, Free coffee other_tier"_s);
        const auto claim = [](CustomerId customer, RewardId reward) {
            return ClaimReward{customer, reward, ClaimFor::Now, {}, false, {}};
        };
        QCOMPARE(m_shop->refusal(claim(anneliese(), m_shop->coffee)), u"other_tier"_s);
        QCOMPARE(m_shop->refusal(claim(m_shop->shop.priya, m_shop->tenOff)), u"no_member"_s);
        QCOMPARE(m_shop->refusal(claim(CustomerId{99}, m_shop->tenOff)), u"no customer"_s);
        QCOMPARE(m_shop->refusal(claim(anneliese(), RewardId{99})), u"no reward"_s);
        const auto poor = runCommand(*m_shop->db, claim(tomas(), m_shop->tenOff)).result();
        QCOMPARE(poor.error().args.value(u"reason"_s).toString(), u"not_enough_points"_s);
        QCOMPARE(poor.error().args.value(u"missing"_s).toLongLong(), Points::whole(500).hundredths);
        QVERIFY(m_shop->rewardsOf(anneliese()).claims.isEmpty()); // nothing of it was stored
        ClaimReward wordy = claim(anneliese(), m_shop->tenOff);
        wordy.note = QString(501, u'x');
        QCOMPARE(m_shop->refusal(wordy), u"too_long note"_s);
    }

    /// A member of the segment may, others may not, and nobody who has left it.
    void aRewardIsForASegment()
    {
        const QString ones = m_shop->segment(u"Ones"_s, {anneliese()});
        const QString others = m_shop->segment(u"Others"_s, {});
        m_shop->givePoints(tomas(), 1'000);
        m_shop->change(m_shop->coffee, [&](Reward &reward) { reward.segments = {others, ones}; });
        QCOMPARE(m_shop->stored(m_shop->coffee).segments, (QStringList{others, ones}));
        QCOMPARE(m_shop->reach(anneliese()), u"Free coffee none, Ten off none"_s);
        QCOMPARE(m_shop->reach(tomas()), u"Ten off none, Free coffee other_segment"_s);
        const auto wish = [this](CustomerId customer) {
            return ClaimReward{customer, m_shop->coffee, ClaimFor::Now, {}, false, {}};
        };
        QCOMPARE(m_shop->refusal(wish(tomas())), u"other_segment"_s);
        QCOMPARE(m_shop->refusal(wish(anneliese())), QString());
        runOrDie(m_shop->db, UnpinInSegment{m_shop->segmentId(ones), {anneliese()}});
        m_shop->keepSegments();
        QCOMPARE(m_shop->refusal(wish(anneliese())), u"other_segment"_s);
        QCOMPARE(m_shop->rewardsOf(anneliese()).claims.size(), 1); // what they have had stays
        runOrDie(m_shop->db, PinInSegment{m_shop->segmentId(others), {tomas()}});
        m_shop->keepSegments();
        QCOMPARE(m_shop->reach(tomas()), u"Free coffee none, Ten off none"_s);
    }

    /// Once per claim, in the same step.
    void aClaimOpensItsTask()
    {
        QVERIFY(!m_shop->claimed(m_shop->claim(anneliese(), m_shop->coffee)).fulfilment.isValid());
        m_shop->change(m_shop->coffee, [](Reward &reward) { reward.opensTask = true; });
        const ClaimReward wish{anneliese(), m_shop->coffee, ClaimFor::Later, {}, false, u"with milk"_s, u"a wish"_s};
        const RewardClaimId id = runOrDie(m_shop->db, wish);
        const TaskId opened = m_shop->claimed(id).fulfilment;
        const Task task = m_shop->task(opened);
        QVERIFY(task.isOpen());
        QCOMPARE(task.title, u"Free coffee"_s);
        QCOMPARE(task.note, u"with milk"_s);
        QCOMPARE(task.customer, anneliese());
        QCOMPARE(task.origin, TaskOrigin::ClaimedReward);
        QCOMPARE(LocalCalendar(QTimeZone::utc()).date(*task.dueAt), QDate(2026, 11, 23));
        const auto outcomes = [&] { return m_shop->rewardsOf(anneliese()).tasks; };
        QCOMPARE(outcomes(), (QHash<RewardClaimId, TaskOutcome>{{id, TaskOutcome::Open}}));
        QCOMPARE(runOrDie(m_shop->db, wish), id); // the same wish: no second one
        QCOMPARE(m_shop->claimed(id).fulfilment, opened);
    }

    void theTaskGoesAndComesWithItsClaim()
    {
        m_shop->change(m_shop->coffee, [](Reward &reward) { reward.opensTask = true; });
        const RewardClaimId id = m_shop->claim(anneliese(), m_shop->coffee, ClaimFor::Later);
        const TaskId task = m_shop->claimed(id).fulfilment;
        m_shop->undoLast();
        QVERIFY(!m_shop->db.read([=](Connection &connection) { return TaskStore(connection).task(task); }));
        m_shop->redoLast();
        QCOMPARE(m_shop->claimed(id).fulfilment, task);
        QVERIFY(m_shop->task(task).isOpen());
        runOrDie(m_shop->db, VoidClaim{id, {}});
        QCOMPARE(m_shop->task(task).outcome, TaskOutcome::Dismissed);
        m_shop->undoLast();
        QVERIFY(m_shop->task(task).isOpen());
        runOrDie(m_shop->db, UseClaim{id, {}});
        QVERIFY(m_shop->task(task).isOpen()); // a used seat may still have to be kept
        runOrDie(m_shop->db, RestoreClaim{id});
        QCOMPARE(m_shop->claimed(id).fulfilment, task);
        runOrDie(m_shop->db, CompleteTasks{{task}});
        QCOMPARE(m_shop->rewardsOf(anneliese()).tasks.value(id), TaskOutcome::Done);
        runOrDie(m_shop->db, VoidClaim{id, {}});
        QCOMPARE(m_shop->task(task).outcome, TaskOutcome::Done); // what was done was done
    }

    /// A segment that a reward asks for stays, and says who asks.
    void aSegmentIsHeldByItsRewards()
    {
        const QString ones = m_shop->segment(u"Ones"_s, {anneliese()});
        const SegmentId id = m_shop->segmentId(ones);
        m_shop->change(m_shop->coffee, [&](Reward &reward) { reward.segments = QStringList{ones}; });
        const auto users = [&] {
            const auto rows = m_shop->db.read([](Connection &connection) { return SegmentStore(connection).segments(); });
            for (const SegmentRow &row : rows.value()) {
                if (row.segment.id == id)
                    return row.usedBy;
            }
            return QStringList{u"not there"_s};
        };
        QCOMPARE(users(), QStringList{u"Free coffee"_s});
        const auto refused = runCommand(*m_shop->db, RemoveSegment{id}).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().args.value(u"reason"_s).toString(), u"used"_s);
        QCOMPARE(refused.error().args.value(u"name"_s).toString(), u"Free coffee"_s);
        runOrDie(m_shop->db, DeleteReward{m_shop->coffee});
        QCOMPARE(users(), QStringList());
        QCOMPARE(m_shop->refusal(RemoveSegment{id}), QString());
    }

    void aClaimCostsItsPoints()
    {
        const RewardClaimId coffee = m_shop->claim(anneliese(), m_shop->coffee, ClaimFor::Order);
        QCOMPARE(m_shop->active(anneliese()), 800);
        runOrDie(m_shop->db, ReleaseClaim{coffee});
        QCOMPARE(m_shop->active(anneliese()), 800); // it is still the member's
        runOrDie(m_shop->db, UseClaim{coffee, {}});
        runOrDie(m_shop->db, RestoreClaim{coffee});
        QCOMPARE(m_shop->active(anneliese()), 800);
        runOrDie(m_shop->db, VoidClaim{coffee, {}});
        QCOMPARE(m_shop->active(anneliese()), 1'000);
        m_shop->undoLast();
        QCOMPARE(m_shop->active(anneliese()), 800);
        m_shop->redoLast();
        QCOMPARE(m_shop->active(anneliese()), 1'000);
        m_shop->claim(anneliese(), m_shop->tenOff);
        QCOMPARE(m_shop->active(anneliese()), 500);
        m_shop->undoLast();
        QCOMPARE(m_shop->active(anneliese()), 1'000);
        m_shop->redoLast();
        QCOMPARE(m_shop->active(anneliese()), 500);
        QCOMPARE(m_shop->lines(anneliese()).first(2), (QStringList{u"adjust 1000"_s, u"redeem -200"_s}));
    }

    void pointsAreNotSpentTwiceInOneWrite()
    {
        const ClaimReward claim{anneliese(), m_shop->tenOff, ClaimFor::Now, {}, false, {}};
        m_shop->claim(anneliese(), m_shop->coffee);
        const auto both = m_shop->db.write(u"test"_s, [&](WriteSession &session) -> Result<RewardClaimId> {
            REGULARS_CHECK(claim.execute(session));
            return claim.execute(session);
        });
        QVERIFY(!both);
        QCOMPARE(both.error().args.value(u"reason"_s).toString(), u"not_enough_points"_s);
        QCOMPARE(m_shop->active(anneliese()), 800);
        QCOMPARE(m_shop->rewardsOf(anneliese()).claims.size(), 1);
    }

    void aSuspendedCardBuysNothing()
    {
        runOrDie(m_shop->db, SetPointsStatus{anneliese(), PointsAccountStatus::Suspended});
        QCOMPARE(m_shop->rewardsOf(anneliese()).balance, Points());
        QCOMPARE(m_shop->refusal(ClaimReward{anneliese(), m_shop->coffee, {}, {}, false, {}}), u"not_enough_points"_s);
    }

    void aStockRunsOut()
    {
        QCOMPARE(runOrDie(m_shop->db, ChangeRewardStock{m_shop->coffee, 2}), 2);
        m_shop->claim(anneliese(), m_shop->coffee);
        const RewardClaimId second = m_shop->claim(anneliese(), m_shop->coffee, ClaimFor::Later);
        QCOMPARE(m_shop->rewardsOf(anneliese()).rewards.last().left, 0);
        QCOMPARE(m_shop->refusal(ClaimReward{anneliese(), m_shop->coffee, {}, {}, false, {}}), u"out_of_stock"_s);
        runOrDie(m_shop->db, VoidClaim{second, {}});
        QCOMPARE(m_shop->rewardsOf(anneliese()).rewards.first().left, 1); // what was taken back is there again
        QCOMPARE(runOrDie(m_shop->db, ChangeRewardStock{m_shop->coffee, -1}), 0);
        QCOMPARE(m_shop->refusal(ChangeRewardStock{m_shop->coffee, -1}), u"negative stock"_s);
        QCOMPARE(m_shop->refusal(ChangeRewardStock{m_shop->coffee, mostRewardStock}), u"too_large stock"_s);
        QCOMPARE(m_shop->refusal(ChangeRewardStock{RewardId{99}, 1}), u"no reward"_s);
    }

    void anUndoneClaimLeavesNoTrace()
    {
        runOrDie(m_shop->db, ChangeRewardStock{m_shop->coffee, 3});
        m_shop->claim(anneliese(), m_shop->coffee);
        const ChangeSetId first = m_shop->lastUndoable();
        m_shop->claim(anneliese(), m_shop->coffee);
        QCOMPARE(m_shop->undo(first).conflicts.size(), 0); // though another one was claimed since
        QCOMPARE(m_shop->rewardsOf(anneliese()).rewards.first().left, 2);
        QCOMPARE(m_shop->rewardsOf(anneliese()).claims.size(), 1);
    }

    void aLimitCountsItsPeriod()
    {
        m_shop->change(m_shop->coffee, [](Reward &reward) { reward.limit = {EarnPeriod::Month, 1}; });
        const RewardClaimId id = m_shop->claim(anneliese(), m_shop->coffee, ClaimFor::Later);
        QCOMPARE(m_shop->reach(anneliese()), u"Ten off none, Free coffee limit_reached"_s);
        runOrDie(m_shop->db, VoidClaim{id, u"By mistake"_s});
        QCOMPARE(m_shop->claimed(id).note, u"By mistake"_s);
        QCOMPARE(m_shop->reach(anneliese()), u"Free coffee none, Ten off none"_s);
        m_shop->claim(anneliese(), m_shop->coffee);
        QCOMPARE(m_shop->refusal(ClaimReward{anneliese(), m_shop->coffee, {}, {}, false, {}}), u"limit_reached"_s);
        m_shop->db.clock().set(utc(2026, 11, 30, 23, 30)); // 1 December in Berlin
        QCOMPARE(m_shop->reach(anneliese()), u"Free coffee none, Ten off none"_s);
        m_shop->change(m_shop->coffee, [](Reward &reward) { reward.limit = {EarnPeriod::Lifetime, 1}; });
        QCOMPARE(m_shop->reach(anneliese()), u"Ten off none, Free coffee limit_reached"_s);
    }

    void aClaimGoesItsWay()
    {
        const OrderId order = m_shop->shop.annelieseSecond;
        const RewardClaimId id = m_shop->claim(anneliese(), m_shop->coffee, ClaimFor::Later);
        QCOMPARE(m_shop->stateOf(id), u"issued"_s);
        runOrDie(m_shop->db, ReserveClaim{id, order});
        QCOMPARE(m_shop->claimed(id).order, order);
        QCOMPARE(m_shop->refusal(ReserveClaim{id, order}), u"not_in_this_state"_s);
        runOrDie(m_shop->db, ReleaseClaim{id});
        QCOMPARE(m_shop->stateOf(id), u"issued"_s);
        QVERIFY(!m_shop->claimed(id).order.isValid());
        QVERIFY(!m_shop->claimed(id).closedAt);
        runOrDie(m_shop->db, UseClaim{id, order});
        QCOMPARE(m_shop->stateOf(id), u"used"_s);
        QCOMPARE(m_shop->claimed(id).order, order);
        QVERIFY(m_shop->claimed(id).closedAt.has_value());
        QCOMPARE(m_shop->refusal(VoidClaim{id, {}}), u"not_in_this_state"_s);
        m_shop->undoLast();
        QCOMPARE(m_shop->stateOf(id), u"issued"_s);
        QCOMPARE(m_shop->refusal(UseClaim{id, m_shop->shop.tomasOnly}), u"other_customer order"_s);
        QCOMPARE(m_shop->refusal(UseClaim{id, OrderId{99}}), u"no order"_s);
        QCOMPARE(m_shop->refusal(UseClaim{RewardClaimId{99}, {}}), u"no claim"_s);
        QCOMPARE(m_shop->refusal(VoidClaim{id, QString(501, u'x')}), u"too_long note"_s);
        const RewardClaimId reserved = m_shop->claim(anneliese(), m_shop->coffee, ClaimFor::Order, order);
        QCOMPARE(m_shop->stateOf(reserved), u"reserved"_s);
        QCOMPARE(m_shop->claimed(reserved).order, order);
    }

    void aClosedCardIsGivenNothing()
    {
        const RewardClaimId id = m_shop->claim(anneliese(), m_shop->coffee, ClaimFor::Later);
        runOrDie(m_shop->db, SetPointsStatus{anneliese(), PointsAccountStatus::Closed});
        runOrDie(m_shop->db, VoidClaim{id, {}});
        QCOMPARE(m_shop->stateOf(id), u"voided"_s);
    }

    void timeEndsClaimsInTheBackground()
    {
        m_shop->change(m_shop->coffee, [](Reward &reward) { reward.value.validDays = 7; });
        const RewardClaimId id = m_shop->claim(anneliese(), m_shop->coffee, ClaimFor::Later);
        m_shop->db.clock().set(utc(2026, 12, 30, 9));
        ClaimUpkeep upkeep(*m_shop->db);
        QSignalSpy done(&upkeep, &ClaimUpkeep::done);
        upkeep.start();
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(done.first().first().toLongLong(), 1);
        QCOMPARE(m_shop->stateOf(id), u"expired"_s);
        upkeep.start();
        QTRY_COMPARE(done.size(), 2);
        QCOMPARE(done.last().first().toLongLong(), 0);
        QCOMPARE(expireAllClaims(*m_shop->db).value(), 0);
    }

    void whatIsNotUsedInTimeExpires()
    {
        m_shop->change(m_shop->coffee, [](Reward &reward) { reward.value.validDays = 7; });
        const RewardClaimId late = m_shop->claim(anneliese(), m_shop->coffee, ClaimFor::Later);
        const RewardClaimId held = m_shop->claim(anneliese(), m_shop->coffee, ClaimFor::Order);
        const RewardClaimId lasting = m_shop->claim(anneliese(), m_shop->tenOff, ClaimFor::Later);
        QCOMPARE(m_shop->claimed(late).validUntil, QDate(2026, 11, 29));
        m_shop->db.clock().set(utc(2026, 11, 29, 20));
        QCOMPARE(runOrDie(m_shop->db, ExpireClaims{}), 0);
        m_shop->db.clock().set(utc(2026, 11, 30, 9));
        QCOMPARE(m_shop->refusal(UseClaim{late, {}}), u"claim_overdue"_s);
        QCOMPARE(m_shop->active(anneliese()), 100);
        const ChangeSetId last = m_shop->lastUndoable();
        QCOMPARE(runOrDie(m_shop->db, ExpireClaims{}), 1);
        QCOMPARE(runOrDie(m_shop->db, ExpireClaims{}), 0);
        QCOMPARE(m_shop->active(anneliese()), 300);
        QCOMPARE(m_shop->lastUndoable(), last); // nobody's step
        QCOMPARE(m_shop->stateOf(late), u"expired"_s);
        QCOMPARE(m_shop->stateOf(held), u"reserved"_s);
        QCOMPARE(m_shop->stateOf(lasting), u"issued"_s);
        runOrDie(m_shop->db, UseClaim{held, {}}); // it was promised in time
    }
};

QTEST_GUILESS_MAIN(TestRewardCommands)

#include "tst_rewardcommands.moc"
