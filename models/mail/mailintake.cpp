// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/mailintake.h"

#include "core/base/textfolding.h"
#include "core/feedback/mailanswer.h"
#include "core/mail/deliveryreport.h"
#include "core/mail/mailparser.h"
#include "core/mail/replytext.h"
#include "models/feedback/feedbackcommands.h"
#include "models/tickets/liveticket.h"
#include "models/tickets/ticketcommands.h"
#include "storage/attachments/attachmentstore.h"
#include "storage/customers/customerstore.h"
#include "storage/feedback/surveystore.h"
#include "storage/mail/mailaccountstore.h"
#include "storage/mail/outboxstore.h"
#include "storage/mail/ticketmailstore.h"
#include "storage/tickets/conversationstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// The value, or nothing where there is none. Throws SqlFailure for any other failure.
template<typename T>
std::optional<T> ifFound(Result<T> result)
{
    if (!result && result.error().code == ErrorCode::NotFound)
        return std::nullopt;
    return orThrow(std::move(result));
}

/// Takes one message in, within one transaction.
class Intake
{
public:
    Intake(WriteSession &session, const IncomingMail &mail, const MailTarget &target)
        : m_session(session),
          m_connection(session.connection()),
          m_mail(mail),
          m_message(mail.message),
          m_target(target),
          m_mails(m_connection)
    {
    }

    /// Throws SqlFailure.
    [[nodiscard]] Result<MailTaken> take();

private:
    [[nodiscard]] std::optional<MailTaken> known();
    [[nodiscard]] MailMatch match();
    [[nodiscard]] TicketId living(TicketId ticket);
    [[nodiscard]] bool isOwn();
    [[nodiscard]] std::optional<SurveyInvite> questionWith(const QString &token);
    [[nodiscard]] Result<std::optional<MailTaken>> takeAnswer();
    [[nodiscard]] Result<MailTaken> noteReturned(const SurveyInvite &question);
    [[nodiscard]] Result<bool> record(const SurveyInvite &question, const MailAnswer &answer);
    [[nodiscard]] Result<MailTaken> noteInTicket(TicketId ticket);
    [[nodiscard]] Result<void> markDeadAddresses(const std::optional<OutboxMessage> &sent);
    [[nodiscard]] Result<void> markInvalid(const QString &address);
    [[nodiscard]] Result<MailTaken> addOwnReply(TicketId ticket);
    [[nodiscard]] Result<MailTaken> addMessage(TicketId ticket);
    [[nodiscard]] Result<MailTaken> beginTicket(bool own);
    [[nodiscard]] Result<MailTaken> ask(const MailMatch &match);
    [[nodiscard]] Result<void> keepParts(TicketArticleId article);
    [[nodiscard]] TicketArticle articleFor(TicketId ticket, const QString &text) const;
    [[nodiscard]] QString bodyOf(const QString &text) const;
    [[nodiscard]] QString subjectOf() const;
    [[nodiscard]] Instant at() const;

    WriteSession &m_session;
    Connection &m_connection;
    const IncomingMail &m_mail;
    const MailMessage &m_message;
    const MailTarget &m_target;
    TicketMailStore m_mails;
};

Result<MailTaken> Intake::take()
{
    if (m_target.place) {
        REGULARS_TRY(fresh, MailInboxStore(m_connection).setSeen(m_session, *m_target.place, m_message.messageId));
        if (!fresh)
            return MailTaken{MailFate::Known, {}, {}, {}};
    }
    if (const auto there = known())
        return *there;
    REGULARS_TRY(answered, takeAnswer());
    if (answered)
        return *answered;
    const MailMatch found = match();
    // Nobody but the mail servers on its way knows the id of a message of ours that came back.
    const bool returned = m_message.deliveryFailure && found.by == MatchedBy::MessageId;
    const bool certain = returned || found.certainty == MatchCertainty::Certain;
    const bool given = m_target.origin == MailTarget::Origin::Given;
    if (certain && (m_message.deliveryFailure || m_message.automatic))
        return noteInTicket(found.ticket);
    const bool own = isOwn();
    if (!given && !certain && (own || m_message.automatic || m_message.bulkList))
        return MailTaken{};
    if (certain)
        return own ? addOwnReply(found.ticket) : addMessage(found.ticket);
    return found.certainty == MatchCertainty::Uncertain ? ask(found) : beginTicket(own);
}

