// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/imapsession.h"
#include "models/mail/mailfetch.h"
#include "storage/mail/mailaccountstore.h"
#include "tests/models/mail/mailfixture.h"
#include "tests/support/mailservers.h"

using namespace regulars;
using namespace Qt::StringLiterals;

/// Fetching from a real server (Dovecot) on loopback.
class TestMailFetch : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ImapServer> m_server;
    std::unique_ptr<MailFixture> m_desk;

    [[nodiscard]] MailAccount account()
    {
        const MailAccountId id = m_desk->account;
        return m_desk->db.read([id](Connection &connection) { return MailAccountStore(connection).account(id); }).value();
    }
    [[nodiscard]] Result<MailReport> fetch(const MailAccount &from, const QString &password = u"right"_s)
    {
        return fetchMails(*m_desk->db, from, password, m_server->certificates().transport(), {}, {});
    }
    [[nodiscard]] int tickets() { return static_cast<int>(m_desk->subjects(TicketView::NeedsReply).size()); }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ImapServer>();
        m_desk = std::make_unique<MailFixture>(MailServer{}, m_server->server());
    }
    void cleanup() { m_desk->verify(); }

    void aHundredMessagesFetchedTwiceAreThereOnce()
    {
        QList<QByteArray> messages;
        for (int i = 0; i < 80; ++i)
            messages += composeMail(m_desk->letter(u"m%1@x"_s.arg(i), u"a%1@example.org"_s.arg(i), u"Lamp %1"_s.arg(i),
                                                   u"Zwölf Lampen\n* R3 OK\nR2 OK done\n"_s + QString(i * 700, u'x')))
                            .value();
        for (int i = 0; i < 20; ++i) {
            OutgoingMail reply = m_desk->letter(u"r%1@x"_s.arg(i), u"a%1@example.org"_s.arg(i), u"Re: Lamp"_s);
            reply.inReplyTo = u"m%1@x"_s.arg(i);
            messages += composeMail(reply).value();
        }
        m_server->deliver(messages);
        const auto report = fetch(account());
        VERIFY_RESULT(report);
        QCOMPARE(report->messages, 100);
        QCOMPARE(report->fates.value(MailFate::NewTicket), 80);
        QCOMPARE(report->fates.value(MailFate::Reply), 20);
        QCOMPARE(tickets(), 80);
        const auto again = fetch(account());
        VERIFY_RESULT(again);
        QCOMPARE(again->messages, 0);
        QCOMPARE(tickets(), 80);
        QCOMPARE(m_server->unseen(), 100); // for the server nobody has read them
        // Another number for the same message: a folder that was made anew.
        m_server->deliver({messages.first()});
        const auto known = fetch(account());
        QCOMPARE(known->fates.value(MailFate::Known), 1);
        QCOMPARE(tickets(), 80);
    }

    void filesAndLongMessagesComeWhole()
    {
        OutgoingMail mail = m_desk->letter(u"m1@x"_s, u"ada@example.org"_s, u"Lamp"_s);
        QByteArray picture(3'000'000, '\0');
        for (qsizetype i = 0; i < picture.size(); ++i)
            picture[i] = static_cast<char>(i * 31 + i / 997);
        mail.attachments = {{u"lamp.png"_s, u"image/png"_s, picture, {}, false}};
        m_server->deliver({composeMail(mail).value(), "no mail at all"});
        const auto report = fetch(account());
        VERIFY_RESULT(report);
        QCOMPARE(report->fates.value(MailFate::NewTicket), 1);
        QCOMPARE(report->faults.size(), 1);
        QCOMPARE(report->faults.first().error.code, ErrorCode::UnknownFormat);
        const QList<TicketFile> files = m_desk->files(report->lines.first().taken.ticket);
        QCOMPARE(files.first().file.size, picture.size());
        QVERIFY(fetch(account())->faults.isEmpty()); // and is not complained of again
    }

    void aCutOffFetchGoesOn()
    {
        QList<QByteArray> messages;
        for (int i = 0; i < 10; ++i)
            messages += composeMail(m_desk->letter(u"m%1@x"_s.arg(i), u"a@example.org"_s, u"Lamp %1"_s.arg(i))).value();
        m_server->deliver(messages);
        const CancelToken token;
        const Progress progress = [&](qint64 done, qint64) {
            if (done == 4)
                token.cancel();
        };
        const auto cut = fetchMails(*m_desk->db, account(), u"right"_s, m_server->certificates().transport(), progress,
                                    token);
        QCOMPARE(cut.error().code, ErrorCode::Cancelled);
        const int before = tickets();
        QVERIFY(before > 0 && before < 10);
        VERIFY_RESULT(fetch(account()));
        QCOMPARE(tickets(), 10);
    }

    void onlyWhatIsNewEnoughIsFetched()
    {
        m_server->deliver({composeMail(m_desk->letter(u"m1@x"_s, u"ada@example.org"_s, u"Lamp"_s)).value()});
        MailAccount later = account();
        later.fetchSince = QDate::currentDate().addDays(2); // by the day on which the server got it
        QCOMPARE(fetch(later)->messages, 0);
        later.fetchSince = QDate::currentDate().addDays(-2);
        QCOMPARE(fetch(later)->messages, 1);
    }

    void startTlsServesAsWell()
    {
        m_server->deliver({composeMail(m_desk->letter(u"m1@x"_s, u"ada@example.org"_s, u"Lamp"_s)).value()});
        MailAccount plain = account();
        plain.imap = m_server->server(MailSecurity::StartTls);
        const auto report = fetch(plain);
        VERIFY_RESULT(report);
        QCOMPARE(report->messages, 1);
    }

    void whatKeepsFromFetchingIsNamed_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("folder");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<int>("code");
        QTest::newRow("wrong password") << u"wrong"_s << 0 << u"INBOX"_s << true << int(ErrorCode::LoginRefused);
        QTest::newRow("no password") << QString() << 0 << u"INBOX"_s << true << int(ErrorCode::LoginRefused);
        QTest::newRow("unknown authority") << u"right"_s << 0 << u"INBOX"_s << false << int(ErrorCode::ServerUntrusted);
        QTest::newRow("nobody there") << u"right"_s << 9 << u"INBOX"_s << true << int(ErrorCode::ServerAway);
        QTest::newRow("no such folder") << u"right"_s << 0 << u"Aufträge"_s << true << int(ErrorCode::NotFound);
    }
    void whatKeepsFromFetchingIsNamed()
    {
        QFETCH(QString, password);
        QFETCH(int, port);
        QFETCH(QString, folder);
        QFETCH(bool, trusted);
        QFETCH(int, code);
        MailAccount wrong = account();
        wrong.folder = folder;
        if (port > 0)
            wrong.imap.port = port;
        MailTransport transport = m_server->certificates().transport();
        if (!trusted)
            transport.caFile.clear();
        const auto report = fetchMails(*m_desk->db, wrong, password, transport, {}, {});
        QVERIFY(!report);
        QCOMPARE(int(report.error().code), code);
        const Result<void> tried = tryAccount(wrong, {{wrong.uid, password}}, transport, {});
        QVERIFY(!tried);
        QCOMPARE(int(tried.error().code), code);
    }

    void anAccountCanBeTriedOut()
    {
        SmtpServer smtp;
        MailTransport transport = m_server->certificates().transport();
        MailAccount whole = account();
        const MailPasswords right{{whole.uid, u"right"_s}};
        VERIFY_RESULT(tryAccount(whole, right, transport, {}));
        whole.smtp = smtp.server(); // of another authority
        QCOMPARE(tryAccount(whole, right, transport, {}).error().code, ErrorCode::ServerUntrusted);
    }

    void fetchingMayHaveAPasswordOfItsOwn()
    {
        const MailTransport transport = m_server->certificates().transport();
        MailAccount own = account();
        own.ownFetchPassword = true;
        const QString fetching = passwordKey(own, MailProtocol::Imap);
        VERIFY_RESULT(tryAccount(own, {{own.uid, u"another"_s}, {fetching, u"right"_s}}, transport, {}));
        const Result<void> missing = tryAccount(own, {{own.uid, u"right"_s}}, transport, {});
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::LoginRefused);
        // It is kept with the account.
        own.imap.user = u"fetcher"_s;
        const MailAccountId id = runOrDie(m_desk->db, SaveMailAccount{own});
        const auto stored = m_desk->db.read(
            [id](Connection &connection) { return MailAccountStore(connection).account(id); });
        QVERIFY(stored.value().ownFetchPassword);
        QCOMPARE(stored.value().imap.user, u"fetcher"_s);
    }
};

QTEST_GUILESS_MAIN(TestMailFetch)

#include "tst_mailfetch.moc"
