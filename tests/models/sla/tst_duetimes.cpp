// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/orders/ordercommands.h"
#include "models/sla/duetimescentre.h"
#include "storage/bulk/bulkwriter.h"
#include "tests/models/tickets/deskfixture.h"
#include "tests/support/manytickets.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QSignalSpy>

using namespace regulars;
using namespace Qt::StringLiterals;

/// What waits after a change of promises, and becomes what a rebuild would give.
class TestDueTimes : public QObject
{
    Q_OBJECT

private:
    static constexpr qint64 unfinished = 1'200; ///< more than are computed at once

    std::unique_ptr<DeskFixture> m_desk;

    ChangeSetId load(qint64 count, qint64 open, qint64 firstNumber = 1001)
    {
        const auto loaded = m_desk->db.write(u"import_tickets"_s, [=, this](WriteSession &session) {
            return attempt([&] {
                ManyTickets many;
                many.count = count;
                many.unfinished = open;
                many.firstNumber = firstNumber;
                many.customers = 3;
                many.now = m_desk->db.clock().now();
                loadManyTickets(session, many);
            });
        });
        return loaded ? loaded->changeSet : ChangeSetId{};
    }
    void promise(int minutes)
    {
        SlaPolicy policy = m_desk->usualPolicy();
        policy.id = m_desk->policy;
        for (SlaTarget &target : policy.targets)
            target.minutes = minutes;
        runOrDie(m_desk->db, SaveSlaPolicy{policy});
    }
    [[nodiscard]] qint64 waiting()
    {
        return m_desk->db.read([](Connection &connection) { return waitingDueTimes(connection); }).value();
    }
    [[nodiscard]] DueTimesBatch batch(int most)
    {
        return m_desk->db.write(u"batch"_s, [most](WriteSession &session) { return computeDueTimes(session, most); })
            .value()
            .value;
    }
    [[nodiscard]] TicketId ticketNumbered(qint64 number)
    {
        return m_desk->db.read([number](Connection &connection) { return TicketStore(connection).byNumber(number); })
            .value();
    }
    void rebuild()
    {
        VERIFY_RESULT(m_desk->db.write(u"rebuild"_s, [](WriteSession &session) -> Result<void> {
            session.deriveAnew();
            return {};
        }));
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<DeskFixture>(); }

    void aBulkLoadIsDerivedAsOneByOne()
    {
        load(300, 60);
        m_desk->verify();
        const TicketId first = ticketNumbered(1001);
        const TicketRollup bulk = m_desk->rollup(first);
        QVERIFY(!bulk.clocks.isEmpty());
        VERIFY_RESULT(m_desk->db.write(u"touch"_s, [](WriteSession &session) {
            return attempt([&] {
                for (qint64 id = 1; id <= 300; ++id)
                    TicketRollups(session.connection(), session.calendar(), SlaTerms::Access::Write).refresh(TicketId{id});
            });
        }));
        QVERIFY(m_desk->rollup(first) == bulk);
        m_desk->verify();
    }

    void aFewAreComputedAtOnce()
    {
        load(100, 100);
        promise(60);
        QCOMPARE(waiting(), 0);
        m_desk->verify();
    }