std::optional<MailTaken> Intake::known()
{
    if (const auto article = ifFound(ConversationStore(m_connection).byMessage(m_message.messageId)))
        return MailTaken{MailFate::Known, article->ticket, article->id, {}};
    if (m_target.ticket.isValid() || m_target.asNew)
        return std::nullopt;
    if (const auto question = questionWith(questionTokenIn(m_message.messageId))) // our own, come back from somewhere
        return MailTaken{MailFate::Known, question->ticket, {}, {}};
    if (const auto asked = ifFound(MailInboxStore(m_connection).undecidedMessage(m_message.messageId)))
        return MailTaken{MailFate::Known, asked->ticket, {}, asked->id};
    return std::nullopt;
}

/// The ticket, or the one that it was merged into; none when that is deleted.
TicketId Intake::living(TicketId ticket)
{
    const TicketStore store(m_connection);
    const Ticket stored = orThrow(store.ticket(orThrow(store.survivor(ticket))));
    return stored.deleted ? TicketId() : stored.id;
}

MailMatch Intake::match()
{
    if (m_target.asNew)
        return {};
    if (m_target.ticket.isValid())
        return {m_target.ticket, MatchCertainty::Certain, MatchedBy::Nothing};
    TicketLookup tickets;
    tickets.ofMessage = [this](const QString &id) {
        if (const auto article = ifFound(ConversationStore(m_connection).byMessage(id)))
            return living(article->ticket);
        const auto question = questionWith(questionTokenIn(id));
        return question && question->ticket.isValid() ? living(question->ticket) : TicketId();
    };
    tickets.ofNumber = [this](qint64 number) {
        const auto ticket = ifFound(TicketStore(m_connection).byNumber(number));
        return ticket ? living(*ticket) : TicketId();
    };
    const bool own = isOwn();
    tickets.takesPart = [this, own](TicketId ticket, const QString &address) {
        return own || orThrow(m_mails.takesPart(ticket, address));
    };
    tickets.openTickets = [this](const QString &address) { return orThrow(m_mails.openTickets(address)); };
    return matchOf(m_message, tickets);
}

bool Intake::isOwn()
{
    const QString sender = folded(m_message.from.address);
    const QList<MailAccount> accounts = orThrow(MailAccountStore(m_connection).accounts());
    return std::any_of(accounts.begin(), accounts.end(),
                       [&](const MailAccount &account) { return folded(account.address) == sender; });
}

Instant Intake::at() const
{
    return std::min(m_message.date.value_or(m_session.now()), m_session.now());
}

/// A message may consist of files only.
QString Intake::bodyOf(const QString &text) const
{
    if (!text.trimmed().isEmpty())
        return text.trimmed().left(longestArticle);
    QStringList names;
    for (const MailAttachment &attachment : m_message.attachments)
        names += attachment.fileName;
    if (names.isEmpty())
        names += m_message.subject.isEmpty() ? m_message.from.address : m_message.subject;
    const QString joined = names.join(u", "_s);
    return joined.trimmed().isEmpty() ? u"–"_s : joined;
}

QString Intake::subjectOf() const
{
    QString subject = bareSubject(m_message.subject);
    if (subject.isEmpty())
        subject = bodyOf(m_message.text).section(u'\n', 0, 0).simplified();
    return subject.left(longestTicketSubject);
}

TicketArticle Intake::articleFor(TicketId ticket, const QString &text) const
{
    TicketArticle article;
    article.ticket = ticket;
    article.at = at();
    article.channel = TicketChannel::Email;
    article.body = bodyOf(text);
    article.messageId = m_message.messageId;
    article.inReplyTo = m_message.inReplyTo;
    return article;
}

