// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tickets/ticketcommands.h"

#include "core/knowledge/articlemarkup.h"
#include "core/knowledge/articleuse.h"
#include "core/templates/mergefields.h"
#include "core/tickets/articlefiles.h"
#include "models/tickets/liveticket.h"
#include "storage/feedback/surveyqueue.h"
#include "storage/knowledge/knowledgestore.h"
#include "storage/mail/ticketmailstore.h"
#include "storage/routing/ticketrouting.h"
#include "storage/sla/slaexplanation.h"
#include "storage/tickets/conversationstore.h"
#include "storage/tickets/ticketcategorystore.h"
#include "storage/tickets/ticketlifecycle.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr TicketStatusId newStatus = builtInStatus(StatusCategory::New);
constexpr TicketStatusId openStatus = builtInStatus(StatusCategory::Open);
constexpr TicketStatusId closedStatus = builtInStatus(StatusCategory::Closed);

TicketArticle articleOf(const WriteSession &session, TicketId ticket, const QString &body, ArticleVisibility visibility)
{
    TicketArticle article;
    article.ticket = ticket;
    article.at = session.now();
    article.sender = ArticleSender::Agent;
    article.visibility = visibility;
    article.author = session.user();
    article.body = body;
    return article;
}

Result<TicketArticleId> addArticle(WriteSession &session, const TicketArticle &article)
{
    REGULARS_CHECK(checked(validate(article, session.now())));
    return ConversationStore(session.connection()).add(session, article);
}

Result<void> addFiles(WriteSession &session, TicketArticleId article, const QList<NewFile> &files)
{
    QList<qint64> sizes;
    for (const NewFile &file : files)
        sizes += file.content.size();
    REGULARS_CHECK(checkArticleFiles(sizes));
    for (const NewFile &file : files)
        REGULARS_CHECK(TicketMailStore(session.connection()).addFile(session, article, file));
    return {};
}

Result<void> addFirstArticle(WriteSession &session, const Ticket &ticket, const QString &message, const QString &messageId)
{
    if (message.trimmed().isEmpty())
        return {};
    TicketArticle article = articleOf(session, ticket.id, message, ArticleVisibility::Public);
    article.at = ticket.openedAt;
    article.channel = ticket.channel;
    article.messageId = messageId;
    if (ticket.origin == TicketOrigin::Customer) {
        article.sender = ArticleSender::Customer;
        article.author = {};
    }
    REGULARS_CHECK(addArticle(session, article));
    return {};
}

/// What an edit may not change, as it was.
void keepCourse(const Ticket &before, Ticket &changed)
{
    changed.number = before.number;
    changed.origin = before.origin;
    changed.openedAt = before.openedAt;
    changed.status = before.status;
    changed.discarded = before.discarded;
    changed.pendingUntil = before.pendingUntil;
    changed.mergedInto = before.mergedInto;
    changed.splitFrom = before.splitFrom;
    changed.followUpOf = before.followUpOf;
}

/// Counts what was put into an answer, unless it was taken out again before it was sent.
Result<void> countUses(WriteSession &session, const ReplyToTicket &reply)
{
    KnowledgeStore store(session.connection());
    for (const KnowledgeArticleId known : reply.knowledge) {
        const auto article = store.article(known);
        if (!article && article.error().code == ErrorCode::NotFound)
            continue;
        REGULARS_CHECK(article);
        if (isUsedIn(reply.body, articlePlainText(article->body)))
            REGULARS_CHECK(store.addUse(session, known, reply.ticket));
    }
    return {};
}

Result<void> update(WriteSession &session, const Ticket &ticket)
{
    return TicketStore(session.connection()).update(session, ticket, session.now());
}

} // namespace

Result<TicketId> CreateTicket::execute(WriteSession &session) const
{
    Ticket created = ticket;
    if (created.openedAt == Instant{})
        created.openedAt = session.now();
    REGULARS_CHECK(checked(validate(created, session.now())));
    REGULARS_CHECK(checkLinks(session.connection(), {}, created));
    REGULARS_TRY(routed, routeNew(session, created, message));
    TicketStore store(session.connection());
    REGULARS_TRY(id, store.insert(session, routed.ticket, {}, routed.reasons));
    REGULARS_TRY(stored, store.ticket(id));
    nameTicket(session, stored);
    REGULARS_CHECK(addFirstArticle(session, stored, message, messageId));
    REGULARS_CHECK(followSolution(session, {}, stored, stored.openedAt)); // it may have been solved while it was logged
    return id;
}

