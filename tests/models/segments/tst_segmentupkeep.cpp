// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/customercommands.h"
#include "models/orders/ordercommands.h"
#include "models/segments/segmentcommands.h"
#include "models/segments/segmentkeeping.h"
#include "models/segments/segmentupkeep.h"
#include "storage/customers/customerlist.h"
#include "storage/people/shopstore.h"
#include "storage/rollups/verification.h"
#include "storage/segments/segmentstore.h"
#include "storage/timeline/timelinestore.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"

#include <QtTest/QSignalSpy>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

using Customers = QList<CustomerId>;

SegmentRule bought(int times)
{
    return {FieldTestRule{SegmentField::Orders, SegmentTest::AtLeast, {QString::number(times)}, {}}};
}

SegmentRule boughtLately(int days)
{
    return {FieldTestRule{SegmentField::LastOrder, SegmentTest::Within, {}, {WindowKind::LastDays, days, {}, {}}}};
}

SegmentRule isIn(const QString &segment, bool isNot = false)
{
    return {MembershipRule{segment, isNot}};
}

} // namespace

/// The small shop: Anneliese bought on 10 and 19 November 2026, Tomás in June 2025, Priya never. It is 22 November.
class TestSegmentUpkeep : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_db;
    SmallShop m_shop;

    void later(int minutes = 1) { m_db->clock().set({m_db->clock().now().ms + minutes * qint64(60'000)}); }
    SegmentId make(const QString &name, const SegmentRule &rule, SegmentKind kind = SegmentKind::Dynamic)
    {
        Segment segment;
        segment.name = name;
        segment.kind = kind;
        segment.rule = rule;
        return runOrDie(*m_db, SaveSegment{segment});
    }
    Segment segment(SegmentId id)
    {
        return m_db->read([=](Connection &c) { return SegmentStore(c).segment(id); }).value();
    }
    void change(SegmentId id, const SegmentRule &rule)
    {
        Segment changed = segment(id);
        changed.rule = rule;
        runOrDie(*m_db, SaveSegment{changed, u"for the test"_s});
    }
    void keep()
    {
        const auto kept = keepSegments(**m_db);
        if (!kept)
            qFatal("segments were not kept: %ls", qUtf16Printable(kept.error().detail));
    }
    void sell(CustomerId customer) { runOrDie(*m_db, RecordSale{sale(customer, m_db->clock().now(), 1500)}); }
    Customers members(SegmentId id)
    {
        return m_db->read([=](Connection &c) { return SegmentMembers(c).now(id); }).value();
    }
    QList<SegmentStay> stays(CustomerId customer)
    {
        return m_db->read([=](Connection &c) { return SegmentMembers(c).ofCustomer(customer); }).value();
    }
    SegmentCount count(SegmentId id)
    {
        return m_db->read([=](Connection &c) { return SegmentMembers(c).count(id); }).value();
    }
    Customers touched()
    {
        const auto waiting = m_db->read([](Connection &c) { return SegmentMembers(c).touched(100); }).value();
        Customers customers;
        for (const TouchedCustomer &each : waiting)
            customers += each.customer;
        return customers;
    }
    QStringList told(CustomerId customer)
    {
        const TimelineFilter filter{{TimelineKind::SegmentEntered, TimelineKind::SegmentLeft}, {}, false};
        const auto events =
            m_db->read([=](Connection &c) { return TimelineStore(c).page(customer, filter, {}, 50); }).value();
        QStringList lines;
        for (const TimelineEvent &event : events)
            lines += nameOf(event.kind) + u' ' + event.subject;
        return lines;
    }
    Result<void> readStep(SegmentKeeping &keeping)
    {
        return m_db->read([&](Connection &c) { return keeping.read(c, {}); });
    }
    void writeStep(SegmentKeeping &keeping)
    {
        VERIFY_RESULT(m_db->write(u"keep_segments"_s, [&](WriteSession &session) { return keeping.write(session); }));
    }
    void finish(SegmentKeeping &keeping)
    {
        while (keeping.next() != SegmentKeeping::Next::Done) {
            if (keeping.next() == SegmentKeeping::Next::Read)
                VERIFY_RESULT(readStep(keeping));
            else
                writeStep(keeping);
        }
    }

private Q_SLOTS:
    void init()
    {
        m_db = std::make_unique<TestDatabase>();
        m_db->clock().set(utc(2026, 11, 22, 9));
        m_shop = fillSmallShop(*m_db);
    }

    void nothingIsNotedWithoutSegments()
    {
        sell(m_shop.priya);
        QCOMPARE(touched(), Customers());
    }

    /// Whom a new rule finds has not come in now: nothing is told of it.
    void aNewRuleIsApplied()
    {
        const SegmentId buyers = make(u"Buyers"_s, bought(1));
        QVERIFY(!count(buyers).countedAt);
        keep();
        QCOMPARE(members(buyers), (Customers{m_shop.anneliese, m_shop.tomas}));
        QCOMPARE(count(buyers).members, 2);
        QVERIFY(count(buyers).countedAt);
        QCOMPARE(stays(m_shop.tomas).size(), 1);
        QCOMPARE(stays(m_shop.tomas).first().entered, MemberMove::Applied);
        QCOMPARE(told(m_shop.tomas), QStringList());
        const auto versions = m_db->read([=](Connection &c) { return SegmentStore(c).versions(buyers); }).value();
        QCOMPARE(versions.first().entered, std::optional(2));
        QCOMPARE(versions.first().left, std::optional(0));
    }

    void whoseRecordsChangeMoves()
    {
        const SegmentId buyers = make(u"Buyers"_s, bought(1));
        keep();
        later();
        sell(m_shop.priya);
        QCOMPARE(touched(), Customers{m_shop.priya});
        keep();
        QCOMPARE(touched(), Customers());
        QCOMPARE(members(buyers), (Customers{m_shop.anneliese, m_shop.tomas, m_shop.priya}));
        QCOMPARE(count(buyers).members, 3);
        QCOMPARE(stays(m_shop.priya).first().entered, MemberMove::Found);
        QCOMPARE(told(m_shop.priya), QStringList{u"segment_entered Buyers"_s});
    }

    void lookingAgainMovesNobody()
    {
        make(u"Buyers"_s, bought(1));
        keep();
        later();
        sell(m_shop.priya);
        keep();
        later();
        keep();
        sell(m_shop.priya);
        keep();
        QCOMPARE(stays(m_shop.priya).size(), 1);
        QCOMPARE(told(m_shop.priya).size(), 1);
    }

    void aDayThatEndsMoves()
    {
        const SegmentId lately = make(u"Lately"_s, boughtLately(30));
        keep();
        QCOMPARE(members(lately), Customers{m_shop.anneliese});
        m_db->clock().set(utc(2026, 12, 18, 9)); // 19 November is the first of 30 days
        keep();
        QCOMPARE(members(lately), Customers{m_shop.anneliese});
        m_db->clock().set(utc(2026, 12, 19, 9));
        keep();
        QCOMPARE(members(lately), Customers());
        QCOMPARE(stays(m_shop.anneliese).first().exited, std::optional(MemberMove::Found));
        QCOMPARE(told(m_shop.anneliese), QStringList{u"segment_left Lately"_s});
    }

    void aChangedRuleIsApplied()
    {
        const SegmentId buyers = make(u"Buyers"_s, bought(1));
        keep();
        later();
        change(buyers, bought(2));
        keep();
        QCOMPARE(members(buyers), Customers{m_shop.anneliese});
        QCOMPARE(stays(m_shop.tomas).first().exited, std::optional(MemberMove::Applied));
        QCOMPARE(told(m_shop.tomas), QStringList());
        const auto versions = m_db->read([=](Connection &c) { return SegmentStore(c).versions(buyers); }).value();
        QCOMPARE(versions.size(), 2);
        QCOMPARE(versions.first().left, std::optional(1));
    }

    /// The counts of a version are no part of the record that an undo sets back.
    void aCountedRuleCanBeUndone()
    {
        const SegmentId buyers = make(u"Buyers"_s, bought(1));
        keep();
        later();
        Segment changed = segment(buyers);
        changed.rule = bought(2);
        const auto written = runCommand(**m_db, SaveSegment{changed}).result();
        VERIFY_RESULT(written);
        keep();
        later();
        const auto undone = m_db->write(u"undo"_s, [&](WriteSession &session) {
            return History(session.connection()).undo(session, written->changeSet);
        });
        VERIFY_RESULT(undone);
        QVERIFY(undone->value.conflicts.isEmpty());
        keep();
        QCOMPARE(members(buyers), (Customers{m_shop.anneliese, m_shop.tomas}));
    }

    void segmentsThatAskForOthersFollow()
    {
        const SegmentId buyers = make(u"Buyers"_s, bought(1));
        const SegmentId same = make(u"The same"_s, isIn(segment(buyers).uid));
        const SegmentId others = make(u"The others"_s, isIn(segment(same).uid, true));
        keep();
        QCOMPARE(members(same), (Customers{m_shop.anneliese, m_shop.tomas}));
        QCOMPARE(members(others), Customers{m_shop.priya});
        later();
        sell(m_shop.priya);
        keep();
        QCOMPARE(members(same).size(), 3);
        QCOMPARE(members(others), Customers());
        QCOMPARE(told(m_shop.priya).size(), 3);
        later();
        change(buyers, bought(2));
        keep();
        QCOMPARE(members(same), Customers{m_shop.anneliese});
        QCOMPARE(members(others), (Customers{m_shop.tomas, m_shop.priya}));
        QCOMPARE(told(m_shop.tomas), QStringList()); // the rule moved him in all three
    }

    /// What a day moves in one segment reaches those that ask for it, also when they were counted before.
    void pinsAreHeeded()
    {
        const SegmentId buyers = make(u"Buyers"_s, bought(1));
        keep();
        later();
        runOrDie(*m_db, PinInSegment{buyers, {m_shop.tomas}, PinKind::Never, u"asked for it"_s});
        runOrDie(*m_db, PinInSegment{buyers, {m_shop.priya}, PinKind::Always, u"a friend"_s});
        keep();
        QCOMPARE(members(buyers), (Customers{m_shop.anneliese, m_shop.priya}));
        runOrDie(*m_db, UnpinInSegment{buyers, {m_shop.tomas, m_shop.priya}});
        keep();
        QCOMPARE(members(buyers), (Customers{m_shop.anneliese, m_shop.tomas}));
        const auto unreasoned = runCommand(**m_db, PinInSegment{buyers, {m_shop.tomas}, PinKind::Never, u" "_s}).result();
        QVERIFY(!unreasoned);
        QCOMPARE(unreasoned.error().field, u"reason"_s);
    }

    void aSnapshotStaysAsItIs()
    {
        const SegmentId buyers = make(u"Buyers"_s, bought(1));
        const SegmentId then = runOrDie(*m_db, TakeSnapshot{buyers, u"Buyers of November"_s});
        keep();
        QCOMPARE(members(then), (Customers{m_shop.anneliese, m_shop.tomas}));
        later();
        sell(m_shop.priya);
        keep();
        QCOMPARE(members(then), (Customers{m_shop.anneliese, m_shop.tomas}));
        QCOMPARE(members(buyers).size(), 3);
        const auto pinned = runCommand(**m_db, PinInSegment{then, {m_shop.priya}, PinKind::Always, u"late"_s}).result();
        QVERIFY(!pinned);
        QCOMPARE(pinned.error().code, ErrorCode::Refused);
    }

    void whoIsDeletedLeaves()
    {
        const SegmentId buyers = make(u"Buyers"_s, bought(1));
        keep();
        later();
        runOrDie(*m_db, DeleteCustomers{{m_shop.tomas}});
        keep();
        QCOMPARE(members(buyers), Customers{m_shop.anneliese});
    }

    /// A setting may change what rules come to for everybody.
    void everybodyIsLookedAtAfterLargeChanges()
    {
        const SegmentId buyers = make(u"Buyers"_s, bought(1));
        keep();
        const Instant before = *count(buyers).countedAt;
        later();
        VERIFY_RESULT(m_db->write(
            u"save_shop"_s, [](WriteSession &s) { return ShopStore(s.connection()).setSetting(s, u"any"_s, u"thing"_s); }));
        keep();
        QVERIFY(*count(buyers).countedAt > before);
        const Instant counted = *count(buyers).countedAt;
        later();
        keep();
        QCOMPARE(*count(buyers).countedAt, counted);
    }

    void twoProgramsMoveOnce()
    {
        const SegmentId buyers = make(u"Buyers"_s, bought(1));
        SegmentKeeping one(m_db->clock());
        SegmentKeeping other(m_db->clock());
        VERIFY_RESULT(readStep(one));
        VERIFY_RESULT(readStep(other));
        finish(one);
        finish(other);
        QCOMPARE(members(buyers), (Customers{m_shop.anneliese, m_shop.tomas}));
        QCOMPARE(count(buyers).members, 2);
        later();
        sell(m_shop.priya);
        SegmentKeeping third(m_db->clock());
        SegmentKeeping fourth(m_db->clock());
        VERIFY_RESULT(readStep(third));
        VERIFY_RESULT(readStep(fourth));
        finish(third);
        finish(fourth);
        QCOMPARE(stays(m_shop.priya).size(), 1);
        QCOMPARE(count(buyers).members, 3);
    }

    /// What was read before a change says nothing of what is after it.
    void whatIsOldByThenIsNotWritten()
    {
        const SegmentId buyers = make(u"Buyers"_s, bought(1));
        keep();
        later();
        sell(m_shop.priya);
        SegmentKeeping keeping(m_db->clock());
        VERIFY_RESULT(readStep(keeping));
        runOrDie(*m_db, DeleteCustomers{{m_shop.priya}});
        writeStep(keeping);
        QCOMPARE(members(buyers), (Customers{m_shop.anneliese, m_shop.tomas}));
        QCOMPARE(touched(), Customers{m_shop.priya});
        finish(keeping);
        QCOMPARE(stays(m_shop.priya).size(), 0);
        QCOMPARE(touched(), Customers());
    }

    void whatIsKeptIsWhatIsRebuilt()
    {
        make(u"Buyers"_s, bought(1));
        make(u"Lately"_s, boughtLately(30));
        keep();
        later();
        sell(m_shop.priya);
        keep();
        m_db->clock().set(utc(2027, 2, 1, 9));
        keep();
        QCOMPARE(told(m_shop.priya).size(), 3);
        const auto verified = m_db->read([](Connection &c) { return verifyDatabase(c, {}, {}); });
        VERIFY_RESULT(verified);
        QVERIFY(verified->isSound());
    }

    void listsShowWhoIsIn()
    {
        const SegmentId buyers = make(u"Buyers"_s, bought(1));
        keep();
        CustomerFilter filter;
        filter.segment = segment(buyers).uid;
        QCOMPARE(customerFilterOf(toJson(filter)), filter);
        filter.sort = CustomerSort::Name;
        filter.descending = false;
        const auto ids = [&] {
            return m_db->read([&](Connection &c) { return CustomerList(c).ids(filter, m_db->clock().now()); }).value();
        };
        QCOMPARE(ids(), (Customers{m_shop.anneliese, m_shop.tomas}));
        filter.tag = u"home"_s;
        QCOMPARE(ids(), Customers{m_shop.anneliese});
        filter.tag.clear();
        runOrDie(*m_db, RemoveSegment{buyers});
        QCOMPARE(ids(), Customers());
    }

    void itFollowsWhatIsWritten()
    {
        const SegmentId buyers = make(u"Buyers"_s, bought(1));
        SegmentUpkeep upkeep(**m_db);
        QSignalSpy done(&upkeep, &SegmentUpkeep::done);
        QSignalSpy failed(&upkeep, &SegmentUpkeep::failed);
        upkeep.start();
        QTRY_COMPARE(members(buyers).size(), 2);
        QTRY_VERIFY(!upkeep.isRunning());
        later();
        sell(m_shop.priya);
        QTRY_COMPARE(members(buyers).size(), 3);
        QTRY_VERIFY(!upkeep.isRunning());
        QVERIFY(done.size() >= 2);
        QCOMPARE(failed.size(), 0);
        upkeep.stop();
    }
};

QTEST_GUILESS_MAIN(TestSegmentUpkeep)

#include "tst_segmentupkeep.moc"
