// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mail/htmltext.h"

#include "core/mail/htmlentities.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestQuotation = 20;

struct Tag
{
    QString name; ///< in lower case, "/p" for the end of one
    QStringView attributes;
};

/// Padding that newsletters put where nobody sees it.
bool isInvisible(QChar c)
{
    return c == u'\u200B' || c == u'\u00AD' || c == u'\u034F' || c == u'\uFEFF' || (c < u' ' && !c.isSpace());
}

/// The value of an attribute, without its quotes.
QString attribute(QStringView attributes, QLatin1StringView name)
{
    for (qsizetype at = attributes.indexOf(name, 0, Qt::CaseInsensitive); at >= 0;
         at = attributes.indexOf(name, at + 1, Qt::CaseInsensitive)) {
        const QStringView rest = attributes.sliced(at + name.size()).trimmed();
        if ((at > 0 && !attributes[at - 1].isSpace()) || !rest.startsWith(u'='))
            continue;
        const QStringView value = rest.sliced(1).trimmed();
        const bool quoted = value.startsWith(u'"') || value.startsWith(u'\'');
        qsizetype end = quoted ? value.indexOf(value.front(), 1) : 0;
        while (!quoted && end < value.size() && !value[end].isSpace())
            ++end;
        return withoutEntities(value.mid(quoted ? 1 : 0, end - (quoted ? 1 : 0))).trimmed();
    }
    return {};
}

/// "example.org" of "https://www.Example.org/", to compare what is shown with where it leads.
QString withoutScheme(const QString &address)
{
    static const QRegularExpression around(u"^(https?://)?(www\\.)?|/$"_s);
    return address.toLower().remove(around);
}

/// Text with its line breaks, as it grows.
class PlainText
{
public:
    void write(const QString &text, bool preformatted);
    /// At least so many line breaks come before the next text.
    void breakLines(int least) { m_breaks = std::max(m_breaks, least); }
    void addBreak() { m_breaks = std::min(m_breaks + 1, 2); }
    void quote(int change);
    [[nodiscard]] qsizetype size() const { return m_text.size(); }
    [[nodiscard]] QStringView from(qsizetype position) const { return QStringView(m_text).mid(position); }
    [[nodiscard]] QString text() const { return m_text; }

private:
    void beginLine();
    void append(QChar c);

    QString m_text;
    int m_breaks = 0;
    int m_depth = 0;        ///< of quotations
    int m_writtenDepth = 0; ///< that of the last line
    bool m_space = false;   ///< there is white space before the next letter
};

void PlainText::quote(int change)
{
    breakLines(change > 0 ? 1 : 2);
    m_depth = std::max(0, m_depth + change);
}

void PlainText::beginLine()
{
    const int depth = std::min(m_depth, deepestQuotation);
    for (int i = 0; i < m_breaks && !m_text.isEmpty(); ++i) {
        if (i > 0)
            m_text += QString(std::min(depth, m_writtenDepth), u'>');
        m_text += u'\n';
    }
    if (depth > 0)
        m_text += QString(depth, u'>') + u' ';
    m_writtenDepth = depth;
    m_breaks = 0;
    m_space = false;
}

void PlainText::append(QChar c)
{
    if (m_breaks > 0 || m_text.isEmpty())
        beginLine();
    if (m_space)
        m_text += u' ';
    m_space = false;
    m_text += c;
}

void PlainText::write(const QString &text, bool preformatted)
{
    for (const QChar c : text) {
        if (isInvisible(c))
            continue;
        if (preformatted && c == u'\n')
            addBreak();
        else if (c.isSpace() && !preformatted)
            m_space = true;
        else if (c != u'\r')
            append(c == u'\u00A0' ? u' ' : c);
    }
}

/// Goes through the HTML once, from the front to the back.
class HtmlReader
{
public:
    explicit HtmlReader(QStringView html) : m_html(html) {}
    QString read();

private:
    void readText(qsizetype end);
    bool readMarkup();
    [[nodiscard]] qsizetype endOfTag() const;
    void skipTo(QLatin1StringView end);
    void take(const Tag &tag);
    void takeBlock(const QString &name);
    void endLink();

    QStringView m_html;
    qsizetype m_position = 0;
    PlainText m_text;
    QString m_link;
    qsizetype m_linkStart = 0;
    bool m_preformatted = false;
};

QString HtmlReader::read()
{
    while (m_position < m_html.size()) {
        const qsizetype next = m_html.indexOf(u'<', m_position);
        readText(next < 0 ? m_html.size() : next);
        if (next < 0)
            break;
        if (!readMarkup())
            readText(m_position + 1);
    }
    endLink();
    return m_text.text().trimmed();
}