Result<void> UpdateTicket::execute(WriteSession &session) const
{
    REGULARS_TRY(before, liveTicket(session, ticket.id));
    if (before.rowVersion != ticket.rowVersion)
        return fail(ErrorCode::Conflict);
    Ticket changed = ticket;
    keepCourse(before, changed);
    REGULARS_CHECK(checked(validate(changed, session.now())));
    REGULARS_CHECK(checkLinks(session.connection(), before, changed));
    nameTicket(session, changed);
    return update(session, changed);
}

Result<TicketArticleId> ReplyToTicket::execute(WriteSession &session) const
{
    REGULARS_TRY(answered, liveTicket(session, ticket));
    REGULARS_CHECK(checkFilled(body));
    nameTicket(session, answered);
    TicketArticle article = articleOf(session, ticket, body, ArticleVisibility::Public);
    article.channel = messageId.isEmpty() ? answered.channel : TicketChannel::Email;
    article.messageId = messageId;
    // Before the status: what is answered and solved at once is answered first.
    REGULARS_TRY(id, addArticle(session, article));
    REGULARS_CHECK(addFiles(session, id, files));
    REGULARS_CHECK(countUses(session, *this));
    Ticket changed = answered;
    if (!changed.owner.isValid())
        changed.owner = session.user();
    if (status.isValid())
        changed.status = status;
    else if (changed.status == newStatus)
        changed.status = openStatus;
    if (changed == answered)
        return id;
    if (changed.status != answered.status) {
        REGULARS_TRY(statuses, statusesById(session.connection()));
        REGULARS_CHECK(checkStatus(session.connection(), statuses, changed, changed.status));
    }
    REGULARS_CHECK(update(session, changed));
    return id;
}

Result<TicketArticleId> NoteOnTicket::execute(WriteSession &session) const
{
    REGULARS_TRY(noted, liveTicket(session, ticket));
    nameTicket(session, noted);
    REGULARS_TRY(id, addArticle(session, articleOf(session, ticket, body, ArticleVisibility::Internal)));
    REGULARS_CHECK(addFiles(session, id, files));
    return id;
}

Result<MessageTaken> TakeMessage::execute(WriteSession &session) const
{
    TicketStore store(session.connection());
    REGULARS_TRY(survivor, store.survivor(article.ticket));
    REGULARS_TRY(ticket, liveTicket(session, survivor));
    TicketArticle message = article;
    message.sender = ArticleSender::Customer;
    message.visibility = ArticleVisibility::Public;
    message.author = {};
    if (message.at == Instant{})
        message.at = session.now();
    if (survivor != article.ticket)
        message.originTicket = article.ticket;
    message.ticket = survivor;
    REGULARS_TRY(becomes, onMessageFor(session.connection(), ticket, message.at));
    if (ticket.discarded != DiscardReason::None || (keepSolved && becomes.category == StatusCategory::Solved))
        becomes.effect = OnMessage::Keep;
    MessageTaken taken{survivor, {}, becomes.effect == OnMessage::Open && !isUnfinished(becomes.category), false};
    if (becomes.effect == OnMessage::FollowUp) {
        REGULARS_TRY(routed, routeNew(session, followUpOf(ticket, becomes.team, message), message.body));
        REGULARS_TRY(next, store.insert(session, routed.ticket, {}, routed.reasons));
        taken.ticket = message.ticket = next;
        taken.followsUp = true;
    }
    REGULARS_TRY(id, addArticle(session, message));
    taken.article = id;
    if (becomes.effect == OnMessage::Open) {
        ticket.status = openStatus;
        if (taken.reopened && !becomes.team.keepsOwner)
            ticket.owner = {};
        REGULARS_CHECK(store.update(session, ticket, message.at));
    }
    REGULARS_TRY(stored, store.ticket(taken.ticket));
    nameTicket(session, stored);
    return taken;
}

Result<int> SetTicketStatus::execute(WriteSession &session) const
{
    REGULARS_TRY(statuses, statusesById(session.connection()));
    return forEachTicket(session, tickets, [&](Ticket ticket) -> Result<bool> {
        if (ticket.status == status)
            return false;
        REGULARS_CHECK(checkStatus(session.connection(), statuses, ticket, status));
        ticket.status = status;
        if (isUnfinished(statuses.value(status).category))
            ticket.discarded = DiscardReason::None;
        REGULARS_CHECK(update(session, ticket));
        return true;
    });
}

