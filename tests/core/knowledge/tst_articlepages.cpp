// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/knowledge/articlepages.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

PageArticle articleOf(qint64 id, const QString &title, const QString &category)
{
    PageArticle article;
    article.article.id = {id};
    article.article.title = title;
    article.article.body = u"Send it **back** within 14 days & <b>smile</b>."_s;
    article.categoryName = category;
    article.updatedOn = u"22 November 2026"_s;
    return article;
}

PageWords usualWords()
{
    return {u"en"_s, false, u"What we know"_s, u"Other"_s, u"Last changed on %1"_s};
}

} // namespace

class TestArticlePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySystemCanHaveTheName_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("usual") << u"Returns & refunds"_s << u"returns-refunds-12.html"_s;
        QTest::newRow("accents") << u"Größe ändern"_s << u"grosse-andern-12.html"_s;
        QTest::newRow("other letters") << u"返品"_s << u"article-12.html"_s;
        QTest::newRow("a path") << u"../../etc/passwd"_s << u"etc-passwd-12.html"_s;
        QTest::newRow("kept by a system") << u"CON"_s << u"con-12.html"_s;
        QTest::newRow("long") << u"word "_s.repeated(100) << u"word-"_s.repeated(12) + u"12.html"_s;
        QTest::newRow("nothing") << QString() << u"article-12.html"_s;
    }
    void everySystemCanHaveTheName()
    {
        QFETCH(QString, title);
        QTEST(articleFileName(articleOf(12, title, {}).article), "name");
    }

    void aPageNeedsNothingElse()
    {
        PageArticle article = articleOf(3, u"A <i>title</i>"_s, {});
        article.article.language = u"de"_s;
        const QString page = QString::fromUtf8(articlePage(article, usualWords(), u"index.html"_s));
        QVERIFY(page.startsWith(u"<!DOCTYPE html>\n<html lang=\"de\" dir=\"ltr\">"_s));
        QVERIFY(page.contains(u"<title>A &lt;i&gt;title&lt;/i&gt;</title>"_s));
        QVERIFY(page.contains(u"<p>Send it <strong>back</strong> within 14 days &amp; &lt;b&gt;smile&lt;/b&gt;.</p>"_s));
        QVERIFY(page.contains(u"<footer>Last changed on 22 November 2026</footer>"_s));
        QVERIFY(page.contains(u"<a href=\"index.html\">What we know</a>"_s));
        QVERIFY(page.contains(u"default-src 'none'"_s));
        for (const QString &foreign : {u"<script"_s, u"<link"_s, u"<img"_s, u"src="_s, u"url("_s, u"@import"_s})
            QVERIFY2(!page.contains(foreign), qPrintable(foreign));
        PageWords words = usualWords();
        words.rightToLeft = true;
        const QString alone = QString::fromUtf8(articlePage(article, words, {}));
        QVERIFY(alone.contains(u"dir=\"rtl\""_s));
        QVERIFY(!alone.contains(u"<nav>"_s));
    }

    void theListLeadsToAll()
    {
        const QString page = QString::fromUtf8(
            articleIndexPage({articleOf(1, u"Zips"_s, u"Repairs"_s), articleOf(2, u"opening hours"_s, {}),
                              articleOf(3, u"Buttons"_s, u"Repairs"_s), articleOf(4, u"Bills"_s, u"<Accounts>"_s)},
                             usualWords()));
        QStringList order;
        for (const QString &text : {u"&lt;Accounts&gt;"_s, u"bills-4.html"_s, u"Repairs"_s, u"buttons-3.html"_s,
                                    u"zips-1.html"_s, u"Other"_s, u"opening-hours-2.html"_s})
            order += QString::number(page.indexOf(text)).rightJustified(6, u'0');
        QVERIFY(!order.join(u' ').contains(u"-"_s));
        QStringList sorted = order;
        sorted.sort();
        QCOMPARE(order, sorted);
    }
};

QTEST_GUILESS_MAIN(TestArticlePages)

#include "tst_articlepages.moc"
