// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/counter/countercommands.h"
#include "models/duplicates/duplicatecommands.h"
#include "storage/bulk/bulkwriter.h"
#include "tests/models/loyalty/pointsfixture.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// Points that come by themselves: for signing up, and for reaching a tier.
class TestGiftPoints : public QObject
{
    Q_OBJECT

private:
    std::optional<PointsFixture> m_shop;

    [[nodiscard]] CustomerId anneliese() const { return m_shop->shop.anneliese; }
    [[nodiscard]] CustomerId tomas() const { return m_shop->shop.tomas; }
    [[nodiscard]] CustomerId priya() const { return m_shop->shop.priya; }

    /// 50 points for signing up, and nothing for money.
    void rewardSigningUp()
    {
        PointsProgramme programme = m_shop->programme;
        EarnRule signUp;
        signUp.uid = u"sign-up"_s;
        signUp.name = u"Welcome"_s;
        signUp.kind = EarnKind::Event;
        signUp.event = EarnEvent::SignUp;
        signUp.hundredths = 5'000;
        programme.earning.rules = {signUp};
        m_shop->use(programme);
    }
    /// 20 points for Silver, 70 for Gold, not again within a year; nothing for money.
    void giveWithTiers()
    {
        PointsProgramme programme = m_shop->programme;
        programme.earning.rules.clear();
        m_shop->use(programme);
        TierLadder ladder = m_shop->ladder();
        ladder.tiers[1].entryPoints = 20;
        ladder.tiers[2].entryPoints = 70;
        m_shop->use(ladder);
    }
    [[nodiscard]] QStringList sourcesOf(CustomerId customer)
    {
        QStringList texts;
        for (const PointsEntry &entry : m_shop->history(customer).entries)
            texts += nameOf(entry.source.kind) + u' ' + QString::number(entry.points.hundredths / 100);
        return texts;
    }

private Q_SLOTS:
    void init() { m_shop.emplace(); }
    void cleanup()
    {
        QCOMPARE(m_shop->ledgerFaults(), QStringList());
        m_shop->verify();
        m_shop.reset();
    }

    void joiningGivesWhatTheRulesSay()
    {
        m_shop->join(priya()); // no rule yet
        QVERIFY(m_shop->lines(priya()).isEmpty());
        m_shop->undoLast();
        rewardSigningUp();
        m_shop->join(priya());
        QCOMPARE(m_shop->lines(priya()), QStringList{u"bonus 50"_s});
        QCOMPARE(m_shop->history(priya()).entries.first().issuer, PointsIssuer::System);
        QCOMPARE(sourcesOf(priya()), QStringList{u"event 50"_s});
        QVERIFY(m_shop->lines(anneliese()).isEmpty()); // was a member before
    }

    void theyGoAndComeWithTheJoining()
    {
        rewardSigningUp();
        m_shop->join(priya());
        m_shop->undoLast();
        QCOMPARE(m_shop->active(priya()), 0);
        QVERIFY(!m_shop->member(priya()));
        m_shop->redoLast();
        QCOMPARE(m_shop->active(priya()), 50);
        m_shop->undoLast();
        m_shop->join(priya()); // as if it had been the first time
        QCOMPARE(m_shop->active(priya()), 50);
    }

    void limitsCountWhatStands()
    {
        PointsProgramme programme = m_shop->programme;
        EarnRule review;
        review.uid = u"review"_s;
        review.name = u"Reviews"_s;
        review.kind = EarnKind::Event;
        review.event = EarnEvent::Review;
        review.hundredths = 1'000;
        review.limits = {{EarnPeriod::Year, 0, 1}};
        programme.earning.rules = {review};
        m_shop->use(programme);
        const GiveEventPoints gift{tomas(), EarnEvent::Review, {}, {}};
        const auto isRefused = [&] { return !runCommand(*m_shop->db, gift).result(); };
        runOrDie(m_shop->db, gift);
        QVERIFY(isRefused());
        m_shop->undoLast();
        QCOMPARE(m_shop->active(tomas()), 0);
        runOrDie(m_shop->db, gift); // the other one was a mistake
        QCOMPARE(m_shop->active(tomas()), 10);
        QVERIFY(isRefused());
        m_shop->undoLast();
        m_shop->redoLast();
        QCOMPARE(m_shop->active(tomas()), 10);
        QVERIFY(isRefused());
    }