    void manyWaitAndComeBatchByBatch()
    {
        load(unfinished, unfinished);
        qint64 number = 1000 + unfinished;
        while (!m_desk->row(ticketNumbered(number)).dueAt)
            --number; // not every priority is promised something
        const TicketId last = ticketNumbered(number);
        const auto before = m_desk->row(last).dueAt;
        promise(60);
        QCOMPARE(waiting(), unfinished);
        m_desk->verify(); // what waits is no damage
        QCOMPARE(m_desk->row(last).dueAt, before);
        QCOMPARE(batch(500).computed, 500);
        QCOMPARE(waiting(), unfinished - 500);
        m_desk->verify();
        // What somebody does in between is by the new promise.
        m_desk->status(last, StatusCategory::OnHold);
        m_desk->status(last, StatusCategory::Open);
        QVERIFY(m_desk->row(last).dueAt != before);
        runOrDie(m_desk->db, RecordSale{sale(m_desk->shop.tomas, m_desk->db.clock().now(), 70'000)});
        m_desk->db.reopen(); // and the program may end
        QVERIFY(!batch(500).last);
        QVERIFY(batch(500).last);
        QCOMPARE(waiting(), 0);
        QCOMPARE(batch(500).computed, 0);
        m_desk->verify();
    }

    void anotherPromiseBeginsAgain()
    {
        load(unfinished, unfinished);
        promise(60);
        QCOMPARE(batch(700).computed, 700);
        promise(90);
        QCOMPARE(waiting(), unfinished);
        m_desk->undoLast();
        QCOMPARE(waiting(), unfinished);
        rebuild();
        QCOMPARE(waiting(), 0);
        m_desk->verify();
    }

    void theCentreComputesWhatWaits()
    {
        load(unfinished, unfinished);
        promise(60);
        TaskCentre tasks;
        QSignalSpy changed(&m_desk->db->changes(), &ChangeNotifier::changed);
        DueTimesCentre centre(*m_desk->db, tasks);
        QSignalSpy computed(&centre, &DueTimesCentre::computed);
        QTRY_COMPARE(computed.count(), 1);
        QCOMPARE(waiting(), 0);
        QTRY_VERIFY(tasks.tasks().isEmpty());
        int announced = 0; // the models hear of it once
        for (const auto &arguments : std::as_const(changed)) {
            const auto changes = arguments.first().value<ChangeSet>();
            announced += changes.command == "compute_due_times"_L1 && changes.touches(Entity::SlaPolicy) ? 1 : 0;
        }
        QCOMPARE(announced, 1);
        m_desk->verify();
        promise(90); // and follows
        QTRY_COMPARE(computed.count(), 2);
        QTRY_VERIFY(!centre.isComputing());
        QCOMPARE(waiting(), 0);
        m_desk->verify();
    }

    void whatIsStoppedWaitsForTheNextStart()
    {
        load(unfinished, unfinished);
        promise(60);
        TaskCentre tasks;
        {
            DueTimesCentre centre(*m_desk->db, tasks);
            QTRY_COMPARE(tasks.tasks().size(), 1);
            QCOMPARE(tasks.tasks().first().kind, TaskKind::DueTimes);
            tasks.cancel(tasks.tasks().first().id);
            QTRY_VERIFY(!centre.isComputing());
            QVERIFY(waiting() > 0);
        }
        DueTimesCentre centre(*m_desk->db, tasks);
        QTRY_COMPARE(waiting(), 0);
        QTRY_VERIFY(!centre.isComputing());
        m_desk->verify();
    }

    void theCommandLineWaitsForThem()
    {
        load(unfinished, unfinished);
        promise(60);
        VERIFY_RESULT(computeWaitingDueTimes(*m_desk->db));
        QCOMPARE(waiting(), 0);
        m_desk->verify();
    }

    /// Batches between whatever people do, with promises that change meanwhile.
    void computedInBatchesIsRebuilt()
    {
        load(unfinished + 300, unfinished);
        QRandomGenerator random(3);
        const auto any = [&] { return TicketId{1 + random.bounded(static_cast<int>(unfinished) + 300)}; };
        for (int step = 0; step < 60; ++step) {
            m_desk->db.clock().set({m_desk->db.clock().now().ms + random.bounded(5) * qint64(3'600'000)});
            switch (random.bounded(6)) {
            case 0:
                promise(30 + random.bounded(10) * 30);
                break;
            case 1:
                (void)runCommand(*m_desk->db, ReplyToTicket{any(), u"Answer"_s, {}}).result();
                break;
            case 2:
                (void)runCommand(*m_desk->db,
                                 SetTicketStatus{{any()}, builtInStatus(static_cast<StatusCategory>(random.bounded(7)))})
                    .result();
                break;
            case 3:
                runOrDie(m_desk->db, RecordSale{sale(m_desk->shop.tomas, m_desk->db.clock().now(), 5'000)});
                break;
            default:
                (void)batch(1 + random.bounded(400));
            }
            if (step % 10 == 9)
                m_desk->verify();
            if (QTest::currentTestFailed())
                return;
        }
        while (!batch(500).last) {
        }
        QCOMPARE(waiting(), 0);
        m_desk->verify();
    }

    void anImportOfTicketsIsUndone()
    {
        const TicketId kept = m_desk->ticket(u"Lamp"_s, m_desk->shop.anneliese);
        const ChangeSetId import = load(400, 100, 2001);
        const TicketId changed = ticketNumbered(2400);
        m_desk->status(changed, StatusCategory::Closed);
        const auto undone = m_desk->db.write(
            u"undo"_s, [import](WriteSession &session) { return History(session.connection()).undo(session, import); });
        VERIFY_RESULT(undone);
        const UndoReport &report = undone->value;
        QCOMPARE(report.restored, 399);
        QCOMPARE(report.conflicts.size(), 1);
        QCOMPARE(m_desk->row(kept).subject, u"Lamp"_s);
        QVERIFY(m_desk->row(changed).solvedAt);
        m_desk->verify();
    }

    void whatIsImportedMovesTicketsOfTheCustomer()
    {
        const TicketId id = m_desk->ticket(u"Lamp"_s, m_desk->shop.tomas);
        const qint64 before = m_desk->row(id).valueMinor;
        const auto import = [this](qint64 minor) {
            return m_desk->db.write(u"import_orders"_s, [=, this](WriteSession &session) {
                return attempt([&] {
                    BulkWriter bulk(session);
                    Order order = sale(m_desk->shop.tomas, m_desk->db.clock().now(), minor);
                    addUp(order);
                    bulk.add(order);
                    bulk.finish({}, {});
                });
            });
        };
        const auto imported = import(90'000);
        VERIFY_RESULT(imported);
        QCOMPARE(m_desk->row(id).valueMinor, before + 90'000);
        m_desk->verify();
        m_desk->undoLast();
        QCOMPARE(m_desk->row(id).valueMinor, before);
        m_desk->verify();
    }
};

QTEST_GUILESS_MAIN(TestDueTimes)
#include "tst_duetimes.moc"
