// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/feedback/surveyqueue.h"

#include "storage/customers/customerstore.h"
#include "storage/feedback/surveystore.h"
#include "storage/journal/writesession.h"
#include "storage/mail/outboxstore.h"
#include "storage/privacy/consentstore.h"
#include "storage/sql/statement.h"
#include "storage/tickets/ticketstatusstore.h"
#include "storage/tickets/ticketstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

StatusCategory categoryOf(Connection &connection, TicketStatusId status)
{
    for (const TicketStatus &each : orThrow(TicketStatusStore(connection).statuses(true))) {
        if (each.id == status)
            return each.category;
    }
    return StatusCategory::Open;
}

int customerMessages(Connection &connection, TicketId ticket)
{
    Statement row(connection, u"SELECT count(*) FROM ticket_articles WHERE ticket_id = :ticket AND sender = 'customer'"_s);
    row.bind(u"ticket", ticket).only();
    return static_cast<int>(row.integer(0));
}

QString openedBy(Connection &connection, TicketId ticket)
{
    Statement row(connection, u"SELECT u.name FROM tickets t JOIN users u ON u.id = t.created_by WHERE t.id = :ticket"_s);
    return row.bind(u"ticket", ticket).next() ? row.text(0) : QString();
}

/// When the customer was last asked another question or answered, whatever it was. What waited until it expired was asked
/// of nobody.
std::optional<Instant> lastAsked(Connection &connection, CustomerId customer, SurveyInviteId except, Instant now)
{
    Statement row(connection, u"SELECT max(at) FROM (SELECT max(created_at) AS at FROM survey_invites"
                              " WHERE customer_id = :customer AND id <> :except AND (state IN ('sent', 'answered')"
                              " OR (state = 'queued' AND (expires_at IS NULL OR expires_at > :now)))"
                              " UNION ALL SELECT max(responded_at) FROM survey_responses WHERE customer_id = :customer"
                              " AND deleted_at IS NULL) AS u"_s);
    row.bind(u"customer", customer).bind(u"except", QVariant(except.value)).bind(u"now", now).only();
    return row.optionalInstant(0);
}

/// From the records themselves: what is derived is still as it was before this change.
int openComplaints(Connection &connection, const Ticket &ticket)
{
    QSet<qint64> finished;
    for (const TicketStatus &each : orThrow(TicketStatusStore(connection).statuses(true))) {
        if (!isUnfinished(each.category))
            finished.insert(each.id.value);
    }
    Statement rows(connection, u"SELECT status_id FROM tickets WHERE customer_id = :customer AND id <> :ticket"
                               " AND type = 'complaint' AND discarded = 'none' AND test = 0 AND deleted_at IS NULL"_s);
    rows.bind(u"customer", ticket.customer).bind(u"ticket", ticket.id);
    int open = 0;
    while (rows.next())
        open += finished.contains(rows.integer(0)) ? 0 : 1;
    return open;
}

/// `except`: the question that it is about, if there is one already.
AskingSubject subjectOf(WriteSession &session, const Ticket &ticket, const QList<SurveyInvite> &invites,
                        SurveyInviteId except = {})
{
    Connection &connection = session.connection();
    AskingSubject subject;
    subject.ticket = ticket;
    subject.customerMessages = customerMessages(connection, ticket.id);
    subject.openedByName = openedBy(connection, ticket.id);
    subject.today = session.calendar().date(session.now());
    subject.askedAboutTicket = std::any_of(invites.begin(), invites.end(), [=](const SurveyInvite &each) {
        return each.id != except && (each.state == InviteState::Sent || each.state == InviteState::Answered);
    });
    if (!ticket.customer.isValid())
        return subject;
    subject.customer = orThrow(CustomerStore(connection).customer(ticket.customer));
    subject.consent = orThrow(ConsentStore(connection).standings(ticket.customer, session.now()));
    if (const auto last = lastAsked(connection, ticket.customer, except, session.now()))
        subject.lastAsked = session.calendar().date(*last);
    subject.openComplaints = openComplaints(connection, ticket);
    return subject;
}

Result<void> ask(WriteSession &session, const Ticket &ticket, Instant at)
{
    SurveyStore store(session.connection());
    REGULARS_TRY(rules, store.rules());
    REGULARS_TRY(survey, store.current(rules.kind));
    REGULARS_TRY(invites, store.ofTicket(ticket.id));
    SurveyInvite invite;
    invite.survey = survey.id;
    invite.kind = survey.kind;
    invite.customer = ticket.customer;
    invite.ticket = ticket.id;
    invite.agent = ticket.owner;
    invite.channel = askingChannel(ticket.channel);
    invite.reasons = reasonsNotToAsk(subjectOf(session, ticket, invites), rules);
    invite.state = invite.reasons.isEmpty() ? InviteState::Queued : InviteState::NotAsked;
    invite.createdAt = at;
    invite.expiresAt = Instant{at.ms + rules.expiryDays * msPerDay};
    REGULARS_CHECK(store.insert(session, invite));
    return {};
}

/// Takes the question's message out of the outbox; false when it has gone, or is just going.
Result<bool> takeFromOutbox(WriteSession &session, SurveyInviteId invite)
{
    OutboxStore outbox(session.connection());
    const auto message = outbox.ofInvite(invite);
    if (!message)
        return message.error().code == ErrorCode::NotFound ? Result<bool>(false) : tl::unexpected(message.error());
    if (message->state != OutboxState::Queued)
        return false;
    REGULARS_CHECK(outbox.remove(session, message->id));
    return true;
}