    void leavingAndJoiningAgainGivesNothing()
    {
        rewardSigningUp();
        m_shop->join(priya());
        runOrDie(m_shop->db, LeaveProgramme{{priya()}});
        QCOMPARE(m_shop->active(priya()), 50);
        m_shop->join(priya());
        QCOMPARE(m_shop->lines(priya()), QStringList{u"bonus 50"_s});
        m_shop->undoLast();
        QCOMPARE(m_shop->active(priya()), 50);
    }

    void joinedCardsHaveHadTheirs()
    {
        m_shop->undoLast(); // Tomás has not joined
        rewardSigningUp();
        m_shop->join(priya());
        runOrDie(m_shop->db, MergeCustomers{tomas(), {priya()}, {}, {}});
        QCOMPARE(m_shop->active(tomas()), 50);
        runOrDie(m_shop->db, LeaveProgramme{{tomas()}});
        m_shop->join(tomas());
        QCOMPARE(m_shop->active(tomas()), 50);
    }

    void whoIsCarriedOverGetsNone()
    {
        rewardSigningUp();
        TierLadder ladder = m_shop->ladder();
        ladder.tiers[1].entryPoints = 20;
        m_shop->use(ladder);
        m_shop->buy(priya(), 15'000);
        runOrDie(m_shop->db, JoinProgramme{{priya()}, QDate(2025, 1, 1)});
        QVERIFY(m_shop->member(priya()));
        QVERIFY(m_shop->lines(priya()).isEmpty());
    }

    void whoJoinsAtTheCounterOrByBuyingGetsThem()
    {
        rewardSigningUp();
        SignUpMember signUp;
        signUp.customer = person(u"Nora"_s, u"Neu"_s);
        QCOMPARE(m_shop->active(runOrDie(m_shop->db, signUp)), 50);
        runOrDie(m_shop->db, SaveTiers{m_shop->ladder(), true});
        const CustomerId buyer = runOrDie(m_shop->db, CreateCustomer{person(u"Ben"_s, u"Beispiel"_s)});
        m_shop->buy(buyer, 1'000);
        QCOMPARE(m_shop->active(buyer), 50);
        m_shop->undoLast();
        QCOMPARE(m_shop->active(buyer), 0);
        QVERIFY(!m_shop->member(buyer));
        m_shop->redoLast();
        QCOMPARE(m_shop->active(buyer), 50);
    }

    void aLoadGivesNone()
    {
        rewardSigningUp();
        runOrDie(m_shop->db, SaveTiers{m_shop->ladder(), true});
        const auto loaded = m_shop->db.write(u"import_orders"_s, [this](WriteSession &session) {
            return attempt([&]() -> Result<void> {
                BulkWriter bulk(session);
                bulk.add(sale(priya(), m_shop->db.clock().now(), 1'000));
                bulk.finish({}, {});
                return {};
            });
        });
        VERIFY_RESULT(loaded);
        QVERIFY(m_shop->member(priya()));
        QVERIFY(m_shop->lines(priya()).isEmpty());
    }

    void aTierBringsItsGiftOnce()
    {
        giveWithTiers();
        const OrderId first = m_shop->buy(tomas(), 12'000); // Silver
        QCOMPARE(sourcesOf(tomas()), QStringList{u"tier 20"_s});
        m_shop->buy(tomas(), 1'000); // still
        QCOMPARE(m_shop->active(tomas()), 20);
        m_shop->buy(tomas(), 30'000); // Gold
        QCOMPARE(m_shop->active(tomas()), 90);
        // What was given stays, whatever comes back.
        m_shop->bringBack(first);
        QCOMPARE(m_shop->active(tomas()), 90);
    }

    void itGoesWithTheUndoOfTheSale()
    {
        giveWithTiers();
        m_shop->buy(tomas(), 12'000);
        m_shop->undoLast();
        QCOMPARE(m_shop->active(tomas()), 0);
        QCOMPARE(m_shop->tierOf(tomas()).tier, m_shop->bronze);
        m_shop->redoLast();
        QCOMPARE(m_shop->active(tomas()), 20);
        m_shop->undoLast();
        m_shop->buy(tomas(), 12'000);
        QCOMPARE(m_shop->active(tomas()), 20);
    }

    void itComesAgainAfterItsMonths()
    {
        giveWithTiers();
        TierLadder ladder = m_shop->ladder();
        ladder.dropsAtOnce = true;
        m_shop->use(ladder);
        const auto reachAndLose = [&] {
            const OrderId order = m_shop->buy(tomas(), 12'000, m_shop->db.clock().now());
            m_shop->bringBack(order);
            return m_shop->active(tomas());
        };
        QCOMPARE(reachAndLose(), 20);
        QCOMPARE(m_shop->tierOf(tomas()).tier, m_shop->bronze);
        QCOMPARE(reachAndLose(), 20);
        m_shop->db.clock().set(utc(2027, 11, 21, 9)); // 364 days later
        QCOMPARE(reachAndLose(), 20);
        m_shop->db.clock().set(utc(2027, 11, 22, 9));
        QCOMPARE(reachAndLose(), 40);
    }

    void whoReachesATierByJoiningGetsIt()
    {
        giveWithTiers();
        m_shop->buy(priya(), 35'000);
        m_shop->join(priya());
        QCOMPARE(m_shop->tierOf(priya()).tier, m_shop->gold);
        QCOMPARE(sourcesOf(priya()), QStringList{u"tier 70"_s});
    }

    void aReviewGivesNone()
    {
        giveWithTiers();
        TierLadder easier = m_shop->ladder();
        easier.tiers[1].qualifyFrom = 100;
        easier.tiers[1].retainFrom = 100;
        easier.tiers[2].qualifyFrom = 200;
        easier.tiers[2].retainFrom = 200;
        m_shop->use(easier);
        m_shop->review();
        QCOMPARE(m_shop->tierOf(anneliese()).tier, m_shop->gold);
        QVERIFY(m_shop->lines(anneliese()).isEmpty());
    }

    void aHandGivesThemWhereThatIsWanted()
    {
        giveWithTiers();
        runOrDie(m_shop->db, GiveTier{{tomas()}, m_shop->silver, u"a friend"_s, {}});
        QVERIFY(m_shop->lines(tomas()).isEmpty());
        runOrDie(m_shop->db, GiveTier{{tomas()}, m_shop->gold, u"a friend"_s, {}, true});
        QCOMPARE(m_shop->active(tomas()), 70);
        m_shop->undoLast();
        QCOMPARE(m_shop->active(tomas()), 0);
        QCOMPARE(m_shop->tierOf(tomas()).tier, m_shop->silver);
    }

    void aCardThatTakesNothingStopsNoSale()
    {
        giveWithTiers();
        runOrDie(m_shop->db, AdjustPoints{tomas(), Points::whole(5), PointsReason::Goodwill, u"late parcel"_s, {}});
        runOrDie(m_shop->db, SetPointsStatus{tomas(), PointsAccountStatus::Suspended});
        m_shop->buy(tomas(), 12'000);
        QCOMPARE(m_shop->tierOf(tomas()).tier, m_shop->silver);
        QCOMPARE(m_shop->active(tomas()), 5);
    }
};

QTEST_GUILESS_MAIN(TestGiftPoints)

#include "tst_giftpoints.moc"
