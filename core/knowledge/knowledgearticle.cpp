// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/knowledge/knowledgearticle.h"

#include "core/knowledge/articlemarkup.h"

namespace regulars {

using namespace Qt::StringLiterals;

QList<Error> validate(const KnowledgeArticle &article)
{
    QList<Error> faults;
    const QString title = article.title.simplified();
    if (title.isEmpty())
        faults += invalidField(u"title"_s, u"required"_s);
    else if (title.size() > longestKnowledgeTitle)
        faults += invalidField(u"title"_s, u"too_long"_s, {{u"limit"_s, longestKnowledgeTitle}});
    if (article.body.size() > longestKnowledgeBody)
        faults += invalidField(u"body"_s, u"too_long"_s, {{u"limit"_s, longestKnowledgeBody}});
    else if (article.state == ArticleState::Published && article.body.trimmed().isEmpty())
        faults += invalidField(u"body"_s, u"required"_s);
    return faults;
}

bool isReviewDue(const KnowledgeArticle &article, QDate today)
{
    return article.state != ArticleState::Archived && article.reviewBy.isValid() && article.reviewBy <= today;
}

QString articleBodyOf(const QString &question, const QString &answer)
{
    QString body;
    for (const QString &line : escapedMarkup(question.trimmed()).split(u'\n'))
        body += line.trimmed().isEmpty() ? u">\n"_s : u"> "_s + line + u'\n';
    if (question.trimmed().isEmpty())
        body.clear();
    if (answer.trimmed().isEmpty())
        return body.trimmed();
    return (body + u'\n' + escapedMarkup(answer.trimmed())).trimmed();
}

} // namespace regulars
