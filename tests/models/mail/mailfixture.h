// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mail/mailcomposer.h"
#include "models/mail/mailcommands.h"
#include "models/mail/mailintake.h"
#include "storage/mail/outboxstore.h"
#include "storage/mail/ticketmailstore.h"
#include "tests/models/tickets/deskfixture.h"

namespace regulars {

/// The small shop with a desk and an account. Anneliese's address is that of the small shop.
struct MailFixture : DeskFixture
{
    MailAccountId account;
    QString anneliesesAddress;

    explicit MailFixture(const MailServer &smtp = {QStringLiteral("smtp.linden.example"), 0, {}, QStringLiteral("shop")},
                         const MailServer &imap = {})
    {
        MailAccount own;
        own.name = QStringLiteral("Linden");
        own.address = QStringLiteral("hallo@linden.example");
        own.smtp = smtp;
        own.imap = imap;
        account = runOrDie(db, SaveMailAccount{own});
        const CustomerId id = shop.anneliese;
        const Customer customer = db.read([id](Connection &connection) {
                                        return CustomerStore(connection).customer(id);
                                    }).value();
        for (const ContactPoint &point : customer.contacts) {
            if (point.kind == ContactKind::Email)
                anneliesesAddress = point.value;
        }
    }

    [[nodiscard]] static OutgoingMail letter(const QString &id, const QString &from, const QString &subject,
                                             const QString &text = QStringLiteral("It flickers."))
    {
        OutgoingMail mail;
        mail.messageId = id;
        mail.from = {{}, from};
        mail.to = {{QStringLiteral("Linden"), QStringLiteral("hallo@linden.example")}};
        mail.subject = subject;
        mail.date = utc(2026, 11, 23, 8, 30);
        mail.text = text;
        return mail;
    }
    MailTaken take(const OutgoingMail &mail, const MailTarget &target = {})
    {
        return take(composeMail(mail).value(), target);
    }
    MailTaken take(const QByteArray &raw, const MailTarget &target = {})
    {
        return runOrDie(db, TakeMail{readIncoming(raw).value(), target});
    }
    [[nodiscard]] OutboxMessage outbox(OutboxMessageId id)
    {
        return db.read([id](Connection &connection) { return OutboxStore(connection).message(id); }).value();
    }
    [[nodiscard]] QList<OutboxMessage> outbox()
    {
        return db.read([](Connection &connection) { return OutboxStore(connection).messages(1000); }).value();
    }
    [[nodiscard]] QList<TicketFile> files(TicketId ticket)
    {
        return db.read([ticket](Connection &connection) { return TicketMailStore(connection).files(ticket); }).value();
    }
    [[nodiscard]] QList<UndecidedMail> undecided()
    {
        return db.read([](Connection &connection) { return MailInboxStore(connection).undecided(); }).value();
    }
};

/// A target of messages that were fetched.
[[nodiscard]] inline MailTarget fetched()
{
    MailTarget target;
    target.origin = MailTarget::Origin::Fetched;
    return target;
}

} // namespace regulars
