// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attachments/attachment.h"
#include "core/mail/mailparser.h"

#include <QtCore/QDateTime>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const QByteArray head = "From: Ada Byron <ada@example.org>\nTo: shop@example.com\nSubject: Lamp\n";

MailMessage read(const QByteArray &raw)
{
    const auto message = parseMail(raw);
    return message ? *message : MailMessage{};
}

/// A message of several parts, each given with its headers.
QByteArray multipart(const QByteArray &kind, const QList<QByteArray> &parts)
{
    QByteArray raw = "MIME-Version: 1.0\nContent-Type: multipart/" + kind + "; boundary=\"edge-" + kind + "\"\n\n";
    for (const QByteArray &part : parts)
        raw += "--edge-" + kind + '\n' + part + '\n';
    return raw + "--edge-" + kind + "--\n";
}

QStringList fileNames(const MailMessage &message)
{
    QStringList names;
    for (const MailAttachment &attachment : message.attachments)
        names.append(attachment.fileName);
    return names;
}

const QByteArray plainPart = "Content-Type: text/plain; charset=utf-8\n\nThe lamp flickers.\n";
const QByteArray htmlPart = "Content-Type: text/html; charset=utf-8\n\n<p>The <b>lamp</b> flickers.</p>\n";

} // namespace

class TestMailParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersAreRead()
    {
        const MailMessage message = read("Return-Path: <ada@example.org>\n"
                                         "Message-ID: <m3@example.org>\n"
                                         "In-Reply-To: <m2@example.com>\n"
                                         "References: <m1@example.org>\n <m2@example.com>\n"
                                         "From: =?utf-8?Q?Ad=C3=A8le_Byron?= <adele@example.org>\n"
                                         "Reply-To: office@example.org\n"
                                         "To: \"Shop, the\" <shop@example.com>, Team: a@example.com, b@example.com;\n"
                                         "Cc: c@example.com (Charles)\n"
                                         "Subject: =?iso-8859-1?Q?Gr=FC=DFe?=\n =?utf-8?B?IPCfkqE=?=\n"
                                         "Date: Sun, 22 Nov 2026 10:00:00 +0100\n"
                                         "\n"
                                         "Hello\n");
        QCOMPARE(message.messageId, u"m3@example.org"_s);
        QCOMPARE(message.inReplyTo, u"m2@example.com"_s);
        QCOMPARE(message.references, (QStringList{u"m1@example.org"_s, u"m2@example.com"_s}));
        QCOMPARE(message.from, (MailAddress{u"Adèle Byron"_s, u"adele@example.org"_s}));
        QCOMPARE(message.replyTo, (QList<MailAddress>{{{}, u"office@example.org"_s}}));
        QCOMPARE(message.to,
                 (QList<MailAddress>{
                     {u"Shop, the"_s, u"shop@example.com"_s}, {{}, u"a@example.com"_s}, {{}, u"b@example.com"_s}}));
        QCOMPARE(message.cc, (QList<MailAddress>{{u"Charles"_s, u"c@example.com"_s}}));
        QCOMPARE(message.subject, u"Grüße 💡"_s);
        QVERIFY(message.date);
        QCOMPARE(message.date->ms, QDateTime({2026, 11, 22}, {9, 0}, Qt::UTC).toMSecsSinceEpoch());
        QCOMPARE(message.text, u"Hello\n"_s);
        QVERIFY(!message.automatic && !message.bulkList && !message.deliveryFailure);
    }

    void brokenHeadersGiveWhatTheyHave()
    {
        const MailMessage message = read("From: Ada\nIn-Reply-To: Your message of Sunday <m1@example.org>\nDate: yesterday\n"
                                         "Subject: Gr\xFC\xDF"
                                         "e =?utf-8?Q?un=?= =?nonsense?X?y?=\nno header\n\nHello");
        QCOMPARE(message.from.name + message.from.address, u"Ada"_s);
        QCOMPARE(message.inReplyTo, u"m1@example.org"_s);
        QVERIFY(!message.date);
        QVERIFY(message.subject.startsWith(u"Grüße"_s));
        QVERIFY(message.text.contains(u"Hello"_s));
        QCOMPARE(read("Subject: a\nSender: Ada <ada@example.org>\n\nb").from.address, u"ada@example.org"_s);
        QCOMPARE(read("Subject: rohe Gr\xC3\xBC\xC3\x9F"
                      "e\n\nb")
                     .subject,
                 u"rohe Grüße"_s);
    }

    void whatIsNoMailIsRefused_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("blank lines") << QByteArray("\n\n\n");
        QTest::newRow("a letter") << QByteArray("Dear shop,\n\nnote: the lamp flickers.\n");
        QTest::newRow("a table") << QByteArray("Name;Phone\nAda;123\n");
        QTest::newRow("a vCard") << QByteArray("BEGIN:VCARD\nVERSION:3.0\nFN:Ada\nX-A: b\nEND:VCARD\n");
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16);
        QTest::newRow("headers too late") << QByteArray("Hello\n\nSubject: a\n");
        QTest::newRow("From line alone") << QByteArray("From ada@example.org Sun Nov 22\n");
    }
    void whatIsNoMailIsRefused()
    {
        QFETCH(const QByteArray, raw);
        const auto message = parseMail(raw);
        QVERIFY(!message);
        QCOMPARE(message.error().code, ErrorCode::UnknownFormat);
        QCOMPARE(message.error().args.value(u"reason"_s).toString(), u"no_mail"_s);
    }

    void mailsAreFoundHoweverTheyAreSaved_data()
    {
        QTest::addColumn<QByteArray>("raw");
        const QByteArray raw = head + "\nHello\nthere\n";
        QTest::newRow("lines of Unix") << raw;
        QTest::newRow("lines of Windows") << QByteArray(raw).replace("\n", "\r\n");
        QTest::newRow("lines of old Macs") << QByteArray(raw).replace("\n", "\r");
        QTest::newRow("no end of line") << raw.chopped(1);
        QTest::newRow("mark before") << "\xEF\xBB\xBF" + raw;
        QTest::newRow("blank lines before") << "\r\n\n" + raw;
        QTest::newRow("From line before") << "From ada@example.org Sun Nov 22 10:00:00 2026\n" + raw;
        QTest::newRow("quoted From line before") << ">From ada@example.org Sun Nov 22 10:00:00 2026\n" + raw;
    }
    void mailsAreFoundHoweverTheyAreSaved()
    {
        QFETCH(const QByteArray, raw);
        const MailMessage message = read(raw);
        QCOMPARE(message.subject, u"Lamp"_s);
        QCOMPARE(message.from.address, u"ada@example.org"_s);
        QCOMPARE(message.text.trimmed(), u"Hello\nthere"_s);
    }

    void textsAreDecoded_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &type, const QByteArray &body, const QString &text) {
            QTest::newRow(name) << "Content-Type: text/plain" + type + "\n\n" + body << text;
        };
        row("UTF-8", "; charset=utf-8",
            "Gr\xC3\xBC\xC3\x9F"
            "e",
            u"Grüße"_s);
        row("Latin-1", "; charset=iso-8859-1",
            "Gr\xFC\xDF"
            "e \x80",
            u"Grüße €"_s);
        row("no charset, Latin", "",
            "Gr\xFC\xDF"
            "e",
            u"Grüße"_s);
        row("no charset, UTF-8", "",
            "Gr\xC3\xBC\xC3\x9F"
            "e",
            u"Grüße"_s);
        row("a wrong charset", "; charset=utf-8",
            "Gr\xFC\xDF"
            "e",
            u"Grüße"_s);
        row("a charset that there is not", "; charset=\"x-shop//IGNORE\"",
            "Gr\xC3\xBC\xC3\x9F"
            "e",
            u"Grüße"_s);
        row("Cyrillic", "; charset=koi8-r", "\xEC\xC1\xCD\xD0\xC1", u"Лампа"_s);
        row("Chinese", "; charset=gb2312", "\xB5\xC6", u"灯"_s);
        row("Japanese", "; charset=iso-2022-jp", "\x1B$BEt\x1B(B", u"灯"_s);
        row("Korean", "; charset=ks_c_5601-1987", "\xB5\xEE", u"등"_s);
        row("UTF-16", "; charset=utf-16\nContent-Transfer-Encoding: base64", "//5IAPwA", u"Hü"_s);
        row("damaged", "; charset=shift_jis",
            "\x93\x94\xFF"
            "a",
            u"灯\uFFFD"
            "a"_s);
        row("NULs", "; charset=utf-8", QByteArray("a\0b", 3), u"ab"_s);
        row("quoted-printable", "; charset=utf-8\nContent-Transfer-Encoding: quoted-printable", "Gr=C3=BC=C3=9F=\ne =ZZ",
            u"Grüße =ZZ"_s);
        row("base64", "; charset=utf-8\nContent-Transfer-Encoding: BASE64", "R3LDvMOf\nZQ==", u"Grüße"_s);
        row("damaged base64", "; charset=utf-8\nContent-Transfer-Encoding: base64", "R3LD*vMOfZQ==", u"Grüße"_s);
        row("no such encoding", "; charset=utf-8\nContent-Transfer-Encoding: 9bit", "Hello", u"Hello"_s);
    }
    void textsAreDecoded()
    {
        QFETCH(const QByteArray, part);
        QTEST(read(head + part).text.trimmed(), "text");
    }

    void partsBecomeTextAndHtml_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("html");
        const QString text = u"The lamp flickers."_s;
        const QString html = u"<p>The <b>lamp</b> flickers.</p>"_s;
        const QByteArray picture = "Content-Type: image/png\nContent-ID: <1>\n\npng\n";
        QTest::newRow("only HTML") << head + htmlPart << text << html;
        QTest::newRow("both") << head + multipart("alternative", {plainPart, htmlPart}) << text << html;
        QTest::newRow("the other way round") << head + multipart("alternative", {htmlPart, plainPart}) << text << html;
        QTest::newRow("with pictures") << head + multipart("alternative",
                                                           {plainPart, multipart("related", {htmlPart, picture})})
                                       << text << html;
        QTest::newRow("with a file") << head + multipart("mixed", {multipart("alternative", {plainPart, htmlPart}), picture})
                                     << text << html;
        QTest::newRow("two texts") << head + multipart("mixed", {plainPart, picture, plainPart}) << text + u"\n\n"_s + text
                                   << QString();
        QTest::newRow("a text and HTML") << head + multipart("mixed", {plainPart, htmlPart}) << text + u"\n\n"_s + text
                                         << html;
        QTest::newRow("an empty text beside the HTML")
            << head + multipart("alternative", {"Content-Type: text/plain\n\n \n", htmlPart}) << text << html;
        QTest::newRow("signed") << head + multipart("signed", {plainPart, "Content-Type: application/pgp-signature\n\nx\n"})
                                << text << QString();
    }
    void partsBecomeTextAndHtml()
    {
        QFETCH(const QByteArray, raw);
        const MailMessage message = read(raw);
        QTEST(message.text.trimmed(), "text");
        QTEST(message.html.trimmed(), "html");
    }

    void attachmentsAreKept()
    {
        const QByteArray bill = "Content-Type: application/pdf; name=\"a.pdf\"\nContent-Disposition: attachment;\n"
                                " filename*=utf-8''Rechnung%20%C3%BC.pdf\nContent-Transfer-Encoding: base64\n\nJVBERg==\n";
        const MailMessage message = read(
            head +
            multipart("mixed",
                      {"Content-Type: text/html\n\n<img src=\"cid:logo@1\">\n",
                       "Content-Type: image/PNG\nContent-ID: <logo@1>\nContent-Transfer-Encoding: base64\n\niVBORw==\n",
                       bill,
                       "Content-Type: text/plain\nContent-Disposition: attachment; filename=\"../../etc/passwd\"\n\nroot\n",
                       "Content-Type: application/octet-stream; name=\"=?utf-8?B?w7wuemlw?=\"\n\nzip\n",
                       "Content-Type: text/calendar\n\nBEGIN:VCALENDAR\n"}));
        QCOMPARE(fileNames(message),
                 (QStringList{u"picture.png"_s, u"Rechnung ü.pdf"_s, u"passwd"_s, u"ü.zip"_s, u"invitation.ics"_s}));
        const MailAttachment &logo = message.attachments.first();
        QCOMPARE(logo.content, "\x89PNG");
        QCOMPARE(logo.mediaType, u"image/png"_s);
        QCOMPARE(logo.contentId, u"logo@1"_s);
        QVERIFY(logo.inlined);
        QVERIFY(!message.attachments.at(1).inlined);
        QCOMPARE(message.attachments.at(1).content, "%PDF");
        QVERIFY(message.refused.isEmpty());
    }

    void attachedMessagesStayWhole()
    {
        const QByteArray inner = "Subject: Inner/outer\nFrom: eve@example.org\n\n" + QByteArray("Hello from inside\n");
        const MailMessage message = read(head + multipart("mixed", {plainPart, "Content-Type: message/rfc822\n\n" + inner}));
        QCOMPARE(fileNames(message), QStringList{u"Inner outer.eml"_s});
        const MailMessage attached = read(message.attachments.first().content);
        QCOMPARE(attached.subject, u"Inner/outer"_s);
        QCOMPARE(attached.text.trimmed(), u"Hello from inside"_s);
    }

    void whatCanNotBeKeptIsNamed()
    {
        const QByteArray large(largestAttachment + 1, 'x');
        const MailMessage message = read(
            head + multipart("mixed", {plainPart, "Content-Disposition: attachment; filename=large.bin\n\n" + large,
                                       "Content-Disposition: attachment; filename=empty.bin\n\n"}));
        QVERIFY(message.attachments.isEmpty());
        QCOMPARE(message.refused, (QStringList{u"large.bin"_s, u"empty.bin"_s}));
        const MailMessage crowded = read(
            head +
            multipart("mixed", QList<QByteArray>(mostMailAttachments + 2, "Content-Type: image/png; name=a.png\n\nx")));
        QCOMPARE(crowded.attachments.size(), mostMailAttachments);
        QCOMPARE(crowded.refused, (QStringList{u"a.png"_s, u"a.png"_s}));
    }

    void tooLargeMailsAreRefused()
    {
        const auto message = parseMail(head + '\n' + QByteArray(largestMail, 'x'));
        QVERIFY(!message);
        QCOMPARE(message.error().args.value(u"rule"_s).toString(), u"file_too_large"_s);
        QCOMPARE(message.error().args.value(u"limit"_s).toLongLong(), 60);
    }

    void machinesAreKnown_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<bool>("automatic");
        QTest::addColumn<bool>("bulkList");
        const auto row = [](const QByteArray &header, bool automatic, bool bulkList) {
            QTest::newRow(header.constData()) << header << automatic << bulkList;
        };
        row("X-Mailer: x", false, false);
        row("Auto-Submitted: no", false, false);
        row("Auto-Submitted: NO; really", false, false);
        row("Auto-Submitted: auto-replied (vacation)", true, false);
        row("Precedence: bulk", true, false);
        row("Precedence: List", true, false);
        row("Precedence: first-class", false, false);
        row("X-Autoreply: yes", true, false);
        row("X-Autorespond: Out of office", true, false);
        row("Return-Path: <>", true, false);
        row("Return-Path: <ada@example.org>", false, false);
        row("List-Id: <news.example.org>", false, true);
        row("List-Unsubscribe: <mailto:off@example.org>", false, true);
    }
    void machinesAreKnown()
    {
        QFETCH(const QByteArray, header);
        const MailMessage message = read(header + '\n' + head + "\nHello\n");
        QTEST(message.automatic, "automatic");
        QTEST(message.bulkList, "bulkList");
    }

    void reportsOfFailedDeliveryAreRead()
    {
        const QByteArray status = "Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.org\n\n"
                                  "Final-Recipient: rfc822; eve@example.org\nAction: failed\nStatus: 5.1.1\n"
                                  "Diagnostic-Code: smtp; 550 No such\n user\n\n"
                                  "Final-Recipient: rfc822;bob@example.org\nAction: delayed\nStatus: 4.4.1\n";
        const QByteArray returned = "Content-Type: message/rfc822\n\nMessage-ID: <m7@example.com>\nSubject: Lamp\n\nHi\n";
        const MailMessage message = read(head + multipart("report", {plainPart, status, returned}));
        QVERIFY(message.automatic);
        QVERIFY(message.deliveryFailure);
        QCOMPARE(message.deliveryFailure->recipients,
                 (QList<FailedRecipient>{{u"eve@example.org"_s, u"5.1.1"_s, u"550 No such user"_s}}));
        QCOMPARE(message.deliveryFailure->originalMessageId, u"m7@example.com"_s);
        const QByteArray headers = "Content-Type: text/rfc822-headers\n\nMessage-ID: <m8@example.com>\nSubject: Lamp\n";
        const MailMessage shorter = read(head + multipart("report", {plainPart, status, headers}));
        QCOMPARE(shorter.deliveryFailure->originalMessageId, u"m8@example.com"_s);
        QByteArray delayed = status;
        delayed.replace("failed", "delayed");
        QVERIFY(!read(head + multipart("report", {plainPart, delayed, returned})).deliveryFailure);
    }

    void brokenStructureGivesWhatItHas_data()
    {
        QTest::addColumn<QByteArray>("raw");
        const QByteArray open = head + "Content-Type: multipart/mixed; boundary=x\n\n";
        QTest::newRow("no closing boundary") << open + "--x\n\nThe lamp flickers.\n";
        QTest::newRow("no boundary at all") << head + "Content-Type: multipart/mixed\n\nThe lamp flickers.\n";
        QTest::newRow("cut off") << open + "--x\n" + plainPart + "--x\nContent-Type: image/png\nContent-Tr";
        QTest::newRow("no kind") << head + "Content-Type: ;;\n\nThe lamp flickers.\n";
    }
    void brokenStructureGivesWhatItHas()
    {
        QFETCH(const QByteArray, raw);
        const MailMessage message = read(raw);
        QCOMPARE(message.subject, u"Lamp"_s);
        QString all = message.text;
        for (const MailAttachment &attachment : message.attachments)
            all += QString::fromUtf8(attachment.content);
        QVERIFY2(all.contains(u"The lamp flickers."_s), qPrintable(all));
    }

    void monstersAreReadInTime_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QByteArray nested = head;
        for (int i = 0; i < 5'000; ++i) {
            const QByteArray edge = QByteArray::number(i);
            nested += "Content-Type: multipart/mixed; boundary=\"e" + edge + "\"\n\nText\n--e" + edge + '\n';
        }
        QTest::newRow("deep") << nested + "\nbottom\n";
        QByteArray messages = head;
        for (int i = 0; i < 5'000; ++i)
            messages += "Content-Type: message/rfc822\n\nSubject: a\n";
        QTest::newRow("messages in messages") << messages + "\nbottom\n";
        QTest::newRow("many headers") << head + QByteArray("X-A: b\n").repeated(300'000) + "\nHello\n";
        QTest::newRow("many subjects") << head + QByteArray("Subject: b\n").repeated(300'000) + "\nHello\n";
        QTest::newRow("long header") << head + "X-A: " + QByteArray(5'000'000, 'a') + "\n\nHello\n";
        QTest::newRow("many addresses") << head + "Cc: " + QByteArray("a@b.c, ").repeated(300'000) + "\n\nHello\n";
        QTest::newRow("many groups") << head + "Cc: " + QByteArray("a:").repeated(100'000) + "\n\nHello\n";
        QTest::newRow("many groups in many lines")
            << head + "cc" + QByteArray(1000, ' ') + ":" + QByteArray("\n a:").repeated(100'000) + "\n\nHello\n";
        QTest::newRow("many groups within")
            << head + multipart("mixed", {"Content-Type: message/rfc822\n\nTo: " + QByteArray("a:").repeated(100'000)});
        QTest::newRow("many comments") << head + "Cc: " + QByteArray("(").repeated(300'000) + "\n\nHello\n";
        QTest::newRow("many references") << head + "References: " + QByteArray("<a@b> ").repeated(300'000) + "\n\nHello\n";
        QTest::newRow("many encoded words")
            << head + "Subject: " + QByteArray("=?utf-8?Q?a?= ").repeated(100'000) + "\n\nHello\n";
        QTest::newRow("many parameters") << head + "Content-Type: text/plain" + QByteArray("; a*0=b").repeated(20'000) +
                                                "\n\nHello\n";
        QTest::newRow("many parts") << head + multipart("mixed", QList<QByteArray>(50'000, "\nx"));
        QTest::newRow("many boundaries") << head + multipart("mixed", {QByteArray("--\n").repeated(2'000'000)});
    }
    void monstersAreReadInTime()
    {
        QFETCH(const QByteArray, raw);
        const auto message = parseMail(raw);
        QVERIFY(message);
        QCOMPARE(message->from.address, u"ada@example.org"_s);
        QVERIFY(message->references.size() <= 200 && message->cc.size() <= 1000);
    }
};

QTEST_GUILESS_MAIN(TestMailParser)

#include "tst_mailparser.moc"
