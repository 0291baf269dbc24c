// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tickets/desksetupview.h"
#include "models/tickets/deskupkeep.h"
#include "tests/models/tickets/deskfixture.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// How the desk is set up, and what it does by itself.
class TestDeskSetup : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskFixture> m_desk;

    TeamId team(const QString &name)
    {
        Team team;
        team.name = name;
        return runOrDie(m_desk->db, SaveTeam{team});
    }
    TicketStatusId status(const QString &name)
    {
        TicketStatus status;
        status.name = name;
        status.category = StatusCategory::OnHold;
        return runOrDie(m_desk->db, SaveTicketStatus{status});
    }
    template<typename Record>
    static QStringList names(const QList<Record> &records)
    {
        QStringList names;
        for (const Record &record : records) {
            if (!record.name.isEmpty())
                names += record.name;
        }
        return names;
    }
    [[nodiscard]] std::optional<HistoryEntry> lastUndoable()
    {
        const auto last = m_desk->db.read([](Connection &connection) { return History(connection).lastUndoable(); });
        return last ? std::optional(*last) : std::nullopt;
    }
    /// A ticket that was solved so long ago that it is closed.
    TicketId ripe()
    {
        const TicketId ticket = m_desk->ticket(u"Kettle"_s);
        m_desk->status(ticket, StatusCategory::Solved);
        m_desk->db.clock().set({m_desk->db.clock().now().ms + 8 * msPerDay});
        return ticket;
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<DeskFixture>(); }

    void orderIsSavedAndUndone()
    {
        const QList<TeamId> teams{team(u"A"_s), team(u"B"_s), team(u"C"_s)};
        const QList<TicketStatusId> statuses{status(u"First"_s), status(u"Second"_s)};
        TicketCategory category;
        category.name = u"Delivery"_s;
        const TicketCategoryId delivery = runOrDie(m_desk->db, SaveTicketCategory{category});
        category.name = u"Repair"_s;
        const TicketCategoryId repair = runOrDie(m_desk->db, SaveTicketCategory{category});
        DeskSetupView view(*m_desk->db);
        QTRY_VERIFY(view.value());
        runOrDie(m_desk->db, OrderDesk{{teams.at(2), teams.at(0), teams.at(1)},
                                       {repair, delivery},
                                       {builtInStatus(StatusCategory::OnHold), statuses.at(1), statuses.at(0)}});
        QTRY_COMPARE(names(view.value()->teams), (QStringList{u"C"_s, u"A"_s, u"B"_s}));
        QCOMPARE(names(view.value()->categories), (QStringList{u"Repair"_s, u"Delivery"_s}));
        QCOMPARE(names(view.value()->statuses), (QStringList{u"Second"_s, u"First"_s}));
        m_desk->undoLast();
        QTRY_COMPARE(names(view.value()->teams), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
        m_desk->verify();
    }

    void whatIsGoneCannotBeOrdered()
    {
        const auto ordered = runCommand(*m_desk->db, OrderDesk{{TeamId{99}}, {}, {}}).result();
        QVERIFY(!ordered);
        QCOMPARE(ordered.error().code, ErrorCode::NotFound);
    }

    void solvedTicketsAreClosedAtTheStart()
    {
        const TicketId ticket = ripe();
        const auto before = lastUndoable();
        DeskUpkeep upkeep(*m_desk->db);
        QSignalSpy done(&upkeep, &DeskUpkeep::done);
        upkeep.start();
        QTRY_COMPARE(done.count(), 1);
        QCOMPARE(done.first().first().toInt(), 1);
        QCOMPARE(m_desk->row(ticket).statusCategory, StatusCategory::Closed);
        // It is in the history, and not the last change of a person.
        const auto latest = m_desk->db.read([](Connection &connection) { return History(connection).latest(1); }).value();
        QCOMPARE(latest.first().command, QString(CloseSolvedTickets::name));
        QVERIFY(before);
        QVERIFY(lastUndoable());
        QCOMPARE(lastUndoable()->id, before->id);
        upkeep.start();
        QTRY_COMPARE(done.count(), 2);
        QCOMPARE(done.last().first().toInt(), 0);
        m_desk->verify();
    }

    void upkeepLeavesRedoAlone()
    {
        ripe();
        team(u"A"_s);
        m_desk->undoLast();
        runOrDie(m_desk->db, CloseSolvedTickets{});
        const auto redoable = m_desk->db.read([](Connection &connection) { return History(connection).lastRedoable(); });
        VERIFY_RESULT(redoable);
        QCOMPARE(redoable->command, u"undo"_s);
    }
};

QTEST_GUILESS_MAIN(TestDeskSetup)
#include "tst_desksetup.moc"