Result<void> Intake::keepParts(TicketArticleId article)
{
    ArticleMail head;
    head.article = article;
    head.from = m_message.from;
    head.replyTo = m_message.replyTo.isEmpty() ? QString() : m_message.replyTo.first().address;
    head.recipients = m_message.to + m_message.cc;
    head.subject = m_message.subject;
    head.leftOut = m_message.refused;
    REGULARS_CHECK(m_mails.add(m_session, head));
    for (const MailAttachment &attachment : m_message.attachments)
        REGULARS_CHECK(m_mails.addFile(m_session, article, {attachment.fileName, attachment.mediaType, attachment.content}));
    return {};
}

std::optional<SurveyInvite> Intake::questionWith(const QString &token)
{
    return token.isEmpty() ? std::nullopt : ifFound(SurveyStore(m_connection).byToken(token));
}

/// A clear answer to a question of ours. What isn't one takes the way of every message.
Result<std::optional<MailTaken>> Intake::takeAnswer()
{
    if (m_message.deliveryFailure) {
        const auto returned = questionWith(questionTokenIn(m_message.deliveryFailure->originalMessageId));
        if (!returned)
            return std::nullopt;
        REGULARS_TRY(noted, noteReturned(*returned));
        return std::optional(noted);
    }
    if (m_target.asNew || m_message.automatic || isOwn())
        return std::nullopt;
    const auto question = questionWith(questionTokenOf(m_message));
    const auto answer = question ? mailAnswerOf(m_message.text, scaleOf(question->kind)) : std::nullopt;
    const TicketId ticket = question && question->ticket.isValid() ? living(question->ticket) : TicketId();
    if (!answer || !ticket.isValid())
        return std::nullopt;
    REGULARS_TRY(recorded, record(*question, *answer));
    if (!recorded)
        return std::nullopt;
    if (!asksForNothing(*answer)) {
        REGULARS_TRY(taken, addMessage(ticket));
        return std::optional(taken);
    }
    REGULARS_TRY(stored, liveTicket(m_session, ticket));
    TicketArticle article = articleFor(ticket, newTextOf(m_message.text));
    article.sender = ArticleSender::Customer;
    article.visibility = ArticleVisibility::Public;
    article.automatic = true; // it waits for no reply
    REGULARS_TRY(added, ConversationStore(m_connection).add(m_session, article));
    REGULARS_CHECK(keepParts(added));
    nameTicket(m_session, stored);
    return std::optional(MailTaken{MailFate::Answer, ticket, added, {}});
}

/// The question did not arrive: the outbox says so.
Result<MailTaken> Intake::noteReturned(const SurveyInvite &question)
{
    REGULARS_CHECK(markDeadAddresses(ifFound(OutboxStore(m_connection).ofInvite(question.id))));
    const FailedRecipient &recipient = m_message.deliveryFailure->recipients.first();
    REGULARS_TRY(returned, OutboxStore(m_connection)
                               .setReturned(m_session, m_message.deliveryFailure->originalMessageId,
                                            recipient.status + u' ' + recipient.diagnostic));
    return MailTaken{returned ? MailFate::Noted : MailFate::Known, question.ticket, {}, {}};
}

/// False when the question takes no answer any more.
Result<bool> Intake::record(const SurveyInvite &question, const MailAnswer &answer)
{
    if (question.state == InviteState::Skipped || question.state == InviteState::Withdrawn)
        return false;
    REGULARS_TRY(before, SurveyStore(m_connection).answerTo(question.id));
    if (before && before->at > at())
        return true; // an older one, found later
    SurveyResponse response;
    response.invite = question.id;
    response.score = answer.score;
    response.comment = answer.comment;
    response.channel = ConsentChannel::Email;
    response.collectedBy = CollectedBy::Self;
    response.at = at();
    REGULARS_CHECK((RecordSurveyResponse{response, {}}.execute(m_session)));
    return true;
}

