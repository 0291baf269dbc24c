// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/knowledge/articlelist.h"

#include "storage/people/shopstore.h"

namespace regulars {

ArticleList::ArticleList(Database &database, QObject *parent) : QueryList(database, parent)
{
    connect(&database.changes(), &ChangeNotifier::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(Entity::KnowledgeArticle) || changes.touches(Entity::KnowledgeUse) ||
            changes.touches(Entity::TicketCategory))
            refresh();
    });
    refresh();
}

void ArticleList::setQuery(const ArticleQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    refresh();
}

void ArticleList::refresh()
{
    ask([query = m_query, now = database().clock().now()](Connection &connection) -> Result<QList<ArticleRow>> {
        REGULARS_TRY(shop, ShopStore(connection).shop());
        return KnowledgeStore(connection).rows(query, LocalCalendar(shop.timeZone).date(now), mostRows);
    });
}

int ArticleList::rowOf(KnowledgeArticleId article) const
{
    const auto found = std::find_if(rows().begin(), rows().end(), [=](const ArticleRow &row) { return row.id == article; });
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

QVariant ArticleList::data(const QModelIndex &index, int dataRole) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ArticleRow &row = rows().at(index.row());
    switch (dataRole) {
    case RowRole:
        return QVariant::fromValue(row);
    case role::Id:
        return row.id.value;
    case role::Title:
        return row.title;
    case role::Subtitle:
        return row.categoryName;
    case role::When:
        return QVariant::fromValue(row.updatedAt);
    case role::Loaded:
        return true;
    default:
        return {};
    }
}

} // namespace regulars
