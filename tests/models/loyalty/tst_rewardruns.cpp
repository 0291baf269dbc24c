// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/duplicates/duplicatecommands.h"
#include "models/loyalty/pointsupkeep.h"
#include "models/loyalty/rewardruns.h"
#include "storage/loyalty/memberhistories.h"
#include "tests/models/loyalty/rewardfixture.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QSignalSpy>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

using Faults = std::map<RewardFault, qint64>;

/// The shop with rewards, and what they come to.
struct RewardShop : RewardFixture
{
    [[nodiscard]] RewardSimulation tried(const Reward &changed)
    {
        const Instant now = db.clock().now();
        const auto outcome = db.read([=](Connection &connection) { return tryReward(connection, changed, {}, {}, now); });
        if (!outcome)
            qFatal("trying out failed: %ls", qUtf16Printable(outcome.error().detail));
        return outcome->figures;
    }
    /// How far it says that it is, in per cent.
    template<typename Change>
    [[nodiscard]] QStringList stepsWith(RewardId id, Change change)
    {
        Reward changed = stored(id);
        change(changed);
        const Instant now = db.clock().now();
        QStringList steps;
        const Progress progress = [&steps](qint64 done, qint64 total) { steps += QString::number(done * 100 / total); };
        const auto outcome = db.read(
            [&](Connection &connection) { return tryReward(connection, changed, {}, {}, now, progress); });
        return outcome ? steps : QStringList{u"failed"_s};
    }
    /// Tries a saved reward with a change.
    template<typename Change>
    [[nodiscard]] RewardSimulation triedWith(RewardId id, Change change)
    {
        Reward changed = stored(id);
        change(changed);
        return tried(changed);
    }
    [[nodiscard]] AuditedCatalogue audited()
    {
        const Instant now = db.clock().now();
        return db.read([=](Connection &connection) { return auditCatalogue(connection, now); }).value();
    }
    /// "eligible, claimers".
    [[nodiscard]] static QString reachOf(const AuditedReward &reward)
    {
        return u"%1, %2"_s.arg(reward.audit.eligible).arg(reward.audit.claimers);
    }
    CustomerId joined(const QString &name, qint64 points)
    {
        const CustomerId customer = runOrDie(db, CreateCustomer{person(name, u"Muster"_s)});
        join(customer);
        if (points > 0)
            givePoints(customer, points);
        return customer;
    }
};

auto priceOf(qint64 points)
{
    return [points](Reward &reward) { reward.points = Points::whole(points); };
}

} // namespace

