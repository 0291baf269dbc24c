// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/duplicates/duplicatecommands.h"
#include "storage/loyalty/pointsfeed.h"
#include "tests/models/loyalty/challengefixture.h"

using namespace regulars;
using namespace Qt::StringLiterals;

/// What sales, returns, their undoing and merges do to challenges and badges, in the database.
class TestChallengeSales : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ChallengeFixture> m_shop;

    [[nodiscard]] CustomerId anneliese() const { return m_shop->shop.anneliese; }
    [[nodiscard]] CustomerId tomas() const { return m_shop->shop.tomas; }
    OrderId buy(CustomerId customer)
    {
        m_shop->db.clock().set({m_shop->db.clock().now().ms + 3'600'000});
        return m_shop->buy(customer, 500, m_shop->db.clock().now());
    }
    [[nodiscard]] RewardClaimId newestClaim(CustomerId customer) { return m_shop->claims(customer).first().id; }

private Q_SLOTS:
    void init() { m_shop = std::make_unique<ChallengeFixture>(); }
    void cleanup()
    {
        if (m_shop) {
            m_shop->verify();
            QCOMPARE(m_shop->ledgerFaults(), QStringList());
        }
        m_shop.reset();
    }

    void isReachedOnceInItsWindow()
    {
        QCOMPARE(m_shop->way(anneliese()), u"2/3"_s);
        QCOMPARE(m_shop->way(tomas()), u"0/3"_s);
        const qint64 before = m_shop->active(anneliese());
        buy(anneliese());
        QCOMPARE(m_shop->badges(anneliese()), u"Regular"_s);
        QCOMPARE(m_shop->way(anneliese()), QString());
        QCOMPARE(m_shop->active(anneliese()), before + 5 + 50);
        const RewardClaim claim = m_shop->claims(anneliese()).first();
        QCOMPARE(claim.rewardName, u"Free coffee"_s);
        QCOMPARE(claim.points, Points());
        QCOMPARE(claim.note, u"Regular"_s);
        for (int i = 0; i < 4; ++i)
            buy(anneliese());
        QCOMPARE(m_shop->badges(anneliese()), u"Regular"_s);
        QCOMPARE(m_shop->claims(anneliese()).size(), 1);
        m_shop->db.clock().set(utc(2026, 12, 2));
        QCOMPARE(m_shop->way(anneliese()), u"0/3"_s);
        for (int i = 0; i < 3; ++i)
            buy(anneliese());
        QCOMPARE(m_shop->badges(anneliese()), u"Regular 2"_s);
    }

    void theHistoryOfPointsSaysWhatFor()
    {
        buy(anneliese());
        const auto rows = m_shop->db.read(
            [this](Connection &connection) { return pointsRows(connection, {anneliese()}, {}, 1); });
        QCOMPARE(rows->first().entry.source.kind, PointsSourceKind::Challenge);
        QCOMPARE(rows->first().sourceName, u"Three a month"_s);
        m_shop->undoLast(); // of the sale: the badge is no step of its own
        QCOMPARE(m_shop->badges(anneliese()), QString());
    }

    void whoIsNoMemberHasNone()
    {
        for (int i = 0; i < 3; ++i)
            buy(m_shop->shop.priya);
        QCOMPARE(m_shop->badges(m_shop->shop.priya), QString());
        QCOMPARE(m_shop->way(m_shop->shop.priya), QString());
        m_shop->join(m_shop->shop.priya);
        QCOMPARE(m_shop->way(m_shop->shop.priya), u"3/3"_s);
        buy(m_shop->shop.priya);
        QCOMPARE(m_shop->badges(m_shop->shop.priya), u"Regular"_s);
    }

    void onlyForItsTiers()
    {
        m_shop->changeChallenge([this](Challenge &challenge) { challenge.tiers = {m_shop->gold}; });
        buy(anneliese()); // Silver
        QCOMPARE(m_shop->badges(anneliese()), QString());
        QCOMPARE(m_shop->way(anneliese()), QString());
        m_shop->changeChallenge([this](Challenge &challenge) { challenge.tiers = {m_shop->silver, m_shop->gold}; });
        QCOMPARE(m_shop->way(anneliese()), u"3/3"_s);
        buy(anneliese());
        QCOMPARE(m_shop->badges(anneliese()), u"Regular"_s);
    }

    void whatComesBackBeforeIsMissing()
    {
        const OrderId first = buy(tomas());
        buy(tomas());
        m_shop->bringBack(first);
        QCOMPARE(m_shop->way(tomas()), u"1/3"_s);
        buy(tomas());
        QCOMPARE(m_shop->badges(tomas()), QString());
        m_shop->bringBack(buy(tomas())); // the third one, had before it came back
        QCOMPARE(m_shop->badges(tomas()), u"Regular"_s);
    }

    void whatComesBackLaterTakesNothing()
    {
        const OrderId third = buy(anneliese());
        m_shop->bringBack(third);
        m_shop->bringBack(m_shop->shop.annelieseSecond);
        QCOMPARE(m_shop->badges(anneliese()), u"Regular"_s);
        QCOMPARE(m_shop->stateOf(newestClaim(anneliese())), u"issued"_s);
        QVERIFY(m_shop->lines(anneliese()).contains(u"bonus 50"_s));
        QVERIFY(!m_shop->lines(anneliese()).contains(u"earn_reversal -50"_s));
        runOrDie(m_shop->db, CancelOrder{third}); // it does not stand any more: two are left
        QCOMPARE(m_shop->badges(anneliese()), QString());
        QCOMPARE(m_shop->way(anneliese()), u"1/3"_s);
        m_shop->undoLast(); // and the same badge is back, although the goods are not
        QCOMPARE(m_shop->badges(anneliese()), u"Regular"_s);
    }

    void anUndoneSaleTakesTheBadgeWithAllThatItBrought()
    {
        const qint64 before = m_shop->active(anneliese());
        buy(anneliese());
        const RewardClaimId claim = newestClaim(anneliese());
        m_shop->undoLast();
        QCOMPARE(m_shop->badges(anneliese()), QString());
        QCOMPARE(m_shop->way(anneliese()), u"2/3"_s);
        QCOMPARE(m_shop->active(anneliese()), before);
        QCOMPARE(m_shop->stateOf(claim), u"voided"_s);
        m_shop->redoLast();
        QCOMPARE(m_shop->badges(anneliese()), u"Regular"_s);
        QCOMPARE(m_shop->active(anneliese()), before + 55);
        QCOMPARE(m_shop->stateOf(claim), u"issued"_s);
        QCOMPARE(m_shop->claims(anneliese()).size(), 1);
        m_shop->undoLast();
        buy(anneliese()); // another sale instead: it is the badge of this month all the same
        QCOMPARE(m_shop->active(anneliese()), before + 55);
        QCOMPARE(m_shop->claims(anneliese()).size(), 1);
        QCOMPARE(m_shop->stateOf(claim), u"issued"_s);
    }

    void otherPurchasesKeepTheBadge()
    {
        const OrderId third = buy(anneliese());
        buy(anneliese());
        runOrDie(m_shop->db, CancelOrder{third});
        QCOMPARE(m_shop->badges(anneliese()), u"Regular"_s);
    }

    void aUsedRewardWasHad()
    {
        const OrderId third = buy(anneliese());
        const RewardClaimId claim = newestClaim(anneliese());
        m_shop->db.clock().set(utc(2026, 12, 2));
        const OrderId used = buy(anneliese());
        runOrDie(m_shop->db, UseClaim{claim, used});
        runOrDie(m_shop->db, CancelOrder{third});
        QCOMPARE(m_shop->badges(anneliese()), QString());
        QCOMPARE(m_shop->stateOf(claim), u"used"_s);
        runOrDie(m_shop->db, CancelOrder{used});
        QVERIFY(m_shop->claimed(claim).task.isValid());
        runOrDie(m_shop->db, RestoreClaim{claim}); // not theirs any more
        QCOMPARE(m_shop->stateOf(claim), u"voided"_s);
    }

    void whatAPersonTookBackStaysSo()
    {
        const OrderId third = buy(anneliese());
        const RewardClaimId claim = newestClaim(anneliese());
        runOrDie(m_shop->db, VoidClaim{claim, u"a mistake"_s});
        m_shop->db.clock().set({m_shop->db.clock().now().ms + 60'000});
        runOrDie(m_shop->db, CancelOrder{third});
        m_shop->undoLast();
        QCOMPARE(m_shop->badges(anneliese()), u"Regular"_s);
        QCOMPARE(m_shop->stateOf(claim), u"voided"_s);
    }

    void daysAreThoseOfTheShop()
    {
        m_shop->db.clock().set(utc(2026, 12, 1, 9));
        m_shop->buy(tomas(), 500, utc(2026, 10, 31, 23, 30)); // 1 November in Berlin
        m_shop->buy(tomas(), 500, utc(2026, 11, 30, 22, 30));
        m_shop->buy(tomas(), 500, utc(2026, 11, 30, 23, 30)); // 1 December
        QCOMPARE(m_shop->badges(tomas()), QString());
        QCOMPARE(m_shop->way(tomas()), u"1/3"_s);
        m_shop->buy(tomas(), 500, utc(2026, 11, 15)); // entered late
        QCOMPARE(m_shop->badges(tomas()), u"Regular"_s);
        QCOMPARE(m_shop->way(tomas()), u"1/3"_s);
    }

    void aClockThatIsSetBackBringsNothingTwice()
    {
        buy(anneliese());
        m_shop->db.clock().set(utc(2026, 11, 2));
        for (int i = 0; i < 3; ++i)
            buy(anneliese());
        QCOMPARE(m_shop->badges(anneliese()), u"Regular"_s);
        m_shop->db.clock().set(utc(2026, 10, 2)); // a month that was over when the challenge was made
        for (int i = 0; i < 3; ++i)
            buy(anneliese());
        QCOMPARE(m_shop->badges(anneliese()), u"Regular"_s);
        QCOMPARE(m_shop->claims(anneliese()).size(), 1);
    }

    void aMilestoneIsReachedOnceForAll()
    {
        m_shop->changeChallenge([](Challenge &challenge) {
            challenge.period = ChallengePeriod::Ever;
            challenge.target = 2;
        });
        QCOMPARE(m_shop->badges(anneliese()), QString()); // she has them: with the next purchase
        QCOMPARE(m_shop->way(anneliese()), u"2/2"_s);
        buy(anneliese());
        QCOMPARE(m_shop->badges(anneliese()), u"Regular"_s);
        m_shop->db.clock().set(utc(2027, 6, 2));
        buy(anneliese());
        QCOMPARE(m_shop->badges(anneliese()), u"Regular"_s);
        buy(tomas()); // one of 2025 counts
        QCOMPARE(m_shop->badges(tomas()), u"Regular"_s);
    }

    void betweenItsDates()
    {
        m_shop->changeChallenge([](Challenge &challenge) {
            challenge.period = ChallengePeriod::Dates;
            challenge.from = QDate(2026, 11, 19);
            challenge.until = QDate(2026, 11, 23);
            challenge.target = 2;
        });
        QCOMPARE(m_shop->way(anneliese()), u"1/2"_s);
        m_shop->buy(anneliese(), 500, utc(2026, 11, 23, 23)); // the day after
        QCOMPARE(m_shop->badges(anneliese()), QString());
        m_shop->buy(anneliese(), 500, utc(2026, 11, 23, 22));
        QCOMPARE(m_shop->badges(anneliese()), u"Regular"_s);
    }

    void datesOfTheNextYearAreOthers()
    {
        const auto inDecember = [this](int year) {
            m_shop->changeChallenge([year](Challenge &challenge) {
                challenge.period = ChallengePeriod::Dates;
                challenge.from = QDate(year, 12, 1);
                challenge.until = QDate(year, 12, 24);
                challenge.target = 1;
            });
        };
        inDecember(2026);
        m_shop->db.clock().set(utc(2026, 12, 5));
        buy(anneliese());
        buy(anneliese());
        QCOMPARE(m_shop->badges(anneliese()), u"Regular"_s);
        inDecember(2027);
        m_shop->db.clock().set(utc(2027, 12, 5));
        QCOMPARE(m_shop->way(anneliese()), u"0/1"_s);
        const qint64 before = m_shop->active(anneliese());
        const OrderId bought = buy(anneliese());
        QCOMPARE(m_shop->badges(anneliese()), u"Regular 2"_s);
        QCOMPARE(m_shop->active(anneliese()), before + 5 + 50);
        QCOMPARE(m_shop->claims(anneliese()).size(), 2);
        runOrDie(m_shop->db, CancelOrder{bought});
        QCOMPARE(m_shop->badges(anneliese()), u"Regular"_s); // of the year before
    }

    void datesThatAreMovedAreTheSameWhereTheyOverlap()
    {
        m_shop->changeChallenge([](Challenge &challenge) {
            challenge.period = ChallengePeriod::Dates;
            challenge.from = QDate(2026, 11, 20);
            challenge.until = QDate(2026, 11, 30);
            challenge.target = 1;
        });
        buy(anneliese());
        QCOMPARE(m_shop->badges(anneliese()), u"Regular"_s);
        m_shop->changeChallenge([](Challenge &challenge) { challenge.from = QDate(2026, 11, 19); });
        QCOMPARE(m_shop->way(anneliese()), QString());
        buy(anneliese());
        QCOMPARE(m_shop->badges(anneliese()), u"Regular"_s);
        QCOMPARE(m_shop->claims(anneliese()).size(), 1);
    }

    void datesThatWereKeptWithoutADayStillCount()
    {
        m_shop->changeChallenge([](Challenge &challenge) {
            challenge.period = ChallengePeriod::Dates;
            challenge.from = QDate(2026, 11, 20);
            challenge.until = QDate(2026, 11, 30);
            challenge.target = 1;
            challenge.points = 0;
        });
        const OrderId bought = buy(anneliese());
        const auto asBefore = m_shop->db.write(u"test"_s, [](WriteSession &session) { // as schema 8 was first used
            return attempt([&] {
                Statement(session.connection(), u"UPDATE challenge_awards SET span = 'dates',"
                                                " award_key = replace(award_key, 'dates/2026-11-20', 'dates')"_s)
                    .execute();
            });
        });
        VERIFY_RESULT(asBefore);
        QCOMPARE(m_shop->way(anneliese()), QString());
        buy(anneliese());
        QCOMPARE(m_shop->badges(anneliese()), u"Regular"_s);
        QCOMPARE(m_shop->claims(anneliese()).size(), 1);
        runOrDie(m_shop->db, MergeCustomers{tomas(), {anneliese()}, {}, {}});
        const ChangeSetId merged = m_shop->lastUndoable();
        QCOMPARE(m_shop->badges(tomas()), u"Regular"_s);
        m_shop->undo(merged);
        m_shop->undoLast(); // the second sale
        runOrDie(m_shop->db, CancelOrder{bought});
        QCOMPARE(m_shop->badges(anneliese()), QString());
    }

    void aBadgeThatWasTakenIsReachedByEasierRules()
    {
        const qint64 before = m_shop->active(anneliese());
        buy(anneliese());
        m_shop->undoLast();
        QCOMPARE(m_shop->active(anneliese()), before);
        m_shop->changeChallenge([](Challenge &challenge) {
            challenge.target = 1;
            challenge.points = 90;
        });
        runOrDie(m_shop->db, CancelOrder{m_shop->shop.annelieseSecond}); // one is left
        QCOMPARE(m_shop->badges(anneliese()), u"Regular"_s);
        QCOMPARE(m_shop->way(anneliese()), QString());
        QCOMPARE(m_shop->claims(anneliese()).size(), 1);
        QCOMPARE(m_shop->stateOf(newestClaim(anneliese())), u"issued"_s);
        QCOMPARE(m_shop->active(anneliese()), before + 50); // it is the same one
        runOrDie(m_shop->db, CancelOrder{m_shop->shop.annelieseFirst});
        QCOMPARE(m_shop->badges(anneliese()), QString());
        QCOMPARE(m_shop->stateOf(newestClaim(anneliese())), u"voided"_s);
    }

    void whereARewardHasAStockTheBadgeMayComeAlone()
    {
        m_shop->change(m_shop->coffee, [](Reward &reward) { reward.stock = 1; });
        const OrderId third = buy(anneliese());
        const RewardClaimId claim = newestClaim(anneliese());
        for (int i = 0; i < 3; ++i)
            buy(tomas());
        QCOMPARE(m_shop->badges(tomas()), u"Regular"_s);
        QVERIFY(m_shop->lines(tomas()).contains(u"bonus 50"_s));
        QVERIFY(m_shop->claims(tomas()).isEmpty());
        runOrDie(m_shop->db, CancelOrder{third});
        const ChangeSetId cancelled = m_shop->lastUndoable();
        m_shop->givePoints(tomas(), 1'000);
        m_shop->claim(tomas(), m_shop->coffee); // the only one
        m_shop->undo(cancelled);
        QCOMPARE(m_shop->badges(anneliese()), u"Regular"_s);
        QCOMPARE(m_shop->stateOf(claim), u"voided"_s);
    }

    void aRewardThatCouldNotComeBackComesTheNextTime()
    {
        m_shop->change(m_shop->coffee, [](Reward &reward) { reward.stock = 1; });
        const OrderId third = buy(anneliese());
        const RewardClaimId claim = newestClaim(anneliese());
        m_shop->givePoints(tomas(), 1'000);
        const auto cancel = [&] {
            m_shop->db.clock().set({m_shop->db.clock().now().ms + 3'600'000});
            runOrDie(m_shop->db, CancelOrder{third});
            return m_shop->lastUndoable();
        };
        const ChangeSetId first = cancel();
        m_shop->claim(tomas(), m_shop->coffee); // the only one
        m_shop->undo(first);
        QCOMPARE(m_shop->stateOf(claim), u"voided"_s);
        const ChangeSetId second = cancel();
        QCOMPARE(m_shop->badges(anneliese()), QString());
        m_shop->undo(second); // still none is left
        QCOMPARE(m_shop->stateOf(claim), u"voided"_s);
        const ChangeSetId next = cancel();
        m_shop->change(m_shop->coffee, [](Reward &reward) { reward.stock = 2; });
        m_shop->undo(next);
        QCOMPARE(m_shop->badges(anneliese()), u"Regular"_s);
        QCOMPARE(m_shop->stateOf(claim), u"issued"_s);
        runOrDie(m_shop->db, VoidClaim{claim, {}}); // a person takes it
        const ChangeSetId last = cancel();
        m_shop->undo(last);
        QCOMPARE(m_shop->badges(anneliese()), u"Regular"_s);
        QCOMPARE(m_shop->stateOf(claim), u"voided"_s);
    }

    void whatWasReachedIsByTheRulesOfThatDay()
    {
        const OrderId third = buy(anneliese());
        m_shop->changeChallenge([](Challenge &challenge) {
            challenge.target = 10;
            challenge.badgeName = u"Very regular"_s;
        });
        buy(anneliese());
        QCOMPARE(m_shop->badges(anneliese()), u"Regular"_s);
        m_shop->bringBack(third);
        QCOMPARE(m_shop->badges(anneliese()), u"Regular"_s);
        runOrDie(m_shop->db, RemoveChallenge{m_shop->challenge});
        QCOMPARE(m_shop->badges(anneliese()), u"Regular"_s);
        runOrDie(m_shop->db, CancelOrder{third});
        QCOMPARE(m_shop->badges(anneliese()), u"Regular"_s); // three are left
        runOrDie(m_shop->db, CancelOrder{m_shop->shop.annelieseSecond});
        QCOMPARE(m_shop->badges(anneliese()), QString());
    }

    void whatIsOffBringsNothing()
    {
        m_shop->changeChallenge([](Challenge &challenge) { challenge.enabled = false; });
        buy(anneliese());
        QCOMPARE(m_shop->badges(anneliese()), QString());
        QCOMPARE(m_shop->way(anneliese()), QString());
    }

    void withoutAProgrammeForPointsTheBadgeIsAll()
    {
        PointsProgramme off = m_shop->programme;
        off.givesPoints = false;
        m_shop->use(off);
        const qint64 before = m_shop->active(anneliese());
        buy(anneliese());
        QCOMPARE(m_shop->badges(anneliese()), u"Regular"_s);
        QCOMPARE(m_shop->active(anneliese()), before);
        m_shop->undoLast();
        QCOMPARE(m_shop->badges(anneliese()), QString());
    }

    void mergedCustomersReachItTogether()
    {
        buy(tomas());
        const qint64 before = m_shop->active(anneliese());
        runOrDie(m_shop->db, MergeCustomers{anneliese(), {tomas()}, {}, {}});
        const ChangeSetId merged = m_shop->lastUndoable();
        QCOMPARE(m_shop->badges(anneliese()), u"Regular"_s);
        QCOMPARE(m_shop->active(anneliese()), before + 5 + 50);
        m_shop->undo(merged);
        QCOMPARE(m_shop->badges(anneliese()), QString());
        QCOMPARE(m_shop->badges(tomas()), QString());
        QCOMPARE(m_shop->way(tomas()), u"1/3"_s);
        m_shop->redoLast();
        QCOMPARE(m_shop->badges(anneliese()), u"Regular"_s);
    }

    void mergedCustomersKeepTheirBadges()
    {
        buy(anneliese());
        OrderId ofTomas;
        for (int i = 0; i < 3; ++i)
            ofTomas = buy(tomas());
        runOrDie(m_shop->db, MergeCustomers{anneliese(), {tomas()}, {}, {}});
        const ChangeSetId merged = m_shop->lastUndoable();
        QCOMPARE(m_shop->badges(anneliese()), u"Regular 2"_s);
        buy(anneliese());
        QCOMPARE(m_shop->badges(anneliese()), u"Regular 2"_s);
        m_shop->undo(merged);
        QCOMPARE(m_shop->badges(anneliese()), u"Regular"_s);
        QCOMPARE(m_shop->badges(tomas()), u"Regular"_s);
        runOrDie(m_shop->db, CancelOrder{ofTomas});
        QCOMPARE(m_shop->badges(tomas()), QString());
        QCOMPARE(m_shop->badges(anneliese()), u"Regular"_s);
    }
};

QTEST_GUILESS_MAIN(TestChallengeSales)
#include "tst_challengesales.moc"
