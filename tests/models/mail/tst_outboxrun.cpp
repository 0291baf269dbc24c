// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/outboxrun.h"
#include "tests/models/mail/mailfixture.h"
#include "tests/support/mailservers.h"

#include <QtCore/QLockFile>

using namespace regulars;
using namespace Qt::StringLiterals;

/// Sending over a real server on loopback, and what undo and people can do about it.
class TestOutboxRun : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SmtpServer> m_server;
    std::unique_ptr<MailFixture> m_desk;
    qsizetype m_before = 0;

    QueuedReply queue(const QString &to, const QString &text = u"Hello"_s)
    {
        return runOrDie(m_desk->db, ReplyByMail{m_desk->ticket(u"Lamp"_s), text, {}, {}, {to}});
    }
    [[nodiscard]] MailPasswords passwords(const QString &password = u"right"_s)
    {
        const auto account = m_desk->account;
        const QString uid = m_desk->db
                                .read([account](Connection &connection) {
                                    return attempt([&] {
                                        Statement row(connection, u"SELECT uid FROM mail_accounts WHERE id = :id"_s);
                                        row.bind(u"id", account).only();
                                        return row.text(0);
                                    });
                                })
                                .value();
        return {{uid, password}};
    }
    [[nodiscard]] OutboxReport send(const QString &password = u"right"_s)
    {
        const auto report = runOutbox(*m_desk->db, passwords(password), m_server->certificates().transport(), {}, {});
        [&] { VERIFY_RESULT(report); }();
        return report.value_or(OutboxReport{});
    }
    [[nodiscard]] QList<QJsonObject> taken() const { return m_server->taken().sliced(m_before); }
    [[nodiscard]] ErrorCode errorOf(const DecideOutbox &command)
    {
        const auto written = runCommand(*m_desk->db, command).result();
        return written ? ErrorCode::Internal : written.error().code;
    }

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<SmtpServer>(); }
    void init()
    {
        m_desk = std::make_unique<MailFixture>(m_server->server());
        m_before = m_server->taken().size();
    }
    void cleanup() { m_desk->verify(); }

    void aReplyGoesWithItsFiles()
    {
        const MailTaken asked = m_desk->take(m_desk->letter(u"a1@x"_s, m_desk->anneliesesAddress, u"Lamp"_s));
        ReplyByMail reply{asked.ticket, u"Here is the plan."_s, {}};
        reply.files = {{u"plan.pdf"_s, u"application/pdf"_s, "%PDF"}};
        const QueuedReply queued = runOrDie(m_desk->db, reply);
        QCOMPARE(send().sent, 1);
        QCOMPARE(m_desk->outbox(queued.message).state, OutboxState::Sent);
        QVERIFY(m_desk->outbox(queued.message).sentAt);
        QCOMPARE(taken().size(), 1);
        const auto read = readIncoming(taken().first().value(u"text"_s).toString().toLatin1());
        QCOMPARE(read->message.subject, u"Re: Lamp [#%1]"_s.arg(m_desk->stored(asked.ticket).number));
        QCOMPARE(read->message.to.first().address, m_desk->anneliesesAddress);
        QCOMPARE(read->message.inReplyTo, u"a1@x"_s);
        QCOMPARE(read->message.from, (MailAddress{u"Linden"_s, u"hallo@linden.example"_s}));
        QCOMPARE(read->message.attachments.first().content, QByteArray("%PDF"));
        QCOMPARE(m_desk->files(asked.ticket).size(), 1);
        QCOMPARE(send().sent, 0);
        QCOMPARE(taken().size(), 1);
    }

    void aReplyThatWaitsCanBeUndone()
    {
        const QueuedReply queued = queue(u"ada@example.org"_s);
        const TicketId ticket = m_desk->outbox(queued.message).ticket;
        m_desk->undoLast();
        QVERIFY(m_desk->outbox().isEmpty());
        QCOMPARE(m_desk->conversation(ticket).size(), 1);
        QCOMPARE(send().sent, 0);
    }

    void aReplyThatWentCannot()
    {
        const QueuedReply queued = queue(u"ada@example.org"_s);
        const TicketId ticket = m_desk->outbox(queued.message).ticket;
        QCOMPARE(send().sent, 1);
        const auto report = m_desk->db.write(u"undo"_s, [](WriteSession &session) -> Result<UndoReport> {
            History history(session.connection());
            REGULARS_TRY(last, history.lastUndoable());
            return history.undo(session, last.id);
        });
        VERIFY_RESULT(report);
        QCOMPARE(report->value.restored, 0);
        QCOMPARE(m_desk->outbox(queued.message).state, OutboxState::Sent);
        QCOMPARE(m_desk->conversation(ticket).last(), u"agent: Hello"_s);
    }

    void whatTheServerRefusesIsTriedAgainOrNot()
    {
        const QueuedReply later = queue(u"later@example.org"_s);
        const QueuedReply never = queue(u"reject@example.org"_s);
        const QueuedReply good = queue(u"ada@example.org"_s);
        const OutboxReport report = send();
        QCOMPARE(report.postponed, 1);
        QCOMPARE(report.failed, 1);
        QCOMPARE(report.sent, 1);
        QVERIFY(report.problems.isEmpty());
        const Instant now = m_desk->db.clock().now();
        QCOMPARE(m_desk->outbox(later.message).state, OutboxState::Queued);
        QCOMPARE(m_desk->outbox(later.message).nextAttemptAt.ms, now.ms + 60'000);
        QVERIFY(m_desk->outbox(later.message).lastError.contains(u"mailbox busy"_s));
        QCOMPARE(m_desk->outbox(never.message).state, OutboxState::Failed);
        QCOMPARE(m_desk->outbox(good.message).state, OutboxState::Sent);
        QCOMPARE(send().postponed, 0); // not before its time
        m_desk->db.clock().set({now.ms + 60'000});
        QCOMPARE(send().postponed, 1);
        QCOMPARE(m_desk->outbox(later.message).attempts, 2);
        QCOMPARE(m_desk->outbox(later.message).nextAttemptAt.ms, now.ms + 6 * 60'000);
    }

    void whatIsUnclearIsForAPersonToDecide()
    {
        const QueuedReply queued = queue(u"drop@example.org"_s);
        QCOMPARE(send().unknown, 1);
        QCOMPARE(m_desk->outbox(queued.message).state, OutboxState::Unknown);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(send().sent, 0);
        QCOMPARE(taken().size(), 1);
        QCOMPARE(runOrDie(m_desk->db, DecideOutbox{{queued.message}, OutboxDecision::ItArrived}), 1);
        QCOMPARE(m_desk->outbox(queued.message).state, OutboxState::Sent);
        QCOMPARE(errorOf({{queued.message}, OutboxDecision::SendAgain}), ErrorCode::Refused);
        m_desk->undoLast();
        QCOMPARE(runOrDie(m_desk->db, DecideOutbox{{queued.message}, OutboxDecision::SendAgain}), 1);
        QCOMPARE(send().unknown, 1);
        QCOMPARE(taken().size(), 2);
        QCOMPARE(runOrDie(m_desk->db, DecideOutbox{{queued.message}, OutboxDecision::Discard}), 1);
        QVERIFY(m_desk->outbox().isEmpty());
    }

    void nothingIsLostWhileTheServerCannotBeUsed_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<bool>("there");
        QTest::addColumn<int>("code");
        QTest::newRow("wrong password") << u"wrong"_s << true << true << int(ErrorCode::LoginRefused);
        QTest::newRow("no password") << QString() << true << true << int(ErrorCode::LoginRefused);
        QTest::newRow("wrong certificate") << u"right"_s << false << true << int(ErrorCode::ServerUntrusted);
        QTest::newRow("server away") << u"right"_s << true << false << int(ErrorCode::ServerAway);
    }
    void nothingIsLostWhileTheServerCannotBeUsed()
    {
        QFETCH(QString, password);
        QFETCH(bool, trusted);
        QFETCH(bool, there);
        QFETCH(int, code);
        MailServer server = m_server->server();
        if (!there)
            server.port = 9;
        m_desk = std::make_unique<MailFixture>(server);
        for (int i = 0; i < 3; ++i)
            queue(u"ada%1@example.org"_s.arg(i));
        MailTransport transport = m_server->certificates().transport();
        if (!trusted)
            transport.caFile.clear();
        const auto report = runOutbox(*m_desk->db, passwords(password), transport, {}, {});
        VERIFY_RESULT(report);
        QCOMPARE(report->problems.size(), 1);
        QCOMPARE(int(report->problems.first().error.code), code);
        QCOMPARE(report->sent, 0);
        for (const OutboxMessage &message : m_desk->outbox())
            QCOMPARE(message.state, OutboxState::Queued);
        QCOMPARE(m_desk->outbox().size(), 3);
    }

    void oneProgramSendsAtATime()
    {
        queue(u"ada@example.org"_s);
        QLockFile other((*m_desk->db).file() + u"-outbox.lock"_s);
        QVERIFY(other.tryLock());
        const auto report = runOutbox(*m_desk->db, passwords(), m_server->certificates().transport(), {}, {});
        QVERIFY(!report);
        QCOMPARE(report.error().args.value(u"reason"_s).toString(), u"outbox_busy"_s);
        QVERIFY(taken().isEmpty());
        other.unlock();
        QCOMPARE(send().sent, 1);
    }

    void aMessageIsClaimedOnce()
    {
        const QueuedReply queued = queue(u"ada@example.org"_s);
        const MailAccountId account = m_desk->account;
        const auto claim = [&](const QString &who) {
            return m_desk->db
                .write(u"claim"_s,
                       [=](WriteSession &session) {
                           return OutboxStore(session.connection()).claimNext(session, account, who);
                       })
                .value()
                .value.has_value();
        };
        QVERIFY(claim(u"first"_s));
        QVERIFY(!claim(u"second"_s));
        const auto settled = m_desk->db.write(u"settle"_s, [&](WriteSession &session) {
            return OutboxStore(session.connection())
                .settle(session, queued.message, u"second"_s, {OutboxState::Queued, {}}, {});
        });
        QVERIFY(!settled->value);
        // Whoever claimed it is gone.
        QCOMPARE(send().unknown, 1);
        QCOMPARE(m_desk->outbox(queued.message).state, OutboxState::Unknown);
        QVERIFY(taken().isEmpty());
    }

    void anAnswerIsQueuedOnce()
    {
        ReplyByMail reply{m_desk->ticket(u"Lamp"_s), u"Hello"_s, {}, {}, {u"ada@example.org"_s}};
        reply.uid = u"018f-1"_s;
        runOrDie(m_desk->db, reply);
        const auto again = runCommand(*m_desk->db, reply).result();
        QCOMPARE(again.error().code, ErrorCode::Duplicate);
        QCOMPARE(m_desk->outbox().size(), 1);
    }

    void wrongAnswersAreRefusedAtOnce()
    {
        const TicketId id = m_desk->ticket(u"Lamp"_s); // of nobody known
        const auto errorOfReply = [&](const ReplyByMail &reply) {
            const auto written = runCommand(*m_desk->db, reply).result();
            return written ? Error{ErrorCode::Internal, u"no error"_s, {}, {}} : written.error();
        };
        QCOMPARE(errorOfReply({id, u"Hello"_s, {}}).field, u"to"_s);
        QCOMPARE(errorOfReply({id, u"Hello"_s, {}, {}, {u"ada@example.org\r\nBcc: x@y"_s}}).field, u"to"_s);
        QCOMPARE(errorOfReply({id, u" "_s, {}, {}, {u"ada@example.org"_s}}).field, u"body"_s);
        QCOMPARE(errorOfReply({id, u"Hello"_s, {}, MailAccountId{9}, {u"ada@example.org"_s}}).field, u"account"_s);
        QVERIFY(m_desk->outbox().isEmpty());
        QCOMPARE(m_desk->conversation(id).size(), 1);
    }

    void anAccountWithWaitingMessagesStays()
    {
        queue(u"ada@example.org"_s);
        const auto removed = runCommand(*m_desk->db, RemoveMailAccount{m_desk->account}).result();
        QCOMPARE(removed.error().args.value(u"reason"_s).toString(), u"mail_waits"_s);
        QCOMPARE(send().sent, 1);
        QVERIFY(runCommand(*m_desk->db, RemoveMailAccount{m_desk->account}).result());
        const auto reply =
            runCommand(*m_desk->db, ReplyByMail{m_desk->ticket(u"Cup"_s), u"Hi"_s, {}, {}, {u"ada@example.org"_s}}).result();
        QCOMPARE(reply.error().args.value(u"reason"_s).toString(), u"no_account"_s);
    }
};

QTEST_GUILESS_MAIN(TestOutboxRun)

#include "tst_outboxrun.moc"
