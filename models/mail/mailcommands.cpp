// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/mailcommands.h"

#include "core/mail/articlemail.h"
#include "core/mail/mailcomposer.h"
#include "models/tickets/liveticket.h"
#include "models/tickets/ticketcommands.h"
#include "storage/base/uid.h"
#include "storage/feedback/surveyqueue.h"
#include "storage/mail/mailaccountstore.h"
#include "storage/mail/outboxstore.h"
#include "storage/mail/replyroute.h"
#include "storage/mail/ticketmailstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// What becomes of an answer in the end, so that faults show before it is queued.
Result<void> checkSendable(const MailAccount &account, const OutboxMessage &message, const QList<NewFile> &files)
{
    OutgoingMail mail;
    mail.messageId = message.messageId;
    mail.from = {account.name, account.address};
    mail.to = message.to;
    mail.text = message.body;
    for (const NewFile &file : files)
        mail.attachments += MailAttachment{file.fileName, file.mediaType, file.content, {}, false};
    return checked(validate(mail));
}

Result<OutboxMessage> answerOf(Connection &connection, const Ticket &ticket, const MailAccount &account,
                               const ReplyByMail &reply, const QString &uid)
{
    OutboxMessage message;
    message.uid = uid;
    message.account = account.id;
    message.messageId = messageIdFor(uid, account.address);
    REGULARS_TRY(ids, TicketMailStore(connection).messageIds(ticket.id));
    message.references = ids;
    message.inReplyTo = ids.isEmpty() ? QString() : ids.last();
    for (const QString &address : reply.to)
        message.to += MailAddress{{}, address.trimmed()};
    if (message.to.isEmpty()) {
        REGULARS_TRY(usual, usualRecipients(connection, ticket));
        message.to = usual;
    }
    message.subject = replySubject(ticket.subject, ticket.number);
    message.body = reply.body.trimmed();
    return message;
}

} // namespace

Result<MailAccountId> SaveMailAccount::execute(WriteSession &session) const
{
    REGULARS_CHECK(checked(validate(account)));
    session.setArgument(u"name"_s, account.address.trimmed());
    return MailAccountStore(session.connection()).save(session, account);
}

Result<void> RemoveMailAccount::execute(WriteSession &session) const
{
    MailAccountStore store(session.connection());
    REGULARS_TRY(removed, store.account(account));
    REGULARS_TRY(waiting, OutboxStore(session.connection()).waiting(account));
    if (waiting > 0)
        return fail(ErrorCode::Refused, {}, {{u"reason"_s, u"mail_waits"_s}});
    session.setArgument(u"name"_s, removed.address);
    return store.remove(session, account);
}

Result<QueuedReply> ReplyByMail::execute(WriteSession &session) const
{
    REGULARS_TRY(answered, liveTicket(session, ticket));
    REGULARS_TRY(sender, sendingAccount(session.connection(), account));
    const QString key = uid.isEmpty() ? newUid(session.now()) : uid;
    REGULARS_TRY(message, answerOf(session.connection(), answered, sender, *this, key));
    if (message.to.isEmpty())
        return tl::unexpected(invalidField(u"to"_s, u"required"_s));
    REGULARS_CHECK(checkSendable(sender, message, files));
    REGULARS_TRY(article, (ReplyToTicket{ticket, body, status, message.messageId, knowledge, files}.execute(session)));
    ArticleMail head;
    head.article = article;
    head.from = {sender.name, sender.address};
    head.recipients = message.to;
    head.subject = message.subject;
    REGULARS_CHECK(TicketMailStore(session.connection()).add(session, head));
    message.article = article;
    REGULARS_TRY(queued, OutboxStore(session.connection()).add(session, message));
    return QueuedReply{article, queued};
}

Result<int> DecideOutbox::execute(WriteSession &session) const
{
    OutboxStore store(session.connection());
    for (const OutboxMessageId id : messages) {
        REGULARS_TRY(message, store.message(id));
        if (!mayDecide(message.state, decision))
            return fail(ErrorCode::Refused, {}, {{u"reason"_s, u"not_now"_s}});
        if (decision == OutboxDecision::Discard) {
            REGULARS_CHECK(store.remove(session, id));
            REGULARS_CHECK(followDiscarded(session, message));
            continue;
        }
        REGULARS_CHECK(
            store.setState(session, id, decision == OutboxDecision::SendAgain ? OutboxState::Queued : OutboxState::Sent));
    }
    session.setArgument(u"count"_s, messages.size());
    return static_cast<int>(messages.size());
}

} // namespace regulars
