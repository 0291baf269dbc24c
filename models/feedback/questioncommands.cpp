// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feedback/questioncommands.h"

#include "core/feedback/mailanswer.h"
#include "storage/feedback/surveyqueue.h"
#include "storage/feedback/surveystore.h"
#include "storage/journal/writesession.h"
#include "storage/mail/outboxstore.h"
#include "storage/mail/replyroute.h"
#include "storage/mail/ticketmailstore.h"
#include "storage/tickets/ticketstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

Result<OutboxMessage> messageFor(Connection &connection, const SurveyInvite &invite, const QuestionLetter &letter,
                                 const MailAccount &account, const MailAddress &to)
{
    REGULARS_TRY(ids, TicketMailStore(connection).messageIds(invite.ticket));
    OutboxMessage message;
    message.uid = u"question."_s + invite.token; // the same question is never there twice
    message.account = account.id;
    message.invite = invite.id;
    message.messageId = questionMessageId(invite.token, account.address);
    message.references = ids;
    message.inReplyTo = ids.isEmpty() ? QString() : ids.last();
    message.to = {to};
    message.subject = letter.subject.simplified();
    message.body = letter.body.trimmed();
    message.automatic = true;
    return message;
}

Result<void> mail(WriteSession &session, const QuestionLetter &letter, const MailAccount &account, QuestionsMailed &mailed)
{
    SurveyStore store(session.connection());
    REGULARS_TRY(invite, store.invite(letter.invite));
    const bool waits = invite.state == InviteState::Queued && invite.isWaiting(session.now());
    if (!waits || invite.channel != ConsentChannel::Email || !invite.ticket.isValid())
        return {};
    if (letter.subject.trimmed().isEmpty())
        return tl::unexpected(invalidField(u"subject"_s, u"required"_s));
    if (letter.body.trimmed().isEmpty())
        return tl::unexpected(invalidField(u"body"_s, u"required"_s));
    REGULARS_TRY(gate, gateOf(session, invite));
    if (gate.inRecycleBin)
        return {};
    const auto to = gate.customer ? usualAddress(*gate.customer) : std::nullopt;
    if (gate.reasons.isEmpty() && (!to || !isMailAddress(to->address)))
        gate.reasons += NotAsked::NoAddress;
    if (!gate.reasons.isEmpty()) {
        invite.state = InviteState::NotAsked;
        invite.reasons = gate.reasons;
        ++mailed.leftOut;
        return store.update(session, invite);
    }
    if (gate.atOtherTime) {
        ++mailed.later;
        return {};
    }
    REGULARS_TRY(message, messageFor(session.connection(), invite, letter, account, *to));
    REGULARS_CHECK(OutboxStore(session.connection()).add(session, message));
    invite.state = InviteState::Sent;
    ++mailed.queued;
    return store.update(session, invite);
}

Result<QuestionsMailed> mailAll(WriteSession &session, const QList<QuestionLetter> &letters, MailAccountId id)
{
    REGULARS_TRY(account, sendingAccount(session.connection(), id));
    QuestionsMailed mailed;
    for (const QuestionLetter &letter : letters)
        REGULARS_CHECK(mail(session, letter, account, mailed));
    session.setArgument(u"count"_s, mailed.queued);
    return mailed;
}

} // namespace

Result<QuestionsMailed> MailQuestions::execute(WriteSession &session) const
{
    return mailAll(session, letters, account);
}

Result<QuestionsMailed> MailDueQuestions::execute(WriteSession &session) const
{
    REGULARS_TRY(rules, SurveyStore(session.connection()).rules());
    return rules.byMail ? mailAll(session, letters, {}) : Result<QuestionsMailed>(QuestionsMailed{});
}

Result<bool> MarkAsked::execute(WriteSession &session) const
{
    SurveyStore store(session.connection());
    REGULARS_TRY(asked, store.invite(invite));
    const auto notWaiting = fail(ErrorCode::Refused, {}, {{u"reason"_s, u"not_waiting"_s}});
    if (asked.state != InviteState::Queued || !asked.isWaiting(session.now()))
        return notWaiting;
    if (asked.ticket.isValid()) {
        REGULARS_TRY(ticket, TicketStore(session.connection()).ticket(asked.ticket));
        session.setArgument(u"ticket"_s, ticket.number);
    }
    if (ifAllowed && asked.ticket.isValid()) {
        REGULARS_TRY(gate, gateOf(session, asked));
        if (gate.inRecycleBin)
            return notWaiting;
        asked.reasons = gate.reasons;
    }
    const bool allowed = asked.reasons.isEmpty();
    asked.state = allowed ? InviteState::Sent : InviteState::NotAsked;
    if (allowed)
        asked.sentAt = session.now();
    REGULARS_CHECK(store.update(session, asked));
    session.setArgument(u"asked"_s, allowed);
    return allowed;
}

Result<int> WithdrawQuestions::execute(WriteSession &session) const
{
    REGULARS_TRY(count, withdrawForbidden(session));
    session.setArgument(u"count"_s, count);
    return count;
}

} // namespace regulars
