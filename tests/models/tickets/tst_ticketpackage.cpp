// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/duplicates/duplicatecommands.h"
#include "models/exchange/importcommands.h"
#include "models/people/usercommands.h"
#include "models/views/viewcommands.h"
#include "storage/exchange/package.h"
#include "storage/people/shopstore.h"
#include "storage/views/savedviewstore.h"
#include "tests/models/tickets/deskfixture.h"

using namespace regulars;
using namespace Qt::StringLiterals;

/// Tickets in what concerns the whole shop: packages, customers who become one, files that are made anew.
class TestTicketPackage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskFixture> m_desk;

    QString exported()
    {
        const QString file = m_desk->db.path(u"shop.json"_s);
        const auto written = m_desk->db.read([&](Connection &connection) -> Result<ExportCount> {
            REGULARS_TRY(shop, ShopStore(connection).shop());
            return exportPackage(connection, shop, {file, CsvWriter::IfExists::Replace, ExportFormat::Package, {}, {}}, {},
                                 {});
        });
        [&] { VERIFY_RESULT(written); }();
        return file;
    }
    static void verify(TestDatabase &db)
    {
        const auto found = db.read([](Connection &connection) { return verifyDatabase(connection, {}, {}); });
        VERIFY_RESULT(found);
        QCOMPARE(found->differences, (QMap<QString, qint64>()));
        QVERIFY(found->isSound());
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<DeskFixture>(); }

    void aPackageCarriesTheDesk()
    {
        User lena;
        lena.name = u"Lena"_s;
        Team team;
        team.name = u"Repairs"_s;
        team.members = {runOrDie(m_desk->db, AddUser{lena, {}})};
        Ticket created;
        created.subject = u"Lamp"_s;
        created.customer = m_desk->shop.anneliese;
        created.team = runOrDie(m_desk->db, SaveTeam{team});
        created.owner = team.members.first();
        created.orders = {m_desk->shop.annelieseFirst};
        created.tags = {u"Light"_s};
        const TicketId id = runOrDie(m_desk->db, CreateTicket{created, u"It flickers"_s});
        m_desk->db->setUser(team.members.first());
        runOrDie(m_desk->db, ReplyToTicket{id, u"Since when?"_s, builtInStatus(StatusCategory::WaitingCustomer)});
        m_desk->db->setUser({});
        const TicketId lost = m_desk->ticket(u"Lost"_s);
        const TicketId found = m_desk->ticket(u"Found"_s);
        runOrDie(m_desk->db, MergeTickets{{lost}, found}); // one that came later
        const QString file = exported();
        TestDatabase other;
        other.clock().set(utc(2026, 11, 24, 9));
        const auto taken = runCommand(*other, ImportPackage{file, {}, {}}).result();
        VERIFY_RESULT(taken);
        const auto row = other.read([id](Connection &connection) { return TicketQueue(connection).row(id); });
        VERIFY_RESULT(row);
        QCOMPARE(row->number, 1001);
        QCOMPARE(row->statusCategory, StatusCategory::WaitingCustomer);
        QVERIFY(!row->owner.isValid());
        QCOMPARE(other.read([lost](Connection &connection) { return TicketStore(connection).ticket(lost); })->mergedInto,
                 found);
        verify(other);
        Ticket following;
        following.subject = u"Next"_s;
        const TicketId next = runOrDie(other, CreateTicket{following, {}});
        QCOMPARE(other.read([next](Connection &connection) { return TicketQueue(connection).row(next); })->number, 1004);
        VERIFY_RESULT(other.write(u"undo"_s, [&](WriteSession &session) -> Result<void> {
            History history(session.connection());
            REGULARS_TRY(last, history.lastUndoable());
            REGULARS_CHECK(history.undo(session, last.id));
            REGULARS_CHECK(history.undo(session, taken->changeSet));
            return {};
        }));
        QVERIFY(!other.read([id](Connection &connection) { return TicketQueue(connection).row(id); }));
        verify(other);
    }

    void aSavedViewForgetsWhoseTicketsItShows()
    {
        User lena;
        lena.name = u"Lena"_s;
        TicketQuery query;
        query.view = TicketView::Open;
        query.owner = runOrDie(m_desk->db, AddUser{lena, {}});
        query.priority = TicketPriority::High;
        const SavedViewId id = runOrDie(m_desk->db, SaveView{{{}, {}, u"tickets"_s, u"Lena's"_s, toJson(query)}});
        TestDatabase other;
        VERIFY_RESULT(runCommand(*other, ImportPackage{exported(), {}, {}}).result());
        const auto view = other.read([id](Connection &connection) { return SavedViewStore(connection).view(id); });
        VERIFY_RESULT(view);
        query.owner = {};
        QCOMPARE(ticketQueryOf(view->state), query);
    }

    void ticketsFollowCustomersWhoBecomeOne()
    {
        const TicketId id = m_desk->ticket(u"Lamp"_s, m_desk->shop.priya);
        const auto merged =
            runCommand(*m_desk->db, MergeCustomers{m_desk->shop.anneliese, {m_desk->shop.priya}, {}, {}}).result();
        VERIFY_RESULT(merged);
        QCOMPARE(m_desk->stored(id).customer, m_desk->shop.anneliese);
        QCOMPARE(m_desk->row(id).customerName, u"Anneliese Bergmann"_s);
        m_desk->verify();
        m_desk->undoLast();
        QCOMPARE(m_desk->stored(id).customer, m_desk->shop.priya);
        m_desk->verify();
    }

    void everythingIsDerivedAnew()
    {
        const TicketId solved = m_desk->ticket(u"Solved"_s, m_desk->shop.anneliese);
        m_desk->status(solved, StatusCategory::Solved);
        (void)m_desk->ticket(u"Open"_s, m_desk->shop.tomas);
        SlaPolicy policy = m_desk->usualPolicy();
        policy.id = m_desk->policy;
        for (SlaTarget &target : policy.targets)
            target.minutes *= 2;
        runOrDie(m_desk->db, SaveSlaPolicy{policy});
        const TicketRollup before = m_desk->rollup(solved);
        VERIFY_RESULT(m_desk->db.write(u"rebuild"_s, [](WriteSession &session) -> Result<void> {
            session.deriveAnew();
            return {};
        }));
        QVERIFY(m_desk->rollup(solved) == before);
        m_desk->verify();
    }
};

QTEST_GUILESS_MAIN(TestTicketPackage)
#include "tst_ticketpackage.moc"
