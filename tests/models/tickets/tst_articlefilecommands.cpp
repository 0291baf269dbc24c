// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tickets/articlefiles.h"
#include "models/tickets/conversationfeed.h"
#include "tests/models/mail/mailfixture.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

NewFile file(const QString &name, const QByteArray &content)
{
    return {name, u"text/plain"_s, content};
}

} // namespace

/// Files that come and go with what is written in a ticket.
class TestArticleFileCommands : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<MailFixture> m_desk;

    /// "note: bill.txt" for each file, in the order of the conversation.
    [[nodiscard]] QStringList shown(TicketId ticket)
    {
        ConversationFeed feed(*m_desk->db);
        feed.setTicket(ticket);
        [&] { QTRY_VERIFY(feed.state() == FeedModel::State::Loaded); }();
        QStringList lines;
        for (const ConversationEntry &entry : feed.events()) {
            for (const Attachment &each : entry.files)
                lines.prepend(entry.article.body + u": "_s + each.fileName);
            for (const QString &name : entry.leftOut)
                lines.prepend(entry.article.body + u" without "_s + name);
        }
        return lines;
    }
    template<Command T>
    [[nodiscard]] QString ruleOf(T command)
    {
        const auto written = runCommand(*m_desk->db, std::move(command)).result();
        return written ? u"none"_s : written.error().args.value(u"rule"_s).toString();
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<MailFixture>(); }
    void cleanup() { m_desk->verify(); }

    void filesStayWithWhatWasWritten()
    {
        const TicketId ticket = m_desk->ticket(u"Lamp"_s, m_desk->shop.anneliese);
        runOrDie(m_desk->db, NoteOnTicket{ticket, u"note"_s, {file(u"a/b/bill.txt"_s, "bill")}});
        runOrDie(m_desk->db, ReplyToTicket{ticket, u"reply"_s, {}, {}, {}, {file(u"plan.txt"_s, "plan")}});
        ReplyByMail mail{ticket, u"mail"_s, {}};
        mail.files = {file(u"CON.txt"_s, "photo")};
        const QueuedReply queued = runOrDie(m_desk->db, mail);
        QCOMPARE(shown(ticket), (QStringList{u"note: bill.txt"_s, u"reply: plan.txt"_s, u"mail: _CON.txt"_s}));
        QCOMPARE(m_desk->outbox(queued.message).article, queued.article);
        m_desk->undoLast();
        QCOMPARE(shown(ticket).size(), 2);
    }

    void whatIsTooMuchIsRefusedWhole()
    {
        const TicketId ticket = m_desk->ticket(u"Lamp"_s, m_desk->shop.anneliese);
        const QStringList before = m_desk->conversation(ticket);
        const QByteArray half(largestArticleFiles / 2 + 1, 'x');
        const QList<NewFile> large{file(u"a"_s, half), file(u"b"_s, half)};
        const QList<NewFile> many(mostArticleFiles + 1, file(u"a"_s, "a"));
        QCOMPARE(ruleOf(NoteOnTicket{ticket, u"note"_s, large}), u"files_too_large"_s);
        QCOMPARE(ruleOf(ReplyToTicket{ticket, u"reply"_s, {}, {}, {}, many}), u"too_many_files"_s);
        QCOMPARE(ruleOf(ReplyByMail{ticket, u"mail"_s, {}, {}, {}, {file(u"a"_s, {})}}), u"empty_file"_s);
        QCOMPARE(m_desk->conversation(ticket), before);
        QVERIFY(m_desk->outbox().isEmpty());
    }

    void mergeAndSplitTakeTheFilesAlong()
    {
        const TicketId lamp = m_desk->ticket(u"Lamp"_s, m_desk->shop.anneliese);
        const TicketId cup = m_desk->ticket(u"Cup"_s, m_desk->shop.anneliese);
        const TicketArticleId note = runOrDie(
            m_desk->db, NoteOnTicket{cup, u"cup"_s, {file(u"cup.txt"_s, "1"), file(u"bowl.txt"_s, "2")}});
        runOrDie(m_desk->db, NoteOnTicket{lamp, u"lamp"_s, {file(u"lamp.txt"_s, "3")}});
        runOrDie(m_desk->db, MergeTickets{{cup}, lamp});
        QCOMPARE(shown(lamp).size(), 3);
        QVERIFY(shown(cup).isEmpty());
        const TicketId part = runOrDie(m_desk->db, SplitTicket{lamp, {note}, u"The cup"_s});
        QCOMPARE(shown(lamp), QStringList{u"lamp: lamp.txt"_s});
        QCOMPARE(shown(part).size(), 2);
        QCOMPARE(m_desk->files(part).size(), 2);
        m_desk->undoLast();
        QCOMPARE(shown(lamp).size(), 3);
        m_desk->undoLast();
        QCOMPARE(shown(lamp), QStringList{u"lamp: lamp.txt"_s});
        QCOMPARE(shown(cup).size(), 2);
    }

    void whatWasNotKeptIsNamed()
    {
        OutgoingMail mail = m_desk->letter(u"a1@x"_s, m_desk->anneliesesAddress, u"Lamp"_s, u"see"_s);
        mail.attachments = {{u"plan.txt"_s, u"text/plain"_s, "plan", {}, false},
                            {u"empty.txt"_s, u"text/plain"_s, {}, {}, false}};
        const MailTaken taken = m_desk->take(mail);
        QStringList lines = shown(taken.ticket);
        lines.sort();
        QCOMPARE(lines, (QStringList{u"see without empty.txt"_s, u"see: plan.txt"_s}));
    }
};

QTEST_GUILESS_MAIN(TestArticleFileCommands)

#include "tst_articlefilecommands.moc"
