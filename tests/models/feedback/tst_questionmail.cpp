// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mail/mailparser.h"
#include "models/customers/customercommands.h"
#include "models/feedback/feedbackcommands.h"
#include "models/feedback/questioncommands.h"
#include "models/feedback/questionmailer.h"
#include "models/mail/outboxrun.h"
#include "models/people/usercommands.h"
#include "models/privacy/consentcommands.h"
#include "models/tickets/ticketeditcommands.h"
#include "storage/mail/mailaccountstore.h"
#include "tests/models/mail/mailfixture.h"
#include "tests/support/mailservers.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// Questions that go out by e-mail, once, and the answers that come back.
class TestQuestionMail : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SmtpServer> m_server;
    std::unique_ptr<MailFixture> m_desk;
    UserId m_mara;
    qsizetype m_before = 0;
    int m_count = 0;

    void agree(ConsentState state = ConsentState::Granted)
    {
        ConsentAnswer said{m_desk->shop.anneliese, {{ConsentChannel::Email, ConsentPurpose::Surveys}}, {}, {}};
        said.line.state = state;
        runOrDie(m_desk->db, RecordConsent{said});
    }
    SurveyInvite solvedTicket(const QString &message = u"It flickers"_s)
    {
        Ticket ticket;
        ticket.subject = u"Lamp"_s;
        ticket.customer = m_desk->shop.anneliese;
        ticket.channel = TicketChannel::Email;
        ticket.owner = m_mara;
        const TicketId id = runOrDie(m_desk->db, CreateTicket{ticket, message, u"first@example.org"_s});
        m_desk->status(id, StatusCategory::Solved);
        return ofTicket(id);
    }
    SurveyInvite ofTicket(TicketId id)
    {
        return m_desk->db.read([=](Connection &c) { return SurveyStore(c).ofTicket(id); }).value().last();
    }
    SurveyInvite stored(SurveyInviteId id)
    {
        return m_desk->db.read([=](Connection &c) { return SurveyStore(c).invite(id); }).value();
    }
    std::optional<SurveyResponse> answer(SurveyInviteId id)
    {
        return m_desk->db.read([=](Connection &c) { return SurveyStore(c).answerTo(id); }).value();
    }
    static QuestionLetter letter(const SurveyInvite &invite) { return {invite.id, u"How did we do?"_s, u"1 to 5?"_s}; }
    QuestionsMailed mail(const SurveyInvite &invite) { return runOrDie(m_desk->db, MailQuestions{{letter(invite)}}); }
    OutboxReport send()
    {
        const auto account = m_desk->account;
        const QString uid =
            m_desk->db.read([account](Connection &connection) { return MailAccountStore(connection).account(account); })
                ->uid;
        const auto report = runOutbox(*m_desk->db, {{uid, u"right"_s}}, m_server->certificates().transport(), {}, {});
        [&] { VERIFY_RESULT(report); }();
        return report.value_or(OutboxReport{});
    }
    QList<QJsonObject> taken() const { return m_server->taken().sliced(m_before); }
    /// What Anneliese writes back.
    OutgoingMail reply(const SurveyInvite &invite, const QString &text)
    {
        OutgoingMail mail = m_desk->letter(u"answer-%1@example.org"_s.arg(++m_count), m_desk->anneliesesAddress,
                                           u"Re: How did we do?"_s, text);
        mail.inReplyTo = u"question.%1@linden.example"_s.arg(invite.token);
        mail.date = m_desk->db.clock().now();
        return mail;
    }
    void expectStatus(TicketId id, StatusCategory category) { QCOMPARE(m_desk->stored(id).status, builtInStatus(category)); }

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<SmtpServer>(); }
    void init()
    {
        m_desk = std::make_unique<MailFixture>(m_server->server());
        m_mara = runOrDie(m_desk->db, AddUser{{{}, u"Mara Klein"_s, UserRole::Owner, false, false}, {}});
        m_desk->db->setUser(m_mara);
        m_before = m_server->taken().size();
        agree();
    }
    void cleanup()
    {
        if (m_desk)
            m_desk->verify();
        m_desk.reset();
    }

    void aQuestionGoesOnceAndItsAnswerIsKnown()
    {
        const SurveyInvite invite = solvedTicket();
        QCOMPARE(invite.state, InviteState::Queued);
        QCOMPARE(mail(invite).queued, 1);
        QCOMPARE(stored(invite.id).state, InviteState::Sent);
        QVERIFY(!stored(invite.id).sentAt);
        QCOMPARE(mail(invite).queued, 0);
        QCOMPARE(send().sent, 1);
        QCOMPARE(send().sent, 0);
        QVERIFY(stored(invite.id).sentAt);
        QCOMPARE(mail(invite).queued, 0);
        QCOMPARE(taken().size(), 1);
        const auto read = parseMail(taken().first().value(u"text"_s).toString().toLatin1());
        VERIFY_RESULT(read);
        QCOMPARE(read->subject, u"How did we do?"_s);
        QCOMPARE(read->to.first().address, m_desk->anneliesesAddress);
        QCOMPARE(read->messageId, u"question.%1@linden.example"_s.arg(invite.token));
        QCOMPARE(read->inReplyTo, u"first@example.org"_s);
        QVERIFY(read->automatic); // no machine answers it

        const MailTaken came = m_desk->take(reply(invite, u"5\n\nOn 23 Nov 2026, Linden wrote:\n> 1 – Very dissatisfied"_s),
                                            fetched());
        QCOMPARE(came.fate, MailFate::Answer);
        QCOMPARE(answer(invite.id)->score, 5);
        QCOMPARE(answer(invite.id)->comment, QString());
        QCOMPARE(answer(invite.id)->collectedBy, CollectedBy::Self);
        QCOMPARE(answer(invite.id)->channel, ConsentChannel::Email);
        QCOMPARE(answer(invite.id)->agent, m_mara);
        QCOMPARE(answer(invite.id)->ticket, invite.ticket);
        QCOMPARE(stored(invite.id).state, InviteState::Answered);
        expectStatus(invite.ticket, StatusCategory::Solved);
        QCOMPARE(m_desk->conversation(invite.ticket).last(), u"customer: 5"_s);
    }

    void whatWaitsCanBeUndoneWhatWentCannot()
    {
        const SurveyInvite invite = solvedTicket();
        mail(invite);
        m_desk->undoLast();
        QVERIFY(m_desk->outbox().isEmpty());
        QCOMPARE(stored(invite.id).state, InviteState::Queued);
        QCOMPARE(mail(invite).queued, 1);
        QCOMPARE(send().sent, 1);
        const auto undone = m_desk->db.write(u"undo"_s, [](WriteSession &session) -> Result<UndoReport> {
            History history(session.connection());
            REGULARS_TRY(last, history.lastUndoable());
            return history.undo(session, last.id);
        });
        VERIFY_RESULT(undone);
        QCOMPARE(undone->value.restored, 0);
        QCOMPARE(stored(invite.id).state, InviteState::Sent);
        QCOMPARE(mail(invite).queued, 0);
    }

    void theRightToAskIsLookedAtAgain_data()
    {
        QTest::addColumn<bool>("inOutbox");
        QTest::newRow("before it is queued") << false;
        QTest::newRow("before it goes") << true;
    }
    void theRightToAskIsLookedAtAgain()
    {
        QFETCH(const bool, inOutbox);
        const SurveyInvite invite = solvedTicket();
        if (inOutbox)
            QCOMPARE(mail(invite).queued, 1);
        agree(ConsentState::Withdrawn);
        if (!inOutbox) {
            QCOMPARE(mail(invite).leftOut, 1);
        }
        QCOMPARE(send().sent, 0);
        QCOMPARE(taken().size(), 0);
        QVERIFY(m_desk->outbox().isEmpty());
        QCOMPARE(stored(invite.id).state, InviteState::NotAsked);
        QCOMPARE(stored(invite.id).reasons, QList{NotAsked::NoConsent});
    }

    void aComplaintThatCameSinceHoldsItBack()
    {
        const SurveyInvite invite = solvedTicket();
        Ticket complaint;
        complaint.subject = u"Angry"_s;
        complaint.customer = m_desk->shop.anneliese;
        complaint.type = TicketType::Complaint;
        runOrDie(m_desk->db, CreateTicket{complaint, u"No"_s});
        QCOMPARE(mail(invite).leftOut, 1);
        QCOMPARE(stored(invite.id).reasons, QList{NotAsked::OpenComplaint});
    }

    void whoPrefersTheEveningIsAskedThen()
    {
        const CustomerId id = m_desk->shop.anneliese;
        Customer customer = m_desk->db.read([=](Connection &c) { return CustomerStore(c).customer(id); }).value();
        customer.preferredTime = PreferredTime::Evening;
        runOrDie(m_desk->db, UpdateCustomer{customer});
        const SurveyInvite invite = solvedTicket();
        QCOMPARE(mail(invite).later, 1);
        QCOMPARE(stored(invite.id).state, InviteState::Queued);
        m_desk->db.clock().set(utc(2026, 11, 23, 19));
        QCOMPARE(mail(invite).queued, 1);
    }

    void openAgainItDoesNotGo()
    {
        const SurveyInvite invite = solvedTicket();
        mail(invite);
        m_desk->status(invite.ticket, StatusCategory::Open);
        QCOMPARE(stored(invite.id).state, InviteState::Withdrawn);
        QVERIFY(m_desk->outbox().isEmpty());
        QCOMPARE(send().sent, 0);
        // Asked already, it stays asked.
        m_desk->status(invite.ticket, StatusCategory::Solved);
        const SurveyInvite second = ofTicket(invite.ticket);
        QCOMPARE(second.state, InviteState::Queued);
        mail(second);
        QCOMPARE(send().sent, 1);
        m_desk->status(invite.ticket, StatusCategory::Open);
        QCOMPARE(stored(second.id).state, InviteState::Sent);
    }

    void aboutATicketInTheRecycleBinNobodyIsAsked()
    {
        const SurveyInvite invite = solvedTicket();
        QCOMPARE(mail(invite).queued, 1);
        runOrDie(m_desk->db, DeleteTickets{{invite.ticket}});
        QCOMPARE(send().sent, 0);
        QVERIFY(m_desk->outbox().isEmpty());
        QCOMPARE(stored(invite.id).state, InviteState::Queued);
        QCOMPARE(mail(invite).queued, 0);
        QCOMPARE(runCommand(*m_desk->db, MarkAsked{invite.id, true}).result().error().code, ErrorCode::Refused);
        runOrDie(m_desk->db, RestoreTickets{{invite.ticket}});
        QCOMPARE(mail(invite).queued, 1);
        QCOMPARE(send().sent, 1);
    }

    void discardedAndSkippedOnesAreNotAsked()
    {
        const SurveyInvite invite = solvedTicket();
        mail(invite);
        runOrDie(m_desk->db, DecideOutbox{{m_desk->outbox().first().id}, OutboxDecision::Discard});
        QCOMPARE(stored(invite.id).state, InviteState::Skipped);
        m_desk->undoLast();
        QCOMPARE(stored(invite.id).state, InviteState::Sent);
        QCOMPARE(runOrDie(m_desk->db, SkipInvite{{invite.id}}), 1);
        QVERIFY(m_desk->outbox().isEmpty());
        QCOMPARE(mail(invite).queued, 0);
    }

    void otherChannelsDoNotGoByMail()
    {
        Ticket ticket;
        ticket.subject = u"Lamp"_s;
        ticket.customer = m_desk->shop.anneliese;
        ticket.channel = TicketChannel::Counter;
        const TicketId id = runOrDie(m_desk->db, CreateTicket{ticket, u"Hello"_s});
        m_desk->status(id, StatusCategory::Solved);
        const SurveyInvite invite = ofTicket(id);
        QCOMPARE(invite.state, InviteState::Queued);
        QCOMPARE(mail(invite).queued, 0);
        QVERIFY(m_desk->outbox().isEmpty());
        QVERIFY(runOrDie(m_desk->db, MarkAsked{invite.id, true}));
        QCOMPARE(stored(invite.id).state, InviteState::Sent);
        QVERIFY(stored(invite.id).sentAt);
        QCOMPARE(runCommand(*m_desk->db, MarkAsked{invite.id}).result().error().code, ErrorCode::Refused);
        m_desk->undoLast();
        QCOMPARE(stored(invite.id).state, InviteState::Queued);
    }

    void whatIsMissingIsRefused()
    {
        const SurveyInvite invite = solvedTicket();
        const auto errorOf = [this](const MailQuestions &command) {
            const auto written = runCommand(*m_desk->db, command).result();
            return written ? Error{ErrorCode::Internal, u"no error"_s, {}, {}} : written.error();
        };
        QCOMPARE(errorOf({{{invite.id, u" "_s, u"x"_s}}}).field, u"subject"_s);
        QCOMPARE(errorOf({{{invite.id, u"x"_s, u" "_s}}}).field, u"body"_s);
        QCOMPARE(errorOf({{letter(invite)}, MailAccountId{99}}).code, ErrorCode::NotFound);
        runOrDie(m_desk->db, RemoveMailAccount{m_desk->account});
        QCOMPARE(errorOf({{letter(invite)}}).args.value(u"reason"_s).toString(), u"no_account"_s);
        QCOMPARE(stored(invite.id).state, InviteState::Queued);
    }

    void wordsOpenTheTicket_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("score");
        QTest::addColumn<QString>("comment");
        QTest::addColumn<StatusCategory>("status");
        QTest::newRow("thanks") << u"5, thank you!"_s << 5 << u"thank you!"_s << StatusCategory::Solved;
        QTest::newRow("trouble") << u"1\nIt flickers again."_s << 1 << u"It flickers again."_s << StatusCategory::Open;
    }
    void wordsOpenTheTicket()
    {
        QFETCH(const QString, text);
        const SurveyInvite invite = solvedTicket();
        mail(invite);
        QCOMPARE(send().sent, 1);
        QCOMPARE(m_desk->take(reply(invite, text), fetched()).ticket, invite.ticket);
        QTEST(answer(invite.id)->score, "score");
        QTEST(answer(invite.id)->comment, "comment");
        QFETCH(const StatusCategory, status);
        expectStatus(invite.ticket, status);
    }

    void aScoreDoesNotOpenAClosedTicket()
    {
        const SurveyInvite invite = solvedTicket();
        mail(invite);
        QCOMPARE(send().sent, 1);
        m_desk->status(invite.ticket, StatusCategory::Closed);
        const MailTaken came = m_desk->take(reply(invite, u"4"_s), fetched());
        QCOMPARE(came.ticket, invite.ticket); // no new one follows it
        expectStatus(invite.ticket, StatusCategory::Closed);
        QCOMPARE(answer(invite.id)->score, 4);
    }

    void whatIsUnclearIsForAPerson()
    {
        const SurveyInvite invite = solvedTicket();
        mail(invite);
        QCOMPARE(send().sent, 1);
        const MailTaken came = m_desk->take(reply(invite, u"10! And when does the cup come?"_s), fetched());
        QCOMPARE(came.fate, MailFate::Reply);
        QCOMPARE(came.ticket, invite.ticket);
        expectStatus(invite.ticket, StatusCategory::Open);
        QVERIFY(!answer(invite.id));
        QCOMPARE(stored(invite.id).state, InviteState::Sent);
        const Instant now = m_desk->db.clock().now();
        const auto waiting =
            m_desk->db.read([=](Connection &c) { return SurveyStore(c).questions(QuestionView::Waiting, now, 10); }).value();
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(waiting.first().unclearAnswer, u"10! And when does the cup come?"_s);
    }

    void theLastWordCounts()
    {
        const SurveyInvite invite = solvedTicket();
        mail(invite);
        QCOMPARE(send().sent, 1);
        const Instant now = m_desk->db.clock().now();
        m_desk->db.clock().set({now.ms + 2 * msPerDay});
        const OutgoingMail newer = reply(invite, u"2"_s);
        OutgoingMail older = reply(invite, u"5"_s);
        older.date = {now.ms + msPerDay};
        m_desk->take(newer, fetched());
        m_desk->take(older, fetched()); // found later
        QCOMPARE(answer(invite.id)->score, 2);
        QCOMPARE(m_desk->take(newer).fate, MailFate::Known);
        QCOMPARE(answer(invite.id)->at, newer.date);
    }

    void itIsNoAnswer_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("a machine's") << u"machine"_s;
        QTest::newRow("to another message") << u"other"_s;
        QTest::newRow("of a question that was withdrawn") << u"withdrawn"_s;
    }
    void itIsNoAnswer()
    {
        QFETCH(const QString, what);
        const SurveyInvite invite = solvedTicket();
        mail(invite);
        if (what == "withdrawn"_L1)
            runOrDie(m_desk->db, SkipInvite{{invite.id}});
        else
            QCOMPARE(send().sent, 1);
        OutgoingMail mail = reply(invite, u"5"_s);
        mail.automatic = what == "machine"_L1;
        if (what == "other"_L1) {
            mail.references = {mail.inReplyTo};
            mail.inReplyTo = u"first@example.org"_s;
        }
        const MailTaken came = m_desk->take(mail, fetched());
        QVERIFY(came.fate != MailFate::Answer);
        QCOMPARE(came.ticket, invite.ticket);
        QVERIFY(!answer(invite.id));
    }

    void ourOwnLetterIsNoMessage()
    {
        const SurveyInvite invite = solvedTicket();
        mail(invite);
        QCOMPARE(send().sent, 1);
        const QByteArray raw = taken().first().value(u"text"_s).toString().toLatin1();
        QCOMPARE(m_desk->take(raw, fetched()).fate, MailFate::Known);
        QCOMPARE(m_desk->conversation(invite.ticket).size(), 1);
    }

    void aQuestionThatDidNotArriveSaysSo()
    {
        const SurveyInvite invite = solvedTicket();
        mail(invite);
        QCOMPARE(send().sent, 1);
        const QByteArray report =
            "Message-ID: <dsn@mx.example>\r\nFrom: MAILER-DAEMON@mx.example\r\nTo: hallo@linden.example\r\nSubject: Returned\r\n"
            "Auto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; "
            "report-type=delivery-status; boundary=b\r\n\r\n--b\r\n\r\nNo such user.\r\n--b\r\n"
            "Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; " +
            m_desk->anneliesesAddress.toLatin1() +
            "\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 no such user\r\n\r\n--b\r\n"
            "Content-Type: text/rfc822-headers\r\n\r\nMessage-ID: <question." +
            invite.token.toLatin1() + "@linden.example>\r\nSubject: x\r\n\r\n--b--\r\n";
        QCOMPARE(m_desk->take(report, fetched()).fate, MailFate::Noted);
        QCOMPARE(m_desk->outbox().first().state, OutboxState::Failed);
        expectStatus(invite.ticket, StatusCategory::Solved);
    }

    void whenItIsSetTheyGoByThemselves()
    {
        const SurveyInvite invite = solvedTicket();
        QuestionMailer mailer(*m_desk->db,
                              [](const QuestionRow &question, const QString &) { return letter(question.invite); });
        QSignalSpy looked(&mailer, &QuestionMailer::looked);
        mailer.start();
        QTRY_COMPARE(looked.size(), 1);
        QCOMPARE(looked.last().first().toInt(), 0); // it is not set
        AskingRules rules;
        rules.byMail = true;
        runOrDie(m_desk->db, SaveAskingRules{rules, {}});
        QTRY_COMPARE(looked.size(), 2);
        QCOMPARE(looked.last().first().toInt(), 0); // not yet
        m_desk->db.clock().set({m_desk->db.clock().now().ms + msPerDay});
        rules.expiryDays = 20; // something changes
        runOrDie(m_desk->db, SaveAskingRules{rules, {}});
        QTRY_VERIFY(looked.size() > 2);
        QTRY_COMPARE(m_desk->outbox().size(), 1);
        QCOMPARE(stored(invite.id).state, InviteState::Sent);
        // It is nobody's last change.
        const auto last = m_desk->db.read([](Connection &c) { return History(c).lastUndoable(); });
        QVERIFY(last->command != QString(MailDueQuestions::name));
    }

    void whoHasNotAgreedIsNotAskedByThemselves()
    {
        const SurveyInvite invite = solvedTicket();
        AskingRules rules;
        rules.byMail = true;
        runOrDie(m_desk->db, SaveAskingRules{rules, {}});
        runOrDie(m_desk->db, MailDueQuestions{{letter(invite)}});
        QCOMPARE(m_desk->outbox().size(), 1);
        rules.byMail = false;
        runOrDie(m_desk->db, SaveAskingRules{rules, {}});
        QCOMPARE(runOrDie(m_desk->db, MailDueQuestions{{letter(invite)}}).queued, 0);
    }
};

QTEST_GUILESS_MAIN(TestQuestionMail)

#include "tst_questionmail.moc"
