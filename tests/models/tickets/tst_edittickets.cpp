// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tickets/answeringcommands.h"
#include "models/tickets/answeringwatch.h"
#include "models/tickets/ticketeditcommands.h"
#include "models/tickets/ticketeditpreview.h"
#include "models/tickets/ticketmergeview.h"
#include "storage/tickets/answeringstore.h"
#include "tests/models/tickets/deskfixture.h"

#include <QtTest/QSignalSpy>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestEditTickets : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskFixture> m_desk;

    template<Command T>
    [[nodiscard]] Error errorOf(T command)
    {
        const auto written = runCommand(*m_desk->db, std::move(command)).result();
        return written ? Error{ErrorCode::Internal, u"no error"_s, {}, {}} : written.error();
    }
    [[nodiscard]] TicketCategoryId strictCategory()
    {
        TicketCategory category;
        category.name = u"Repair"_s;
        category.needsCause = true;
        return runOrDie(m_desk->db, SaveTicketCategory{category});
    }
    [[nodiscard]] QList<TicketSkip> forecast(const TicketEditKey &key)
    {
        TicketEditPreview preview(*m_desk->db);
        preview.show(key);
        if (!QTest::qWaitFor([&] { return preview.state() == TicketEditPreview::State::Loaded; }))
            return {};
        QList<TicketSkip> skips;
        for (const TicketEditOutcome &outcome : preview.value()->outcomes)
            skips += outcome.skipped.skip;
        return skips;
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<DeskFixture>(); }
    void cleanup() { m_desk->verify(); }

    void manyChangeAndTheRestIsLeftAlone()
    {
        const TicketId fits = m_desk->ticket(u"Fits"_s);
        const TicketId strict = m_desk->ticket(u"Strict"_s);
        const TicketId solved = m_desk->ticket(u"Solved"_s);
        const TicketId merged = m_desk->ticket(u"Merged"_s);
        const TicketId closed = m_desk->ticket(u"Closed"_s);
        Ticket asks = m_desk->stored(strict);
        asks.category = strictCategory();
        runOrDie(m_desk->db, UpdateTicket{asks});
        m_desk->status(solved, StatusCategory::Solved);
        m_desk->status(closed, StatusCategory::Closed);
        runOrDie(m_desk->db, MergeTickets{{merged}, fits});
        TicketEdits edits;
        edits.status = builtInStatus(StatusCategory::Solved);
        const QList<TicketId> all{fits, strict, solved, merged, closed};
        QCOMPARE(forecast({all, edits, false}), (QList{TicketSkip::None, TicketSkip::Missing, TicketSkip::Unchanged,
                                                       TicketSkip::Merged, TicketSkip::Closed}));
        const TicketsEdited done = runOrDie(m_desk->db, EditTickets{all, edits});
        QCOMPARE(done.tickets, 1);
        QCOMPARE(done.skipped, 4);
        QCOMPARE(m_desk->stored(fits).status, builtInStatus(StatusCategory::Solved));
        QCOMPARE(m_desk->stored(strict).status, builtInStatus(StatusCategory::New));
        m_desk->undoLast();
        QCOMPARE(m_desk->stored(fits).status, builtInStatus(StatusCategory::New));
    }

    void everythingAtOnceIsOneStep()
    {
        const TicketId a = m_desk->ticket(u"A"_s);
        const TicketId b = m_desk->ticket(u"B"_s);
        Team team;
        team.name = u"Counter"_s;
        TicketEdits edits;
        edits.team = runOrDie(m_desk->db, SaveTeam{team});
        edits.category = strictCategory();
        edits.priority = TicketPriority::Urgent;
        edits.addTags = {u"Glass"_s};
        edits.status = builtInStatus(StatusCategory::OnHold);
        QCOMPARE(runOrDie(m_desk->db, EditTickets{{a, b}, edits}).tickets, 2);
        for (const TicketId id : {a, b}) {
            const Ticket stored = m_desk->stored(id);
            QCOMPARE(stored.team, *edits.team);
            QCOMPARE(stored.category, *edits.category);
            QCOMPARE(stored.priority, TicketPriority::Urgent);
            QCOMPARE(stored.tags, QStringList{u"Glass"_s});
        }
        QCOMPARE(m_desk->clock(a, SlaMetric::FirstResponse).targetMinutes, std::optional(60));
        m_desk->undoLast();
        QCOMPARE(m_desk->stored(b).tags, QStringList());
        QVERIFY(!m_desk->stored(a).team.isValid());
    }

    void whatWasPutAsideCountsAgainWhenItIsOpened()
    {
        const TicketId spam = m_desk->ticket(u"Win a prize"_s);
        TicketEdits edits;
        edits.closeAs = DiscardReason::Spam;
        QCOMPARE(runOrDie(m_desk->db, EditTickets{{spam}, edits}).tickets, 1);
        QCOMPARE(m_desk->row(spam).discarded, DiscardReason::Spam);
        edits = {};
        edits.status = builtInStatus(StatusCategory::Open);
        QCOMPARE(runOrDie(m_desk->db, EditTickets{{spam}, edits}).tickets, 1);
        QCOMPARE(m_desk->row(spam).discarded, DiscardReason::None);
        QCOMPARE(errorOf(EditTickets{{spam}, edits}).args.value(u"reason"_s).toString(), u"nothing_to_change"_s);
        edits.status = TicketStatusId{4711};
        QCOMPARE(errorOf(EditTickets{{spam}, edits}).code, ErrorCode::NotFound);
    }

    void removalIsForetoldToo()
    {
        const TicketId here = m_desk->ticket(u"Here"_s);
        const TicketId gone = m_desk->ticket(u"Gone"_s);
        runOrDie(m_desk->db, DeleteTickets{{gone}});
        QCOMPARE(forecast({{here, gone}, {}, true}), (QList{TicketSkip::None, TicketSkip::Gone}));
    }

    void aTicketIsSolvedWithWhatItsCategoryAsksFor()
    {
        const TicketId ticket = m_desk->ticket(u"Lamp"_s);
        Ticket asks = m_desk->stored(ticket);
        asks.category = strictCategory();
        runOrDie(m_desk->db, UpdateTicket{asks});
        QCOMPARE(errorOf(SolveTicket{ticket, {}, u"Sent a new one"_s}).field, u"root_cause"_s);
        runOrDie(m_desk->db, SolveTicket{ticket, u"A loose wire"_s, {}});
        QCOMPARE(m_desk->stored(ticket).rootCause, u"A loose wire"_s);
        QCOMPARE(m_desk->stored(ticket).status, builtInStatus(StatusCategory::Solved));
        m_desk->undoLast();
        QCOMPARE(m_desk->stored(ticket).rootCause, QString());
    }

    void mergesAreFoundToBeTakenApart()
    {
        const TicketId stays = m_desk->ticket(u"Stays"_s);
        const TicketId a = m_desk->ticket(u"A"_s);
        const TicketId b = m_desk->ticket(u"B"_s);
        const TicketId c = m_desk->ticket(u"C"_s);
        runOrDie(m_desk->db, MergeTickets{{a, b}, stays});
        runOrDie(m_desk->db, MergeTickets{{c}, stays});
        const auto merges = [&] {
            return m_desk->db.read([stays](Connection &connection) { return mergesInto(connection, stays); }).value();
        };
        QCOMPARE(merges().size(), 2);
        QCOMPARE(merges().first().tickets, QList<TicketId>{c});
        QCOMPARE(merges().last().tickets, (QList<TicketId>{a, b}));
        const ChangeSetId changeSet = merges().last().changeSet;
        VERIFY_RESULT(m_desk->db.write(u"undo"_s, [changeSet](WriteSession &session) {
            return History(session.connection()).undo(session, changeSet);
        }));
        QCOMPARE(merges().size(), 1);
        QVERIFY(!m_desk->stored(a).mergedInto.isValid());
        runOrDie(m_desk->db, MergeTickets{{a}, stays});
        QCOMPARE(merges().first().tickets, QList<TicketId>{a});
    }

    void whoIsAnsweringIsSeenByOthersAndEndsByItself()
    {
        const TicketId ticket = m_desk->ticket(u"Lamp"_s);
        const auto others = [&](const QString &program) {
            return m_desk->db
                .read([=, now = m_desk->db.clock().now()](Connection &connection) {
                    return AnsweringStore(connection).others(ticket, program, now);
                })
                .value()
                .size();
        };
        const Instant start = m_desk->db.clock().now();
        const auto written = runCommand(*m_desk->db, RenewAnswering{ticket, u"one"_s}).result();
        VERIFY_RESULT(written);
        QVERIFY(!written->changeSet.isValid()); // it is no history
        QCOMPARE(others(u"one"_s), 0);
        QCOMPARE(others(u"two"_s), 1);
        m_desk->db.clock().set({start.ms + answeringLasts - 1});
        QCOMPARE(others(u"two"_s), 1);
        m_desk->db.clock().set({start.ms + answeringLasts});
        QCOMPARE(others(u"two"_s), 0);
        runOrDie(m_desk->db, RenewAnswering{ticket, u"two"_s});
        QCOMPARE(others(u"one"_s), 1);
        runOrDie(m_desk->db, EndAnswering{ticket, u"two"_s});
        QCOMPARE(others(u"one"_s), 0);
        runOrDie(m_desk->db, RenewAnswering{TicketId{4711}, u"two"_s}); // a ticket that is gone
    }

    void twoProgramsOnOneFile()
    {
        const TicketId ticket = m_desk->ticket(u"Lamp"_s);
        auto second = Database::open(m_desk->db.file(), m_desk->db.clock(), Database::IfMissing::Fail);
        VERIFY_RESULT(second);
        AnsweringWatch here(*m_desk->db);
        AnsweringWatch there(**second);
        here.setTicket(ticket);
        there.setTicket(ticket);
        // Until the other program has looked at the file for the first time, it does not know what is new.
        QTRY_VERIFY((here.ended(), here.typed(), there.others().size() == 1));
        QVERIFY(here.others().isEmpty());
        here.ended();
        QTRY_VERIFY(there.others().isEmpty());
        QTRY_VERIFY((there.ended(), there.typed(), here.others().size() == 1));
        there.ended();
        QTRY_VERIFY(here.others().isEmpty());
        // Who goes on to another ticket has stopped writing here.
        here.typed();
        QTRY_COMPARE(there.others().size(), 1);
        here.setTicket({});
        QTRY_VERIFY(there.others().isEmpty());
        // Renewed while typing, at most once a minute.
        here.setTicket(ticket);
        here.typed();
        QTRY_COMPARE(there.others().size(), 1);
        const Instant until = there.others().first().until;
        m_desk->db.clock().set({m_desk->db.clock().now().ms + answeringRenewed});
        here.typed();
        QTRY_VERIFY(there.others().first().until > until);
        here.ended();
        QTRY_VERIFY(there.others().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestEditTickets)
#include "tst_edittickets.moc"
