// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/mailcommands.h"
#include "models/tickets/ticketcommands.h"
#include "storage/mail/outboxstore.h"
#include "tests/app/cli/commandlinecase.h"
#include "tests/support/mailservers.h"

#include <QtCore/QThread>

using namespace regulars;

namespace {

constexpr int messages = 200;

} // namespace

/// Sending and fetching as a script does it, with the program killed in between.
class TestOutboxCommand : public QObject, private CommandLineCase
{
    Q_OBJECT

private:
    SystemClock m_clock;

    [[nodiscard]] QString file() const { return path(u"shop.regulars"_s); }
    [[nodiscard]] static QProcessEnvironment environment(const TestCertificates &certificates)
    {
        QProcessEnvironment with = plainEnvironment();
        with.insert(u"REGULARS_MAIL_PASSWORD"_s, u"right"_s);
        with.insert(u"REGULARS_MAIL_CA_FILE"_s, certificates.authority());
        return with;
    }
    [[nodiscard]] Ran callWith(const TestCertificates &certificates, const QStringList &command) const
    {
        return run(with(command + QStringList{u"--json"_s}), {}, environment(certificates));
    }
    void prepare(const MailServer &smtp, const MailServer &imap = {}, int count = 0)
    {
        const auto database = Database::open(file(), m_clock, Database::IfMissing::Create);
        QVERIFY(database);
        QVERIFY(runCommand(**database, SaveMailAccount{testAccount(smtp, imap)}).result());
        for (int i = 0; i < count; ++i) {
            Ticket ticket;
            ticket.subject = u"Lamp %1"_s.arg(i);
            const auto id = runCommand(**database, CreateTicket{ticket, u"Hello"_s}).result();
            QVERIFY(id);
            QVERIFY(
                runCommand(**database, ReplyByMail{id->value, u"Done"_s, {}, {}, {u"a%1@example.org"_s.arg(i)}}).result());
        }
    }
    /// How many messages have each state, as the program lists them.
    [[nodiscard]] QHash<QString, int> states() const
    {
        QHash<QString, int> states;
        for (const QJsonValue row : call({u"outbox"_s, u"list"_s}).list())
            ++states[row.toObject().value(u"state"_s).toString()];
        return states;
    }

private Q_SLOTS:
    void init() { startAnew(); }

