// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/customercommands.h"
#include "models/sla/holidayimport.h"
#include "models/sla/servicelevelsview.h"
#include "models/sla/slaexplanationview.h"
#include "models/sla/slareachview.h"
#include "tests/models/tickets/deskfixture.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// What the pages of service levels read.
class TestSlaViews : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskFixture> m_desk;

private Q_SLOTS:
    void init() { m_desk = std::make_unique<DeskFixture>(); }

    void serviceLevelsAreKeptTrue()
    {
        ServiceLevelsView view(*m_desk->db);
        QTRY_VERIFY(view.value());
        QCOMPARE(view.value()->policies.size(), 1);
        QVERIFY(view.value()->calendar(m_desk->hours));
        QVERIFY(!view.value()->calendar(WorkCalendarId{77}));
        SlaPolicy second = m_desk->usualPolicy();
        second.name = u"Second"_s;
        runOrDie(m_desk->db, SaveSlaPolicy{second});
        QTRY_COMPARE(view.value()->policies.size(), 2);
        Team team;
        team.name = u"Workshop"_s;
        runOrDie(m_desk->db, SaveTeam{team});
        QTRY_COMPARE(view.value()->teams.size(), 1);
    }

    void reachIsCounted()
    {
        Customer vip = person(u"Ada"_s, u"Lovelace"_s);
        vip.tags = {u"VIP"_s};
        const CustomerId ada = runOrDie(m_desk->db, CreateCustomer{vip});
        m_desk->ticket(u"Hers"_s, ada);
        m_desk->ticket(u"Somebody's"_s);
        const TicketId solved = m_desk->ticket(u"Solved"_s);
        m_desk->status(solved, StatusCategory::Solved);
        SlaPolicy usual = m_desk->usualPolicy();
        usual.id = m_desk->policy;
        SlaPolicy draft = usual;
        draft.id = {};
        draft.conditions.customerTags = {u"vip"_s};
        SlaReachView view(*m_desk->db);
        view.count({draft, usual});
        QTRY_VERIFY(view.value());
        QCOMPARE(view.value()->unfinished, 2);
        QCOMPARE(view.value()->tickets.value({}), 1);
        QCOMPARE(view.value()->tickets.value(usual.id), 1);
        // The first one takes all.
        view.count({usual, draft});
        QTRY_VERIFY(view.value());
        QCOMPARE(view.value()->tickets.value(usual.id), 2);
        m_desk->ticket(u"Another"_s);
        QTRY_COMPARE(view.value()->unfinished, 3);
    }

    void reachIsWhatTicketsHave()
    {
        const QList<TicketId> tickets{m_desk->ticket(u"One"_s), m_desk->ticket(u"Two"_s)};
        const auto policies = m_desk->db.read([](Connection &c) { return SlaStore(c).policies(); }).value();
        const auto reach = m_desk->db.read([&](Connection &c) { return slaReach(c, policies); }).value();
        QCOMPARE(reach.tickets.value(m_desk->policy), tickets.size());
    }

    void explanationsFollowTheTicket()
    {
        const TicketId ticket = m_desk->ticket(u"Kettle"_s);
        SlaExplanationView view(*m_desk->db);
        view.show(ticket);
        QTRY_VERIFY(view.value());
        QCOMPARE(view.value()->subject, u"Kettle"_s);
        QCOMPARE(view.value()->sla.promised, u"Usual"_s);
        QCOMPARE(view.value()->sla.clocks.size(), 2);
        m_desk->status(ticket, StatusCategory::Solved);
        QTRY_VERIFY(view.value()->sla.finished);
    }

    void holidaysAreReadFromFiles()
    {
        const QTemporaryDir folder;
        const auto write = [&folder](const QString &name, const QByteArray &content) {
            QFile file(folder.filePath(name));
            const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
            return written ? file.fileName() : QString();
        };
        const QByteArray event = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART;VALUE=DATE:20261225\nSUMMARY:Christmas\n";
        const QDate today(2026, 11, 23);
        const QString good = write(u"good.ics"_s, event + "END:VEVENT\nEND:VCALENDAR\n");
        const auto read = readHolidayFile(*m_desk->db, good, today).result();
        QVERIFY(read);
        QCOMPARE(read->size(), 1);
        QCOMPARE(read->first().name, u"Christmas"_s);
        const auto bad = readHolidayFile(*m_desk->db, write(u"bad.ics"_s, event), today).result();
        QVERIFY(!bad);
        QCOMPARE(bad.error().code, ErrorCode::UnknownFormat);
        QCOMPARE(bad.error().args.value(u"line"_s).toInt(), 5);
        QVERIFY(bad.error().args.value(u"file"_s).toString().endsWith(u"bad.ics"_s));
        const auto gone = readHolidayFile(*m_desk->db, folder.filePath(u"gone.ics"_s), today).result();
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, ErrorCode::FileNotFound);
    }
};

QTEST_GUILESS_MAIN(TestSlaViews)
#include "tst_slaviews.moc"
