// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/knowledge/markupparser.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QStringList>

#include <algorithm>
#include <array>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLinkText = 500;
constexpr qsizetype longestAddress = 2'000;
/// More stars side by side than this are a line of stars.
constexpr qsizetype mostStars = 3;

bool isSafeAddress(QStringView address)
{
    const std::array<QStringView, 3> schemes{u"https://", u"http://", u"mailto:"};
    const bool known = std::any_of(schemes.begin(), schemes.end(), [&](QStringView scheme) {
        return address.size() > scheme.size() && address.startsWith(scheme);
    });
    return known && address.size() <= longestAddress && std::all_of(address.begin(), address.end(), [](QChar letter) {
               return letter > u' ' && letter != u'"' && letter != u'<' && letter != u'>' && !letter.isSpace();
           });
}

/// Finds the spans of a text in one pass over it; a mark that has no end is looked for once only.
class SpanReader
{
public:
    using Kind = MarkupSpan::Kind;

    SpanReader(QStringView text, QSet<Kind> within) : m_text(text), m_within(std::move(within)) {}

    QList<MarkupSpan> read()
    {
        while (m_at < m_text.size()) {
            if (!readMark())
                m_plain += m_text[m_at++];
        }
        endPlain();
        return m_spans;
    }

private:
    [[nodiscard]] QChar letterAt(qsizetype at) const { return at >= 0 && at < m_text.size() ? m_text[at] : QChar(u' '); }
    [[nodiscard]] qsizetype starsAt(qsizetype at) const
    {
        qsizetype count = 0;
        while (letterAt(at + count) == u'*')
            ++count;
        return count;
    }

    bool readMark()
    {
        switch (m_text[m_at].unicode()) {
        case u'\\':
            return readEscape();
        case u'`':
            return readCode();
        case u'*':
            return readStars();
        case u'[':
            return readLink();
        case u'h':
            return readBareLink();
        default:
            return false;
        }
    }

    bool readEscape()
    {
        if (!isMarkupSign(letterAt(m_at + 1)))
            return false;
        m_plain += m_text[m_at + 1];
        m_at += 2;
        return true;
    }

    bool readCode()
    {
        const qsizetype end = m_noCode ? -1 : m_text.indexOf(u'`', m_at + 1);
        m_noCode = end < 0;
        if (end <= m_at + 1)
            return false;
        begin(Kind::Code, {});
        m_spans += MarkupSpan{Kind::Text, true, m_text.mid(m_at + 1, end - m_at - 1).toString()};
        finish(Kind::Code, {}, end + 1);
        return true;
    }

    bool readStars()
    {
        const qsizetype stars = starsAt(m_at);
        const bool opens = stars <= mostStars && !letterAt(m_at - 1).isLetterOrNumber() && !letterAt(m_at + stars).isSpace();
        if (opens && stars >= 2 && readWithin(Kind::Strong, 2))
            return true;
        if (opens && stars == 1 && readWithin(Kind::Emphasis, 1))
            return true;
        m_plain += m_text.mid(m_at, stars);
        m_at += stars;
        return true;
    }

    /// Where the mark of so many stars ends, or -1.
    [[nodiscard]] qsizetype closing(qsizetype from, qsizetype wanted) const
    {
        for (qsizetype at = m_text.indexOf(u'*', from); at >= 0; at = m_text.indexOf(u'*', at)) {
            const qsizetype stars = starsAt(at);
            const bool fits = stars == wanted || stars == mostStars;
            if (fits && letterAt(at - 1) != u'\\' && !letterAt(at - 1).isSpace() && !letterAt(at + stars).isLetterOrNumber())
                return at + stars - wanted;
            at += stars;
        }
        return -1;
    }

    bool readWithin(Kind kind, qsizetype stars)
    {
        if (m_within.contains(kind) || m_unclosed.contains(kind))
            return false;
        const qsizetype from = m_at + starsAt(m_at);
        const qsizetype end = closing(from, stars);
        if (end < 0) {
            m_unclosed.insert(kind);
            return false;
        }
        begin(kind, {});
        readInside(m_text.mid(m_at + stars, end - m_at - stars), kind);
        finish(kind, {}, end + stars);
        return true;
    }

    void readInside(QStringView inside, Kind kind) { m_spans += SpanReader(inside, QSet<Kind>(m_within) << kind).read(); }

    bool readLink()
    {
        if (m_within.contains(Kind::Link))
            return false;
        const QStringView ahead = m_text.mid(m_at, longestLinkText);
        const qsizetype middle = ahead.indexOf(u"](");
        if (middle <= 1)
            return false;
        const QStringView target = m_text.mid(m_at + middle + 2, longestAddress + 1);
        const qsizetype end = target.indexOf(u')');
        if (end < 0 || !isSafeAddress(target.left(end)))
            return false;
        const QString address = target.left(end).toString();
        const qsizetype after = m_at + middle + 2 + end + 1;
        begin(Kind::Link, address);
        readInside(ahead.mid(1, middle - 1), Kind::Link);
        finish(Kind::Link, address, after);
        return true;
    }

