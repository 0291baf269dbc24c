// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/knowledge/knowledgearticle.h"
#include "models/base/command.h"

namespace regulars {

// Arguments of the sentences: `title` when it is one article, `count` otherwise.

/// Errors: InvalidValue, NotFound (category).
struct CreateArticle
{
    static constexpr QLatin1StringView name{"create_article"};
    static constexpr Right right = Right::Create;
    KnowledgeArticle article;
    [[nodiscard]] Result<KnowledgeArticleId> execute(WriteSession &session) const;
};

/// A draft of what was answered: titled like the ticket, of its category, with what the customer asked first and what the
/// shop answered last. Errors: NotFound; Refused (reason nothing_answered).
struct CreateArticleFromTicket
{
    static constexpr QLatin1StringView name{"create_article_from_ticket"};
    static constexpr Right right = Right::Create;
    TicketId ticket;
    [[nodiscard]] Result<KnowledgeArticleId> execute(WriteSession &session) const;
};

/// Errors: InvalidValue, Conflict, NotFound (also category).
struct UpdateArticle
{
    static constexpr QLatin1StringView name{"update_article"};
    static constexpr Right right = Right::Edit;
    KnowledgeArticle article;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Publishes articles, archives them or makes them drafts again; gives how many. Those that are it already are left alone.
/// Also argument `state`. Errors: NotFound; InvalidValue (body) when an empty one is to be published.
struct SetArticleState
{
    static constexpr QLatin1StringView name{"set_article_state"};
    static constexpr Right right = Right::Edit;
    QList<KnowledgeArticleId> articles;
    ArticleState state = ArticleState::Published;
    [[nodiscard]] Result<int> execute(WriteSession &session) const;
};

/// Moves articles to the recycle bin; gives how many. Those that are there already are left alone. Error: NotFound.
struct DeleteArticles
{
    static constexpr QLatin1StringView name{"delete_articles"};
    static constexpr Right right = Right::Delete;
    QList<KnowledgeArticleId> articles;
    [[nodiscard]] Result<int> execute(WriteSession &session) const;
};

/// Takes articles out of the recycle bin; gives how many. Error: NotFound.
struct RestoreArticles
{
    static constexpr QLatin1StringView name{"restore_articles"};
    static constexpr Right right = Right::Delete;
    QList<KnowledgeArticleId> articles;
    [[nodiscard]] Result<int> execute(WriteSession &session) const;
};

} // namespace regulars
