// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/tickets/conversationstore.h"

#include "core/tickets/ticketlog.h"
#include "storage/base/uid.h"
#include "storage/journal/writesession.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const QString selectArticle =
    u"SELECT id, uid, ticket_id, origin_ticket_id, happened_at, sender, visibility, channel, author_id, body, message_id,"
    " in_reply_to, automatic, created_at FROM ticket_articles"_s;

TicketArticle readArticle(const Statement &row)
{
    TicketArticle article;
    article.id = row.id<TicketArticleId>(0);
    article.uid = row.text(1);
    article.ticket = row.id<TicketId>(2);
    article.originTicket = row.id<TicketId>(3);
    article.at = row.instant(4);
    article.sender = valueOf<ArticleSender>(row.text(5));
    article.visibility = valueOf<ArticleVisibility>(row.text(6));
    article.channel = valueOf<TicketChannel>(row.text(7));
    article.author = row.id<UserId>(8);
    article.body = row.text(9);
    article.messageId = row.text(10);
    article.inReplyTo = row.text(11);
    article.automatic = row.integer(12) != 0;
    article.createdAt = row.instant(13);
    return article;
}

TicketEvent readEvent(const Statement &row)
{
    TicketEvent event;
    event.id = row.integer(0);
    event.ticket = row.id<TicketId>(1);
    event.at = row.instant(2);
    event.kind = valueOf<TicketEventKind>(row.text(3));
    event.about = row.text(4);
    event.before = row.text(5);
    event.after = row.text(6);
    event.note = row.text(7);
    event.user = row.id<UserId>(8);
    event.article = row.id<TicketArticleId>(9);
    return event;
}

void insertEvent(WriteSession &session, const TicketEvent &event)
{
    Statement write(
        session.connection(),
        u"INSERT INTO ticket_events (ticket_id, happened_at, kind, about, value_before, value_after, note, user_id,"
        " article_id, change_set_id) VALUES (:ticket, :at, :kind, :about, :before, :after, :note, :user, :article,"
        " :change_set) RETURNING id"_s);
    write.bindAll(event.ticket, event.at, nameOf(event.kind), event.about, event.before, event.after, event.note, event.user,
                  event.article, session.changeSet());
    write.only();
    session.inserted(Table::TicketEvents, write.integer(0));
}

TicketArticleId insertArticle(WriteSession &session, const TicketArticle &article)
{
    Statement write(session.connection(),
                    u"INSERT INTO ticket_articles (uid, ticket_id, origin_ticket_id, happened_at, sender, visibility,"
                    " channel, author_id, body, message_id, in_reply_to, automatic, created_at, change_set_id)"
                    " VALUES (:uid, :ticket, :origin, :at, :sender, :visibility, :channel, :author, :body, :message,"
                    " :reply_to, :automatic, :now, :change_set) RETURNING id"_s);
    write.bindAll(article.uid.isEmpty() ? newUid(session.now()) : article.uid, article.ticket, article.originTicket,
                  article.at, nameOf(article.sender), nameOf(article.visibility), nameOf(article.channel), article.author,
                  article.body.trimmed(), article.messageId, article.inReplyTo, article.automatic, session.now(),
                  session.changeSet());
    write.only();
    const auto id = write.id<TicketArticleId>(0);
    session.inserted(Table::TicketArticles, id.value);
    return id;
}

} // namespace

Result<QList<TicketArticle>> ConversationStore::articles(TicketId ticket, const std::optional<ArticleKey> &before,
                                                         int limit) const
{
    return attempt([&] {
        Statement rows(m_connection, selectArticle + u" WHERE ticket_id = :ticket"_s +
                                         (before ? u" AND (happened_at, id) < (:at, :before)"_s : QString()) +
                                         u" ORDER BY happened_at DESC, id DESC LIMIT :limit"_s);
        rows.bind(u"ticket", ticket).bind(u"limit", QVariant(limit));
        if (before)
            rows.bind(u"at", before->at).bind(u"before", before->id);
        QList<TicketArticle> articles;
        while (rows.next())
            articles += readArticle(rows);
        return articles;
    });
}

Result<TicketArticle> ConversationStore::article(TicketArticleId id) const
{
    return attempt([&]() -> Result<TicketArticle> {
        Statement row(m_connection, selectArticle + u" WHERE id = :id"_s);
        if (!row.bind(u"id", id).next())
            return fail(ErrorCode::NotFound);
        return readArticle(row);
    });
}

Result<TicketArticle> ConversationStore::byMessage(const QString &messageId) const
{
    return attempt([&]() -> Result<TicketArticle> {
        Statement row(m_connection, selectArticle + u" WHERE message_id = :message AND message_id <> '' ORDER BY id DESC"_s);
        if (!row.bind(u"message", messageId).next())
            return fail(ErrorCode::NotFound);
        return readArticle(row);
    });
}

Result<QList<TicketEvent>> ConversationStore::log(TicketId ticket) const
{
    return attempt([&] {
        Statement rows(
            m_connection,
            u"SELECT id, ticket_id, happened_at, kind, about, value_before, value_after, note, user_id, article_id"
            " FROM ticket_events WHERE ticket_id = :ticket ORDER BY happened_at, id"_s);
        rows.bind(u"ticket", ticket);
        QList<TicketEvent> events;
        while (rows.next())
            events += readEvent(rows);
        return events;
    });
}

Result<TicketArticleId> ConversationStore::add(WriteSession &session, const TicketArticle &article)
{
    return attempt([&] {
        const TicketArticleId id = insertArticle(session, article);
        TicketArticle stored = article;
        stored.id = id;
        insertEvent(session, lineOf(stored));
        return id;
    });
}

Result<void> ConversationStore::add(WriteSession &session, const TicketEvent &event)
{
    return attempt([&] {
        TicketEvent line = event;
        line.user = session.user();
        insertEvent(session, line);
    });
}

Result<void> ConversationStore::move(WriteSession &session, const QList<TicketArticleId> &articles, TicketId to)
{
    return attempt([&] {
        Statement write(m_connection, u"UPDATE ticket_articles SET origin_ticket_id = coalesce(origin_ticket_id, ticket_id),"
                                      " ticket_id = :to WHERE id = :id"_s);
        for (const TicketArticleId id : articles) {
            session.willChange(Table::TicketArticles, id.value);
            write.bindAll(to, id).execute();
        }
    });
}

Result<TicketArticleId> ConversationStore::copy(WriteSession &session, const TicketArticle &article, TicketId to)
{
    return attempt([&] {
        TicketArticle copied = article;
        copied.uid.clear();
        copied.messageId.clear();
        copied.ticket = to;
        if (!copied.originTicket.isValid())
            copied.originTicket = article.ticket;
        return insertArticle(session, copied);
    });
}

} // namespace regulars
