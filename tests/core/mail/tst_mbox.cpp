// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mail/mbox.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

QList<QByteArray> messagesIn(const QByteArray &mbox)
{
    QList<QByteArray> messages;
    MboxReader reader(mbox);
    while (const auto message = reader.next())
        messages.append(*message);
    return messages;
}

} // namespace

class TestMbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messagesAreSplit_data()
    {
        QTest::addColumn<QByteArray>("mbox");
        QTest::addColumn<QList<QByteArray>>("messages");
        using Messages = QList<QByteArray>;
        const auto row = [](const char *name, const QByteArray &mbox, const Messages &messages) {
            QTest::newRow(name) << mbox << messages;
        };
        row("nothing", "", {});
        row("no mailbox", "Subject: a\n\nb\n", {});
        row("one", "From a@b Sat Jan  3 01:05:34 1996\nSubject: a\n\nText\n", {"Subject: a\n\nText\n"});
        row("two", "From a@b Sat\nSubject: a\n\nText\n\nFrom c@d Sun\nSubject: b\n\nMore",
            {"Subject: a\n\nText\n\n", "Subject: b\n\nMore"});
        row("lines of Windows", "From - Sat\r\nSubject: a\r\n\r\nText\r\n\r\nFrom - Sun\r\nSubject: b\r\n\r\n",
            {"Subject: a\r\n\r\nText\r\n\r\n", "Subject: b\r\n\r\n"});
        row("quoted once", "From a\nSubject: a\n\n>From here on\n", {"Subject: a\n\nFrom here on\n"});
        row("quoted twice", "From a\nSubject: a\n\n>>From here on\n", {"Subject: a\n\n>From here on\n"});
        row("other quotations", "From a\nSubject: a\n\n> From here on\n>x\n>", {"Subject: a\n\n> From here on\n>x\n>"});
        row("a sentence", "From a\nSubject: a\n\nFrom here on: no\n\nFrom now on we rest.\nWell.\n",
            {"Subject: a\n\nFrom here on: no\n\nFrom now on we rest.\nWell.\n"});
        row("a sentence amid a paragraph", "From a\nSubject: a\n\nText\nFrom here\nSubject: x\n",
            {"Subject: a\n\nText\nFrom here\nSubject: x\n"});
        row("a header alone", "From a\nSubject: a\n", {"Subject: a\n"});
        row("a From line alone", "From a\n", {});
        row("something before", "\n\nFrom a\nSubject: a\n\nText\n", {"Subject: a\n\nText\n"});
    }
    void messagesAreSplit()
    {
        QFETCH(const QByteArray, mbox);
        QTEST(messagesIn(mbox), "messages");
    }

    void mailboxesAreKnownByTheirHead()
    {
        QVERIFY(isMbox("From a@b Sat Jan  3 01:05:34 1996\nSubject: a\n"));
        QVERIFY(!isMbox("From: a@b\nSubject: a\n"));
        QVERIFY(!isMbox("From a@b\n"));
        QVERIFY(!isMbox("From here to there\nand back\n"));
        QVERIFY(!isMbox(""));
    }

    void manyMessagesAreReadInTurn()
    {
        QByteArray mbox;
        for (int i = 0; i < 20'000; ++i)
            mbox += "From a@b\nSubject: " + QByteArray::number(i) + "\n\n" + QByteArray(200, 'x') + "\n\n";
        const QList<QByteArray> messages = messagesIn(mbox);
        QCOMPARE(messages.size(), 20'000);
        QVERIFY(messages.last().startsWith("Subject: 19999\n"));
    }
};

QTEST_GUILESS_MAIN(TestMbox)

#include "tst_mbox.moc"
