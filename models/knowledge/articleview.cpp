// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/knowledge/articleview.h"

namespace regulars {

ArticleView::ArticleView(Database &database, QObject *parent) : EntityView(database, parent) {}

bool ArticleView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::KnowledgeArticle, key().value) || changes.touches(Entity::KnowledgeUse) ||
           changes.touches(Entity::TicketCategory);
}

ArticleView::ReadJob ArticleView::readJob(KnowledgeArticleId id) const
{
    return [id](Connection &connection) { return KnowledgeStore(connection).namedArticle(id); };
}

} // namespace regulars