/// What a machine answers changes nothing for the customer; only that a letter came back is for somebody to see to.
Result<MailTaken> Intake::noteInTicket(TicketId id)
{
    REGULARS_TRY(ticket, liveTicket(m_session, id));
    TicketArticle article = articleFor(id, newTextOf(m_message.text));
    article.automatic = true;
    article.sender = m_message.deliveryFailure ? ArticleSender::System : ArticleSender::Customer;
    article.visibility = m_message.deliveryFailure ? ArticleVisibility::Internal : ArticleVisibility::Public;
    REGULARS_TRY(added, ConversationStore(m_connection).add(m_session, article));
    REGULARS_CHECK(keepParts(added));
    nameTicket(m_session, ticket);
    if (m_message.deliveryFailure) {
        const auto sent = ifFound(ConversationStore(m_connection).byMessage(m_message.deliveryFailure->originalMessageId));
        REGULARS_CHECK(markDeadAddresses(sent ? ifFound(OutboxStore(m_connection).ofArticle(sent->id)) : std::nullopt));
        const FailedRecipient &recipient = m_message.deliveryFailure->recipients.first();
        REGULARS_TRY(returned, OutboxStore(m_connection)
                                   .setReturned(m_session, m_message.deliveryFailure->originalMessageId,
                                                recipient.status + u' ' + recipient.diagnostic));
        REGULARS_TRY(statuses, statusesById(m_connection));
        const StatusCategory category = statuses.value(ticket.status).category;
        if (returned && (category == StatusCategory::WaitingCustomer || category == StatusCategory::Solved)) {
            ticket.status = builtInStatus(StatusCategory::Open);
            REGULARS_CHECK(TicketStore(m_connection).update(m_session, ticket, m_session.now()));
        }
    }
    return MailTaken{MailFate::Noted, id, added, {}};
}

/// Addresses that there are not any more are not written to again. Only those that the message went to: a report can name
/// any.
Result<void> Intake::markDeadAddresses(const std::optional<OutboxMessage> &sent)
{
    if (!sent)
        return {};
    for (const FailedRecipient &recipient : m_message.deliveryFailure->recipients) {
        const bool writtenTo = std::any_of(sent->to.begin(), sent->to.end(), [&](const MailAddress &to) {
            return folded(to.address.trimmed()) == folded(recipient.address.trimmed());
        });
        if (writtenTo && isDeadAddress(recipient))
            REGULARS_CHECK(markInvalid(recipient.address));
    }
    return {};
}

Result<void> Intake::markInvalid(const QString &address)
{
    CustomerStore store(m_connection);
    const QString key = matchKey(ContactKind::Email, address.trimmed());
    REGULARS_TRY(customers, m_mails.customersAt(address));
    for (const CustomerId id : std::as_const(customers)) {
        REGULARS_TRY(customer, store.customer(id));
        bool changed = false;
        for (ContactPoint &point : customer.contacts) {
            if (point.kind == ContactKind::Email && point.valid && matchKey(point.kind, point.value) == key) {
                point.valid = false;
                changed = true;
            }
        }
        if (changed)
            REGULARS_CHECK(store.update(m_session, customer));
    }
    return {};
}

Result<MailTaken> Intake::addOwnReply(TicketId id)
{
    REGULARS_TRY(ticket, liveTicket(m_session, id));
    TicketArticle article = articleFor(id, newTextOf(m_message.text));
    article.sender = ArticleSender::Agent;
    article.visibility = ArticleVisibility::Public;
    article.author = m_session.user();
    REGULARS_TRY(added, ConversationStore(m_connection).add(m_session, article));
    REGULARS_CHECK(keepParts(added));
    nameTicket(m_session, ticket);
    if (ticket.status == builtInStatus(StatusCategory::New)) {
        ticket.status = builtInStatus(StatusCategory::Open);
        REGULARS_CHECK(TicketStore(m_connection).update(m_session, ticket, m_session.now()));
    }
    return MailTaken{MailFate::OwnReply, id, added, {}};
}

