// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/knowledge/articlepages.h"

#include "core/base/textfolding.h"
#include "core/knowledge/articlemarkup.h"

#include <algorithm>
#include <map>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSlug = 60;

const auto style = u":root{color-scheme:light dark}"
                   "body{font:16px/1.6 system-ui,sans-serif;max-width:44rem;margin:2.5rem auto;padding:0 1.25rem}"
                   "h1{font-size:1.7rem;line-height:1.25}h2{font-size:1.25rem;margin-top:2rem}h3{font-size:1.05rem}"
                   "blockquote{margin:1rem 0;padding:0 1rem;border-inline-start:3px solid #8888;opacity:.85}"
                   "code{font-family:ui-monospace,monospace;background:#8882;padding:.1em .3em;border-radius:4px}"
                   "footer{margin-top:3rem;font-size:.85rem;opacity:.7}@media print{body{margin:0;max-width:none}}"_s;

/// The page forbids the browser whatever it does not need.
QByteArray page(const QString &title, const QString &language, bool rightToLeft, const QString &content)
{
    const QString head =
        u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"_s.arg(
            language.toHtmlEscaped(), rightToLeft ? u"rtl"_s : u"ltr"_s);
    return (head + title.toHtmlEscaped() + u"</title>\n<style>"_s + style + u"</style>\n</head>\n<body>\n"_s + content +
            u"</body>\n</html>\n"_s)
        .toUtf8();
}

} // namespace

QString articleFileName(const KnowledgeArticle &article)
{
    QString slug;
    for (const QString &word : foldedWords(article.title)) {
        QString plain = word;
        plain.removeIf([](QChar letter) { return letter.unicode() >= 128; });
        if (plain.isEmpty() || slug.size() + plain.size() >= longestSlug)
            continue;
        slug += plain + u'-';
    }
    // Some systems keep a few names for themselves; with a number none of them is left.
    return (slug.isEmpty() ? u"article-"_s : slug) + QString::number(article.id.value) + u".html"_s;
}

QByteArray articlePage(const PageArticle &article, const PageWords &words, const QString &index)
{
    const KnowledgeArticle &shown = article.article;
    QString content;
    if (!index.isEmpty())
        content += u"<nav><a href=\""_s + index.toHtmlEscaped() + u"\">"_s + words.title.toHtmlEscaped() + u"</a></nav>\n"_s;
    content += u"<main>\n<h1>"_s + shown.title.toHtmlEscaped() + u"</h1>\n"_s + articleHtml(shown.body) + u"</main>\n"_s;
    const QString updated = QString(words.updated).replace("%1"_L1, article.updatedOn);
    content += u"<footer>"_s + updated.toHtmlEscaped() + u"</footer>\n"_s;
    return page(shown.title, shown.language.isEmpty() ? words.language : shown.language, words.rightToLeft, content);
}

QByteArray articleIndexPage(const QList<PageArticle> &articles, const PageWords &words)
{
    std::map<std::pair<QString, QString>, QList<const PageArticle *>> byCategory; // by folded name; none comes last
    for (const PageArticle &each : articles) {
        const QString name = each.categoryName.isEmpty() ? words.noCategory : each.categoryName;
        const QString last(QChar(0xffff));
        byCategory[{each.categoryName.isEmpty() ? last : folded(name), name}] += &each;
    }
    QString content = u"<main>\n<h1>"_s + words.title.toHtmlEscaped() + u"</h1>\n"_s;
    for (auto &[key, ofCategory] : byCategory) {
        std::sort(ofCategory.begin(), ofCategory.end(), [](const PageArticle *a, const PageArticle *b) {
            return std::pair(folded(a->article.title), a->article.id) < std::pair(folded(b->article.title), b->article.id);
        });
        content += u"<h2>"_s + key.second.toHtmlEscaped() + u"</h2>\n<ul>\n"_s;
        for (const PageArticle *each : ofCategory) {
            content += u"<li><a href=\""_s + articleFileName(each->article) + u"\">"_s +
                       each->article.title.toHtmlEscaped() + u"</a></li>\n"_s;
        }
        content += u"</ul>\n"_s;
    }
    return page(words.title, words.language, words.rightToLeft, content + u"</main>\n"_s);
}

} // namespace regulars