void HtmlReader::readText(qsizetype end)
{
    m_text.write(withoutEntities(m_html.sliced(m_position, end - m_position)), m_preformatted);
    m_position = end;
}

void HtmlReader::skipTo(QLatin1StringView end)
{
    const qsizetype found = m_html.indexOf(end, m_position, Qt::CaseInsensitive);
    m_position = found < 0 ? m_html.size() : found + end.size();
}

/// The place of the ">" at which the tag here ends, not one within quotes. Behind everything when it never ends.
qsizetype HtmlReader::endOfTag() const
{
    QChar quote;
    for (qsizetype i = m_position; i < m_html.size(); ++i) {
        const QChar c = m_html[i];
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if (c == u'>')
            return i;
        else if (c == u'"' || c == u'\'')
            quote = c;
    }
    const qsizetype careless = m_html.indexOf(u'>', m_position);
    return careless < 0 ? m_html.size() : careless;
}

/// What begins with "<" here; false when that is only a sign in the text.
bool HtmlReader::readMarkup()
{
    const QStringView rest = m_html.sliced(m_position);
    if (rest.startsWith("<!--"_L1)) {
        skipTo("-->"_L1);
        return true;
    }
    const QChar second = rest.size() > 1 ? rest[1] : QChar();
    if (second == u'!' || second == u'?') {
        skipTo(">"_L1);
        return true;
    }
    if (!second.isLetter() && second != u'/')
        return false;
    const qsizetype end = endOfTag();
    const QStringView inside = m_html.sliced(m_position + 1, end - m_position - 1);
    qsizetype length = 1;
    while (length < inside.size() && inside[length].isLetterOrNumber())
        ++length;
    m_position = std::min(end + 1, m_html.size());
    take({inside.left(length).toString().toLower(), inside.mid(length)});
    return true;
}

void HtmlReader::endLink()
{
    const QString shown = m_text.from(m_linkStart).trimmed().toString();
    const bool isMail = m_link.startsWith("mailto:"_L1, Qt::CaseInsensitive);
    const QString address = isMail ? m_link.mid(7).section(u'?', 0, 0) : m_link;
    const bool leads = isMail || m_link.startsWith("http"_L1, Qt::CaseInsensitive);
    if (leads && !shown.isEmpty() && withoutScheme(shown) != withoutScheme(address))
        m_text.write(u" ("_s + address + u')', false);
    m_link.clear();
}

void HtmlReader::take(const Tag &tag)
{
    if (tag.name == "script"_L1 || tag.name == "style"_L1 || tag.name == "title"_L1 || tag.name == "template"_L1) {
        skipTo(QLatin1StringView(QByteArray("</" + tag.name.toLatin1())));
        skipTo(">"_L1);
    } else if (tag.name == "a"_L1 || tag.name == "/a"_L1) {
        endLink();
        m_link = tag.name == "a"_L1 ? attribute(tag.attributes, "href"_L1) : QString();
        m_linkStart = m_text.size();
    } else if (tag.name == "img"_L1) {
        m_text.write(attribute(tag.attributes, "alt"_L1), false);
    } else if (tag.name == "td"_L1 || tag.name == "th"_L1) {
        m_text.write(u" "_s, false);
    } else {
        takeBlock(tag.name);
    }
}

void HtmlReader::takeBlock(const QString &name)
{
    static const QStringList paragraphs{u"p"_s,  u"h1"_s, u"h2"_s, u"h3"_s,    u"h4"_s,  u"h5"_s, u"h6"_s,
                                        u"ul"_s, u"ol"_s, u"dl"_s, u"table"_s, u"pre"_s, u"hr"_s};
    static const QStringList lines{u"div"_s,     u"tr"_s,      u"li"_s,   u"dt"_s,     u"dd"_s,
                                   u"section"_s, u"article"_s, u"body"_s, u"header"_s, u"footer"_s,
                                   u"center"_s,  u"address"_s, u"form"_s};
    const QString element = name.startsWith(u'/') ? name.mid(1) : name;
    if (element == "br"_L1)
        m_text.addBreak();
    else if (element == "blockquote"_L1)
        m_text.quote(name == element ? 1 : -1);
    else if (paragraphs.contains(element))
        m_text.breakLines(2);
    else if (lines.contains(element))
        m_text.breakLines(1);
    if (element == "pre"_L1)
        m_preformatted = name == element;
    if (name == "li"_L1)
        m_text.write(u"- "_s, false);
}

} // namespace

QString plainTextOf(const QString &html)
{
    return HtmlReader(html).read();
}

} // namespace regulars
