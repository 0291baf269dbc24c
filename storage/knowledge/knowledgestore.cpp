// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/knowledge/knowledgestore.h"

#include "core/base/textfolding.h"
#include "storage/base/uid.h"
#include "storage/journal/recyclebin.h"
#include "storage/journal/writesession.h"
#include "storage/search/search.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const QString articleColumns =
    u"a.id, a.uid, a.title, a.body, a.category_id, a.state, a.language, a.review_by, a.created_from, a.created_at,"
    " a.updated_at, a.row_version, a.deleted_at"_s;
const QString usesOfArticle = u"(SELECT count(*) FROM knowledge_uses u WHERE u.article_id = a.id)"_s;
const QString withCategory = u" FROM knowledge_articles a LEFT JOIN ticket_categories k ON k.id = a.category_id"_s;

KnowledgeArticle readArticle(const Statement &row)
{
    KnowledgeArticle article;
    article.id = row.id<KnowledgeArticleId>(0);
    article.uid = row.text(1);
    article.title = row.text(2);
    article.body = row.text(3);
    article.category = row.id<TicketCategoryId>(4);
    article.state = valueOf<ArticleState>(row.text(5));
    article.language = row.text(6);
    article.reviewBy = QDate::fromString(row.text(7), Qt::ISODate);
    article.createdFrom = row.id<TicketId>(8);
    article.createdAt = row.instant(9);
    article.updatedAt = row.instant(10);
    article.rowVersion = static_cast<int>(row.integer(11));
    article.deleted = !row.isNull(12);
    return article;
}

NamedArticle readNamed(const Statement &row)
{
    return {readArticle(row), row.text(13), static_cast<int>(row.integer(14))};
}

QString selectNamed()
{
    return u"SELECT "_s + articleColumns + u", coalesce(k.name, ''), "_s + usesOfArticle + withCategory;
}

void bindFields(Statement &write, const KnowledgeArticle &article)
{
    write.bind(u"title", article.title.simplified()).bind(u"fold", folded(article.title)).bind(u"body", article.body);
    write.bind(u"category", article.category).bind(u"state", nameOf(article.state)).bind(u"language", article.language);
    write.bind(u"review", article.reviewBy.isValid() ? QVariant(article.reviewBy.toString(Qt::ISODate)) : QVariant());
}

/// The conditions of a query, but for its words.
QString conditionsOf(const ArticleQuery &query)
{
    QString conditions = query.deleted ? u" WHERE a.deleted_at IS NOT NULL"_s : u" WHERE a.deleted_at IS NULL"_s;
    if (query.state)
        conditions += u" AND a.state = :state"_s;
    else if (!query.deleted)
        conditions += u" AND a.state <> 'archived'"_s;
    if (query.category.isValid())
        conditions += u" AND a.category_id = :category"_s;
    if (query.reviewDue)
        conditions += u" AND a.review_by <= :today AND a.state <> 'archived'"_s;
    return conditions;
}

void bindConditions(Statement &rows, const ArticleQuery &query, QDate today)
{
    if (query.state)
        rows.bind(u"state", nameOf(*query.state));
    if (query.category.isValid())
        rows.bind(u"category", query.category);
    if (query.reviewDue)
        rows.bind(u"today", today.toString(Qt::ISODate));
}

ArticleRow rowOf(const NamedArticle &named, QDate today)
{
    const KnowledgeArticle &article = named.article;
    return {article.id,       article.title,    named.categoryName,          article.state,
            article.language, article.reviewBy, isReviewDue(article, today), named.uses,
            article.updatedAt};
}

} // namespace

Result<KnowledgeArticle> KnowledgeStore::article(KnowledgeArticleId id) const
{
    return attempt([&]() -> Result<KnowledgeArticle> {
        Statement row(m_connection, u"SELECT "_s + articleColumns + u" FROM knowledge_articles a WHERE a.id = :id"_s);
        if (!row.bind(u"id", id).next())
            return fail(ErrorCode::NotFound);
        return readArticle(row);
    });
}

Result<NamedArticle> KnowledgeStore::namedArticle(KnowledgeArticleId id) const
{
    return attempt([&]() -> Result<NamedArticle> {
        Statement row(m_connection, selectNamed() + u" WHERE a.id = :id"_s);
        if (!row.bind(u"id", id).next())
            return fail(ErrorCode::NotFound);
        return readNamed(row);
    });
}

