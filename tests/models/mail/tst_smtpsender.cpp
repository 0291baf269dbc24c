// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mail/mailcomposer.h"
#include "core/mail/mailparser.h"
#include "models/mail/smtpsender.h"
#include "tests/support/mailservers.h"

#include <QtCore/QJsonArray>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

QByteArray letter(const QString &text = u"Hello\n.\n..\nthe end\n"_s)
{
    OutgoingMail mail;
    mail.messageId = u"1@linden.example"_s;
    mail.from = {u"Linden"_s, u"hallo@linden.example"_s};
    mail.to = {{{}, u"ada@example.org"_s}};
    mail.subject = u"Re: Lampe für Sie [#1001]"_s;
    mail.date = Instant{1'795'000'000'000};
    mail.text = text;
    return composeMail(mail).value();
}

SendResult sendTo(SmtpSender &sender, const QString &address)
{
    return sender.send(u"hallo@linden.example"_s, {address}, letter());
}

} // namespace

Q_DECLARE_METATYPE(regulars::SendOutcome)
Q_DECLARE_METATYPE(regulars::ErrorCode)
Q_DECLARE_METATYPE(regulars::MailSecurity)

/// Against a real server on loopback.
class TestSmtpSender : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SmtpServer> m_server;

    [[nodiscard]] SmtpSender sender(const QString &password = u"right"_s) const
    {
        return SmtpSender(m_server->server(), password, m_server->certificates().transport(), {});
    }

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<SmtpServer>(); }

    void messagesArriveAsTheyWere_data()
    {
        QTest::addColumn<MailSecurity>("security");
        QTest::newRow("STARTTLS") << MailSecurity::StartTls;
        QTest::newRow("TLS") << MailSecurity::Tls;
    }
    void messagesArriveAsTheyWere()
    {
        QFETCH(MailSecurity, security);
        SmtpSender sender(m_server->server(security), u"right"_s, m_server->certificates().transport(), {});
        const qsizetype before = m_server->taken().size();
        for (const QString &to : {u"ada@example.org"_s, u"bob@bäckerei.example"_s}) {
            const SendResult result = sendTo(sender, to);
            QVERIFY2(result.outcome == SendOutcome::Accepted, qPrintable(result.error.detail));
        }
        const QList<QJsonObject> taken = m_server->taken().sliced(before);
        QCOMPARE(taken.size(), 2);
        QCOMPARE(taken[0].value(u"from"_s).toString(), u"hallo@linden.example"_s);
        QCOMPARE(taken[1].value(u"to"_s).toArray().first().toString(), u"bob@xn--bckerei-5wa.example"_s);
        const auto read = parseMail(taken[0].value(u"text"_s).toString().toLatin1());
        QCOMPARE(read->text, u"Hello\n.\n..\nthe end\n"_s);
        QCOMPARE(read->subject, u"Re: Lampe für Sie [#1001]"_s);
    }

    void refusalsAreTold_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<SendOutcome>("outcome");
        QTest::addColumn<QString>("reply");
        QTest::newRow("later") << u"later@example.org"_s << SendOutcome::TryLater << u"mailbox busy"_s;
        QTest::newRow("never") << u"reject@example.org"_s << SendOutcome::Rejected << u"no such user"_s;
        QTest::newRow("later, after the message")
            << u"datalater@example.org"_s << SendOutcome::TryLater << u"no room at the moment"_s;
        QTest::newRow("never, after the message")
            << u"datareject@example.org"_s << SendOutcome::Rejected << u"looks like spam"_s;
    }
    void refusalsAreTold()
    {
        QFETCH(QString, address);
        QFETCH(QString, reply);
        SmtpSender one = sender();
        const SendResult result = sendTo(one, address);
        QTEST(result.outcome, "outcome");
        QCOMPARE(result.error.code, ErrorCode::ServerRefused);
        QVERIFY2(result.error.args.value(u"reply"_s).toString().contains(reply),
                 qPrintable(result.error.args.value(u"reply"_s).toString()));
        // The connection is as good as before.
        QCOMPARE(sendTo(one, u"ada@example.org"_s).outcome, SendOutcome::Accepted);
    }

    void aLineThatBreaksAfterTheMessageLeavesItUnclear()
    {
        SmtpSender one = sender();
        const qsizetype before = m_server->taken().size();
        QCOMPARE(sendTo(one, u"drop@example.org"_s).outcome, SendOutcome::Unclear);
        QCOMPARE(m_server->taken().size(), before + 1); // and it was not sent again
    }

    void whatKeepsFromSendingIsNamed_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<int>("port"); // 0: the server's
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("wrong password") << u"wrong"_s << 0 << true << ErrorCode::LoginRefused;
        QTest::newRow("unknown authority") << u"right"_s << 0 << false << ErrorCode::ServerUntrusted;
        QTest::newRow("nobody there") << u"right"_s << 9 << true << ErrorCode::ServerAway;
    }
    void whatKeepsFromSendingIsNamed()
    {
        QFETCH(QString, password);
        QFETCH(int, port);
        QFETCH(bool, trusted);
        MailServer server = m_server->server();
        if (port > 0)
            server.port = port;
        MailTransport transport = m_server->certificates().transport();
        if (!trusted)
            transport.caFile.clear();
        SmtpSender one(server, password, transport, {});
        const qsizetype before = m_server->taken().size();
        const SendResult result = sendTo(one, u"ada@example.org"_s);
        QCOMPARE(result.outcome, SendOutcome::NotReached);
        QTEST(result.error.code, "code");
        QVERIFY(result.error.args.value(u"server"_s).toString().startsWith("127.0.0.1:"_L1));
        QCOMPARE(m_server->taken().size(), before);
        const Result<void> tried = SmtpSender(server, password, transport, {}).tryOut();
        QVERIFY(!tried);
        QTEST(tried.error().code, "code");
    }

    void aServerOfAnotherNameIsNotTrusted()
    {
        MailServer server = m_server->server();
        server.host = u"localhost"_s;
        SmtpSender one(server, u"right"_s, m_server->certificates().transport(), {});
        QCOMPARE(sendTo(one, u"ada@example.org"_s).error.code, ErrorCode::ServerUntrusted);
    }

    void noPasswordGoesOverAnOpenLine()
    {
        // The server wants STARTTLS first; an account that asks for none gets nowhere.
        MailServer server = m_server->server(MailSecurity::None);
        SmtpSender one(server, u"right"_s, m_server->certificates().transport(), {});
        QVERIFY(sendTo(one, u"ada@example.org"_s).outcome != SendOutcome::Accepted);
    }

    void tryingSendsNothing()
    {
        const qsizetype before = m_server->taken().size();
        const Result<void> tried = sender().tryOut();
        QVERIFY2(tried, tried ? "" : qPrintable(tried.error().detail));
        QCOMPARE(m_server->taken().size(), before);
    }

    void cancellingKeepsFromBeginning()
    {
        const CancelToken token;
        token.cancel();
        SmtpSender one(m_server->server(), u"right"_s, m_server->certificates().transport(), token);
        const SendResult result = sendTo(one, u"ada@example.org"_s);
        QCOMPARE(result.outcome, SendOutcome::NotReached);
        QCOMPARE(result.error.code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestSmtpSender)

#include "tst_smtpsender.moc"
