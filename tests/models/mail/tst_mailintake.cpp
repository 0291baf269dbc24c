// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mail/mailcomposer.h"
#include "models/exchange/importcommands.h"
#include "models/mail/mailimport.h"
#include "storage/attachments/attachmentstore.h"
#include "storage/mail/mailaccountstore.h"
#include "storage/people/shopstore.h"
#include "tests/models/mail/mailfixture.h"

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const QString stranger = u"mallory@example.org"_s;

/// A report that a message did not arrive, as mail servers write it.
QByteArray deliveryReport(const QString &messageId, const QString &address, const QString &status = u"5.1.1"_s)
{
    return u"Message-ID: <report1@mx.example>\r\nFrom: MAILER-DAEMON@mx.example\r\nTo: hallo@linden.example\r\n"
           "Subject: Undelivered Mail Returned to Sender\r\nAuto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\n"
           "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\n\r\n"
           "It could not be delivered.\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n"
           "Reporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; %1\r\nAction: failed\r\nStatus: %3\r\n"
           "Diagnostic-Code: smtp; 550 no such user\r\n\r\n--b\r\nContent-Type: text/rfc822-headers\r\n\r\n"
           "Message-ID: <%2>\r\nSubject: Re: Lamp\r\n\r\n--b--\r\n"_s.arg(address, messageId, status)
               .toUtf8();
}

} // namespace

