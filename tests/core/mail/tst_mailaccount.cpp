// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mail/mailaccount.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

MailAccount account()
{
    MailAccount account;
    account.name = u"Linden & Sohn"_s;
    account.address = u"hallo@linden.example"_s;
    account.smtp.host = u"smtp.linden.example"_s;
    return account;
}

QStringList fieldsOf(const QList<Error> &errors)
{
    QStringList fields;
    for (const Error &error : errors)
        fields += error.field + u' ' + error.args.value(u"rule"_s).toString();
    return fields;
}

} // namespace

class TestMailAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passwordsAreSharedUnlessSaidOtherwise()
    {
        MailAccount one = account();
        one.uid = u"u1"_s;
        QCOMPARE(passwordKey(one, MailProtocol::Smtp), u"u1"_s);
        QCOMPARE(passwordKey(one, MailProtocol::Imap), u"u1"_s);
        one.ownFetchPassword = true;
        QCOMPARE(passwordKey(one, MailProtocol::Smtp), u"u1"_s);
        QVERIFY(passwordKey(one, MailProtocol::Imap) != u"u1"_s);
    }

    void encryptionIsWhatNobodyHasToAskFor()
    {
        QCOMPARE(MailServer().security, MailSecurity::Tls);
        QCOMPARE(valueOf<MailSecurity>(u"whatever"), MailSecurity::Tls);
    }

    void portsAreTheUsualOnes()
    {
        QCOMPARE(usualPort(MailProtocol::Smtp, MailSecurity::Tls), 465);
        QCOMPARE(usualPort(MailProtocol::Smtp, MailSecurity::StartTls), 587);
        QCOMPARE(usualPort(MailProtocol::Smtp, MailSecurity::None), 25);
        QCOMPARE(usualPort(MailProtocol::Imap, MailSecurity::Tls), 993);
        QCOMPARE(usualPort(MailProtocol::Imap, MailSecurity::StartTls), 143);
        MailServer server;
        server.port = 2525;
        QCOMPARE(portOf(MailProtocol::Smtp, server), 2525);
    }

    void fieldsAreChecked()
    {
        QVERIFY(validate(account()).isEmpty());
        QCOMPARE(fieldsOf(validate({})), (QStringList{u"address required"_s, u"smtp_host required"_s}));
        MailAccount wrong = account();
        wrong.name = u"Linden\r\nBcc: all@example.org"_s;
        wrong.address = u"linden"_s;
        wrong.smtp.host = u"smtp.example.org/x"_s;
        wrong.smtp.port = 70'000;
        wrong.imap.host = u"user@imap.example.org"_s;
        wrong.folder = u" "_s;
        QCOMPARE(fieldsOf(validate(wrong)),
                 (QStringList{u"name not_plain_text"_s, u"address not_an_email"_s, u"smtp_host not_a_host"_s,
                              u"smtp_port too_large"_s, u"imap_host not_a_host"_s, u"imap_user required"_s,
                              u"folder required"_s}));
    }

    void hosts_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("network");
        QTest::newRow("plain") << u"smtp.example.org"_s << u"smtp.example.org"_s;
        QTest::newRow("capitals and spaces around") << u" SMTP.Example.org "_s << u"smtp.example.org"_s;
        QTest::newRow("umlaut") << u"mail.bäckerei.example"_s << u"mail.xn--bckerei-5wa.example"_s;
        QTest::newRow("number") << u"127.0.0.1"_s << u"127.0.0.1"_s;
        QTest::newRow("local") << u"localhost"_s << u"localhost"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("an address in the middle") << u"a b.example"_s << QString();
        QTest::newRow("port") << u"example.org:25"_s << QString();
        QTest::newRow("path") << u"example.org/evil"_s << QString();
        QTest::newRow("another line") << u"example.org\nQUIT"_s << QString();
        QTest::newRow("option") << u"-example.org"_s << QString();
    }
    void hosts()
    {
        QFETCH(QString, host);
        QTEST(networkHost(host), "network");
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("sound");
        QTest::newRow("plain") << u"ada@example.org"_s << true;
        QTest::newRow("plus") << u"ada+shop@example.org"_s << true;
        QTest::newRow("umlaut in the domain") << u"ada@bäckerei.example"_s << true;
        QTest::newRow("umlaut before it") << u"jürgen@example.org"_s << false;
        QTest::newRow("two") << u"ada@example.org,bob@example.org"_s << false;
        QTest::newRow("two at") << u"ada@home@example.org"_s << false;
        QTest::newRow("another line") << u"ada@example.org\r\nRCPT TO:<x@y>"_s << false;
        QTest::newRow("bracket") << u"ada>@example.org"_s << false;
        QTest::newRow("space") << u"ada l@example.org"_s << false;
        QTest::newRow("nobody") << u"@example.org"_s << false;
        QTest::newRow("nowhere") << u"ada@"_s << false;
        QTest::newRow("too long") << QString(65, u'a') + u"@example.org"_s << false;
    }
    void addresses()
    {
        QFETCH(QString, address);
        QTEST(isMailAddress(address), "sound");
    }

    void addressesTravelInPlainLetters()
    {
        QCOMPARE(networkAddress(u"Ada@Bäckerei.example"_s), u"Ada@xn--bckerei-5wa.example"_s);
    }

    void foldersAreWrittenAsImapDoes_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("plain") << u"INBOX"_s << QByteArray("\"INBOX\"");
        QTest::newRow("umlaut") << u"Aufträge"_s << QByteArray("\"Auftr&AOQ-ge\"");
        QTest::newRow("of the RFC") << u"~peter/mail/台北/日本語"_s << QByteArray("\"~peter/mail/&U,BTFw-/&ZeVnLIqe-\"");
        QTest::newRow("and") << u"Fragen & Lob"_s << QByteArray("\"Fragen &- Lob\"");
        QTest::newRow("quotation mark") << u"a\"b\\c"_s << QByteArray("\"a\\\"b\\\\c\"");
    }
    void foldersAreWrittenAsImapDoes()
    {
        QFETCH(QString, folder);
        QTEST(imapFolderName(folder), "name");
    }
};

QTEST_GUILESS_MAIN(TestMailAccount)

#include "tst_mailaccount.moc"
