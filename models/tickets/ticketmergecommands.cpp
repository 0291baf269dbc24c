// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tickets/ticketmergecommands.h"

#include "models/tickets/liveticket.h"
#include "storage/mail/ticketmailstore.h"
#include "storage/tickets/conversationstore.h"
#include "storage/tickets/ticketlifecycle.h"
#include "storage/tickets/ticketparts.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int allArticles = 1'000'000;

Result<QList<TicketArticle>> articlesOf(Connection &connection, TicketId ticket)
{
    return ConversationStore(connection).articles(ticket, {}, allArticles);
}

QList<TicketArticleId> idsOf(const QList<TicketArticle> &articles)
{
    QList<TicketArticleId> ids;
    for (const TicketArticle &article : articles)
        ids += article.id;
    return ids;
}

template<typename T>
void join(QList<T> &list, const QList<T> &more)
{
    for (const T &each : more) {
        if (!list.contains(each))
            list += each;
    }
}

/// Those that the ids stand for, each once, without the one that stays.
Result<QList<TicketId>> sources(WriteSession &session, const QList<TicketId> &tickets, TicketId into)
{
    QList<TicketId> found;
    for (const TicketId id : tickets) {
        REGULARS_TRY(last, TicketStore(session.connection()).survivor(id));
        if (last != into && !found.contains(last))
            found += last;
    }
    return found;
}

/// Closes the source, tells the target's log, and moves the conversation.
Result<void> mergeOne(WriteSession &session, const Ticket &source, TicketId into)
{
    ConversationStore conversation(session.connection());
    REGULARS_TRY(waiting, waitingSince(session.connection(), source.id));
    REGULARS_TRY(articles, articlesOf(session.connection(), source.id));
    REGULARS_CHECK(conversation.move(session, idsOf(articles), into));
    TicketEvent line;
    line.ticket = into;
    line.at = session.now();
    line.kind = TicketEventKind::MergedFrom;
    line.about = QString::number(source.id.value);
    line.before = waiting ? QString::number(waiting->ms) : QString();
    REGULARS_CHECK(conversation.add(session, line));
    Ticket closed = source;
    closed.mergedInto = into;
    closed.discarded = DiscardReason::Merged;
    closed.status = builtInStatus(StatusCategory::Closed);
    closed.pendingUntil.reset();
    return TicketStore(session.connection()).update(session, closed, session.now());
}

/// With what their e-mails brought.
Result<void> copyArticles(WriteSession &session, const QList<TicketArticle> &articles, TicketId to)
{
    for (const TicketArticle &article : articles) {
        REGULARS_TRY(copy, ConversationStore(session.connection()).copy(session, article, to));
        REGULARS_CHECK(TicketMailStore(session.connection()).copy(session, article.id, copy));
    }
    return {};
}

} // namespace

Result<TicketId> MergeTickets::execute(WriteSession &session) const
{
    TicketStore store(session.connection());
    REGULARS_TRY(last, store.survivor(into));
    REGULARS_TRY(target, liveTicket(session, last));
    REGULARS_TRY(merged, sources(session, tickets, last));
    if (merged.isEmpty())
        return fail(ErrorCode::Refused, {}, {{u"reason"_s, u"nothing_to_merge"_s}});
    nameTicket(session, target);
    session.setArgument(u"count"_s, merged.size());
    Ticket joined = target;
    for (const TicketId id : std::as_const(merged)) {
        REGULARS_TRY(source, liveTicket(session, id));
        join(joined.tags, source.tags);
        join(joined.orders, source.orders);
        join(joined.products, source.products);
        REGULARS_CHECK(mergeOne(session, source, last));
    }
    // Its row stays as it is, so that the merge can be undone whatever happens to it.
    return attempt([&] {
        writeParts(session, joined);
        return last;
    });
}

Result<TicketId> SplitTicket::execute(WriteSession &session) const
{
    REGULARS_TRY(source, liveTicket(session, ticket));
    REGULARS_TRY(all, articlesOf(session.connection(), ticket));
    QList<TicketArticle> moved;
    QList<TicketArticle> staying;
    for (const TicketArticle &article : std::as_const(all))
        (articles.contains(article.id) ? moved : staying).prepend(article); // the oldest first
    if (copies)
        staying = {all.crbegin(), all.crend()};
    if (moved.isEmpty() || staying.isEmpty())
        return fail(ErrorCode::Refused, {}, {{u"reason"_s, u"nothing_to_split"_s}});
    Ticket part;
    part.subject = subject;
    part.customer = source.customer;
    part.origin = TicketOrigin::Split;
    part.channel = source.channel;
    part.type = source.type;
    part.priority = source.priority;
    part.category = source.category;
    part.team = source.team;
    part.owner = source.owner;
    part.orders = source.orders;
    part.products = source.products;
    part.splitFrom = ticket;
    part.openedAt = session.now();
    part.status = builtInStatus(StatusCategory::Open);
    REGULARS_CHECK(checked(validate(part, session.now())));
    TicketStore store(session.connection());
    REGULARS_TRY(id, store.insert(session, part, unansweredSince(moved)));
    ConversationStore conversation(session.connection());
    if (copies)
        REGULARS_CHECK(copyArticles(session, moved, id));
    else
        REGULARS_CHECK(conversation.move(session, idsOf(moved), id));
    TicketEvent line;
    line.ticket = ticket;
    line.at = session.now();
    line.kind = TicketEventKind::SplitInto;
    line.about = QString::number(id.value);
    const auto waiting = unansweredSince(staying);
    line.before = waiting ? QString::number(waiting->ms) : QString();
    REGULARS_CHECK(conversation.add(session, line));
    REGULARS_TRY(created, store.ticket(id));
    nameTicket(session, created);
    session.setArgument(u"from"_s, source.number);
    return id;
}

} // namespace regulars