Result<void> SolveTicket::execute(WriteSession &session) const
{
    REGULARS_TRY(solved, liveTicket(session, ticket));
    solved.rootCause = rootCause.trimmed();
    solved.outcome = outcome.trimmed();
    REGULARS_TRY(statuses, statusesById(session.connection()));
    solved.status = status;
    REGULARS_CHECK(checkStatus(session.connection(), statuses, solved, solved.status));
    nameTicket(session, solved);
    return update(session, solved);
}

Result<int> AssignTickets::execute(WriteSession &session) const
{
    REGULARS_CHECK(checkOwner(session.connection(), owner));
    return forEachTicket(session, tickets, [&](Ticket ticket) -> Result<bool> {
        if (ticket.owner == owner)
            return false;
        ticket.owner = owner;
        REGULARS_CHECK(update(session, ticket));
        return true;
    });
}

Result<int> SetTicketPriority::execute(WriteSession &session) const
{
    return forEachTicket(session, tickets, [&](Ticket ticket) -> Result<bool> {
        if (ticket.priority == priority)
            return false;
        ticket.priority = priority;
        REGULARS_CHECK(update(session, ticket));
        return true;
    });
}

Result<int> SnoozeTickets::execute(WriteSession &session) const
{
    const bool ends = until <= session.now();
    session.setArgument(u"until"_s, ends ? 0 : until.ms);
    REGULARS_TRY(statuses, statusesById(session.connection()));
    return forEachTicket(session, tickets, [&](Ticket ticket) -> Result<bool> {
        if (!isUnfinished(statuses.value(ticket.status).category) || (ends && !ticket.pendingUntil))
            return false;
        ticket.pendingUntil.reset();
        if (!ends) {
            REGULARS_TRY(working, nextWorkingFor(session.connection(), ticket.id, until));
            ticket.pendingUntil = working;
        }
        REGULARS_CHECK(update(session, ticket));
        return true;
    });
}

Result<int> DiscardTickets::execute(WriteSession &session) const
{
    if (reason == DiscardReason::Merged)
        return tl::unexpected(invalidField(u"reason"_s, u"not_a_choice"_s));
    session.setArgument(u"reason"_s, nameOf(reason));
    return forEachTicket(session, tickets, [&](Ticket ticket) -> Result<bool> {
        if (ticket.discarded == reason)
            return false;
        ticket.discarded = reason;
        ticket.status = reason == DiscardReason::None ? openStatus : closedStatus;
        ticket.pendingUntil.reset();
        REGULARS_CHECK(update(session, ticket));
        return true;
    });
}

Result<void> SetManualDue::execute(WriteSession &session) const
{
    REGULARS_TRY(changed, liveTicket(session, ticket));
    if (due && reason.trimmed().isEmpty())
        return tl::unexpected(invalidField(u"reason"_s, u"required"_s));
    if (due && *due <= session.now())
        return tl::unexpected(invalidField(u"due"_s, u"in_the_past"_s));
    nameTicket(session, changed);
    TicketEvent line;
    line.ticket = ticket;
    line.at = session.now();
    line.kind = TicketEventKind::ManualDue;
    line.about = nameOf(metric);
    line.after = due ? QString::number(due->ms) : QString();
    line.note = reason.trimmed();
    return ConversationStore(session.connection()).add(session, line);
}

Result<void> TickTicketStep::execute(WriteSession &session) const
{
    REGULARS_TRY(changed, liveTicket(session, ticket));
    REGULARS_TRY(category, TicketCategoryStore(session.connection()).category(changed.category));
    if (!category.checklist.contains(step.text))
        return fail(ErrorCode::NotFound, u"step"_s);
    nameTicket(session, changed);
    return ConversationStore(session.connection()).add(session, stepLine(ticket, session.now(), step));
}

Result<int> DeleteTickets::execute(WriteSession &session) const
{
    TicketStore store(session.connection());
    int count = 0;
    for (const TicketId id : tickets) {
        REGULARS_TRY(ticket, store.ticket(id));
        if (ticket.deleted)
            continue;
        REGULARS_CHECK(store.setDeleted(session, id, true));
        if (tickets.size() == 1)
            nameTicket(session, ticket);
        ++count;
    }
    session.setArgument(u"count"_s, count);
    return count;
}

Result<int> CloseSolvedTickets::execute(WriteSession &session) const
{
    REGULARS_TRY(ripe, ticketsToClose(session.connection(), session.now()));
    return forEachTicket(session, ripe, [&](Ticket ticket) -> Result<bool> {
        ticket.status = closedStatus;
        REGULARS_CHECK(update(session, ticket));
        return true;
    });
}

} // namespace regulars
