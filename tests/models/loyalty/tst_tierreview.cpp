// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/loyalty/loyaltyfixture.h"

#include <QtTest/QSignalSpy>

using namespace regulars;
using namespace Qt::StringLiterals;

/// The review of tiers: what has come to its end is kept or lost, however late somebody looks, and only once.
class TestTierReview : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LoyaltyFixture> m_shop;

    qint64 changeRows()
    {
        return m_shop->db
            .read([](Connection &connection) {
                return attempt([&] {
                    Statement rows(connection, u"SELECT count(*) FROM tier_changes"_s);
                    rows.only();
                    return rows.integer(0);
                });
            })
            .value();
    }
    /// Members with Silver of this year, each a customer of their own.
    QList<CustomerId> manySilver(int count)
    {
        QList<CustomerId> customers;
        for (int i = 0; i < count; ++i) {
            customers += runOrDie(m_shop->db, CreateCustomer{person(u"Anna%1"_s.arg(i), u"Beispiel"_s)});
            m_shop->buy(customers.last(), 15'000);
        }
        runOrDie(m_shop->db, JoinProgramme{customers, {}});
        return customers;
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<LoyaltyFixture>();
        m_shop->review(); // the tiers are new
    }
    void cleanup()
    {
        if (m_shop)
            m_shop->verify();
        m_shop.reset();
    }

    void whatIsEnoughKeepsATier()
    {
        m_shop->join(m_shop->shop.anneliese);
        m_shop->buy(m_shop->shop.anneliese, 8'500, utc(2026, 12, 1));
        m_shop->db.clock().set(utc(2027, 6, 1));
        m_shop->buy(m_shop->shop.anneliese, 8'500);
        QCOMPARE(m_shop->review().looked, 0);
        m_shop->db.clock().set(utc(2028, 1, 1));
        const TierReviewSums sums = m_shop->review();
        QCOMPARE(sums.looked, 1);
        QCOMPARE(sums.kept, 1);
        QCOMPARE(m_shop->tierOf(m_shop->shop.anneliese).validUntil, QDate(2028, 12, 31));
        QCOMPARE(m_shop->steps(m_shop->shop.anneliese).last(), u"S>S retained"_s);
        QCOMPARE(m_shop->review().looked, 0);
    }

    void whatIsNotIsLostStepByStep()
    {
        m_shop->buy(m_shop->shop.priya, 40'000);
        m_shop->join(m_shop->shop.priya);
        m_shop->db.clock().set(utc(2030, 7, 1)); // nobody has looked for years
        const TierReviewSums sums = m_shop->review();
        QCOMPARE(sums.lowered, 1);
        QCOMPARE(m_shop->tierOf(m_shop->shop.priya).tier, m_shop->bronze);
        QCOMPARE(m_shop->steps(m_shop->shop.priya),
                 (QStringList{u">B start"_s, u"B>G qualified"_s, u"G>S downgraded"_s, u"S>B downgraded"_s}));
        const qint64 rows = changeRows();
        QCOMPARE(m_shop->review().looked, 0);
        QCOMPARE(changeRows(), rows);
    }

    void aReviewIsNobodysLastChange()
    {
        m_shop->buy(m_shop->shop.priya, 40'000);
        m_shop->join(m_shop->shop.priya);
        const ChangeSetId last = m_shop->lastUndoable();
        m_shop->db.clock().set(utc(2028, 7, 1));
        m_shop->review();
        QCOMPARE(m_shop->lastUndoable(), last);
        const auto latest = m_shop->db.read([](Connection &connection) { return History(connection).latest(1); }).value();
        QCOMPARE(latest.first().command, QString(ReviewTiers::name));
        m_shop->undo(latest.first().id); // but it can be taken back
        QCOMPARE(m_shop->tierOf(m_shop->shop.priya).tier, m_shop->gold);
        QCOMPARE(m_shop->steps(m_shop->shop.priya), (QStringList{u">B start"_s, u"B>G qualified"_s}));
    }

    void otherTiersAreLookedAtForEverybody()
    {
        m_shop->join(m_shop->shop.anneliese);
        m_shop->join(m_shop->shop.priya);
        TierLadder ladder = m_shop->ladder();
        ladder.tiers[2].qualifyFrom = 10'200;
        ladder.tiers[2].retainFrom = 10'000;
        m_shop->use(ladder);
        QCOMPARE(m_shop->tierOf(m_shop->shop.anneliese).tier, m_shop->silver);
        const TierReviewSums sums = m_shop->review();
        QCOMPARE(sums.looked, 2);
        QCOMPARE(sums.raised, 1);
        QCOMPARE(m_shop->tierOf(m_shop->shop.anneliese).tier, m_shop->gold);
        QCOMPARE(m_shop->review().looked, 0);
        ladder = m_shop->ladder();
        ladder.tiers[1].benefits = u"Coffee"_s; // decides about nobody
        m_shop->use(ladder);
        QCOMPARE(m_shop->review().looked, 0);
    }

    void aTierThatIsGoneIsReplaced()
    {
        m_shop->join(m_shop->shop.anneliese);
        TierLadder ladder = m_shop->ladder();
        ladder.tiers.removeAt(1);
        runOrDie(m_shop->db, SaveTiers{ladder, {}});
        QCOMPARE(m_shop->review().lowered, 1);
        QCOMPARE(m_shop->tierOf(m_shop->shop.anneliese).tier, m_shop->bronze);
        QCOMPARE(m_shop->steps(m_shop->shop.anneliese).last(), u"S>B downgraded"_s);
        m_shop->undoLast();
        m_shop->review();
        QCOMPARE(m_shop->tierOf(m_shop->shop.anneliese).tier, m_shop->silver);
    }

    void whatCountsForEverMayComeBack()
    {
        TierLadder ladder = m_shop->ladder();
        ladder.period = TierPeriod::Lifetime;
        m_shop->use(ladder);
        m_shop->review();
        const OrderId order = m_shop->buy(m_shop->shop.priya, 40'000);
        m_shop->join(m_shop->shop.priya);
        QVERIFY(!m_shop->tierOf(m_shop->shop.priya).validUntil.isValid());
        QCOMPARE(m_shop->review().looked, 0);
        m_shop->bringBack(order);
        QCOMPARE(m_shop->review().looked, 1);
        QCOMPARE(m_shop->tierOf(m_shop->shop.priya).validUntil, QDate(2026, 12, 22));
        QCOMPARE(m_shop->tierOf(m_shop->shop.priya).tier, m_shop->gold);
        m_shop->db.clock().set(utc(2026, 12, 23));
        QCOMPARE(m_shop->review().lowered, 1);
    }

    void whoIsInTheRecycleBinWaits()
    {
        m_shop->join(m_shop->shop.anneliese);
        runOrDie(m_shop->db, DeleteCustomers{{m_shop->shop.anneliese}});
        m_shop->db.clock().set(utc(2028, 7, 1));
        QCOMPARE(m_shop->review().looked, 0);
        runOrDie(m_shop->db, RestoreCustomers{{m_shop->shop.anneliese}});
        QCOMPARE(m_shop->review().lowered, 1);
    }

    void slicesMeetEveryoneOnce()
    {
        const QList<CustomerId> customers = manySilver(7);
        m_shop->db.clock().set(utc(2028, 7, 1));
        const auto plan = m_shop->db.read(
            [now = m_shop->db.clock().now()](Connection &connection) { return tierReviewPlan(connection, now); });
        VERIFY_RESULT(plan);
        QCOMPARE(plan->members, 7);
        TierReviewSums sums;
        TierReviewPlace place = plan->start;
        int slices = 0;
        while (place.stage != TierReviewStage::Done) {
            const TierReviewSlice slice = runOrDie(m_shop->db, ReviewTiers{place, 3});
            sums.add(slice);
            place = slice.next;
            ++slices;
        }
        QCOMPARE(slices, 4); // the last one looks for tiers that were paid for, and finds none
        QCOMPARE(sums.lowered, 7);
        for (const CustomerId customer : customers)
            QCOMPARE(m_shop->tierOf(customer).tier, m_shop->bronze);
    }

    void theProgramReviewsByItself()
    {
        m_shop->join(m_shop->shop.anneliese);
        m_shop->db.clock().set(utc(2028, 7, 1));
        TaskCentre tasks;
        TierUpkeep upkeep(*m_shop->db, tasks);
        TierReviewSums sums; // word of what was written before may come now, and be looked into
        connect(&upkeep, &TierUpkeep::done, this, [&sums](const TierReviewSums &done) {
            sums.looked += done.looked;
            sums.lowered += done.lowered;
        });
        upkeep.start();
        QTRY_COMPARE(sums.lowered, 1);
        QTRY_VERIFY(!upkeep.isRunning());
        QCOMPARE(sums.looked, 1);
        QCOMPARE(m_shop->tierOf(m_shop->shop.anneliese).tier, m_shop->bronze);
        TierLadder ladder = m_shop->ladder();
        ladder.tiers[1].qualifyFrom = 9'000;
        m_shop->use(ladder); // everybody is looked at
        QTRY_COMPARE(sums.looked, 2);
    }

    void aStoppedReviewGoesOnLater()
    {
        const QList<CustomerId> customers = manySilver(3);
        m_shop->db.clock().set(utc(2028, 7, 1));
        TaskCentre tasks;
        TierUpkeep upkeep(*m_shop->db, tasks);
        QSignalSpy done(&upkeep, &TierUpkeep::done);
        upkeep.start();
        upkeep.stop(); // before the plan has come back
        QTRY_VERIFY(!upkeep.isRunning());
        QCOMPARE(done.count(), 0);
        QCOMPARE(m_shop->tierOf(customers.last()).tier, m_shop->silver);
        upkeep.start();
        QTRY_VERIFY(!done.isEmpty());
        QTRY_COMPARE(m_shop->tierOf(customers.last()).tier, m_shop->bronze);
    }
};

QTEST_GUILESS_MAIN(TestTierReview)
#include "tst_tierreview.moc"
