// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mail/mailcomposer.h"
#include "models/feedback/feedbackcommands.h"
#include "models/knowledge/knowledgecommands.h"
#include "models/mail/mailcommands.h"
#include "models/mail/mailintake.h"
#include "models/people/usercommands.h"
#include "models/routing/routingcommands.h"
#include "models/sla/slacommands.h"
#include "models/templates/templatecommands.h"
#include "models/tickets/deskcommands.h"
#include "models/tickets/ticketcommands.h"
#include "models/tickets/ticketmergecommands.h"
#include "storage/feedback/surveystore.h"
#include "storage/mail/outboxstore.h"
#include "tests/support/testdatabase.h"

namespace regulars::l10n {

using namespace Qt::StringLiterals;

/// A support desk with something in each of its parts, all of it Greek. People are added, so it is filled while the shop
/// is open: whoever sits there becomes the first of them.
class GreekDesk
{
    template<typename T>
    auto run(T command)
    {
        auto written = runCommand(m_database, std::move(command)).result();
        if (!written)
            qFatal("seeding failed: %s %s", qPrintable(written.error().field), qPrintable(written.error().detail));
        return written->value;
    }

public:
    GreekDesk(Database &database, CustomerId customer) : m_database(database), m_customer(customer)
    {
        addPeople();
        addPromises();
        addTickets();
        addKnowledge();
        addMail();
    }

    UserId owner;
    TeamId team;
    TicketCategoryId category;
    TicketStatusId status;
    WorkCalendarId hours;
    SlaPolicyId policy;
    TicketId late;     ///< with a conversation
    TicketId answered; ///< waits for the customer
    TicketId solved;
    KnowledgeArticleId article;
    ReplyTemplate letter;
    TicketMacro macro;

private:
    void addPeople()
    {
        owner = run(AddUser{{{}, u"Μάρα"_s, UserRole::Owner, false, false}, {}});
        const UserId other = run(AddUser{{{}, u"Νίκος"_s, UserRole::Staff, false, false}, {}});
        Team workshop;
        workshop.name = u"Εργαστήριο"_s;
        workshop.members = {owner, other};
        workshop.assignment = TicketAssignment::InTurn;
        team = run(SaveTeam{workshop});
        TicketCategory delivery;
        delivery.name = u"Παράδοση"_s;
        delivery.checklist = {u"Δέμα"_s, u"Ταχυδρομείο"_s};
        delivery.needsCause = true;
        category = run(SaveTicketCategory{delivery});
        TicketStatus own;
        own.name = u"Στον τεχνίτη"_s;
        own.category = StatusCategory::OnHold;
        own.effects = usualEffects(own.category);
        status = run(SaveTicketStatus{own});
        RoutingRule rule;
        rule.name = u"Δέματα"_s;
        rule.conditions.words = {u"δέμα"_s};
        rule.conditions.channels = {TicketChannel::Phone, TicketChannel::Email};
        rule.conditions.minimumNetMinor = 1;
        rule.actions.team = team;
        rule.actions.priority = TicketPriority::High;
        rule.actions.tags = {u"δέμα"_s};
        run(SaveRoutingRule{rule});
        run(SaveAbsence{{{}, other, QDate(2026, 11, 20), QDate(2026, 11, 30), owner}});
    }

    void addPromises()
    {
        WorkCalendar calendar = usualCalendar(QTimeZone("Europe/Berlin"));
        calendar.name = u"Ώρες"_s;
        Holiday christmas;
        christmas.date = QDate(2026, 12, 25);
        christmas.yearly = true;
        christmas.name = u"Χριστούγεννα"_s;
        calendar.holidays = {christmas};
        hours = run(SaveWorkCalendar{calendar});
        SlaPolicy everybody;
        everybody.name = u"Όλοι"_s;
        everybody.calendar = hours;
        for (const TicketPriority priority : allTicketPriorities) {
            everybody.targets += SlaTarget{SlaMetric::FirstResponse, priority, 120, 75};
            everybody.targets += SlaTarget{SlaMetric::NextResponse, priority, 240, 75};
            everybody.targets += SlaTarget{SlaMetric::Resolution, priority, 960, 75};
        }
        policy = run(SaveSlaPolicy{everybody});
        everybody.name = u"Φίλοι"_s;
        everybody.conditions.customerTags = {u"φίλοι"_s};
        everybody.conditions.teams = {team};
        run(SaveSlaPolicy{everybody});
    }

    TicketId ask(const QString &subject, TicketPriority priority, Instant at, CustomerId customer,
                 TicketCategoryId about = {})
    {
        Ticket ticket;
        ticket.subject = subject;
        ticket.customer = customer;
        ticket.priority = priority;
        ticket.openedAt = at;
        ticket.category = about;
        ticket.tags = {u"χάρτινο"_s};
        return run(CreateTicket{ticket, u"Πότε θα έρθει; Περιμένω."_s});
    }