    bool readBareLink()
    {
        const QStringView ahead = m_text.mid(m_at, longestAddress);
        const bool isLink = ahead.startsWith(u"https://") || ahead.startsWith(u"http://");
        if (!isLink || m_within.contains(Kind::Link) || letterAt(m_at - 1).isLetterOrNumber())
            return false;
        qsizetype end = 0;
        while (end < ahead.size() && !ahead[end].isSpace() && !u"<>\"\\`*"_s.contains(ahead[end]))
            ++end;
        const QString closers = u".,;:!?']"_s;
        while (end > 0) {
            const QChar last = ahead[end - 1];
            const bool lone = last == u')' && ahead.left(end).count(u')') > ahead.left(end).count(u'(');
            if (!lone && !closers.contains(last))
                break;
            --end;
        }
        if (!isSafeAddress(ahead.left(end)))
            return false;
        const QString address = ahead.left(end).toString();
        begin(Kind::Link, address);
        m_spans += MarkupSpan{Kind::Text, true, address};
        finish(Kind::Link, address, m_at + end);
        return true;
    }

    void endPlain()
    {
        if (!m_plain.isEmpty())
            m_spans += MarkupSpan{Kind::Text, true, std::exchange(m_plain, {})};
    }
    void begin(Kind kind, const QString &text)
    {
        endPlain();
        m_spans += MarkupSpan{kind, true, text};
    }
    void finish(Kind kind, const QString &text, qsizetype next)
    {
        m_spans += MarkupSpan{kind, false, text};
        m_at = next;
    }

    QStringView m_text;
    QSet<Kind> m_within;
    QSet<Kind> m_unclosed;
    bool m_noCode = false;
    qsizetype m_at = 0;
    QString m_plain;
    QList<MarkupSpan> m_spans;
};

QString withoutControls(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').replace(u'\t', u' ');
    text.removeIf([](QChar letter) { return letter != u'\n' && letter.unicode() < 0x20; });
    return text;
}

/// What the mark at the beginning of a line makes of it; Paragraph when there is none.
MarkupBlock blockOf(const QString &line)
{
    using Kind = MarkupBlock::Kind;
    static const QRegularExpression heading(u"^(#{1,6}) +(\\S.*)$"_s);
    static const QRegularExpression bullet(u"^ {0,3}[-*] +(\\S.*)$"_s);
    static const QRegularExpression numbered(u"^ {0,3}(\\d{1,3})[.)] +(\\S.*)$"_s);
    if (const auto match = heading.match(line); match.hasMatch())
        return {match.capturedLength(1) == 1 ? Kind::Heading : Kind::Subheading, match.captured(2).trimmed(), 0};
    if (const auto match = bullet.match(line); match.hasMatch())
        return {Kind::Bullet, match.captured(1).trimmed(), 0};
    if (const auto match = numbered.match(line); match.hasMatch())
        return {Kind::Numbered, match.captured(2).trimmed(), match.captured(1).toInt()};
    if (line.startsWith(u'>'))
        return {Kind::Quote, line.mid(line.startsWith("> "_L1) ? 2 : 1), 0};
    return {Kind::Paragraph, line.trimmed(), 0};
}

/// Whether the line goes on with what the block before it began.
bool continues(const MarkupBlock &before, const MarkupBlock &block, const QString &line)
{
    using Kind = MarkupBlock::Kind;
    if (block.kind == Kind::Quote)
        return before.kind == Kind::Quote;
    if (block.kind != Kind::Paragraph)
        return false;
    const bool item = before.kind == Kind::Bullet || before.kind == Kind::Numbered;
    return before.kind == Kind::Paragraph || (item && line.startsWith("  "_L1));
}

} // namespace

bool isMarkupSign(QChar letter)
{
    return u"\\*`[]()#>-.+"_s.contains(letter);
}

QList<MarkupBlock> markupBlocks(const QString &body)
{
    QList<MarkupBlock> blocks;
    bool open = false;
    for (const QString &line : withoutControls(body).split(u'\n')) {
        if (line.trimmed().isEmpty()) {
            open = false;
            continue;
        }
        const MarkupBlock block = blockOf(line);
        if (open && continues(blocks.last(), block, line))
            blocks.last().text += u'\n' + block.text;
        else
            blocks += block;
        open = true;
    }
    return blocks;
}

QList<MarkupSpan> markupSpans(const QString &text)
{
    return SpanReader(text, {}).read();
}

} // namespace regulars