/// Does not ask what has not gone yet; false for the others.
Result<bool> leaveOut(WriteSession &session, SurveyInvite invite, InviteState state, const QList<NotAsked> &reasons)
{
    if (invite.state == InviteState::Sent) {
        REGULARS_TRY(taken, takeFromOutbox(session, invite.id));
        if (!taken)
            return false;
    } else if (invite.state != InviteState::Queued) {
        return false;
    }
    invite.state = state;
    invite.reasons = reasons;
    invite.sentAt.reset();
    REGULARS_CHECK(SurveyStore(session.connection()).update(session, invite));
    return true;
}

Result<void> withdraw(WriteSession &session, TicketId ticket, NotAsked reason)
{
    REGULARS_TRY(invites, SurveyStore(session.connection()).ofTicket(ticket));
    for (const SurveyInvite &invite : std::as_const(invites))
        REGULARS_CHECK(leaveOut(session, invite, InviteState::Withdrawn, {reason}));
    return {};
}

NotAsked reasonOf(DiscardReason reason)
{
    switch (reason) {
    case DiscardReason::Spam:
        return NotAsked::Spam;
    case DiscardReason::Duplicate:
        return NotAsked::Duplicate;
    case DiscardReason::Merged:
        return NotAsked::Merged;
    case DiscardReason::None:
        break;
    }
    return NotAsked::Reopened;
}

} // namespace

Result<void> followSolution(WriteSession &session, const Ticket &before, const Ticket &after, Instant at)
{
    return attempt([&]() -> Result<void> {
        if (before.status == after.status && before.discarded == after.discarded)
            return {};
        const StatusCategory was = categoryOf(session.connection(), before.status);
        const StatusCategory is = categoryOf(session.connection(), after.status);
        if (after.discarded != DiscardReason::None)
            return withdraw(session, after.id, reasonOf(after.discarded));
        if (isUnfinished(is))
            return isUnfinished(was) ? Result<void>() : withdraw(session, after.id, NotAsked::Reopened);
        return is == StatusCategory::Solved && isUnfinished(was) ? ask(session, after, at) : Result<void>();
    });
}

Result<QuestionGate> gateOf(WriteSession &session, const SurveyInvite &invite)
{
    return attempt([&]() -> Result<QuestionGate> {
        SurveyStore store(session.connection());
        REGULARS_TRY(rules, store.rules());
        REGULARS_TRY(ticket, TicketStore(session.connection()).ticket(invite.ticket));
        REGULARS_TRY(invites, store.ofTicket(invite.ticket));
        AskingSubject subject = subjectOf(session, ticket, invites, invite.id);
        subject.channel = invite.channel;
        QuestionGate gate;
        gate.reasons = reasonsNotToAsk(subject, rules);
        gate.inRecycleBin = ticket.deleted;
        gate.customer = subject.customer;
        if (subject.customer) {
            Outreach outreach;
            outreach.channel = invite.channel;
            outreach.purpose = ConsentPurpose::Surveys;
            outreach.at = QDateTime::fromMSecsSinceEpoch(session.now().ms, session.calendar().zone());
            gate.atOtherTime = contactBlock(*subject.customer, subject.consent, outreach) == ContactBlock::OtherTime;
        }
        return gate;
    });
}

Result<int> withdrawForbidden(WriteSession &session)
{
    return attempt([&]() -> Result<int> {
        REGULARS_TRY(waiting, OutboxStore(session.connection()).waitingInvites());
        int count = 0;
        for (const SurveyInviteId id : std::as_const(waiting)) {
            REGULARS_TRY(invite, SurveyStore(session.connection()).invite(id));
            REGULARS_TRY(gate, gateOf(session, invite));
            if (gate.reasons.isEmpty() && !gate.inRecycleBin)
                continue;
            REGULARS_TRY(left, gate.inRecycleBin ? leaveOut(session, invite, InviteState::Queued, {})
                                                 : leaveOut(session, invite, InviteState::NotAsked, gate.reasons));
            count += left ? 1 : 0;
        }
        return count;
    });
}

Result<bool> skipQuestion(WriteSession &session, SurveyInviteId id)
{
    return attempt([&]() -> Result<bool> {
        REGULARS_TRY(invite, SurveyStore(session.connection()).invite(id));
        return invite.isWaiting(session.now()) ? leaveOut(session, invite, InviteState::Skipped, {}) : Result<bool>(false);
    });
}

Result<void> followDiscarded(WriteSession &session, const OutboxMessage &message)
{
    if (!message.invite.isValid() || message.state == OutboxState::Unknown)
        return {};
    SurveyStore store(session.connection());
    REGULARS_TRY(invite, store.invite(message.invite));
    if (invite.state != InviteState::Sent)
        return {};
    invite.state = InviteState::Skipped;
    return store.update(session, invite);
}

Result<std::optional<Instant>> complaintSolvedBefore(Connection &connection, CustomerId customer, Instant at)
{
    return attempt([&] {
        Statement row(connection,
                      u"SELECT max(f.solved_at) FROM tickets t JOIN ticket_facts f ON f.ticket_id = t.id"
                      " WHERE t.customer_id = :customer AND t.type = 'complaint' AND t.deleted_at IS NULL AND t.test = 0"
                      " AND f.discarded = 0 AND f.category IN ('solved', 'closed') AND f.solved_at <= :at"_s);
        row.bind(u"customer", customer).bind(u"at", at).only();
        return row.optionalInstant(0);
    });
}

} // namespace regulars
