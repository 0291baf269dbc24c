// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/commandlinecase.h"

using namespace regulars;

/// `mail show` as a script calls it; there is no database.
class TestMailCommand : public QObject, private CommandLineCase
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startAnew(); }

    void showsAMessage()
    {
        write(path(u"a.eml"_s), "Message-ID: <m2@example.org>\nIn-Reply-To: <m1@example.com>\nFrom: Ada <ada@example.org>\n"
                                "To: shop@example.com\nSubject: Re: [#1191] Lamp\nDate: Sun, 22 Nov 2026 10:00:00 +0100\n"
                                "Content-Type: multipart/mixed; boundary=x\n\n"
                                "--x\n\nYes.\n\n> Shall we?\n--x\nContent-Type: image/png; name=lamp.png\n\npng\n--x--\n");
        const Ran shown = call({u"mail"_s, u"show"_s, path(u"a.eml"_s)});
        QVERIFY2(shown.exitCode == 0, shown.error.constData());
        const QJsonObject message = shown.object();
        QCOMPARE(message.value(u"message_id"_s).toString(), u"m2@example.org"_s);
        QCOMPARE(message.value(u"in_reply_to"_s).toString(), u"m1@example.com"_s);
        QCOMPARE(message.value(u"from"_s).toString(), u"Ada <ada@example.org>"_s);
        QCOMPARE(message.value(u"to"_s).toArray(), QJsonArray{u"shop@example.com"_s});
        QCOMPARE(message.value(u"date"_s).toString(), u"2026-11-22T09:00:00Z"_s);
        QCOMPARE(message.value(u"ticket"_s).toInt(), 1191);
        QCOMPARE(message.value(u"new_text"_s).toString(), u"Yes."_s);
        write(path(u"new.eml"_s), "From ada@example.org Sun Nov 22 10:00:00 2026\nSubject: Lamp\n\nYes.\n");
        const QJsonObject fresh = call({u"mail"_s, u"show"_s, path(u"new.eml"_s)}).object();
        QCOMPARE(fresh.value(u"subject"_s).toString(), u"Lamp"_s);
        QVERIFY(fresh.contains(u"new_text"_s) && fresh.value(u"new_text"_s).isNull());
        QVERIFY(message.value(u"text"_s).toString().contains(u"> Shall we?"_s));
        QCOMPARE(message.value(u"attachments"_s).toArray().first().toObject().value(u"file_name"_s).toString(),
                 u"lamp.png"_s);
        QVERIFY(!QFile::exists(path(u"shop.regulars"_s)));

        const Ran said = run(with({u"mail"_s, u"show"_s, path(u"a.eml"_s)}));
        QVERIFY2(said.out.contains("From: Ada <ada@example.org>\n"), said.out.constData());
        QVERIFY2(said.out.contains("Ticket: 1191\n"), said.out.constData());
    }

    void listsAMailbox()
    {
        write(path(u"a.mbox"_s), "From a Sun\nMessage-ID: <m1@x>\nSubject: Lamp\n\nHi\n\n"
                                 "From b Sun\nMessage-ID: <m2@x>\nSubject: Cup\n\nHi\n\n"
                                 "From a Sun\nMessage-ID: <m3@x>\nIn-Reply-To: <m1@x>\nSubject: Re: Lamp\n\nHi\n");
        const Ran shown = call({u"mail"_s, u"show"_s, path(u"a.mbox"_s)});
        QCOMPARE(shown.exitCode, 0);
        QList<int> conversations;
        for (const QJsonValue message : shown.list())
            conversations.append(message.toObject().value(u"conversation"_s).toInt());
        QCOMPARE(conversations, (QList<int>{1, 2, 1}));
    }

    void saysWhatIsWrong()
    {
        write(path(u"a.txt"_s), "Dear shop\n");
        write(path(u"empty.eml"_s), {});
        const auto exitCode = [this](const QStringList &arguments) { return call(arguments).exitCode; };
        QCOMPARE(exitCode({u"mail"_s, u"show"_s, path(u"a.txt"_s)}), 1);
        QCOMPARE(exitCode({u"mail"_s, u"show"_s, path(u"empty.eml"_s)}), 1);
        QCOMPARE(exitCode({u"mail"_s, u"show"_s, path(u"none.eml"_s)}), 3);
        QCOMPARE(exitCode({u"mail"_s, u"show"_s}), 2);
        QCOMPARE(exitCode({u"mail"_s, u"eat"_s, path(u"a.txt"_s)}), 2);
        QVERIFY(call({u"mail"_s, u"show"_s, path(u"a.txt"_s)}).error.contains("is no e-mail message and no mailbox"));
    }
};

QTEST_GUILESS_MAIN(TestMailCommand)

#include "tst_mailcommand.moc"