Result<MailTaken> Intake::addMessage(TicketId id)
{
    REGULARS_TRY(taken, (TakeMessage{articleFor(id, newTextOf(m_message.text)), false}.execute(m_session)));
    REGULARS_CHECK(keepParts(taken.article));
    return MailTaken{taken.followsUp ? MailFate::FollowUp : MailFate::Reply, taken.ticket, taken.article, {}};
}

Result<MailTaken> Intake::beginTicket(bool own)
{
    Ticket ticket;
    ticket.subject = subjectOf();
    ticket.channel = TicketChannel::Email;
    ticket.origin = own ? TicketOrigin::Agent : TicketOrigin::Customer;
    ticket.openedAt = at();
    ticket.customer = m_target.customer;
    if (!ticket.customer.isValid()) {
        const QString theirs = own && !m_message.to.isEmpty() ? m_message.to.first().address : m_message.from.address;
        REGULARS_TRY(customers, m_mails.customersAt(theirs));
        // Of an address that several share, a person says whose it is.
        if (customers.size() == 1)
            ticket.customer = customers.first();
    }
    REGULARS_TRY(id, (CreateTicket{ticket, bodyOf(m_message.text), m_message.messageId}.execute(m_session)));
    REGULARS_TRY(article, ConversationStore(m_connection).byMessage(m_message.messageId));
    REGULARS_CHECK(keepParts(article.id));
    return MailTaken{MailFate::NewTicket, id, article.id, {}};
}

Result<MailTaken> Intake::ask(const MailMatch &match)
{
    REGULARS_TRY(hash, AttachmentStore(m_connection).keepContent(m_mail.raw));
    UndecidedMail mail;
    mail.messageId = m_message.messageId;
    mail.from = m_message.from;
    mail.subject = m_message.subject.simplified();
    mail.at = at();
    mail.ticket = match.ticket;
    mail.by = match.by;
    mail.contentHash = hash;
    REGULARS_TRY(id, MailInboxStore(m_connection).add(m_session, mail));
    REGULARS_TRY(ticket, TicketStore(m_connection).ticket(match.ticket));
    nameTicket(m_session, ticket);
    return MailTaken{MailFate::Uncertain, match.ticket, {}, id};
}

Result<MailTaken> takeIn(WriteSession &session, const IncomingMail &mail, const MailTarget &target)
{
    return attempt([&] { return Intake(session, mail, target).take(); });
}

} // namespace

Result<IncomingMail> readIncoming(const QByteArray &raw)
{
    REGULARS_TRY(message, parseMail(raw));
    if (message.messageId.isEmpty())
        message.messageId = contentHash(raw) + u"@content.invalid"_s;
    return IncomingMail{std::move(message), raw};
}

Result<MailTaken> TakeMail::execute(WriteSession &session) const
{
    return takeIn(session, mail, target);
}

Result<MailTaken> TakeFetchedMail::execute(WriteSession &session) const
{
    return takeIn(session, mail, target);
}

Result<MailTaken> FileMail::execute(WriteSession &session) const
{
    MailInboxStore store(session.connection());
    REGULARS_TRY(undecided, store.undecidedMail(mail));
    REGULARS_CHECK(store.setDecided(session, mail));
    REGULARS_TRY(raw, AttachmentStore(session.connection()).content(undecided.contentHash));
    REGULARS_TRY(incoming, readIncoming(raw));
    MailTarget target;
    target.ticket = ticket;
    target.asNew = !ticket.isValid();
    return takeIn(session, incoming, target);
}

Result<int> DismissMails::execute(WriteSession &session) const
{
    for (const UndecidedMailId id : mails)
        REGULARS_CHECK(MailInboxStore(session.connection()).setDecided(session, id));
    session.setArgument(u"count"_s, mails.size());
    return static_cast<int>(mails.size());
}

} // namespace regulars