    void everybodyGetsOneMessageWhateverIsKilled()
    {
        const SmtpServer server(20);
        prepare(server.server(), {}, messages);
        // Twice the sender is killed while it is at work.
        for (const int enough : {messages / 4, messages / 2}) {
            QProcess sender;
            sender.setProcessEnvironment(environment(server.certificates()));
            sender.start(program(), with({u"outbox"_s, u"run"_s}));
            QVERIFY(sender.waitForStarted());
            QTRY_VERIFY_WITH_TIMEOUT(server.taken().size() >= enough, 60'000);
            sender.kill();
            QVERIFY(sender.waitForFinished());
        }
        const Ran last = callWith(server.certificates(), {u"outbox"_s, u"run"_s});
        QVERIFY2(last.exitCode == 0, last.error.constData());

        QHash<QString, int> arrived;
        for (const QJsonObject &message : server.taken())
            ++arrived[message.value(u"id"_s).toString()];
        for (auto message = arrived.begin(); message != arrived.end(); ++message)
            QVERIFY2(message.value() == 1, qPrintable(message.key()));
        int unknown = 0;
        const QJsonArray rows = call({u"outbox"_s, u"list"_s}).list();
        QCOMPARE(rows.size(), messages);
        for (const QJsonValue row : rows) {
            const QJsonObject message = row.toObject();
            const QString state = message.value(u"state"_s).toString();
            QVERIFY2(state == u"sent"_s || state == u"unknown"_s, qPrintable(state));
            unknown += state == u"unknown"_s ? 1 : 0;
            if (state == u"sent"_s)
                QVERIFY(arrived.contains(u'<' + message.value(u"message_id"_s).toString() + u'>'));
        }
        QVERIFY(unknown <= 2);
        // And nothing more goes by itself.
        const qsizetype before = server.taken().size();
        QCOMPARE(callWith(server.certificates(), {u"outbox"_s, u"run"_s}).object().value(u"sent"_s).toInt(), 0);
        QCOMPARE(server.taken().size(), before);
    }

    void twoProgramsSendNothingTwice()
    {
        const SmtpServer server(5);
        prepare(server.server(), {}, 60);
        QProcess senders[2];
        for (QProcess &sender : senders) {
            sender.setProcessEnvironment(environment(server.certificates()));
            sender.start(program(), with({u"outbox"_s, u"run"_s}));
        }
        int sending = 0;
        for (QProcess &sender : senders) {
            QVERIFY(sender.waitForFinished(60'000));
            sending += sender.exitCode() == 0 ? 1 : 0;
        }
        QVERIFY(sending >= 1);
        QCOMPARE(server.taken().size(), 60);
        QCOMPARE(states(), (QHash<QString, int>{{u"sent"_s, 60}}));
    }

    void whatDoesNotGoIsSaidAndKept()
    {
        const SmtpServer server;
        prepare(server.server(), {}, 2);
        QProcessEnvironment wrong = environment(server.certificates());
        wrong.insert(u"REGULARS_MAIL_PASSWORD"_s, u"wrong"_s);
        const Ran ran = run(with({u"outbox"_s, u"run"_s}), {}, wrong);
        QCOMPARE(ran.exitCode, 3);
        QVERIFY2(ran.out.contains("does not accept user name and password"), ran.out.constData());
        QCOMPARE(states(), (QHash<QString, int>{{u"queued"_s, 2}}));
        const int first = call({u"outbox"_s, u"list"_s}).list().first().toObject().value(u"id"_s).toInt();
        const Ran refused = call({u"outbox"_s, u"arrived"_s, QString::number(first)});
        QCOMPARE(refused.exitCode, 1);
        QCOMPARE(call({u"outbox"_s, u"discard"_s, QString::number(first)}).exitCode, 0);
        QCOMPARE(states(), (QHash<QString, int>{{u"queued"_s, 1}}));
        QCOMPARE(call({u"undo"_s}).exitCode, 0);
        QCOMPARE(states(), (QHash<QString, int>{{u"queued"_s, 2}}));
        QCOMPARE(call({u"outbox"_s, u"eat"_s}).exitCode, 2);
    }

    void mailComesInAndIsAnswered()
    {
        const SmtpServer smtp;
        ImapServer imap;
        prepare(smtp.server(), imap.server());
        imap.deliver({"Message-ID: <a1@x>\nFrom: Ada <ada@example.org>\nSubject: Lamp flickers\n\nIt does.\n"});
        const Ran fetched = callWith(imap.certificates(), {u"mail"_s, u"fetch"_s});
        QVERIFY2(fetched.exitCode == 0, fetched.error.constData());
        QCOMPARE(fetched.object().value(u"new_ticket"_s).toInt(), 1);
        QCOMPARE(callWith(imap.certificates(), {u"mail"_s, u"fetch"_s}).object().value(u"messages"_s).toInt(), 0);
        const QString number = QString::number(
            fetched.object().value(u"became"_s).toArray().first().toObject().value(u"ticket"_s).toInt());
        const Ran replied = call({u"ticket"_s, u"reply"_s, number, u"Which one?"_s, u"--mail"_s});
        QVERIFY2(replied.exitCode == 0, replied.error.constData());
        QCOMPARE(callWith(smtp.certificates(), {u"outbox"_s, u"run"_s}).object().value(u"sent"_s).toInt(), 1);
        QCOMPARE(smtp.taken().first().value(u"to"_s).toArray().first().toString(), u"ada@example.org"_s);
        QCOMPARE(smtp.taken().first().value(u"subject"_s).toString(), u"Re: Lamp flickers [#%1]"_s.arg(number));
        const Ran untrusted = callWith(smtp.certificates(), {u"mail"_s, u"fetch"_s}); // the other authority
        QCOMPARE(untrusted.exitCode, 3);
        QVERIFY(untrusted.error.contains("is not safe"));
    }

    void fetchingHasAPasswordOfItsOwn()
    {
        ImapServer imap;
        {
            const auto database = Database::open(file(), m_clock, Database::IfMissing::Create);
            QVERIFY(database);
            MailAccount account = testAccount({}, imap.server());
            account.ownFetchPassword = true;
            QVERIFY(runCommand(**database, SaveMailAccount{account}).result());
        }
        imap.deliver({"Message-ID: <a1@x>\nFrom: Ada <ada@example.org>\nSubject: Lamp flickers\n\nIt does.\n"});
        QProcessEnvironment only = environment(imap.certificates());
        only.remove(u"REGULARS_MAIL_PASSWORD"_s);
        only.insert(u"REGULARS_MAIL_FETCH_PASSWORD"_s, u"right"_s);
        const Ran fetched = run(with({u"mail"_s, u"fetch"_s, u"--json"_s}), {}, only);
        QVERIFY2(fetched.exitCode == 0, fetched.error.constData());
        QCOMPARE(fetched.object().value(u"new_ticket"_s).toInt(), 1);
    }

    void uncertainMailIsDecided()
    {
        prepare({u"smtp.linden.example"_s, 0, {}, {}});
        write(path(u"a.mbox"_s), "From a Sun\nMessage-ID: <m1@x>\nFrom: ada@example.org\nSubject: Lamp\n\nHi\n\n"
                                 "From b Sun\nMessage-ID: <m2@x>\nFrom: bob@example.org\nSubject: Re: [#1001]\n\nHi\n\n"
                                 "From b Sun\nMessage-ID: <m3@x>\nFrom: eve@example.org\nSubject: [#1001]\n\nHo\n");
        write(path(u"none.eml"_s), "Dear shop\n");
        const Ran imported = call({u"mail"_s, u"import"_s, path(u"a.mbox"_s), path(u"none.eml"_s)});
        QCOMPARE(imported.exitCode, 1);
        QCOMPARE(imported.object().value(u"new_ticket"_s).toInt(), 1);
        QCOMPARE(imported.object().value(u"uncertain"_s).toInt(), 2);
        QCOMPARE(imported.object().value(u"problems"_s).toArray().size(), 1);
        const QJsonArray undecided = call({u"mail"_s, u"undecided"_s}).list();
        QCOMPARE(undecided.size(), 2);
        const auto id = [&](int row) { return QString::number(undecided.at(row).toObject().value(u"id"_s).toInt()); };
        QCOMPARE(undecided.first().toObject().value(u"ticket"_s).toInt(), 1001);
        QCOMPARE(call({u"mail"_s, u"file"_s, id(0), u"1001"_s}).object().value(u"became"_s).toString(), u"reply"_s);
        QCOMPARE(call({u"mail"_s, u"dismiss"_s, id(1)}).exitCode, 0);
        QVERIFY(call({u"mail"_s, u"undecided"_s}).list().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOutboxCommand)

#include "tst_outboxcommand.moc"
