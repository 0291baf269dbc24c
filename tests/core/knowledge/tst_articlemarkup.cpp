// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/knowledge/articlemarkup.h"
#include "core/knowledge/knowledgearticle.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <ctime>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestArticleMarkup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksBecomeHtml_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("html");
        const auto row = [](const char *name, const QString &body, const QString &html) {
            QTest::newRow(name) << body << html;
        };
        row("nothing", {}, {});
        row("a paragraph", u"Hello"_s, u"<p>Hello</p>\n"_s);
        row("two", u"One\n\n\nTwo"_s, u"<p>One</p>\n<p>Two</p>\n"_s);
        row("a line end", u"One\nTwo"_s, u"<p>One<br>Two</p>\n"_s);
        row("line ends of Windows", u"One\r\nTwo\r\n\r\nThree"_s, u"<p>One<br>Two</p>\n<p>Three</p>\n"_s);
        row("headings", u"# One\n## Two\n### Three"_s, u"<h2>One</h2>\n<h3>Two</h3>\n<h3>Three</h3>\n"_s);
        row("no heading", u"#1 of them"_s, u"<p>#1 of them</p>\n"_s);
        row("items", u"- One\n* Two"_s, u"<ul>\n<li>One</li>\n<li>Two</li>\n</ul>\n"_s);
        row("numbers", u"1. One\n2) Two"_s, u"<ol>\n<li>One</li>\n<li>Two</li>\n</ol>\n"_s);
        row("a number from elsewhere", u"3. Three"_s, u"<ol start=\"3\">\n<li>Three</li>\n</ol>\n"_s);
        row("a year is no item", u"2024. What a year"_s, u"<p>2024. What a year</p>\n"_s);
        row("items after text", u"Do:\n- One"_s, u"<p>Do:</p>\n<ul>\n<li>One</li>\n</ul>\n"_s);
        row("a quotation", u"> One\n> Two\n>\n> Three"_s, u"<blockquote><p>One<br>Two</p>\n<p>Three</p>\n</blockquote>\n"_s);
        row("bold", u"a **b** c"_s, u"<p>a <strong>b</strong> c</p>\n"_s);
        row("italic", u"a *b* c"_s, u"<p>a <em>b</em> c</p>\n"_s);
        row("both", u"***b***"_s, u"<p><strong><em>b</em></strong></p>\n"_s);
        row("italic in bold", u"**a *b* c**"_s, u"<p><strong>a <em>b</em> c</strong></p>\n"_s);
        row("a star is a star", u"3 * 4 * 5"_s, u"<p>3 * 4 * 5</p>\n"_s);
        row("not closed", u"a **b"_s, u"<p>a **b</p>\n"_s);
        row("nothing in it", u"a **** b"_s, u"<p>a **** b</p>\n"_s);
        row("code", u"type `a*b*` now"_s, u"<p>type <code>a*b*</code> now</p>\n"_s);
        row("no mark", u"\\*a\\* \\# \\\\"_s, u"<p>*a* # \\</p>\n"_s);
        row("a folder of Windows", u"C:\\temp"_s, u"<p>C:\\temp</p>\n"_s);
        row("a link", u"[Us](https://example.org/a?b=1&c=2)"_s,
            u"<p><a href=\"https://example.org/a?b=1&amp;c=2\">Us</a></p>\n"_s);
        row("a bare link", u"See https://example.org/a."_s,
            u"<p>See <a href=\"https://example.org/a\">https://example.org/a</a>.</p>\n"_s);
        row("a bare link in brackets", u"(http://example.org)"_s,
            u"<p>(<a href=\"http://example.org\">http://example.org</a>)</p>\n"_s);
        row("a mail address", u"[Write](mailto:shop@example.org)"_s,
            u"<p><a href=\"mailto:shop@example.org\">Write</a></p>\n"_s);
        row("brackets", u"[a] (b)"_s, u"<p>[a] (b)</p>\n"_s);
        row("HTML is text", u"<b>a</b> & \"c\""_s, u"<p>&lt;b&gt;a&lt;/b&gt; &amp; &quot;c&quot;</p>\n"_s);
    }
    void marksBecomeHtml()
    {
        QFETCH(QString, body);
        QTEST(articleHtml(body), "html");
    }

    void nothingDangerousComesThrough_data()
    {
        QTest::addColumn<QString>("body");
        QTest::newRow("script") << u"<script>alert(1)</script>"_s;
        QTest::newRow("script link") << u"[x](javascript:alert(1))"_s;
        QTest::newRow("script link in capitals") << u"[x](JaVaScRiPt:alert(1))"_s;
        QTest::newRow("data link") << u"[x](data:text/html;base64,AAAA)"_s;
        QTest::newRow("file link") << u"[x](file:///etc/passwd)"_s;
        QTest::newRow("quotes in a link") << u"[x](https://a\" onclick=\"b)"_s;
        QTest::newRow("quotes in a bare link") << u"https://a\"onclick=\"b"_s;
        QTest::newRow("tag in a link") << u"[<img src=x onerror=a>](https://a<b>)"_s;
        QTest::newRow("tag in code") << u"`<img src=x>`"_s;
        QTest::newRow("tag in a heading") << u"# <img src=x>"_s;
        QTest::newRow("tag in an item") << u"- <img src=x>\n1. <iframe>"_s;
        QTest::newRow("picture") << u"![x](https://a/b.png)"_s;
        QTest::newRow("entities") << u"&#60;img src=x&#62;"_s;
        QTest::newRow("control characters") << u"java\u0001script: \u0000<b>"_s;
        QTest::newRow("links in links") << u"[a [b](https://c)](https://d)"_s;
        QTest::newRow("tag between marks") << u"**<b**>*<i*>"_s;
    }
    void nothingDangerousComesThrough()
    {
        QFETCH(QString, body);
        const QString html = articleHtml(body);
        static const QRegularExpression allowed(
            u"</?(p|br|h2|h3|ul|ol|li|blockquote|strong|em|code)>|<ol start=\"\\d+\">|</a>"
            "|<a href=\"(https?://|mailto:)[^\"<>\\s]*\">"_s);
        QString rest = html;
        rest.remove(allowed);
        QVERIFY2(!rest.contains(u'<') && !rest.contains(u'>'), qPrintable(html));
        for (const QChar letter : html)
            QVERIFY(letter == u'\n' || letter.unicode() >= 0x20);
    }

    void muchOfItTakesNoTime_data()
    {
        QTest::addColumn<QString>("body");
        QTest::newRow("stars") << QString(100'000, u'*');
        QTest::newRow("pairs") << u"**a "_s.repeated(30'000);
        QTest::newRow("brackets") << QString(100'000, u'[');
        QTest::newRow("ticks") << QString(100'000, u'`');
        QTest::newRow("quotations") << QString(100'000, u'>');
    }
    void muchOfItTakesNoTime()
    {
        QFETCH(QString, body);
        // Of the processor, not of the wall: others may be busy.
        const std::clock_t begin = std::clock();
        QVERIFY(!articleHtml(body).isEmpty());
        QVERIFY(!articlePlainText(body).isEmpty());
        QVERIFY(std::clock() - begin < 3 * CLOCKS_PER_SEC);
    }

    void repliesGetPlainText_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("marks go") << u"# Returns\n\nSend it **back** within *14* days."_s
                                  << u"Returns\n\nSend it back within 14 days."_s;
        QTest::newRow("items stay") << u"- One\n* **Two**\n\n1. A\n2. B"_s << u"- One\n- Two\n\n1. A\n2. B"_s;
        QTest::newRow("links") << u"See [our page](https://example.org) or https://example.org/b"_s
                               << u"See our page (https://example.org) or https://example.org/b"_s;
        QTest::newRow("quotation") << u"> Can I?\n\nYes"_s << u"> Can I?\n\nYes"_s;
        QTest::newRow("no mark") << u"3 \\* 4 <b>"_s << u"3 * 4 <b>"_s;
    }
    void repliesGetPlainText()
    {
        QFETCH(QString, body);
        QTEST(articlePlainText(body), "text");
    }

    void textStaysText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"Hello\n\nthere"_s;
        QTest::newRow("marks") << u"**a** `b` [c](https://d) C:\\*x"_s;
        QTest::newRow("at line starts") << u"# a\n- b\n* c\n1. d\n> e\n+1"_s;
    }
    void textStaysText()
    {
        QFETCH(QString, text);
        QCOMPARE(articlePlainText(escapedMarkup(text)), text);
        QVERIFY(!articleHtml(escapedMarkup(text)).contains(QRegularExpression(u"<(ul|ol|h2|strong|em|code|blockquote)"_s)));
    }

    void aTicketBecomesAnArticle()
    {
        QCOMPARE(articleBodyOf(u"Can I return it?\n\nIt is *blue*."_s, u"Yes, within 14 days."_s),
                 u"> Can I return it?\n>\n> It is \\*blue\\*.\n\nYes, within 14 days."_s);
        QCOMPARE(articleBodyOf({}, u"Yes"_s), u"Yes"_s);
        QCOMPARE(articleBodyOf(u"Can I?"_s, {}), u"> Can I?"_s);
    }

    void articlesAreChecked()
    {
        KnowledgeArticle article;
        QCOMPARE(validate(article).size(), 1);
        article.title = u"Returns"_s;
        QVERIFY(validate(article).isEmpty());
        article.state = ArticleState::Published;
        QCOMPARE(validate(article).first().field, u"body"_s);
        article.body = u"Within 14 days."_s;
        QVERIFY(validate(article).isEmpty());
        article.title = QString(longestKnowledgeTitle + 1, u'x');
        QCOMPARE(validate(article).first().field, u"title"_s);
    }

    void aReviewIsDueOnItsDay()
    {
        KnowledgeArticle article;
        const QDate today(2026, 11, 22);
        QVERIFY(!isReviewDue(article, today));
        article.reviewBy = today;
        QVERIFY(isReviewDue(article, today));
        QVERIFY(!isReviewDue(article, today.addDays(-1)));
        article.state = ArticleState::Archived;
        QVERIFY(!isReviewDue(article, today));
    }
};

QTEST_GUILESS_MAIN(TestArticleMarkup)

#include "tst_articlemarkup.moc"
