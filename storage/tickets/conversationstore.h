// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tickets/ticketevent.h"

namespace regulars {

class Connection;
class WriteSession;

/// The place of an article in a conversation.
struct ArticleKey
{
    Instant at;
    TicketArticleId id;
    friend bool operator==(const ArticleKey &, const ArticleKey &) = default;
};

/// What was said and done in tickets: their articles and the lines of their logs.
class ConversationStore
{
public:
    explicit ConversationStore(Connection &connection) : m_connection(connection) {}

    /// Up to `limit` articles older than `before` (or the newest ones), newest first.
    [[nodiscard]] Result<QList<TicketArticle>> articles(TicketId ticket, const std::optional<ArticleKey> &before,
                                                        int limit) const;
    /// Error: NotFound.
    [[nodiscard]] Result<TicketArticle> article(TicketArticleId id) const;
    /// The article with that e-mail message id, the newest when several have it; NotFound.
    [[nodiscard]] Result<TicketArticle> byMessage(const QString &messageId) const;
    /// The whole log, in the order in which it happened.
    [[nodiscard]] Result<QList<TicketEvent>> log(TicketId ticket) const;

    /// Adds an article and its line in the log. Makes a uid when there is none.
    [[nodiscard]] Result<TicketArticleId> add(WriteSession &session, const TicketArticle &article);
    /// Adds a line to the log, by the session's user.
    [[nodiscard]] Result<void> add(WriteSession &session, const TicketEvent &event);
    /// Moves articles to another ticket; they remember where they stood. Their lines stay in the log that they were in.
    [[nodiscard]] Result<void> move(WriteSession &session, const QList<TicketArticleId> &articles, TicketId to);
    /// Adds the article to another ticket, too: with its time and the mark of where it stood, without a line in the log and
    /// without its message id, so that answers find the first one.
    [[nodiscard]] Result<TicketArticleId> copy(WriteSession &session, const TicketArticle &article, TicketId to);

private:
    Connection &m_connection;
};

} // namespace regulars