    void addTickets()
    {
        late = ask(u"Πού είναι το δέμα"_s, TicketPriority::Urgent, utc(2026, 11, 16, 9), m_customer, category);
        run(AssignTickets{{late}, owner});
        run(NoteOnTicket{late, u"Τηλεφώνησα στο ταχυδρομείο."_s});
        answered = ask(u"Ωράριο"_s, TicketPriority::High, utc(2026, 11, 18, 9), m_customer);
        run(ReplyToTicket{answered, u"Ως τις πέντε."_s, builtInStatus(StatusCategory::WaitingCustomer)});
        const TicketId repaired = ask(u"Ράγισε"_s, TicketPriority::Normal, utc(2026, 11, 19, 9), {});
        run(SetTicketStatus{{repaired}, status});
        run(SnoozeTickets{{ask(u"Αργότερα"_s, TicketPriority::Low, utc(2026, 11, 20, 9), m_customer)}, utc(2026, 11, 25)});
        run(MergeTickets{{ask(u"Ξανά το δέμα"_s, TicketPriority::Low, utc(2026, 11, 20, 9), m_customer)}, late});
        run(DiscardTickets{{ask(u"Διαφήμιση"_s, TicketPriority::Low, utc(2026, 11, 20, 9), {})}, DiscardReason::Spam});
        solved = ask(u"Χρώμα"_s, TicketPriority::Normal, utc(2026, 11, 17, 9), m_customer);
        run(ReplyToTicket{solved, u"Υπάρχει και σε μπλε."_s, builtInStatus(StatusCategory::Solved)});
        const TicketId notAsked = ask(u"Μέγεθος"_s, TicketPriority::Normal, utc(2026, 11, 17, 10), m_customer);
        run(ReplyToTicket{notAsked, u"Σαράντα τρία."_s, builtInStatus(StatusCategory::Solved)});
        const auto invites = m_database.read(
            [id = solved](Connection &connection) { return SurveyStore(connection).ofTicket(id); });
        SurveyResponse response;
        response.invite = invites.result()->first().id;
        response.score = 2;
        response.comment = u"Αργήσατε"_s;
        response.collectedBy = CollectedBy::Self;
        run(RecordSurveyResponse{response, {}});
    }

    void addKnowledge()
    {
        KnowledgeArticle written;
        written.title = u"Πόσο αργεί ένα δέμα"_s;
        written.body = u"# Παράδοση\n\nΤο δέμα έρχεται σε **τρεις** μέρες.\n\n- Δευτέρα\n- Τρίτη\n\n> Πότε θα έρθει;\n"_s;
        written.category = category;
        written.state = ArticleState::Published;
        written.language = u"el"_s;
        written.reviewBy = QDate(2026, 1, 15);
        article = run(CreateArticle{written});
        written.title = u"Επιστροφές"_s;
        written.state = ArticleState::Draft;
        run(CreateArticle{written});
        letter.name = u"Χαιρετισμός"_s;
        letter.language = u"el"_s;
        letter.body = u"Αγαπητέ {customer.first_name|πελάτη}, ευχαριστούμε."_s;
        letter.id = run(SaveReplyTemplate{letter});
        macro.name = u"Εστάλη"_s;
        macro.steps = {{MacroStepKind::Status, QString::number(builtInStatus(StatusCategory::WaitingCustomer).value)},
                       {MacroStepKind::Priority, nameOf(TicketPriority::Low)},
                       {MacroStepKind::Owner, macroSelf},
                       {MacroStepKind::Team, QString::number(team.value)},
                       {MacroStepKind::AddTag, u"εστάλη"_s}};
        macro.reply = letter.body;
        macro.note = u"Εστάλη σήμερα."_s;
        macro.id = run(SaveTicketMacro{macro});
    }

    void addMail()
    {
        MailAccount account;
        account.name = u"Μαγαζί"_s;
        account.address = u"shop@example.com"_s;
        account.smtp = {u"127.0.0.1"_s, 1, MailSecurity::Tls, account.address};
        account.imap = account.smtp;
        account.folder = u"Εισερχόμενα"_s;
        account.fetchSince = QDate(2026, 11, 1);
        const MailAccountId id = run(SaveMailAccount{account});
        for (const OutboxState state : {OutboxState::Failed, OutboxState::Unknown, OutboxState::Sent})
            addToOutbox(id, state);
        const auto number = m_database.read(
            [id = answered](Connection &connection) { return TicketStore(connection).ticket(id); });
        OutgoingMail stranger;
        stranger.messageId = u"1@example.org"_s;
        stranger.from = {u"Εύα"_s, u"eva@example.org"_s};
        stranger.to = {{{}, account.address}};
        stranger.subject = u"Ωράριο [#%1]"_s.arg(number.result()->number);
        stranger.date = utc(2026, 11, 21, 9);
        stranger.text = u"Και την Κυριακή;"_s;
        run(TakeMail{readIncoming(composeMail(stranger).value()).value(), {}});
    }

    void addToOutbox(MailAccountId account, OutboxState state)
    {
        OutboxMessage message;
        message.uid = nameOf(state);
        message.account = account;
        message.messageId = nameOf(state) + u"@example.com"_s;
        message.to = {{u"Αλέξης"_s, u"alexis@example.com"_s}};
        message.subject = u"Ωράριο"_s;
        message.body = u"Ως τις πέντε."_s;
        const auto job = [message, state](WriteSession &session) -> Result<void> {
            OutboxStore store(session.connection());
            REGULARS_TRY(id, store.add(session, message));
            return store.setState(session, id, state);
        };
        if (!m_database.write(u"seed"_s, job).result())
            qFatal("seeding of the outbox failed");
    }

    Database &m_database;
    CustomerId m_customer;
};

} // namespace regulars::l10n
