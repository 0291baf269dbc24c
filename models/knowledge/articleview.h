// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/entityview.h"
#include "storage/knowledge/knowledgestore.h"

namespace regulars {

/// The article that a page shows, also from the recycle bin.
class ArticleView final : public EntityView<KnowledgeArticleId, NamedArticle>
{
    Q_OBJECT

public:
    explicit ArticleView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(KnowledgeArticleId id) const override;
};

} // namespace regulars
