// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/knowledge/knowledgearticle.h"

namespace regulars {

class Connection;
class WriteSession;

/// An article with the name of its category.
struct NamedArticle
{
    KnowledgeArticle article;
    QString categoryName; ///< empty: none
    int uses = 0;         ///< answers that it went into
};

/// What the shop knows.
class KnowledgeStore
{
public:
    explicit KnowledgeStore(Connection &connection) : m_connection(connection) {}

    /// Also deleted ones. Error: NotFound.
    [[nodiscard]] Result<KnowledgeArticle> article(KnowledgeArticleId id) const;
    [[nodiscard]] Result<NamedArticle> namedArticle(KnowledgeArticleId id) const;
    /// By title, up to `limit`.
    [[nodiscard]] Result<QList<ArticleRow>> rows(const ArticleQuery &query, QDate today, int limit) const;
    /// Every published article, by title.
    [[nodiscard]] Result<QList<NamedArticle>> published() const;

    /// Makes a uid when there is none.
    [[nodiscard]] Result<KnowledgeArticleId> insert(WriteSession &session, const KnowledgeArticle &article);
    /// Errors: Conflict when `rowVersion` is not the stored one, NotFound.
    [[nodiscard]] Result<void> update(WriteSession &session, const KnowledgeArticle &article);
    [[nodiscard]] Result<void> setDeleted(WriteSession &session, KnowledgeArticleId id, bool deleted);
    /// Counts that the article went into an answer of the ticket.
    [[nodiscard]] Result<void> addUse(WriteSession &session, KnowledgeArticleId id, TicketId ticket);

private:
    Connection &m_connection;
};

} // namespace regulars