/// What messages become: tickets, replies, questions.
class TestMailIntake : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<MailFixture> m_desk;

    [[nodiscard]] bool anneliesesAddressIsValid()
    {
        const Customer customer = m_desk->db
                                      .read([id = m_desk->shop.anneliese](Connection &connection) {
                                          return CustomerStore(connection).customer(id);
                                      })
                                      .value();
        return std::all_of(customer.contacts.begin(), customer.contacts.end(), [this](const ContactPoint &point) {
            return point.value != m_desk->anneliesesAddress || point.valid;
        });
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<MailFixture>(); }
    void cleanup() { m_desk->verify(); }

    void whatIsFetchedIsNobodysLastChange()
    {
        const auto fetch = [this](const QString &subject) {
            const QByteArray raw = composeMail(m_desk->letter(subject + u"@x"_s, stranger, subject)).value();
            return runOrDie(m_desk->db, TakeFetchedMail{readIncoming(raw).value(), fetched()});
        };
        (void)m_desk->ticket(u"By hand"_s);
        QCOMPARE(fetch(u"Fetched"_s).fate, MailFate::NewTicket);
        m_desk->undoLast();
        QCOMPARE(m_desk->subjects(TicketView::NeedsReply), QStringList{u"Fetched"_s});
        QCOMPARE(fetch(u"Another"_s).fate, MailFate::NewTicket);
        VERIFY_RESULT(m_desk->db.read([](Connection &connection) { return History(connection).lastRedoable(); }));
    }

    void aMessageBeginsATicketOfWhoWroteIt()
    {
        OutgoingMail mail = m_desk->letter(u"a1@x"_s, m_desk->anneliesesAddress, u"AW: Lamp flickers"_s,
                                           u"Look:\nIt does."_s);
        mail.attachments = {{u"../lamp.png"_s, u"image/png"_s, "png", {}, false}};
        const MailTaken taken = m_desk->take(mail);
        QCOMPARE(taken.fate, MailFate::NewTicket);
        const Ticket ticket = m_desk->stored(taken.ticket);
        QCOMPARE(ticket.subject, u"Lamp flickers"_s);
        QCOMPARE(ticket.customer, m_desk->shop.anneliese);
        QCOMPARE(ticket.channel, TicketChannel::Email);
        QCOMPARE(ticket.openedAt, mail.date);
        QCOMPARE(m_desk->conversation(taken.ticket), QStringList{u"customer: Look:\nIt does."_s});
        const QList<TicketFile> files = m_desk->files(taken.ticket);
        QCOMPARE(files.size(), 1);
        QCOMPARE(files.first().article, taken.article);
        QCOMPARE(files.first().file.fileName, u"lamp.png"_s);
        const QString hash = files.first().file.hash;
        QCOMPARE(
            m_desk->db.read([hash](Connection &connection) { return AttachmentStore(connection).content(hash); }).value(),
            QByteArray("png"));
        m_desk->undoLast();
        QVERIFY(m_desk->subjects(TicketView::NeedsReply).isEmpty());
        QCOMPARE(m_desk->take(mail).fate, MailFate::NewTicket);
    }

    void aStrangersTicketHasNoCustomerAndKeepsTheAddress()
    {
        const MailTaken taken = m_desk->take(m_desk->letter(u"a1@x"_s, stranger, {}, u"Are you open on Sunday?"_s));
        QVERIFY(!m_desk->stored(taken.ticket).customer.isValid());
        QCOMPARE(m_desk->stored(taken.ticket).subject, u"Are you open on Sunday?"_s);
        const QueuedReply reply = runOrDie(m_desk->db, ReplyByMail{taken.ticket, u"No."_s, {}});
        QCOMPARE(m_desk->outbox(reply.message).to.first().address, stranger);
        // Dropped onto a customer, it is theirs.
        MailTarget onPriya;
        onPriya.customer = m_desk->shop.priya;
        const MailTaken priyas = m_desk->take(m_desk->letter(u"a2@x"_s, stranger, u"Other"_s), onPriya);
        QCOMPARE(m_desk->stored(priyas.ticket).customer, m_desk->shop.priya);
    }

    void nothingIsTakenInTwice()
    {
        const OutgoingMail mail = m_desk->letter(u"a1@x"_s, stranger, u"Lamp"_s);
        const MailTaken first = m_desk->take(mail);
        const MailTaken again = m_desk->take(mail);
        QCOMPARE(again.fate, MailFate::Known);
        QCOMPARE(again.ticket, first.ticket);
        // Also one that has no id of its own.
        QCOMPARE(m_desk->take(QByteArray("From: a@b.example\n\nHi\n")).fate, MailFate::NewTicket);
        QCOMPARE(m_desk->take(QByteArray("From: a@b.example\n\nHi\n")).fate, MailFate::Known);
        QCOMPARE(m_desk->take(QByteArray("From: a@b.example\n\nHi!\n")).fate, MailFate::NewTicket);
    }

    void repliesFindTheirTicket()
    {
        const MailTaken first = m_desk->take(m_desk->letter(u"a1@x"_s, m_desk->anneliesesAddress, u"Lamp"_s));
        const QueuedReply ours = runOrDie(
            m_desk->db, ReplyByMail{first.ticket, u"Which one?"_s, builtInStatus(StatusCategory::WaitingCustomer)});
        OutgoingMail answer = m_desk->letter(
            u"a2@x"_s, m_desk->anneliesesAddress, u"Something else"_s,
            u"The red one.\n\nOn Mon, 23 Nov 2026 at 09:00, Linden <hallo@linden.example> wrote:\n> Which one?\n"_s);
        answer.inReplyTo = m_desk->outbox(ours.message).messageId;
        answer.date = utc(2026, 11, 23, 9);
        const MailTaken taken = m_desk->take(answer, fetched());
        QCOMPARE(taken.fate, MailFate::Reply);
        QCOMPARE(taken.ticket, first.ticket);
        QCOMPARE(m_desk->conversation(first.ticket).last(), u"customer: The red one."_s);
        QCOMPARE(m_desk->row(first.ticket).statusCategory, StatusCategory::Open);
        const qint64 number = m_desk->stored(first.ticket).number;
        const MailTaken byToken = m_desk->take(
            m_desk->letter(u"a3@x"_s, m_desk->anneliesesAddress, u"Re: Lamp [#%1]"_s.arg(number)), fetched());
        QCOMPARE(byToken.fate, MailFate::Reply);
        QCOMPARE(byToken.ticket, first.ticket);
    }

    void whoeverWasWrittenToTakesPart()
    {
        const MailTaken first = m_desk->take(m_desk->letter(u"a1@x"_s, m_desk->anneliesesAddress, u"Lamp"_s));
        const QueuedReply ours = runOrDie(m_desk->db,
                                          ReplyByMail{first.ticket, u"Please look"_s, {}, {}, {u"Supplier@example.net"_s}});
        OutgoingMail answer = m_desk->letter(u"a2@x"_s, u"supplier@example.net"_s, u"Re"_s);
        answer.inReplyTo = m_desk->outbox(ours.message).messageId;
        QCOMPARE(m_desk->take(answer, fetched()).fate, MailFate::Reply);
    }

    void whatIsUncertainIsAsked()
    {
        const MailTaken first = m_desk->take(m_desk->letter(u"a1@x"_s, m_desk->anneliesesAddress, u"Lamp flickers"_s));
        const qint64 number = m_desk->stored(first.ticket).number;
        const QString token = u"Fwd: Lamp [#%1]"_s.arg(number);
        const MailTaken asked = m_desk->take(m_desk->letter(u"s1@x"_s, stranger, token), fetched());
        QCOMPARE(asked.fate, MailFate::Uncertain);
        QCOMPARE(asked.ticket, first.ticket);
        const MailTaken bySubject = m_desk->take(
            m_desk->letter(u"s2@x"_s, m_desk->anneliesesAddress, u"Re: Lamp flickers"_s), fetched());
        QCOMPARE(bySubject.fate, MailFate::Uncertain);
        const QList<UndecidedMail> open = m_desk->undecided();
        QCOMPARE(open.size(), 2);
        QCOMPARE(open[0].number, number);
        QCOMPARE(open[0].by, MatchedBy::Token);
        QCOMPARE(open[1].by, MatchedBy::Subject);
        QCOMPARE(m_desk->conversation(first.ticket).size(), 1);
        QCOMPARE(m_desk->take(m_desk->letter(u"s1@x"_s, stranger, token)).fate, MailFate::Known);

        QCOMPARE(runOrDie(m_desk->db, FileMail{open[1].id, first.ticket}).fate, MailFate::Reply);
        QCOMPARE(m_desk->conversation(first.ticket).size(), 2);
        const MailTaken fresh = runOrDie(m_desk->db, FileMail{open[0].id});
        QCOMPARE(fresh.fate, MailFate::NewTicket);
        QVERIFY(fresh.ticket != first.ticket);
        QVERIFY(m_desk->undecided().isEmpty());
        const auto again = runCommand(*m_desk->db, FileMail{open[0].id}).result();
        QCOMPARE(again.error().code, ErrorCode::NotFound);
        m_desk->undoLast(); // asked again
        QCOMPARE(m_desk->undecided().size(), 1);
        QCOMPARE(runOrDie(m_desk->db, DismissMails{{open[0].id}}), 1);
        QVERIFY(m_desk->undecided().isEmpty());
    }

    void machinesChangeNothing()
    {
        const MailTaken first = m_desk->take(m_desk->letter(u"a1@x"_s, m_desk->anneliesesAddress, u"Lamp"_s));
        const QueuedReply ours = runOrDie(
            m_desk->db, ReplyByMail{first.ticket, u"Which one?"_s, builtInStatus(StatusCategory::WaitingCustomer)});
        OutgoingMail away = m_desk->letter(u"a2@x"_s, m_desk->anneliesesAddress, u"Out of office"_s, u"Back on Friday"_s);
        away.inReplyTo = m_desk->outbox(ours.message).messageId;
        away.automatic = true;
        away.date = utc(2026, 11, 23, 9);
        QCOMPARE(m_desk->take(away, fetched()).fate, MailFate::Noted);
        QCOMPARE(m_desk->row(first.ticket).statusCategory, StatusCategory::WaitingCustomer);
        QVERIFY(!m_desk->row(first.ticket).needsReply);
        QCOMPARE(m_desk->conversation(first.ticket).last(), u"customer: Back on Friday"_s);
        OutgoingMail news = m_desk->letter(u"n1@x"_s, u"news@example.net"_s, u"Sale"_s);
        news.automatic = true;
        QCOMPARE(m_desk->take(news, fetched()).fate, MailFate::LeftAlone);
        QCOMPARE(m_desk->take(news).fate, MailFate::NewTicket); // a person wants it
    }

    void aLetterThatCameBackOpensItsTicket()
    {
        const MailTaken first = m_desk->take(m_desk->letter(u"a1@x"_s, m_desk->anneliesesAddress, u"Lamp"_s));
        const QueuedReply ours = runOrDie(m_desk->db,
                                          ReplyByMail{first.ticket, u"Done"_s, builtInStatus(StatusCategory::Solved)});
        const OutboxMessage sent = m_desk->outbox(ours.message);
        QVERIFY(m_desk->db.write(u"send"_s, [&](WriteSession &session) -> Result<void> {
            OutboxStore store(session.connection());
            REGULARS_CHECK(store.claimNext(session, sent.account, u"me"_s));
            REGULARS_CHECK(store.settle(session, sent.id, u"me"_s, {OutboxState::Sent, {}}, {}));
            return {};
        }));
        const MailTaken report = m_desk->take(deliveryReport(sent.messageId, m_desk->anneliesesAddress), fetched());
        QCOMPARE(report.fate, MailFate::Noted);
        QCOMPARE(report.ticket, first.ticket);
        QCOMPARE(m_desk->outbox(ours.message).state, OutboxState::Failed);
        QCOMPARE(m_desk->outbox(ours.message).lastError, u"5.1.1 550 no such user"_s);
        QCOMPARE(m_desk->row(first.ticket).statusCategory, StatusCategory::Open);
    }

    void addressesThatAreNotThereAreMarked_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<bool>("theirs");
        QTest::addColumn<bool>("valid");
        QTest::newRow("no such mailbox") << u"5.1.1"_s << true << false;
        QTest::newRow("closed") << u"5.2.1"_s << true << false;
        QTest::newRow("full") << u"5.2.2"_s << true << true;
        QTest::newRow("not welcome") << u"5.7.1"_s << true << true;
        // A report can name any address.
        QTest::newRow("not written to") << u"5.1.1"_s << false << true;
    }
    void addressesThatAreNotThereAreMarked()
    {
        QFETCH(QString, status);
        QFETCH(bool, theirs);
        QFETCH(bool, valid);
        const TicketId ticket = m_desk->ticket(u"Lamp"_s, m_desk->shop.anneliese);
        ReplyByMail reply{ticket, u"Done"_s, {}};
        reply.to = {theirs ? m_desk->anneliesesAddress : u"somebody@example.org"_s};
        const QueuedReply ours = runOrDie(m_desk->db, reply);
        const MailTaken report = m_desk->take(
            deliveryReport(m_desk->outbox(ours.message).messageId, m_desk->anneliesesAddress.toUpper(), status), fetched());
        QCOMPARE(report.fate, MailFate::Noted);
        QCOMPARE(report.ticket, ticket);
        QCOMPARE(anneliesesAddressIsValid(), valid);
        m_desk->undoLast();
        QVERIFY(anneliesesAddressIsValid());
    }

    void ownMessagesAreReplies()
    {
        const MailTaken first = m_desk->take(m_desk->letter(u"a1@x"_s, m_desk->anneliesesAddress, u"Lamp"_s));
        OutgoingMail own = m_desk->letter(u"o1@x"_s, u"Hallo@Linden.example"_s, u"Re: Lamp"_s, u"Written on the phone."_s);
        own.inReplyTo = u"a1@x"_s;
        QCOMPARE(m_desk->take(own, fetched()).fate, MailFate::OwnReply);
        QCOMPARE(m_desk->conversation(first.ticket).last(), u"agent: Written on the phone."_s);
        QVERIFY(!m_desk->row(first.ticket).needsReply);
        // What the program sent itself is there already.
        const QueuedReply ours = runOrDie(m_desk->db, ReplyByMail{first.ticket, u"And this."_s, {}});
        OutgoingMail copy = own;
        copy.messageId = m_desk->outbox(ours.message).messageId;
        QCOMPARE(m_desk->take(copy, fetched()).fate, MailFate::Known);
        own.messageId = u"o2@x"_s;
        own.inReplyTo.clear();
        own.subject = u"To somebody"_s;
        QCOMPARE(m_desk->take(own, fetched()).fate, MailFate::LeftAlone);
    }

    void aMergedTicketLeadsToTheOneThatStayed()
    {
        const MailTaken lamp = m_desk->take(m_desk->letter(u"a1@x"_s, m_desk->anneliesesAddress, u"Lamp"_s));
        const MailTaken cup = m_desk->take(m_desk->letter(u"a2@x"_s, m_desk->anneliesesAddress, u"Cup"_s));
        runOrDie(m_desk->db, MergeTickets{{lamp.ticket}, cup.ticket});
        OutgoingMail answer = m_desk->letter(u"a3@x"_s, m_desk->anneliesesAddress, u"Re: Lamp"_s);
        answer.inReplyTo = u"a1@x"_s;
        const MailTaken taken = m_desk->take(answer, fetched());
        QCOMPARE(taken.fate, MailFate::Reply);
        QCOMPARE(taken.ticket, cup.ticket);
    }

    void aClosedTicketIsFollowedUp()
    {
        const MailTaken first = m_desk->take(m_desk->letter(u"a1@x"_s, m_desk->anneliesesAddress, u"Lamp"_s));
        m_desk->status(first.ticket, StatusCategory::Closed);
        m_desk->db.clock().set(utc(2026, 12, 23, 9));
        OutgoingMail answer = m_desk->letter(u"a2@x"_s, m_desk->anneliesesAddress, u"Re: Lamp"_s);
        answer.inReplyTo = u"a1@x"_s;
        answer.date = utc(2026, 12, 23, 8);
        const MailTaken taken = m_desk->take(answer, fetched());
        QCOMPARE(taken.fate, MailFate::FollowUp);
        QCOMPARE(m_desk->stored(taken.ticket).followUpOf, first.ticket);
    }

    void aMessageOfTheFutureCameNow()
    {
        OutgoingMail mail = m_desk->letter(u"a1@x"_s, stranger, u"Lamp"_s);
        mail.date = utc(2031, 1, 1);
        QCOMPARE(m_desk->stored(m_desk->take(mail).ticket).openedAt, m_desk->db.clock().now());
    }

    void aPackageCarriesWhatMailBroughtAndNoAccounts()
    {
        OutgoingMail mail = m_desk->letter(u"a1@x"_s, stranger, u"Lamp"_s);
        mail.attachments = {{u"lamp.png"_s, u"image/png"_s, "png", {}, false}};
        const TicketId ticket = m_desk->take(mail).ticket;
        runOrDie(m_desk->db, ReplyByMail{ticket, u"Thank you"_s, {}});
        const QString file = m_desk->db.path(u"shop.json"_s);
        VERIFY_RESULT(m_desk->db.read([&](Connection &connection) -> Result<ExportCount> {
            REGULARS_TRY(shop, ShopStore(connection).shop());
            return exportPackage(connection, shop, {file, CsvWriter::IfExists::Replace, ExportFormat::Package, {}, {}}, {},
                                 {});
        }));
        TestDatabase other;
        const auto taken = runCommand(*other, ImportPackage{file, {}, {}}).result();
        VERIFY_RESULT(taken);
        const auto files =
            other.read([ticket](Connection &connection) { return TicketMailStore(connection).files(ticket); }).value();
        QCOMPARE(files.size(), 1);
        const QString hash = files.first().file.hash;
        QCOMPARE(other.read([hash](Connection &connection) { return AttachmentStore(connection).content(hash); }).value(),
                 QByteArray("png"));
        const auto head = other.read(
            [ticket](Connection &connection) { return TicketMailStore(connection).lastOfCustomer(ticket); });
        QCOMPARE(head.value()->from.address, stranger);
        QVERIFY(other.read([](Connection &connection) { return MailAccountStore(connection).accounts(); })->isEmpty());
        QVERIFY(other.read([](Connection &connection) { return OutboxStore(connection).messages(9); })->isEmpty());
        VERIFY_RESULT(other.write(u"undo"_s, [&](WriteSession &session) {
            return History(session.connection()).undo(session, taken->changeSet);
        }));
        QVERIFY(
            other.read([ticket](Connection &connection) { return TicketMailStore(connection).files(ticket); })->isEmpty());
        const auto sound = other.read([](Connection &connection) { return verifyDatabase(connection, {}, {}); });
        QVERIFY(sound->isSound());
    }

    void filesAreTakenInOnce()
    {
        const QString file = m_desk->db.path(u"a.mbox"_s);
        QFile target(file);
        QVERIFY(target.open(QIODevice::WriteOnly));
        for (int i = 0; i < 20; ++i)
            target.write(
                u"From a Sun\nMessage-ID: <m%1@x>\nFrom: a%1@example.org\nSubject: Lamp %1\n\nHi\n\n"_s.arg(i).toUtf8());
        target.close();
        const QString gone = m_desk->db.path(u"gone.eml"_s);
        const auto report = importMails(*m_desk->db, {file, gone}, {}, {}, {});
        VERIFY_RESULT(report);
        QCOMPARE(report->messages, 20);
        QCOMPARE(report->fates.value(MailFate::NewTicket), 20);
        QCOMPARE(report->faults.size(), 1);
        QCOMPARE(report->faults.first().error.code, ErrorCode::FileNotFound);
        const auto again = importMails(*m_desk->db, {file}, {}, {}, {});
        QCOMPARE(again->fates.value(MailFate::Known), 20);
        const CancelToken token;
        token.cancel();
        QCOMPARE(importMails(*m_desk->db, {file}, {}, {}, token).error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestMailIntake)

#include "tst_mailintake.moc"
