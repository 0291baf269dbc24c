// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mail/htmltext.h"
#include "core/mail/replytext.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestReplyText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheNewRemains_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("fresh");
        const auto row = [](const char *name, const QString &text, const QString &fresh) {
            QTest::newRow(name) << text << fresh;
        };
        const QString yes = u"Yes, please."_s;
        row("all new", u"\nHello,\n\nthe lamp flickers.\n\n"_s, u"Hello,\n\nthe lamp flickers."_s);
        row("quoted below",
            u"Yes, please.\n\nOn 3 May 2026 at 10:12, Ada <ada@example.org> wrote:\n\n> Shall we?\n>\n> A.\n"_s, yes);
        row("German", u"Yes, please.\n\nAm 03.05.26 um 10:12 schrieb Ada Byron:\n> Sollen wir?\n"_s, yes);
        row("wrapped",
            u"Yes, please.\n\nAm So., 3. Mai 2026 um 10:12 Uhr schrieb Ada Byron\n<ada@example.org>:\n\n> Well?\n"_s, yes);
        row("name first", u"Yes, please.\n\nAda Byron <ada@example.org> schrieb am So. 3. Mai 2026 um 10:12:\n> Well?\n"_s,
            yes);
        row("French", u"Yes, please.\n\nLe dim. 3 mai 2026 à 10:12, Ada <ada@example.org> a écrit :\n> Alors ?\n"_s, yes);
        row("Polish", u"Yes, please.\n\nW dniu 3.05.2026 o 10:12, Ada pisze:\n\nAda napisała 3 maja:\n> Tak?"_s,
            u"Yes, please.\n\nW dniu 3.05.2026 o 10:12, Ada pisze:"_s);
        row("no introduction", u"Yes, please.\n> Shall we?\n> Really?\n"_s, yes);
        row("quoted above", u"On Sunday, 3 May, Ada wrote:\n> Shall we?\n> Really?\n\nYes, please.\n"_s, yes);
        row("answered piece by piece", u"> Shall we?\nYes.\n> When?\nSoon.\n> A.\n"_s,
            u"> Shall we?\nYes.\n> When?\nSoon."_s);
        row("a quotation amid the answer", u"Hello,\n> Shall we?\nYes.\n"_s, u"Hello,\n> Shall we?\nYes."_s);
        row("Outlook's mark", u"Yes, please.\n\n-----Original Message-----\nFrom: Ada\nWell?\n"_s, yes);
        row("Outlook's mark in German", u"Yes, please.\n\n-----Ursprüngliche Nachricht-----\nVon: Ada\n\nNa?\n"_s, yes);
        row("Outlook's header",
            u"Yes, please.\n\n________________________________\nVon: Ada <ada@example.org>\nGesendet: Sonntag, 3. Mai 2026\n"
            "An: Shop\nBetreff: Lampe\n\nNa?\n"_s,
            yes);
        row("a letter with From", u"Hello,\nFrom: Monday on I am away.\nBye\n"_s,
            u"Hello,\nFrom: Monday on I am away.\nBye"_s);
        row("signature", u"Yes, please.\n\n-- \nAda Byron\nPhone 123\n"_s, yes);
        row("signature without its space", u"Yes, please.\n--\nAda Byron\n"_s, yes);
        row("dashes in a long letter", u"One\n--\n"_s + u"Two\n"_s.repeated(20) + u"End"_s,
            u"One\n--\n"_s + u"Two\n"_s.repeated(20) + u"End"_s);
        row("forwarded",
            u"See below.\n\n---------- Forwarded message ---------\nFrom: Ada <ada@example.org>\nDate: 3 May\nSubject: Lamp\n"
            "\nIt flickers."_s,
            u"See below.\n\n---------- Forwarded message ---------\nFrom: Ada <ada@example.org>\nDate: 3 May\nSubject: Lamp\n"
            "\nIt flickers."_s);
        row("nothing new", u"On 3 May 2026, Ada wrote:\n> Shall we?\n"_s, u"On 3 May 2026, Ada wrote:\n> Shall we?"_s);
        row("only a signature", u"-- \nAda"_s, u"-- \nAda"_s);
        row("somebody wrote something", u"My mother wrote 3 letters:\nthey got lost.\n"_s,
            u"My mother wrote 3 letters:\nthey got lost."_s);
        row("empty", {}, {});
    }
    void onlyTheNewRemains()
    {
        QFETCH(const QString, text);
        QTEST(newTextOf(text), "fresh");
        QCOMPARE(newTextOf(newTextOf(text)), newTextOf(text));
    }

    void htmlBecomesText_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &html, const QString &text) {
            QTest::newRow(name) << html << text;
        };
        row("plain", u"Hello"_s, u"Hello"_s);
        row("white space", u"  Hello \n\t world "_s, u"Hello world"_s);
        row("paragraphs", u"<p>One</p><p>Two</p>"_s, u"One\n\nTwo"_s);
        row("lines", u"One<br>Two<br/>Three"_s, u"One\nTwo\nThree"_s);
        row("divisions", u"<div>One</div><div><div>Two</div></div>"_s, u"One\nTwo"_s);
        row("empty lines of a mail program", u"<div>One</div><div><br></div><div>Two</div>"_s, u"One\n\nTwo"_s);
        row("emphasis", u"<b>O</b>ne <i>two</i>"_s, u"One two"_s);
        row("list", u"<p>Buy</p><ul><li>tea</li><li>cups</li></ul>done"_s, u"Buy\n\n- tea\n- cups\n\ndone"_s);
        row("table", u"<table><tr><td>Tea</td><td>3.50</td></tr><tr><td>Cup</td><td>9.00</td></tr></table>"_s,
            u"Tea 3.50\nCup 9.00"_s);
        row("preformatted", u"<pre>a  b\n  c</pre>"_s, u"a  b\n  c"_s);
        row("entities", u"Fr&uuml;chte &amp; &eacute;t&eacute; &#8364; &#x20AC; &#150; &lt;b&gt; &hellip;"_s,
            u"Früchte & été € € – <b> …"_s);
        row("no entities", u"AT&T &unknown; &#xFFFFFFFF; & &;"_s, u"AT&T &unknown; &#xFFFFFFFF; & &;"_s);
        row("hard spaces", u"10&nbsp;&euro;"_s, u"10 €"_s);
        row("scripts and styles",
            u"<html><head><title>T</title><style>p{}</style></head><body><script>if (a<b) alert('<p>')</script>Hi</body>"_s,
            u"Hi"_s);
        row("comments", u"a<!-- <p>no</p> -->b<![if !mso]>c<![endif]>"_s, u"abc"_s);
        row("link", u"<a href=\"https://example.org/a?b=1&amp;c=2\">our shop</a>"_s,
            u"our shop (https://example.org/a?b=1&c=2)"_s);
        row("link that says where", u"<a href='https://example.org/'>example.org</a>"_s, u"example.org"_s);
        row("link without quotes", u"<a class=x href=https://example.org>shop</a>"_s, u"shop (https://example.org)"_s);
        row("link to write", u"<a href=\"mailto:ada@example.org?subject=x\">Ada</a>"_s, u"Ada (ada@example.org)"_s);
        row("link within", u"<a href=\"#top\">up</a> <a href=\"javascript:x()\">do</a>"_s, u"up do"_s);
        row("link around nothing", u"<a href=\"https://example.org\"> </a>x"_s, u"x"_s);
        row("picture", u"<img src=\"cid:1\" alt=\"Logo\"> Shop"_s, u"Logo Shop"_s);
        row("quotation", u"Yes.<blockquote>Shall we?<br>Really?<blockquote>Well</blockquote></blockquote>End"_s,
            u"Yes.\n> Shall we?\n> Really?\n>> Well\n\nEnd"_s);
        row("less than", u"3 < 5 and <3"_s, u"3 < 5 and <3"_s);
        row("never closed", u"Hello <a href=\"x"_s, u"Hello"_s);
        row("a quote too many", u"<p class=\"a>One</p>"_s, u"One"_s);
        row("padding", u"a&shy;b\u200Bc"_s, u"abc"_s);
        row("nothing", {}, {});
    }
    void htmlBecomesText()
    {
        QFETCH(const QString, html);
        QTEST(plainTextOf(html), "text");
    }

    void quotationsOfHtmlAreSeenAsSuch()
    {
        const QString html = u"<div>Yes.</div><div class=\"gmail_quote\"><div>On 3 May 2026, Ada wrote:<br></div>"
                             "<blockquote><div>Shall we?</div></blockquote></div>"_s;
        QCOMPARE(newTextOf(plainTextOf(html)), u"Yes."_s);
    }

    void hugeHtmlIsReadAtOnce_data()
    {
        QTest::addColumn<QString>("piece");
        for (const char *piece : {"<", "<a", "<a href=\"", "<b '>", "<!--", "<style>", "&amp", "<blockquote>", "<li>",
                                  "<a href=http://a>b", "<br>", "&#1;", "<p class=\"a' >"})
            QTest::newRow(piece) << QString::fromLatin1(piece);
    }
    void hugeHtmlIsReadAtOnce()
    {
        QFETCH(const QString, piece);
        const QString text = plainTextOf(piece.repeated(200'000));
        QVERIFY(newTextOf(text).size() <= text.size());
    }
};

QTEST_GUILESS_MAIN(TestReplyText)

#include "tst_replytext.moc"
