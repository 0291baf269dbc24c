// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/knowledge/articleprint.h"

#include "core/knowledge/articlemarkup.h"

#include <QtGui/QPageSize>
#include <QtGui/QPagedPaintDevice>
#include <QtGui/QTextDocument>
#include <QtGui/QTextOption>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

QString htmlOf(const QList<PageArticle> &articles, const PageWords &words)
{
    QString html;
    for (const PageArticle &each : articles) {
        const QString begins = html.isEmpty() ? QString() : u" style=\"page-break-before:always\""_s;
        const QString updated = QString(words.updated).replace("%1"_L1, each.updatedOn);
        html += u"<h1"_s + begins + u'>' + each.article.title.toHtmlEscaped() + u"</h1>"_s + articleHtml(each.article.body) +
                u"<p class=\"note\">"_s + updated.toHtmlEscaped() + u"</p>"_s;
    }
    return html;
}

} // namespace

void printArticles(QPagedPaintDevice &device, const QList<PageArticle> &articles, const PageWords &words, bool american)
{
    device.setPageSize(QPageSize(american ? QPageSize::Letter : QPageSize::A4));
    QTextDocument document;
    QTextOption option;
    option.setTextDirection(words.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    document.setDefaultTextOption(option);
    document.setDefaultStyleSheet(
        u"body{color:black} h1{font-size:18pt} h2{font-size:14pt} h3{font-size:12pt} .note{font-size:8pt} a{color:black}"_s);
    document.setHtml(htmlOf(articles, words));
    document.print(&device);
}

} // namespace regulars
