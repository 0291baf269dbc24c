// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/templates/templatecommands.h"

#include "models/customers/customercommands.h"
#include "models/people/usercommands.h"
#include "models/templates/macropreview.h"
#include "models/templates/mergevaluesview.h"
#include "models/templates/templatesview.h"
#include "tests/models/mail/mailfixture.h"

#include <QtCore/QRegularExpression>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestTemplateCommands : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskFixture> m_desk;

    TicketMacroId macro(const QList<MacroStep> &steps, const QString &reply = {}, const QString &note = {})
    {
        TicketMacro created;
        created.name = u"Solve it"_s;
        created.steps = steps;
        created.reply = reply;
        created.note = note;
        return runOrDie(m_desk->db, SaveTicketMacro{created});
    }
    template<Command T>
    [[nodiscard]] Error errorOf(T command)
    {
        const auto written = runCommand(*m_desk->db, std::move(command)).result();
        return written ? Error{} : written.error();
    }
    static MacroStep status(StatusCategory category)
    {
        return {MacroStepKind::Status, QString::number(builtInStatus(category).value)};
    }
    UserId person(const QString &name)
    {
        User user;
        user.name = name;
        return runOrDie(m_desk->db, AddUser{user, {}});
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_desk = std::make_unique<DeskFixture>();
    }

    void templatesAreSavedAndRemoved()
    {
        TemplatesView view(*m_desk->db);
        QTRY_VERIFY(view.value());
        ReplyTemplate text;
        text.name = u" Thank  you "_s;
        text.body = u"Dear {customer.first_name|customer}"_s;
        text.id = runOrDie(m_desk->db, SaveReplyTemplate{text});
        QTRY_COMPARE(view.value()->templates.size(), 1);
        QCOMPARE(view.value()->templates.first().name, u"Thank you"_s);
        ReplyTemplate twin = text;
        twin.id = {};
        twin.name = u"thank you"_s;
        const Error taken = errorOf(SaveReplyTemplate{twin});
        QCOMPARE(taken.code, ErrorCode::Duplicate);
        QCOMPARE(taken.field, u"name"_s);
        twin.language = u"de"_s;
        runOrDie(m_desk->db, SaveReplyTemplate{twin});
        text.body = u"Hello {"_s;
        QCOMPARE(errorOf(SaveReplyTemplate{text}).field, u"body"_s);
        text.body = u"Hello"_s;
        runOrDie(m_desk->db, SaveReplyTemplate{text});
        runOrDie(m_desk->db, RemoveReplyTemplate{text.id});
        QTRY_COMPARE(view.value()->templates.size(), 1);
        QCOMPARE(errorOf(RemoveReplyTemplate{text.id}).code, ErrorCode::NotFound);
        m_desk->undoLast();
        QTRY_COMPARE(view.value()->templates.size(), 2);
    }

    void macrosAreSavedAndRemoved()
    {
        TemplatesView view(*m_desk->db);
        const TicketMacroId id = macro({{MacroStepKind::AddTag, u"vip"_s}});
        QTRY_VERIFY(view.value() && view.value()->macros.size() == 1);
        QCOMPARE(view.value()->macros.first().steps, (QList<MacroStep>{{MacroStepKind::AddTag, u"vip"_s}}));
        TicketMacro changed = view.value()->macros.first();
        changed.note = u"Seen"_s;
        runOrDie(m_desk->db, SaveTicketMacro{changed});
        QTRY_COMPARE(view.value()->macros.first().note, u"Seen"_s);
        QCOMPARE(errorOf(SaveTicketMacro{}).field, u"name"_s);
        runOrDie(m_desk->db, RemoveTicketMacro{id});
        QTRY_VERIFY(view.value()->macros.isEmpty());
        QCOMPARE(errorOf(ApplyMacro{id, {}}).code, ErrorCode::NotFound);
    }

    void valuesComeFromTheRecords()
    {
        const UserId lena = person(u"Lena Vogt"_s);
        m_desk->db->setUser(lena);
        const TicketId ticket = m_desk->ticket(u"Wrong size"_s, m_desk->shop.anneliese);
        MergeValuesView view(*m_desk->db);
        view.showTicket(ticket);
        QTRY_VERIFY(view.value());
        const MergeValues values = view.value()->values;
        QCOMPARE(values.value(u"customer.first_name"_s), u"Anneliese"_s);
        QCOMPARE(values.value(u"ticket.number"_s), u"1001"_s);
        QCOMPARE(values.value(u"ticket.subject"_s), u"Wrong size"_s);
        QCOMPARE(values.value(u"agent.first_name"_s), u"Lena"_s);
        view.showCustomer(m_desk->shop.tomas);
        QTRY_VERIFY(view.value() && view.value()->values.value(u"customer.first_name"_s) == u"Tomás"_s);
        QVERIFY(view.value()->values.value(u"ticket.number"_s).isEmpty());
        view.showCustomer({});
        QTRY_VERIFY(view.value() && view.value()->values.value(u"customer.name"_s).isEmpty());
    }

    void manyChangesAreOne()
    {
        const UserId lena = person(u"Lena"_s);
        m_desk->db->setUser(lena);
        TicketCategory category;
        category.name = u"Returns"_s;
        const auto returns = runOrDie(m_desk->db, SaveTicketCategory{category});
        Team team;
        team.name = u"Back office"_s;
        const auto office = runOrDie(m_desk->db, SaveTeam{team});
        const TicketMacroId id = macro({status(StatusCategory::Solved),
                                        {MacroStepKind::Priority, u"high"_s},
                                        {MacroStepKind::Owner, macroSelf},
                                        {MacroStepKind::Team, QString::number(office.value)},
                                        {MacroStepKind::Category, QString::number(returns.value)},
                                        {MacroStepKind::AddTag, u"back"_s}},
                                       u"Dear {customer.first_name|customer}, it is on its way. {agent.first_name|}"_s,
                                       u"Sent for {ticket.number}"_s);
        const TicketId first = m_desk->ticket(u"First"_s, m_desk->shop.anneliese);
        const TicketId second = m_desk->ticket(u"Second"_s);
        const Ticket before = m_desk->stored(first);
        const MacroApplied done = runOrDie(m_desk->db, ApplyMacro{id, {first, second}});
        QCOMPARE(done.tickets, 2);
        QCOMPARE(done.skipped, 0);
        const Ticket after = m_desk->stored(first);
        QCOMPARE(after.status, builtInStatus(StatusCategory::Solved));
        QCOMPARE(after.priority, TicketPriority::High);
        QCOMPARE(after.owner, lena);
        QCOMPARE(after.team, office);
        QCOMPARE(after.category, returns);
        QCOMPARE(after.tags, QStringList{u"back"_s});
        QCOMPARE(m_desk->conversation(first),
                 (QStringList{u"customer: Hello"_s, u"agent: Dear Anneliese, it is on its way. Lena"_s,
                              u"agent: Sent for 1001"_s}));
        QCOMPARE(m_desk->conversation(second).at(1), u"agent: Dear customer, it is on its way. Lena"_s);
        QCOMPARE(m_desk->clock(first, SlaMetric::FirstResponse).state, SlaState::Met);
        m_desk->verify();
        m_desk->undoLast();
        Ticket undone = m_desk->stored(first);
        undone.rowVersion = before.rowVersion;
        QCOMPARE(undone, before);
        QCOMPARE(m_desk->conversation(second), QStringList{u"customer: Hello"_s});
        m_desk->verify();
    }

    void someTicketsAreLeftAlone()
    {
        TicketCategory strict;
        strict.name = u"Repairs"_s;
        strict.needsCause = true;
        Ticket repair;
        repair.subject = u"Repair"_s;
        repair.category = runOrDie(m_desk->db, SaveTicketCategory{strict});
        const TicketId missing = runOrDie(m_desk->db, CreateTicket{repair, u"Hello"_s});
        const TicketId fine = m_desk->ticket(u"Fine"_s, m_desk->shop.anneliese);
        const TicketId closed = m_desk->ticket(u"Closed"_s, m_desk->shop.anneliese);
        m_desk->status(closed, StatusCategory::Closed);
        const TicketId merged = m_desk->ticket(u"Merged"_s, m_desk->shop.anneliese);
        runOrDie(m_desk->db, MergeTickets{{merged}, fine});
        const TicketId gone = m_desk->ticket(u"Gone"_s, m_desk->shop.anneliese);
        runOrDie(m_desk->db, DeleteTickets{{gone}});
        const TicketId unknown = m_desk->ticket(u"Nobody knows who"_s);
        const TicketMacroId id = macro({status(StatusCategory::Solved)}, u"Dear {customer.first_name}"_s);
        const QList<TicketId> all{missing, fine, closed, merged, gone, unknown};
        MacroPreview preview(*m_desk->db);
        preview.show({id, all, {}});
        QTRY_VERIFY(preview.value());
        QList<TicketSkip> skips;
        for (const MacroOutcome &outcome : preview.value()->outcomes)
            skips += outcome.skip;
        QCOMPARE(skips, (QList<TicketSkip>{TicketSkip::Missing, TicketSkip::None, TicketSkip::Closed, TicketSkip::Merged,
                                           TicketSkip::Gone, TicketSkip::Unfilled}));
        QCOMPARE(preview.value()->tickets, 1);
        QCOMPARE(preview.value()->outcomes.first().fields, QStringList{u"root_cause"_s});
        QCOMPARE(preview.value()->outcomes.last().fields, QStringList{u"customer.first_name"_s});
        QCOMPARE(preview.value()->first()->ticket, fine);
        QCOMPARE(preview.value()->first()->reply, u"Dear Anneliese"_s);
        const MacroApplied done = runOrDie(m_desk->db, ApplyMacro{id, all});
        QCOMPARE(done.tickets, 1);
        QCOMPARE(done.skipped, 5);
        QCOMPARE(m_desk->conversation(unknown), QStringList{u"customer: Hello"_s});
        QCOMPARE(errorOf(ApplyMacro{id, {closed}}).args.value(u"reason"_s), QVariant(u"nothing_to_do"_s));
        // One that opens them again may.
        TicketMacro open;
        open.name = u"Open"_s;
        open.steps = {status(StatusCategory::Open)};
        QCOMPARE(runOrDie(m_desk->db, ApplyMacro{runOrDie(m_desk->db, SaveTicketMacro{open}), {closed}}).tickets, 1);
        m_desk->verify();
    }

    void nothingToDoIsNothing()
    {
        const TicketId ticket = m_desk->ticket(u"Lamp"_s);
        const TicketMacroId id = macro({{MacroStepKind::Priority, u"normal"_s}});
        QCOMPARE(errorOf(ApplyMacro{id, {ticket}}).code, ErrorCode::Refused);
    }

    void aSnoozeFallsOnWorkingTime()
    {
        const TicketId ticket = m_desk->ticket(u"Lamp"_s);
        const TicketMacroId id = macro({{MacroStepKind::Snooze, u"5"_s}});
        runOrDie(m_desk->db, ApplyMacro{id, {ticket}});
        // Saturday, when nobody works: Monday at nine in the hours of the shop, which are those of UTC.
        QCOMPARE(*m_desk->stored(ticket).pendingUntil, utc(2026, 11, 30, 9));
    }

    void whoWroteByMailGetsAMail()
    {
        MailFixture mail;
        TicketMacro answer;
        answer.name = u"On its way"_s;
        answer.reply = u"Dear {customer.first_name|customer}, it is on its way."_s;
        answer.steps = {status(StatusCategory::Solved)};
        const TicketMacroId id = runOrDie(mail.db, SaveTicketMacro{answer});
        const TicketId asked = mail.take(mail.letter(u"a1@x"_s, mail.anneliesesAddress, u"Lamp"_s)).ticket;
        const TicketId called = mail.ticket(u"Vase"_s, mail.shop.anneliese);
        const MacroApplied done = runOrDie(mail.db, ApplyMacro{id, {asked, called}});
        QCOMPARE(done.tickets, 2);
        QCOMPARE(mail.outbox().size(), 1);
        QCOMPARE(mail.outbox().first().body, u"Dear Anneliese, it is on its way."_s);
        QCOMPARE(mail.outbox().first().to.first().address, mail.anneliesesAddress);
        QCOMPARE(mail.stored(asked).status, builtInStatus(StatusCategory::Solved));
        QCOMPARE(mail.conversation(called).last(), u"agent: Dear Anneliese, it is on its way."_s);
        mail.undoLast();
        QVERIFY(mail.outbox().isEmpty());
        mail.verify();
    }

    void whatIsNamedMustBeThere()
    {
        const TicketId ticket = m_desk->ticket(u"Lamp"_s);
        const UserId lena = person(u"Lena"_s);
        const UserId owner = person(u"Omar"_s);
        Q_UNUSED(owner)
        m_desk->db->setUser(lena);
        Team team;
        team.name = u"Gone"_s;
        const TeamId office = runOrDie(m_desk->db, SaveTeam{team});
        const TicketMacroId id = macro({{MacroStepKind::Team, QString::number(office.value)}});
        runOrDie(m_desk->db, RemoveTeam{office});
        const Error error = errorOf(ApplyMacro{id, {ticket}});
        QCOMPARE(error.code, ErrorCode::NotFound);
        QCOMPARE(error.field, u"team"_s);
        MacroPreview preview(*m_desk->db);
        preview.show({id, {ticket}, lena});
        QTRY_COMPARE(preview.state(), MacroPreview::State::Gone);
        QCOMPARE(preview.error().field, u"team"_s);
    }
};

QTEST_GUILESS_MAIN(TestTemplateCommands)

#include "tst_templatecommands.moc"
