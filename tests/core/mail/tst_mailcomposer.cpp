// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mail/mailcomposer.h"
#include "core/mail/mailparser.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

OutgoingMail letter()
{
    OutgoingMail mail;
    mail.messageId = u"0192-77@linden.example"_s;
    mail.from = {u"Linden & Söhne"_s, u"hallo@linden.example"_s};
    mail.to = {{u"Anneliese Bergmann"_s, u"anneliese@example.org"_s}};
    mail.subject = u"Re: Die Lampe flackert [#1191]"_s;
    mail.date = Instant{1'795'000'000'000};
    mail.text = u"Liebe Frau Bergmann,\n\nwir schicken Ihnen eine neue für 20 €.\n"_s;
    return mail;
}

QByteArray composed(const OutgoingMail &mail)
{
    const auto bytes = composeMail(mail);
    return bytes ? *bytes : QByteArray("failed: ") + bytes.error().field.toUtf8();
}

/// Names of the headers at the top, in lower case.
QByteArrayList headerNames(const QByteArray &bytes)
{
    QByteArrayList names;
    for (const QByteArray &line : bytes.first(bytes.indexOf("\r\n\r\n")).split('\n')) {
        if (!line.startsWith(' ') && !line.startsWith('\t'))
            names += line.first(line.indexOf(':')).toLower();
    }
    return names;
}

} // namespace

Q_DECLARE_METATYPE(regulars::OutgoingMail)