/// Trying out changed rewards, and the audit of the catalogue.
class TestRewardRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Anneliese has 1,000 points, takes two coffees for 200 each, and ten euros off for 500.
    void aHigherPriceIsTriedOnWhatWasClaimed()
    {
        RewardShop shop;
        shop.change(shop.coffee, [](Reward &reward) { reward.costMinor = 120; });
        shop.claim(shop.shop.anneliese, shop.coffee);
        shop.claim(shop.shop.anneliese, shop.coffee);
        shop.claim(shop.shop.anneliese, shop.tenOff);
        const RewardSimulation same = shop.triedWith(shop.coffee, [](Reward &) {});
        QCOMPARE(same.days, (TrialDays{QDate(2025, 11, 23), QDate(2026, 11, 22)}));
        QCOMPARE(same.members, 2);
        QCOMPARE(same.claims, 2);
        QCOMPARE(same.claimers, 1);
        QCOMPARE(same.before, same.after);
        QCOMPARE(same.before.claims, 2);
        QCOMPARE(same.before.costMinor, 240);
        QCOMPARE(same.before.reach, 1);
        QCOMPARE(shop.triedWith(shop.coffee, priceOf(450)).after.claims, 2); // 1,000, then 550
        const RewardSimulation dear = shop.triedWith(shop.coffee, priceOf(600));
        QCOMPARE(dear.before.claims, 2);
        QCOMPARE(dear.after.claims, 1);
        QCOMPARE(dear.after.points, Points::whole(600));
        QCOMPARE(dear.after.costMinor, 120);
        QCOMPARE(dear.after.faults, (Faults{{RewardFault::NotEnoughPoints, 1}}));
        QCOMPARE(dear.mostLost, (QList<RewardMember>{{shop.shop.anneliese, 2, 1, Points::whole(1'000)}}));
        // The coffees took 400, so that 600 were left for ten euros off.
        QCOMPARE(shop.triedWith(shop.tenOff, priceOf(600)).after.claims, 1);
        QCOMPARE(shop.triedWith(shop.tenOff, priceOf(601)).after.claims, 0);
        QCOMPARE(shop.ledgerFaults(), QStringList());
    }

    void aLowerPriceReachesMore()
    {
        RewardShop shop;
        shop.givePoints(shop.shop.tomas, 150);
        shop.joined(u"Leer"_s, 0);
        const RewardSimulation found = shop.triedWith(shop.coffee, priceOf(150));
        QCOMPARE(found.members, 3);
        QCOMPARE(found.before.reach, 1);
        QCOMPARE(found.after.reach, 2);
        QCOMPARE(found.newlyReached, 1);
        QCOMPARE(found.reachedBy, (QList<RewardMember>{{shop.shop.tomas, 0, 0, Points::whole(150)}}));
    }

    void aNewRewardIsComparedWithNone()
    {
        RewardShop shop;
        shop.givePoints(shop.shop.tomas, 90);
        const RewardSimulation found = shop.tried(RewardShop::reward(u"Sticker"_s, RewardKind::Service, 90));
        QCOMPARE(found.claims, 0);
        QCOMPARE(found.before, TriedReward());
        QCOMPARE(found.after.reach, 2);
        QCOMPARE(found.newlyReached, 2);
    }

    void whatGaveItsPointsBackIsNoClaim()
    {
        RewardShop shop;
        const RewardClaimId gone = shop.claim(shop.shop.anneliese, shop.coffee, ClaimFor::Later);
        runOrDie(shop.db, VoidClaim{gone, {}});
        shop.claim(shop.shop.anneliese, shop.coffee);
        QCOMPARE(shop.triedWith(shop.coffee, priceOf(1'000)).after.claims, 1);
        QCOMPARE(shop.triedWith(shop.coffee, priceOf(1'000)).claims, 1);
        QCOMPARE(shop.triedWith(shop.coffee, priceOf(1'001)).after.claims, 0);
    }

    void giftsAreClaimedWithoutPoints()
    {
        RewardShop shop;
        shop.change(shop.coffee, priceOf(0));
        shop.claim(shop.shop.tomas, shop.coffee);
        const RewardSimulation found = shop.triedWith(shop.coffee, priceOf(10));
        QCOMPARE(found.before.claims, 1);
        QCOMPARE(found.after.claims, 0);
        QCOMPARE(found.outOfReach, 1);
        QCOMPARE(found.missedBy.first().customer, shop.shop.tomas);
    }

    void tiersLimitsAndStockAreTried()
    {
        RewardShop shop;
        shop.givePoints(shop.shop.tomas, 400);
        shop.claim(shop.shop.tomas, shop.coffee);
        shop.claim(shop.shop.anneliese, shop.coffee);
        shop.claim(shop.shop.anneliese, shop.coffee);
        const auto faults = [&](auto change) { return shop.triedWith(shop.coffee, change).after.faults; };
        QCOMPARE(faults([&](Reward &reward) { reward.tiers = {shop.silver}; }), (Faults{{RewardFault::OtherTier, 1}}));
        QCOMPARE(faults([](Reward &reward) {
                     reward.limit = {EarnPeriod::Year, 1};
                 }),
                 (Faults{{RewardFault::LimitReached, 1}}));
        QCOMPARE(faults([](Reward &reward) { reward.stock = 3; }), Faults());
        QCOMPARE(faults([](Reward &reward) { reward.stock = 2; }), (Faults{{RewardFault::OutOfStock, 1}}));
        QCOMPARE(faults([](Reward &reward) { reward.enabled = false; }), (Faults{{RewardFault::Retired, 3}}));
        // What nobody can pay any more leaves some of the stock.
        QCOMPARE(faults([](Reward &reward) {
                     reward.stock = 1;
                     reward.points = Points::whole(500);
                 }),
                 (Faults{{RewardFault::NotEnoughPoints, 1}, {RewardFault::OutOfStock, 1}}));
    }

    /// Of segments, members are in those that they are in by now.
    void segmentsAreTriedAndAudited()
    {
        RewardShop shop;
        shop.givePoints(shop.shop.tomas, 400);
        shop.claim(shop.shop.tomas, shop.coffee);
        shop.claim(shop.shop.anneliese, shop.coffee);
        const QString ones = shop.segment(u"Ones"_s, {shop.shop.anneliese});
        const RewardSimulation found = shop.triedWith(shop.coffee,
                                                      [&](Reward &reward) { reward.segments = QStringList{ones}; });
        QCOMPARE(found.before.claims, 2);
        QCOMPARE(found.after.claims, 1);
        QCOMPARE(found.after.faults, (Faults{{RewardFault::OtherSegment, 1}}));
        QCOMPARE(found.missedBy.first().customer, shop.shop.tomas);
        // Tomás claimed it once; of the others only those in the segment could have it now.
        QCOMPARE(RewardShop::reachOf(shop.audited().rewards.first()), u"2, 2"_s);
        shop.change(shop.tenOff, [&](Reward &reward) { reward.segments = QStringList{ones}; });
        QCOMPARE(RewardShop::reachOf(shop.audited().rewards.last()), u"1, 0"_s);
        shop.change(shop.tenOff, [&](Reward &reward) { reward.segments = QStringList{shop.segment(u"None"_s, {})}; });
        QCOMPARE(RewardShop::reachOf(shop.audited().rewards.last()), u"0, 0"_s);
    }

    /// Who claims is looked at before, in a pass of its own, only where there may be too few.
    void theStockIsCountedInAPassOfItsOwn()
    {
        RewardShop shop;
        for (int i = 0; i < 3; ++i)
            shop.claim(shop.shop.anneliese, shop.coffee);
        const auto stock = [](int count) { return [count](Reward &reward) { reward.stock = count; }; };
        QCOMPARE(shop.stepsWith(shop.coffee, [](Reward &) {}), QStringList{u"100"_s});
        QCOMPARE(shop.stepsWith(shop.coffee, stock(4)), QStringList{u"100"_s});
        QCOMPARE(shop.stepsWith(shop.coffee, stock(3)), (QStringList{u"50"_s, u"100"_s}));
        QCOMPARE(shop.stepsWith(shop.coffee, stock(0)), QStringList{u"100"_s});
    }

    /// Of both sides, and with the claims of somebody who is not played.
    void bothStocksAreCounted()
    {
        RewardShop shop;
        const CustomerId gone = shop.joined(u"Weg"_s, 200);
        shop.claim(gone, shop.coffee);
        for (int i = 0; i < 3; ++i)
            shop.claim(shop.shop.anneliese, shop.coffee);
        shop.change(shop.coffee, [](Reward &reward) { reward.stock = 4; });
        runOrDie(shop.db, DeleteCustomers{{gone}});
        const RewardSimulation found = shop.triedWith(shop.coffee, [](Reward &reward) { reward.stock = 2; });
        QCOMPARE(found.claims, 3);
        QCOMPARE(found.before.claims, 3);
        QCOMPARE(found.before.faults, Faults());
        QCOMPARE(found.after.claims, 1); // one of the two is gone
        QCOMPARE(found.after.faults, (Faults{{RewardFault::OutOfStock, 2}}));
        QCOMPARE(shop.triedWith(shop.coffee, [](Reward &reward) { reward.stock = 0; }).after.reach, 0);
    }

    /// Points that come back after their last day are there and gone with one posting.
    void whatAPostingGivesAndTakesWasNeverThere()
    {
        RewardShop shop;
        PointsProgramme strict = shop.programme;
        strict.terms.expiry = {ExpiryKind::RollingMonths, 1, 12, 31, 1};
        strict.terms.lateReturn = LateReturnPolicy::ExpireNow;
        shop.use(strict);
        shop.buy(shop.shop.tomas, 20'000, shop.db.clock().now());
        const RewardClaimId coffee = shop.claim(shop.shop.tomas, shop.coffee, ClaimFor::Later);
        shop.db.clock().set(utc(2028, 2, 1, 9));
        (void)bookAllDuePoints(*shop.db);
        QCOMPARE(shop.triedWith(shop.coffee, [](Reward &) {}).before.reach, 1); // Anneliese
        runOrDie(shop.db, VoidClaim{coffee, {}});
        QCOMPARE(shop.active(shop.shop.tomas), 0);
        const QStringList lines = shop.lines(shop.shop.tomas);
        QCOMPARE(lines.mid(lines.size() - 2), (QStringList{u"redeem_reversal 200"_s, u"expire -200"_s}));
        const RewardSimulation found = shop.triedWith(shop.coffee, priceOf(100));
        QCOMPARE(found.before.reach, 1);
        QCOMPARE(found.after.reach, 1);
    }

    void datesThatAreStillToComeAreLeftAside()
    {
        RewardShop shop;
        shop.claim(shop.shop.anneliese, shop.coffee);
        const RewardSimulation found = shop.triedWith(shop.coffee, [](Reward &reward) {
            reward.validFrom = QDate(2026, 12, 1);
            reward.stock = 1;
        });
        QCOMPARE(found.after.claims, 1);
        QCOMPARE(found.after.reach, 1);
        Reward sticker = RewardShop::reward(u"Sticker"_s, RewardKind::Service, 90);
        sticker.validFrom = QDate(2026, 12, 1);
        QCOMPARE(shop.tried(sticker).after.reach, 1);
    }

    void daysThatRunBackwardsAreRefused()
    {
        RewardShop shop;
        const Reward coffee = shop.stored(shop.coffee);
        const Instant now = shop.db.clock().now(); // on 22 November
        const auto tried = [&](QDate from, QDate until) {
            return shop.db.read([=](Connection &connection) { return tryReward(connection, coffee, from, until, now); });
        };
        QVERIFY(tried(QDate(2026, 11, 22), {}));
        const auto later = tried(QDate(2026, 11, 23), {});
        QVERIFY(!later);
        QCOMPARE(later.error().code, ErrorCode::InvalidValue);
        QVERIFY(!tried(QDate(2026, 5, 2), QDate(2026, 5, 1)));
    }

    void aMergedMemberKeepsTheClaims()
    {
        RewardShop shop;
        shop.givePoints(shop.shop.tomas, 250);
        shop.claim(shop.shop.tomas, shop.coffee);
        runOrDie(shop.db, MergeCustomers{shop.shop.anneliese, {shop.shop.tomas}, {}, {}});
        const RewardSimulation found = shop.triedWith(shop.coffee, [](Reward &) {});
        QCOMPARE(found.members, 1);
        QCOMPARE(found.claims, 1);
        QCOMPARE(found.before.claims, 1);
    }

    /// The last step of each card is what can be spent by now, whatever has happened on it.
    void cardsAreReadAsTheyAreBooked()
    {
        RewardShop shop;
        PointsProgramme waits = shop.programme;
        waits.terms.pendingDays = 14;
        shop.use(waits);
        QRandomGenerator random(7);
        const QList<CustomerId> members{shop.shop.anneliese, shop.shop.tomas, shop.joined(u"Dritte"_s, 300)};
        QList<OrderId> orders;
        for (int step = 0; step < 60; ++step) {
            shop.db.clock().set({shop.db.clock().now().ms + qint64(random.bounded(6)) * msPerDay + 1'000});
            (void)bookAllDuePoints(*shop.db);
            const CustomerId customer = members[random.bounded(int(members.size()))];
            if (const quint32 lot = random.bounded(10U); lot < 5)
                orders += shop.buy(customer, 1'000 + random.bounded(9'000), shop.db.clock().now());
            else if (lot < 7 && !orders.isEmpty())
                shop.bringBack(orders.takeAt(random.bounded(int(orders.size()))));
            else
                (void)runCommand(*shop.db, ClaimReward{customer, shop.coffee, ClaimFor::Now, {}, false, {}}).result();
        }
        const auto histories = shop.db.read([](Connection &connection) {
            const LocalCalendar calendar(QTimeZone("Europe/Berlin"));
            return attempt([&] { return MemberHistories(connection, calendar, {true, true}).read(1, 1'000); });
        });
        VERIFY_RESULT(histories);
        QCOMPARE(histories->size(), 3);
        bool anySpent = false;
        for (const MemberHistory &member : *histories) {
            QVERIFY(member.card.size() > 5);
            QCOMPARE(member.card.last().active, member.active);
            QVERIFY(std::is_sorted(member.card.begin(), member.card.end(),
                                   [](const CardStep &a, const CardStep &b) { return a.at < b.at; }));
            anySpent = anySpent || member.active != member.card.first().active;
            QVERIFY(!member.tiers.isEmpty());
        }
        QVERIFY(anySpent);
        QCOMPARE(shop.ledgerFaults(), QStringList());
    }

    void itRunsInTheBackground()
    {
        RewardShop shop;
        TaskCentre tasks;
        shop.claim(shop.shop.anneliese, shop.coffee);
        RewardTrialRun run(*shop.db, tasks);
        Reward dear = shop.stored(shop.coffee);
        dear.points = Points::whole(2'000);
        run.start(dear);
        QCOMPARE(run.state(), TrialRun::State::Running);
        QCOMPARE(tasks.tasks().size(), 1);
        QCOMPARE(tasks.tasks().first().kind, TaskKind::RewardTrial);
        QTRY_COMPARE(run.state(), TrialRun::State::Done);
        QCOMPARE(run.outcome()->question.before.points, Points::whole(200));
        QCOMPARE(run.outcome()->figures.fewer, 1);
        QCOMPARE(run.outcome()->names.value(shop.shop.anneliese), u"Anneliese Bergmann"_s);
        QTRY_COMPARE(tasks.tasks().size(), 0);
        dear.id = RewardId{999};
        run.start(dear);
        QTRY_COMPARE(run.state(), TrialRun::State::Failed);
        QCOMPARE(run.error().code, ErrorCode::NotFound);
    }

    void itCanBeStopped()
    {
        RewardShop shop;
        CancelToken cancel;
        cancel.cancel();
        const auto found = shop.db.read([&](Connection &connection) {
            return simulateReward(connection, {shop.stored(shop.coffee), shop.stored(shop.coffee), {}, {}}, Instant(), {},
                                  cancel);
        });
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Cancelled);
    }

    void reachIsWhoCouldOrDid()
    {
        RewardShop shop;
        shop.change(shop.tenOff, [&](Reward &reward) { reward.tiers = {shop.silver, shop.gold}; });
        shop.givePoints(shop.shop.tomas, 600); // Bronze
        shop.joined(u"Leer"_s, 0);
        const CustomerId left = shop.joined(u"Weg"_s, 900);
        runOrDie(shop.db, LeaveProgramme{{left}});
        QCOMPARE(RewardShop::reachOf(shop.audited().rewards[0]), u"2, 0"_s);
        QCOMPARE(RewardShop::reachOf(shop.audited().rewards[1]), u"1, 0"_s);
        for (int i = 0; i < 5; ++i)
            shop.claim(shop.shop.anneliese, shop.coffee); // has no points left
        const AuditedCatalogue found = shop.audited();
        QCOMPARE(found.members, 3);
        QCOMPARE(found.on, QDate(2026, 11, 22));
        QCOMPARE(RewardShop::reachOf(found.rewards[0]), u"2, 1"_s);
        QCOMPARE(RewardShop::reachOf(found.rewards[1]), u"0, 0"_s);
        QVERIFY(!found.rewards[0].audit.share()); // of so few there is none
        QCOMPARE(found.rewards[0].audit.effect, RewardEffect());
    }

    void aShareIsOfTenAtLeast()
    {
        RewardShop shop;
        for (int i = 0; i < 9; ++i)
            shop.joined(u"Nr%1"_s.arg(i), 200);
        shop.claim(shop.shop.anneliese, shop.coffee);
        const AuditedReward coffee = shop.audited().rewards[0];
        QCOMPARE(RewardShop::reachOf(coffee), u"10, 1"_s);
        QCOMPARE(coffee.audit.share(), std::optional(0.1));
    }

    /// In November 2026 Anneliese claims a coffee, and twelve others buy something with the points for it on their cards.
    void thoseWhoClaimedAreCompared()
    {
        RewardShop shop;
        QList<CustomerId> others;
        for (int i = 0; i < 12; ++i)
            others += shop.joined(u"Nr%1"_s.arg(i), i == 0 ? 199 : 200);
        shop.claim(shop.shop.anneliese, shop.coffee);
        shop.db.clock().set(utc(2026, 11, 25, 9));
        QList<OrderId> bought;
        for (const CustomerId other : std::as_const(others))
            bought += shop.buy(other, 100, shop.db.clock().now());
        shop.bringBack(bought.last()); // was none
        shop.db.clock().set(utc(2026, 12, 20, 9));
        shop.buy(shop.shop.anneliese, 1'000, shop.db.clock().now());
        for (int i = 0; i < 4; ++i)
            shop.buy(others[i], 1'000, shop.db.clock().now());
        QCOMPARE(shop.audited().rewards[0].audit.effect, RewardEffect()); // too early to say
        shop.db.clock().set(utc(2027, 2, 20, 9));
        const AuditedCatalogue found = shop.audited();
        QCOMPARE(found.days.until, QDate(2026, 11, 22));
        const RewardEffect effect = found.rewards[0].audit.effect;
        QCOMPARE(effect.claimers, (EffectGroup{1, 1, {}, {}}));
        QCOMPARE(effect.others, EffectGroup()); // their purchases are three days younger
        shop.db.clock().set(utc(2027, 2, 23, 9));
        const RewardEffect later = shop.audited().rewards[0].audit.effect;
        QCOMPARE(later.claimers.members, 1);
        QCOMPARE(later.others.members, 10); // one had too few points, one brought everything back
        QCOMPARE(later.others.again, 3);
        QCOMPARE(later.others.share, std::optional(0.3));
        QCOMPARE(later.others.interval, wilsonInterval(3, 10));
        QCOMPARE(shop.audited().rewards[1].audit.effect, RewardEffect());
    }

    void whatAClaimCosts()
    {
        QCOMPARE(costPerClaimMinor({}), std::optional<qint64>());
        RewardFigures figures;
        figures.claims = 3;
        figures.costMinor = 500;
        QCOMPARE(costPerClaimMinor(figures), std::optional<qint64>(167));
    }
};

QTEST_GUILESS_MAIN(TestRewardRuns)

#include "tst_rewardruns.moc"
