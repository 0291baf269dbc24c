// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/querylist.h"
#include "models/base/roles.h"
#include "storage/knowledge/knowledgestore.h"

namespace regulars {

/// The shop's articles by title, as far as a query wants them. Follows changes.
class ArticleList final : public QueryList<ArticleRow>
{
    Q_OBJECT

public:
    /// More are not listed.
    static constexpr int mostRows = 2'000;
    enum Role {
        RowRole = role::FirstFeatureRole ///< the ArticleRow
    };

    explicit ArticleList(Database &database, QObject *parent = nullptr);

    [[nodiscard]] const ArticleQuery &query() const { return m_query; }
    void setQuery(const ArticleQuery &query);
    void refresh();
    /// The row of the article, or -1.
    [[nodiscard]] int rowOf(KnowledgeArticleId article) const;
    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;

private:
    ArticleQuery m_query;
};

} // namespace regulars

Q_DECLARE_METATYPE(regulars::ArticleRow)
