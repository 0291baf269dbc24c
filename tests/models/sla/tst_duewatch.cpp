// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/people/usercommands.h"
#include "models/sla/duewatch.h"
#include "tests/models/tickets/deskfixture.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// It is Monday, 23 November 2026, 9:00; the shop promises a first reply within 4 hours and warns after 3.
class TestDueWatch : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskFixture> m_desk;

    /// What was said so far: "Subject warning", with "caught up" where it was.
    static QStringList said(const QSignalSpy &due)
    {
        QStringList lines;
        for (const QList<QVariant> &call : due) {
            for (const DueNotice &notice : call.at(0).value<QList<DueNotice>>())
                lines += notice.subject + u' ' + nameOf(notice.key.kind) +
                         (call.at(1).toBool() ? u" caught up"_s : QString());
        }
        return lines;
    }
    void at(Instant now, DueWatch &watch)
    {
        m_desk->db.clock().set(now);
        watch.check();
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<DeskFixture>(); }

    void eachPromiseIsSaidOnce()
    {
        m_desk->ticket(u"Kettle"_s);
        DueWatch watch(*m_desk->db);
        QSignalSpy due(&watch, &DueWatch::due);
        QSignalSpy told(&watch, &DueWatch::toldChanged);
        watch.start({});
        QTRY_COMPARE(told.count(), 1);
        at(utc(2026, 11, 23, 12), watch);
        QTRY_COMPARE(said(due), QStringList{u"Kettle warning"_s});
        watch.check();
        at(utc(2026, 11, 23, 13), watch);
        QTRY_COMPARE(said(due), (QStringList{u"Kettle warning"_s, u"Kettle breach"_s}));
        QCOMPARE(watch.told().size(), 2);
        // The next start knows what was told.
        DueWatch next(*m_desk->db);
        QSignalSpy again(&next, &DueWatch::due);
        m_desk->ticket(u"Toaster"_s);
        next.start(watch.told());
        at(utc(2026, 11, 23, 16), next);
        QTRY_VERIFY(said(again).contains(u"Toaster warning"_s) || said(again).contains(u"Toaster warning caught up"_s));
        QVERIFY(!said(again).join(u' ').contains(u"Kettle"_s));
    }

    void whatWasThereBeforeTheFirstStartIsKnown()
    {
        m_desk->ticket(u"Old"_s);
        m_desk->db.clock().set(utc(2026, 11, 23, 14));
        m_desk->ticket(u"New"_s);
        DueWatch watch(*m_desk->db);
        QSignalSpy due(&watch, &DueWatch::due);
        QSignalSpy told(&watch, &DueWatch::toldChanged);
        watch.start({});
        QTRY_COMPARE(told.count(), 1);
        QVERIFY(due.isEmpty());
        QCOMPARE(watch.told(),
                 QStringList{toText({m_desk->row(TicketId{1}).id, DueNoticeKind::Breach, SlaMetric::FirstResponse, 1, {}})});
        at(utc(2026, 11, 23, 17), watch);
        QTRY_COMPARE(said(due), QStringList{u"New warning"_s});
    }

    void whatCameMeanwhileIsCaughtUp()
    {
        m_desk->ticket(u"Kettle"_s);
        m_desk->db.clock().set(utc(2026, 11, 24, 10));
        DueWatch watch(*m_desk->db);
        QSignalSpy due(&watch, &DueWatch::due);
        watch.start(QStringList());
        QTRY_COMPARE(said(due), QStringList{u"Kettle breach caught up"_s});
    }

    void changesAreNoticed()
    {
        DueWatch watch(*m_desk->db);
        QSignalSpy due(&watch, &DueWatch::due);
        watch.start(QStringList());
        m_desk->ticket(u"Kettle"_s);
        m_desk->db.clock().set(utc(2026, 11, 23, 12));
        m_desk->ticket(u"Toaster"_s); // it looks because of this one
        QTRY_COMPARE(said(due).join(u' ').section(u' ', 0, 1), u"Kettle warning"_s);
    }

    void aDueTimeAtMidnightIsToldWhenItOpens()
    {
        const TicketId ticket = m_desk->ticket(u"Kettle"_s);
        runOrDie(m_desk->db, SetManualDue{ticket, SlaMetric::FirstResponse, utc(2026, 11, 24, 0), u"promised"_s});
        DueWatch watch(*m_desk->db);
        QSignalSpy due(&watch, &DueWatch::due);
        watch.start(QStringList());
        at(utc(2026, 11, 23, 15), watch);
        QTRY_COMPARE(said(due).size(), 1); // the warning
        at(utc(2026, 11, 24, 3), watch);
        m_desk->ticket(u"At night"_s);
        at(utc(2026, 11, 24, 9), watch);
        QTRY_VERIFY(said(due).contains(u"Kettle breach"_s));
        QCOMPARE(said(due).filter(u"Kettle"_s).size(), 2);
    }

    void snoozesEnd()
    {
        const TicketId ticket = m_desk->ticket(u"Kettle"_s);
        runOrDie(m_desk->db, SnoozeTickets{{ticket}, utc(2026, 11, 23, 10)});
        DueWatch watch(*m_desk->db);
        QSignalSpy due(&watch, &DueWatch::due);
        watch.start(QStringList());
        at(utc(2026, 11, 23, 10), watch);
        QTRY_COMPARE(said(due).join(u' ').section(u' ', 0, 1), u"Kettle snooze"_s);
        // It is back at the top by itself: nothing has to be written for that.
        QCOMPARE(m_desk->subjects(TicketView::Open), QStringList{u"Kettle"_s});
    }

    void onlyWhoseTicketItIs()
    {
        const UserId mara = runOrDie(m_desk->db, AddUser{{{}, u"Mara"_s, UserRole::Owner, false, false}, {}});
        m_desk->db->setUser(mara);
        const UserId jonas = runOrDie(m_desk->db, AddUser{{{}, u"Jonas"_s, UserRole::Staff, false, false}, {}});
        Team team;
        team.name = u"Workshop"_s;
        team.members = {jonas};
        const TeamId workshop = runOrDie(m_desk->db, SaveTeam{team});
        const auto add = [&](const QString &subject, UserId owner, TeamId ofTeam) {
            Ticket ticket;
            ticket.subject = subject;
            ticket.owner = owner;
            ticket.team = ofTeam;
            runOrDie(m_desk->db, CreateTicket{ticket, u"Hello"_s});
        };
        add(u"Mara's"_s, mara, {});
        add(u"Jonas'"_s, jonas, {});
        add(u"Nobody's"_s, {}, {});
        add(u"The workshop's"_s, {}, workshop);
        DueWatch watch(*m_desk->db);
        QSignalSpy due(&watch, &DueWatch::due);
        m_desk->db.clock().set(utc(2026, 11, 23, 12));
        watch.start(QStringList());
        QTRY_COMPARE(said(due), (QStringList{u"Mara's warning caught up"_s, u"Nobody's warning caught up"_s}));
        watch.stop();
        m_desk->db->setUser(jonas);
        due.clear();
        watch.start(QStringList());
        QTRY_COMPARE(said(due), (QStringList{u"Jonas' warning caught up"_s, u"Nobody's warning caught up"_s,
                                             u"The workshop's warning caught up"_s}));
    }

    void whatIsDoneIsForgotten()
    {
        const TicketId ticket = m_desk->ticket(u"Kettle"_s);
        DueWatch watch(*m_desk->db);
        QSignalSpy told(&watch, &DueWatch::toldChanged);
        watch.start(QStringList());
        at(utc(2026, 11, 23, 12), watch);
        QTRY_COMPARE(watch.told().size(), 1);
        m_desk->status(ticket, StatusCategory::Solved);
        QTRY_COMPARE(watch.told().size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestDueWatch)
#include "tst_duewatch.moc"
