// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/loyaltycommands.h"
#include "models/people/usercommands.h"
#include "models/routing/routingcommands.h"
#include "storage/routing/routingstore.h"
#include "storage/routing/ticketrouting.h"
#include "storage/sql/statement.h"
#include "storage/tickets/teamstore.h"
#include "tests/models/tickets/deskfixture.h"
#include "tests/support/loyaltyshop.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// Rules at work in the database: new tickets go where they say, and the log says why.
class TestRoutingCommands : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskFixture> m_desk;
    UserId m_mara;
    UserId m_jonas;
    TeamId m_counter;
    TicketCategoryId m_repairs;

    RoutingRuleId addRule(const QString &name, const QStringList &words, const RoutingActions &actions)
    {
        RoutingRule rule;
        rule.name = name;
        rule.conditions.words = words;
        rule.actions = actions;
        return runOrDie(m_desk->db, SaveRoutingRule{rule});
    }
    RoutingActions toCounter() const
    {
        RoutingActions actions;
        actions.team = m_counter;
        return actions;
    }
    QList<RoutingRule> rules()
    {
        return m_desk->db.read([](Connection &connection) { return RoutingStore(connection).rules(); }).value();
    }
    QStringList ruleNames()
    {
        QStringList names;
        for (const RoutingRule &rule : rules())
            names += rule.name;
        return names;
    }
    /// "kind: note" of the lines that have a note.
    QStringList notes(TicketId ticket)
    {
        const auto log =
            m_desk->db.read([=](Connection &connection) { return ConversationStore(connection).log(ticket); }).value();
        QStringList notes;
        for (const TicketEvent &line : log) {
            if (!line.note.isEmpty())
                notes += nameOf(line.kind) + u": "_s + line.note;
        }
        notes.sort();
        return notes;
    }
    QList<DryRunRow> dryRun()
    {
        return m_desk->db.read([](Connection &connection) { return dryRunRouting(connection, QDate(2026, 11, 23), 100); })
            .value();
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskFixture>();
        m_mara = runOrDie(m_desk->db, AddUser{{{}, u"Mara Klein"_s, UserRole::Owner, false, false}, {}});
        m_desk->db->setUser(m_mara);
        m_jonas = runOrDie(m_desk->db, AddUser{{{}, u"Jonas Weber"_s, UserRole::Staff, false, false}, {}});
        Team counter;
        counter.name = u"Counter"_s;
        counter.members = {m_mara, m_jonas};
        counter.assignment = TicketAssignment::InTurn;
        m_counter = runOrDie(m_desk->db, SaveTeam{counter});
        TicketCategory repairs;
        repairs.name = u"Repairs"_s;
        m_repairs = runOrDie(m_desk->db, SaveTicketCategory{repairs});
    }
    void cleanup()
    {
        if (m_desk)
            m_desk->verify();
        m_desk.reset();
    }

    void aRuleIsKeptAsItIs()
    {
        RoutingRule rule;
        rule.name = u"Smoke"_s;
        rule.enabled = false;
        rule.goesOn = true;
        rule.conditions.words = {u"smoke"_s};
        rule.conditions.categories = {m_repairs};
        rule.conditions.channels = {TicketChannel::Email};
        rule.conditions.minimumNetMinor = 10'000;
        rule.actions = {m_counter, m_jonas, TicketPriority::Urgent, {u"danger"_s}, m_repairs};
        rule.id = runOrDie(m_desk->db, SaveRoutingRule{rule});
        RoutingRule stored = rules().first();
        QVERIFY(!stored.uid.isEmpty());
        stored.uid.clear();
        rule.position = 1;
        QCOMPARE(stored, rule);
        rule.name = u"Fire"_s;
        rule.actions = toCounter();
        runOrDie(m_desk->db, SaveRoutingRule{rule});
        stored = rules().first();
        stored.uid.clear();
        QCOMPARE(stored, rule);
    }

    void aRuleForATier()
    {
        const TierLadder ladder = runOrDie(m_desk->db, SaveTiers{threeTiers(), {}});
        RoutingRule rule;
        rule.name = u"Gold"_s;
        rule.conditions.tiers = {ladder.tiers.last().id};
        rule.actions = toCounter();
        rule.actions.priority = TicketPriority::High;
        runOrDie(m_desk->db, SaveRoutingRule{rule});
        QCOMPARE(rules().first().conditions, rule.conditions);
        const TicketId before = m_desk->ticket(u"Lamp"_s, m_desk->shop.anneliese);
        QCOMPARE(m_desk->stored(before).priority, TicketPriority::Normal);
        QCOMPARE(runOrDie(m_desk->db, JoinProgramme{{m_desk->shop.anneliese, m_desk->shop.tomas}, {}}), 2);
        const TicketId gold = m_desk->ticket(u"Chair"_s, m_desk->shop.anneliese);
        QCOMPARE(m_desk->stored(gold).priority, TicketPriority::High);
        QCOMPARE(m_desk->stored(gold).team, m_counter);
        QVERIFY(!m_desk->stored(m_desk->ticket(u"Table"_s, m_desk->shop.tomas)).team.isValid());
        QVERIFY(!m_desk->stored(m_desk->ticket(u"Vase"_s)).team.isValid());
        // What it would have done with the one from before.
        const QList<DryRunRow> tried = dryRun();
        QCOMPARE(tried.last().ticket.id, before);
        QCOMPARE(tried.last().decision.team, m_counter);
        // Of a tier that was removed nobody is.
        TierLadder two = ladder;
        two.tiers.removeLast();
        runOrDie(m_desk->db, SaveTiers{two, {}});
        QVERIFY(!m_desk->stored(m_desk->ticket(u"Shelf"_s, m_desk->shop.anneliese)).team.isValid());
    }

    void newTicketsGoWhereRulesSay()
    {
        RoutingActions hurry = toCounter();
        hurry.priority = TicketPriority::Urgent;
        hurry.category = m_repairs;
        hurry.tags = {u"danger"_s};
        addRule(u"Smoke"_s, {u"smoke"_s}, hurry);
        const TicketId id = m_desk->ticket(u"My lamp"_s, m_desk->shop.anneliese, u"There is SMOKE."_s);
        const Ticket ticket = m_desk->stored(id);
        QCOMPARE(ticket.team, m_counter);
        QCOMPARE(ticket.owner, m_mara);
        QCOMPARE(ticket.priority, TicketPriority::Urgent);
        QCOMPARE(ticket.category, m_repairs);
        QCOMPARE(ticket.tags, QStringList{u"danger"_s});
        QCOMPARE(notes(id), (QStringList{u"category: Smoke"_s, u"owner: Smoke"_s, u"priority: Smoke"_s, u"tags: Smoke"_s,
                                         u"team: Smoke"_s}));
        QCOMPARE(m_desk->stored(m_desk->ticket(u"Next"_s, {}, u"smoke"_s)).owner, m_jonas);
        QCOMPARE(m_desk->stored(m_desk->ticket(u"Next"_s, {}, u"smoke"_s)).owner, m_mara);
        QVERIFY(!m_desk->stored(m_desk->ticket(u"Other"_s)).team.isValid());
    }

    void anUndoTakesTheTicketOnly()
    {
        addRule(u"All"_s, {}, toCounter());
        const TicketId id = m_desk->ticket(u"One"_s);
        m_desk->undoLast();
        const auto gone = m_desk->db.read([=](Connection &connection) { return TicketStore(connection).ticket(id); });
        QVERIFY(!gone);
        QCOMPARE(m_desk->stored(m_desk->ticket(u"Two"_s)).owner, m_jonas); // the turn has passed
    }

    void whatAPersonChoseStays()
    {
        addRule(u"All"_s, {}, toCounter());
        Ticket chosen;
        chosen.subject = u"Mine"_s;
        chosen.owner = m_jonas;
        const TicketId id = runOrDie(m_desk->db, CreateTicket{chosen, {}});
        QCOMPARE(m_desk->stored(id).owner, m_jonas);
        QVERIFY(!m_desk->stored(id).team.isValid());
        QVERIFY(notes(id).isEmpty());
        chosen.owner = {};
        chosen.team = m_counter;
        const TicketId ofTeam = runOrDie(m_desk->db, CreateTicket{chosen, {}});
        QCOMPARE(m_desk->stored(ofTeam).owner, m_mara);
        QCOMPARE(notes(ofTeam), QStringList{u"owner: Counter"_s});
    }

    void aFollowUpIsRoutedToo()
    {
        const TicketId id = m_desk->ticket(u"Old"_s);
        m_desk->status(id, StatusCategory::Closed);
        RoutingActions actions = toCounter();
        addRule(u"Again"_s, {u"again"_s}, actions);
        m_desk->db.clock().set(utc(2027, 3, 1, 9));
        const MessageTaken taken = m_desk->message(id, u"Broken again"_s);
        QVERIFY(taken.followsUp);
        QCOMPARE(m_desk->stored(taken.ticket).team, m_counter);
        QVERIFY(notes(taken.ticket).contains(u"team: Again"_s));
    }

    void whoIsAwayGetsNothing()
    {
        addRule(u"All"_s, {}, toCounter());
        Absence away;
        away.user = m_mara;
        away.from = QDate(2026, 11, 23);
        away.until = QDate(2026, 11, 23);
        away.id = runOrDie(m_desk->db, SaveAbsence{away});
        QCOMPARE(m_desk->stored(m_desk->ticket(u"One"_s)).owner, m_jonas);
        QCOMPARE(m_desk->stored(m_desk->ticket(u"Two"_s)).owner, m_jonas);
        away.until = QDate(2026, 11, 22);
        away.from = away.until;
        runOrDie(m_desk->db, SaveAbsence{away});
        QCOMPARE(m_desk->stored(m_desk->ticket(u"Three"_s)).owner, m_mara);
        runOrDie(m_desk->db, RemoveAbsence{away.id});
        const auto left = m_desk->db.read([](Connection &connection) { return RoutingStore(connection).absences(); });
        QVERIFY(left->isEmpty());
        m_desk->undoLast();
        const auto back = m_desk->db.read([](Connection &connection) { return RoutingStore(connection).absences(); });
        QCOMPARE(*back, QList{away});
    }

    void leastBusyIsWhoHasTheLeast()
    {
        Team team =
            m_desk->db.read([id = m_counter](Connection &connection) { return TeamStore(connection).team(id); }).value();
        team.assignment = TicketAssignment::LeastBusy;
        runOrDie(m_desk->db, SaveTeam{team});
        addRule(u"All"_s, {}, toCounter());
        Ticket urgent;
        urgent.subject = u"Urgent"_s;
        urgent.owner = m_mara;
        urgent.priority = TicketPriority::Urgent;
        const TicketId first = runOrDie(m_desk->db, CreateTicket{urgent, {}}); // weighs 8
        QCOMPARE(m_desk->stored(m_desk->ticket(u"One"_s)).owner, m_jonas);     // 4
        QCOMPARE(m_desk->stored(m_desk->ticket(u"Two"_s)).owner, m_jonas);     // 8
        QCOMPARE(m_desk->stored(m_desk->ticket(u"Three"_s)).owner, m_mara);    // a tie: it is her turn
        m_desk->status(first, StatusCategory::Solved);
        QCOMPARE(m_desk->stored(m_desk->ticket(u"Four"_s)).owner, m_mara);
    }

    void rulesAreMovedAndRemoved()
    {
        const RoutingRuleId a = addRule(u"A"_s, {}, toCounter());
        addRule(u"B"_s, {}, toCounter());
        const RoutingRuleId c = addRule(u"C"_s, {}, toCounter());
        runOrDie(m_desk->db, MoveRoutingRule{c, -1});
        QCOMPARE(ruleNames(), (QStringList{u"A"_s, u"C"_s, u"B"_s}));
        runOrDie(m_desk->db, MoveRoutingRule{c, -9});
        QCOMPARE(ruleNames(), (QStringList{u"C"_s, u"A"_s, u"B"_s}));
        runOrDie(m_desk->db, RemoveRoutingRule{a});
        QCOMPARE(ruleNames(), (QStringList{u"C"_s, u"B"_s}));
        m_desk->undoLast();
        QCOMPARE(ruleNames(), (QStringList{u"C"_s, u"A"_s, u"B"_s}));
    }

    void whatIsWrongIsRefused()
    {
        RoutingRule rule;
        rule.name = u"Nothing"_s;
        auto refused = runCommand(*m_desk->db, SaveRoutingRule{rule}).result();
        QCOMPARE(refused.error().field, u"actions"_s);
        rule.actions.team = {999};
        refused = runCommand(*m_desk->db, SaveRoutingRule{rule}).result();
        QCOMPARE(refused.error().code, ErrorCode::NotFound);
        QCOMPARE(refused.error().field, u"team"_s);
        Absence absence{{}, {999}, QDate(2026, 11, 23), {}, {}};
        QCOMPARE(runCommand(*m_desk->db, SaveAbsence{absence}).result().error().field, u"user"_s);
        absence.user = m_mara;
        absence.substitute = {999};
        QCOMPARE(runCommand(*m_desk->db, SaveAbsence{absence}).result().error().field, u"substitute"_s);
        QCOMPARE(runCommand(*m_desk->db, MoveRoutingRule{{999}, 1}).result().error().code, ErrorCode::NotFound);
        m_desk->db->setUser(m_jonas); // who may not manage
        rule.actions = toCounter();
        QCOMPARE(runCommand(*m_desk->db, SaveRoutingRule{rule}).result().error().code, ErrorCode::Refused);
        m_desk->db->setUser(m_mara);
    }

    void aDryRunWritesNothing()
    {
        m_desk->ticket(u"Lamp"_s, m_desk->shop.anneliese, u"There is smoke"_s);
        const TicketId fine = m_desk->ticket(u"Fine"_s);
        const TicketId spam = m_desk->ticket(u"Spam"_s, {}, u"smoke"_s);
        runOrDie(m_desk->db, DiscardTickets{{spam}, DiscardReason::Spam});
        addRule(u"Smoke"_s, {u"smoke"_s}, toCounter());
        const auto entries = [this] {
            return m_desk->db
                .read([](Connection &connection) -> Result<qint64> {
                    Statement row(connection, u"SELECT (SELECT count(*) FROM journal_entries) + (SELECT count(*) FROM"
                                              " team_turns)"_s);
                    row.only();
                    return row.integer(0);
                })
                .value();
        };
        const qint64 before = entries();
        const QList<DryRunRow> rows = dryRun();
        QCOMPARE(entries(), before);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].ticket.id, fine); // the newest first
        QVERIFY(!rows[0].isDifferent());
        QVERIFY(rows[1].isDifferent());
        QCOMPARE(rows[1].decision.team, m_counter);
        QCOMPARE(rows[1].decision.owner, m_mara);
        QCOMPARE(rows[1].decision.steps.first().kind, RoutingStepKind::RuleMatched);
        QCOMPARE(dryRun()[1].decision, rows[1].decision);
    }
};

QTEST_GUILESS_MAIN(TestRoutingCommands)

#include "tst_routingcommands.moc"