class TestMailComposer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        OutgoingMail mail = letter();
        mail.inReplyTo = u"a2@example.org"_s;
        mail.references = {u"a1@example.org"_s, u"a2@example.org"_s};
        const auto read = parseMail(composed(mail));
        QVERIFY(read);
        QCOMPARE(read->messageId, mail.messageId);
        QCOMPARE(read->inReplyTo, mail.inReplyTo);
        QCOMPARE(read->references, mail.references);
        QCOMPARE(read->from, mail.from);
        QCOMPARE(read->to, mail.to);
        QCOMPARE(read->subject, mail.subject);
        QCOMPARE(read->date, mail.date);
        QCOMPARE(read->text, mail.text);
        QVERIFY(!read->automatic);
        QVERIFY(read->attachments.isEmpty());
    }

    void itTravelsInSevenBitsAndShortLines()
    {
        OutgoingMail mail = letter();
        mail.text += QString(5'000, u'x') + u"\n.\nFrom here\n"_s;
        const QByteArray bytes = composed(mail);
        for (const QByteArray &line : bytes.split('\n')) {
            QVERIFY(line.isEmpty() || line.endsWith('\r'));
            QVERIFY(line.size() <= 998);
            QVERIFY(std::all_of(line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) < 128; }));
        }
        QCOMPARE(parseMail(bytes)->text, mail.text);
    }

    void filesGoWithIt()
    {
        OutgoingMail mail = letter();
        QByteArray picture(100'000, '\0');
        for (qsizetype i = 0; i < picture.size(); ++i)
            picture[i] = static_cast<char>(i * 7);
        mail.attachments = {{u"Lampe vorn.png"_s, u"image/png"_s, picture, {}, false},
                            {u"Angebot für Sie.pdf"_s, u"application/pdf"_s, "%PDF-1.4", {}, false},
                            {u"../alt.eml"_s, u"message/rfc822"_s, "Subject: x\n\nHello\n", {}, false}};
        const auto read = parseMail(composed(mail));
        QVERIFY(read);
        QCOMPARE(read->text, mail.text);
        QCOMPARE(read->attachments.size(), 3);
        QCOMPARE(read->attachments[0].fileName, u"Lampe vorn.png"_s);
        QCOMPARE(read->attachments[0].mediaType, u"image/png"_s);
        QCOMPARE(read->attachments[0].content, picture);
        QCOMPARE(read->attachments[1].fileName, u"Angebot für Sie.pdf"_s);
        QCOMPARE(read->attachments[2].fileName, u"alt.eml"_s);
        QCOMPARE(read->attachments[2].content, QByteArray("Subject: x\n\nHello\n"));
    }

    void aTextFileIsAFile()
    {
        OutgoingMail mail = letter();
        mail.attachments = {{u"notes.txt"_s, u"text/plain"_s, "One\r\nTwo", {}, false}};
        const auto read = parseMail(composed(mail));
        QCOMPARE(read->attachments.size(), 1);
        QCOMPARE(read->attachments[0].content, QByteArray("One\r\nTwo"));
        QCOMPARE(read->text, mail.text);
    }

    void noHeaderBeginsAnotherOne_data()
    {
        QTest::addColumn<OutgoingMail>("mail");
        OutgoingMail subject = letter();
        subject.subject = u"Hello\r\nBcc: all@example.org\r\n\r\nBuy"_s;
        QTest::newRow("subject") << subject;
        OutgoingMail separator = letter();
        separator.subject = u"Hello\u2028Bcc: all@example.org\vBcc: x@y\u0085Bcc: x@y"_s;
        QTest::newRow("other ends of lines") << separator;
        OutgoingMail name = letter();
        name.from.name = u"Linden\nBcc: all@example.org"_s;
        name.to.first().name = u"Ada\" <x@example.org>,\r\nBcc: all@example.org"_s;
        QTest::newRow("names") << name;
        OutgoingMail ids = letter();
        ids.inReplyTo = u"a@b>\r\nBcc: <all@example.org"_s;
        ids.references = {u"a@b\nBcc: all@example.org"_s, u"no id"_s};
        QTest::newRow("ids") << ids;
        OutgoingMail file = letter();
        file.attachments = {{u"a\"\r\nBcc: all@example.org"_s, u"image/png\r\nBcc: x@y"_s, "x", {}, false}};
        QTest::newRow("file") << file;
    }
    void noHeaderBeginsAnotherOne()
    {
        QFETCH(OutgoingMail, mail);
        const QByteArray bytes = composed(mail);
        const auto read = parseMail(bytes);
        QVERIFY2(read, bytes.constData());
        QVERIFY(!headerNames(bytes).contains("bcc"));
        QVERIFY(!bytes.contains("\nBcc:"));
        QCOMPARE(read->to.size(), 1);
        QCOMPARE(read->to.first().address, u"anneliese@example.org"_s);
        QCOMPARE(read->text, mail.text);
        QCOMPARE(read->inReplyTo, QString());
    }

    void nothingUselessStandsAtTheTop()
    {
        QByteArrayList names = headerNames(composed(letter()));
        std::sort(names.begin(), names.end());
        QCOMPARE(names, (QByteArrayList{"content-transfer-encoding", "content-type", "date", "from", "message-id",
                                        "mime-version", "subject", "to"}));
    }

    void machinesSayThatTheyAre()
    {
        OutgoingMail mail = letter();
        mail.automatic = true;
        QVERIFY(parseMail(composed(mail))->automatic);
    }

    void faultsAreNamed_data()
    {
        QTest::addColumn<OutgoingMail>("mail");
        QTest::addColumn<QString>("field");
        OutgoingMail mail = letter();
        mail.to.clear();
        QTest::newRow("to nobody") << mail << u"to"_s;
        mail = letter();
        mail.to.first().address = u"anneliese@example.org, all@example.org"_s;
        QTest::newRow("two addresses in one") << mail << u"to"_s;
        mail = letter();
        mail.from.address.clear();
        QTest::newRow("from nobody") << mail << u"from"_s;
        mail = letter();
        mail.messageId = u"a\r\n@b"_s;
        QTest::newRow("no id") << mail << u"message_id"_s;
        mail = letter();
        mail.attachments = {{u"a.bin"_s, u"application/octet-stream"_s, QByteArray(46 * 1024 * 1024, 'x'), {}, false}};
        QTest::newRow("too large") << mail << u"content"_s;
    }
    void faultsAreNamed()
    {
        QFETCH(OutgoingMail, mail);
        const auto bytes = composeMail(mail);
        QVERIFY(!bytes);
        QTEST(bytes.error().field, "field");
        QCOMPARE(bytes.error().code, ErrorCode::InvalidValue);
    }

    void otherScriptsTravel()
    {
        OutgoingMail mail = letter();
        mail.to.first() = {u"山田 花子, Ltd."_s, u"hanako@bäckerei.example"_s};
        mail.subject = u"Re: 電球がちらつく、とても長い件名がここに続きますのでヘッダーは折り返されます [#7]"_s;
        const QByteArray bytes = composed(mail);
        QVERIFY(bytes.contains("<hanako@xn--bckerei-5wa.example>"));
        const auto read = parseMail(bytes);
        QCOMPARE(read->to.first().name, mail.to.first().name);
        QCOMPARE(read->subject, mail.subject);
    }

    void onlyTheNewestReferencesStay()
    {
        OutgoingMail mail = letter();
        for (int i = 0; i < 50; ++i)
            mail.references += u"m%1@example.org"_s.arg(i);
        const auto read = parseMail(composed(mail));
        QCOMPARE(read->references.size(), 20);
        QCOMPARE(read->references.last(), u"m49@example.org"_s);
    }

    void subjectsCarryTheNumberOnce()
    {
        QCOMPARE(replySubject(u"The lamp flickers"_s, 1191), u"Re: The lamp flickers [#1191]"_s);
        QCOMPARE(replySubject(u"AW: Re: The lamp flickers [#1191]"_s, 1191), u"Re: The lamp flickers [#1191]"_s);
    }

    void idsAreTheShopsOwn()
    {
        QCOMPARE(messageIdFor(u"0192-77"_s, u"hallo@Bäckerei.example"_s), u"0192-77@xn--bckerei-5wa.example"_s);
    }
};

QTEST_GUILESS_MAIN(TestMailComposer)

#include "tst_mailcomposer.moc"