Result<QList<ArticleRow>> KnowledgeStore::rows(const ArticleQuery &query, QDate today, int limit) const
{
    return attempt([&]() -> Result<QList<ArticleRow>> {
        QSet<KnowledgeArticleId> found;
        const bool searched = !query.text.trimmed().isEmpty();
        if (searched && !query.deleted) {
            REGULARS_TRY(ids, Search(m_connection).articles(query.text, limit));
            found = QSet<KnowledgeArticleId>(ids.begin(), ids.end());
        }
        Statement row(m_connection, selectNamed() + conditionsOf(query) + u" ORDER BY a.title_fold, a.id"_s);
        bindConditions(row, query, today);
        QList<ArticleRow> rows;
        while (rows.size() < limit && row.next()) {
            // The recycle bin is in no index.
            const bool fits = !searched || (query.deleted ? folded(row.text(2)).contains(folded(query.text))
                                                          : found.contains(row.id<KnowledgeArticleId>(0)));
            if (fits)
                rows += rowOf(readNamed(row), today);
        }
        return rows;
    });
}

Result<QList<NamedArticle>> KnowledgeStore::published() const
{
    return attempt([&] {
        Statement row(m_connection, selectNamed() + u" WHERE a.deleted_at IS NULL AND a.state = 'published'"
                                                    " ORDER BY a.title_fold, a.id"_s);
        QList<NamedArticle> articles;
        while (row.next())
            articles += readNamed(row);
        return articles;
    });
}

Result<KnowledgeArticleId> KnowledgeStore::insert(WriteSession &session, const KnowledgeArticle &article)
{
    return attempt([&] {
        Statement add(m_connection,
                      u"INSERT INTO knowledge_articles (uid, title, title_fold, body, category_id, state, language,"
                      " review_by, created_from, created_at, created_by, updated_at, updated_by, change_set_id)"
                      " VALUES (:uid, :title, :fold, :body, :category, :state, :language, :review, :ticket, :now, :user,"
                      " :now, :user, :change_set) RETURNING id"_s);
        bindFields(add, article);
        add.bind(u"uid", article.uid.isEmpty() ? newUid(session.now()) : article.uid).bind(u"ticket", article.createdFrom);
        add.bind(u"now", session.now()).bind(u"user", session.user()).bind(u"change_set", session.changeSet()).only();
        session.inserted(Table::KnowledgeArticles, add.integer(0));
        return add.id<KnowledgeArticleId>(0);
    });
}

Result<void> KnowledgeStore::update(WriteSession &session, const KnowledgeArticle &changed)
{
    return attempt([&]() -> Result<void> {
        REGULARS_TRY(before, article(changed.id));
        if (before.rowVersion != changed.rowVersion)
            return fail(ErrorCode::Conflict);
        session.willChange(Table::KnowledgeArticles, changed.id.value);
        Statement write(m_connection,
                        u"UPDATE knowledge_articles SET title = :title, title_fold = :fold, body = :body,"
                        " category_id = :category, state = :state, language = :language, review_by = :review,"
                        " updated_at = :now, updated_by = :user, row_version = row_version + 1 WHERE id = :id"_s);
        bindFields(write, changed);
        write.bind(u"now", session.now()).bind(u"user", session.user()).bind(u"id", changed.id).execute();
        return {};
    });
}

Result<void> KnowledgeStore::setDeleted(WriteSession &session, KnowledgeArticleId id, bool deleted)
{
    return attempt([&] { return markDeleted(session, Table::KnowledgeArticles, id.value, deleted); });
}

Result<void> KnowledgeStore::addUse(WriteSession &session, KnowledgeArticleId id, TicketId ticket)
{
    return attempt([&] {
        Statement add(m_connection, u"INSERT INTO knowledge_uses (article_id, ticket_id, used_at, user_id, change_set_id)"
                                    " VALUES (:article, :ticket, :now, :user, :change_set) RETURNING id"_s);
        add.bindAll(id, ticket, session.now(), session.user(), session.changeSet()).only();
        session.inserted(Table::KnowledgeUses, add.integer(0));
    });
}

} // namespace regulars
