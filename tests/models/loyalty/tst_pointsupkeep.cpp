// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/pointsledgermodel.h"
#include "models/loyalty/pointsupkeep.h"
#include "tests/models/loyalty/pointsfixture.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// What time does to cards, and the list of what was booked.
class TestPointsUpkeep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop.emplace();
        PointsProgramme expiring = m_shop->programme;
        expiring.terms.expiry.kind = ExpiryKind::RollingMonths;
        expiring.terms.expiry.months = 1;
        m_shop->use(expiring);
    }
    void cleanup()
    {
        QCOMPARE(m_shop->ledgerFaults(), QStringList());
        m_shop.reset();
    }

    void missedDaysAreCaughtUpOnce()
    {
        m_shop->buy(anneliese(), 10'000);
        m_shop->db.clock().set(utc(2026, 12, 20, 9));
        m_shop->buy(anneliese(), 5'000);
        m_shop->db.clock().set(utc(2027, 1, 15, 9));
        QCOMPARE(bookAllDuePoints(*m_shop->db)->expired, Points::whole(100));
        QCOMPARE(m_shop->active(anneliese()), 50);
        QCOMPARE(bookAllDuePoints(*m_shop->db)->looked, 0);
        m_shop->db.clock().set(utc(2027, 1, 14, 9)); // the clock is set back
        QCOMPARE(bookAllDuePoints(*m_shop->db)->looked, 0);
        m_shop->db.clock().set(utc(2027, 6, 1, 9));
        QCOMPARE(bookAllDuePoints(*m_shop->db)->expired, Points::whole(50));
        QCOMPARE(m_shop->active(anneliese()), 0);
        QCOMPARE(m_shop->balance(anneliese()).expired, Points::whole(150));
    }

    void whatExpiresIsNobodysStep()
    {
        m_shop->buy(anneliese(), 10'000);
        const ChangeSetId last = m_shop->lastUndoable();
        m_shop->db.clock().set(utc(2027, 1, 15, 9));
        QVERIFY(bookAllDuePoints(*m_shop->db));
        QCOMPARE(m_shop->lastUndoable(), last);
    }

    void aBirthdayIsRewardedOnceAYear()
    {
        rewardBirthdays();
        setBirthday({0, 1, 10});
        m_shop->db.clock().set(utc(2027, 1, 9, 9));
        QCOMPARE(bookAllDuePoints(*m_shop->db)->birthdays, 0);
        m_shop->db.clock().set(utc(2027, 1, 12, 9)); // the program was not used on the day
        QCOMPARE(bookAllDuePoints(*m_shop->db)->birthdays, 1);
        QCOMPARE(m_shop->active(anneliese()), 25);
        QCOMPARE(bookAllDuePoints(*m_shop->db)->birthdays, 0);
        setBirthday({0, 3, 20}); // a second birthday
        m_shop->db.clock().set(utc(2027, 3, 22, 9));
        QCOMPARE(bookAllDuePoints(*m_shop->db)->birthdays, 0);
    }

    void aLateGiftBelongsToItsDay()
    {
        rewardBirthdays(EarnLimit{EarnPeriod::Year, 0, 1});
        setBirthday({0, 12, 30});
        m_shop->db.clock().set(utc(2027, 1, 3, 9)); // the program was closed around the turn of the year
        QCOMPARE(bookAllDuePoints(*m_shop->db)->birthdays, 1);
        QCOMPARE(m_shop->history(anneliese()).entries.first().occurredAt, utc(2026, 12, 30, 11)); // noon in Berlin
        m_shop->db.clock().set(utc(2027, 12, 30, 9));
        QCOMPARE(bookAllDuePoints(*m_shop->db)->birthdays, 1); // that year has its own
        m_shop->db.clock().set(utc(2028, 1, 2, 9));
        QCOMPARE(bookAllDuePoints(*m_shop->db)->birthdays, 0);
    }

    void birthdaysComeInSlices()
    {
        rewardBirthdays();
        const CustomerId tomas = m_shop->shop.tomas;
        m_shop->join(m_shop->shop.priya);
        QList<CustomerId> members{anneliese(), tomas, m_shop->shop.priya};
        std::sort(members.begin(), members.end());
        for (const CustomerId member : members)
            setBirthday({0, 1, 10}, member);
        // A card that takes none stays due, and is looked at once a run.
        runOrDie(m_shop->db, AdjustPoints{members.first(), Points::whole(5), PointsReason::Goodwill, u"late parcel"_s, {}});
        runOrDie(m_shop->db, SetPointsStatus{members.first(), PointsAccountStatus::Suspended});
        m_shop->db.clock().set(utc(2027, 1, 1, 9));
        runOrDie(m_shop->db, BookDuePoints{}); // these five
        m_shop->db.clock().set(utc(2027, 1, 10, 9));
        BookDuePoints twoAtOnce;
        twoAtOnce.limit = 2;
        const PointsDueSlice first = runOrDie(m_shop->db, twoAtOnce);
        QCOMPARE(first.birthdaysLooked, 2);
        QCOMPARE(first.birthdays, 1);
        QVERIFY(!first.isLast);
        QCOMPARE(m_shop->active(members.last()), 0);
        twoAtOnce.lastBirthday = first.lastBirthday;
        const PointsDueSlice second = runOrDie(m_shop->db, twoAtOnce);
        QCOMPARE(second.birthdaysLooked, 1);
        QCOMPARE(second.birthdays, 1);
        QVERIFY(second.isLast);
        QCOMPARE(m_shop->active(members.last()), 25);
        const PointsDueSums again = *bookAllDuePoints(*m_shop->db);
        QCOMPARE(again.birthdaysLooked, 1);
        QCOMPARE(again.birthdays, 0);
    }

    void aBirthdayThatWasToldJustBeforeIsNotRewarded()
    {
        rewardBirthdays();
        setBirthday({0, 11, 30}); // eight days ahead
        m_shop->db.clock().set(utc(2026, 11, 30, 9));
        QCOMPARE(bookAllDuePoints(*m_shop->db)->birthdays, 0);
        m_shop->db.clock().set(utc(2027, 11, 30, 9));
        QCOMPARE(bookAllDuePoints(*m_shop->db)->birthdays, 1);
    }

    void itRunsInTheBackground()
    {
        m_shop->buy(anneliese(), 10'000);
        m_shop->db.clock().set(utc(2027, 1, 15, 9));
        TaskCentre tasks;
        PointsUpkeep upkeep(*m_shop->db, tasks);
        QSignalSpy done(&upkeep, &PointsUpkeep::done);
        upkeep.start();
        QTRY_COMPARE(done.count(), 1);
        QCOMPARE(m_shop->active(anneliese()), 0);
    }

    void theListFollowsTheBooks()
    {
        PointsLedgerModel model(*m_shop->db);
        const QAbstractItemModelTester tester(&model);
        model.setFilter({});
        QTRY_COMPARE(model.state(), FeedModel::State::Loaded);
        QCOMPARE(model.rowCount(), 0);
        m_shop->buy(anneliese(), 10'000);
        m_shop->buy(m_shop->shop.tomas, 5'000);
        QTRY_COMPARE(model.rowCount(), 2);
        const PointsRow newest = model.events().first();
        QCOMPARE(newest.customer, m_shop->shop.tomas);
        QCOMPARE(newest.customerName, u"Tomás Oliveira"_s);
        QCOMPARE(newest.entry.points, Points::whole(50));
        QCOMPARE(newest.totalAfter, Points::whole(50));
        QVERIFY(newest.expiry.has_value());
        QVERIFY(!newest.sourceName.isEmpty());
        model.setFilter({anneliese()});
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.events().first().customer, anneliese());
    }

    void manyLinesComeInPages()
    {
        for (int i = 0; i < 120; ++i)
            runOrDie(m_shop->db, AdjustPoints{anneliese(), Points::whole(1), PointsReason::Goodwill, u"thanks"_s, {}});
        PointsLedgerModel model(*m_shop->db);
        const QAbstractItemModelTester tester(&model);
        model.setFilter({anneliese()});
        QTRY_VERIFY(model.rowCount() >= FeedModel::pageEvents && !model.isReading());
        while (model.canFetchMore({})) {
            model.fetchMore({});
            QTRY_VERIFY(!model.isReading());
        }
        QCOMPARE(model.rowCount(), 120);
        QCOMPARE(model.events().first().totalAfter, Points::whole(120));
        QCOMPARE(model.events().last().totalAfter, Points::whole(1));
    }

    void tiersCanCountPoints()
    {
        TierLadder ladder = m_shop->ladder();
        ladder.metric = TierMetric::PointsEarned;
        ladder.tiers[1].qualifyFrom = 100;
        ladder.tiers[1].retainFrom = 100;
        ladder.tiers[2].qualifyFrom = 200;
        ladder.tiers[2].retainFrom = 200;
        m_shop->LoyaltyFixture::use(ladder);
        m_shop->review();
        const CustomerId tomas = m_shop->shop.tomas;
        m_shop->buy(tomas, 15'000);
        QCOMPARE(m_shop->tierOf(tomas).tier, m_shop->silver);
        QCOMPARE(m_shop->tierOf(tomas).measure, 150);
    }

private:
    [[nodiscard]] CustomerId anneliese() const { return m_shop->shop.anneliese; }
    void rewardBirthdays(std::optional<EarnLimit> limit = {})
    {
        PointsProgramme rewarding = m_shop->programme;
        EarnRule birthday;
        birthday.uid = u"birthday"_s;
        birthday.name = u"Birthday"_s;
        birthday.kind = EarnKind::Event;
        birthday.event = EarnEvent::Birthday;
        birthday.hundredths = 2'500;
        if (limit)
            birthday.limits = {*limit};
        rewarding.earning.rules += birthday;
        m_shop->use(rewarding);
    }
    void setBirthday(const Birthday &date) { setBirthday(date, anneliese()); }
    void setBirthday(const Birthday &date, CustomerId id)
    {
        Customer customer =
            m_shop->db.read([&](Connection &connection) { return CustomerStore(connection).customer(id); }).value();
        customer.birthday = date;
        runOrDie(m_shop->db, UpdateCustomer{customer});
    }

    std::optional<PointsFixture> m_shop;
};

QTEST_GUILESS_MAIN(TestPointsUpkeep)

#include "tst_pointsupkeep.moc"
