// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/segments/segmentquerytokens.h"

#include "core/segments/segmentvalue.h"

#include <array>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

using Kind = QueryToken::Kind;

struct Spelling
{
    QStringView written;
    QStringView sign;
};
/// The longer ones first.
constexpr std::array<Spelling, 14> spellings = {{{u">=", u">="},
                                                 {u"<=", u"<="},
                                                 {u"!=", u"!="},
                                                 {u"<>", u"!="},
                                                 {u"==", u"="},
                                                 {u"=", u"="},
                                                 {u">", u">"},
                                                 {u"<", u"<"},
                                                 {u"\u2265", u">="},
                                                 {u"\u2264", u"<="},
                                                 {u"\u2260", u"!="},
                                                 {u"(", u"("},
                                                 {u")", u")"},
                                                 {u",", u","}}};

class Tokens
{
public:
    explicit Tokens(const QString &text) : m_text(text) {}

    [[nodiscard]] QList<QueryToken> all()
    {
        QList<QueryToken> tokens;
        while (skipSpace()) {
            const qsizetype from = m_at;
            QueryToken token = next();
            token.position = int(from);
            token.length = int(m_at - from);
            tokens += token;
        }
        tokens += QueryToken{Kind::End, int(m_text.size()), 0, {}};
        return tokens;
    }

private:
    [[nodiscard]] QChar at(qsizetype place) const { return place < m_text.size() ? m_text[place] : QChar(); }
    [[nodiscard]] bool isDigit(qsizetype place) const { return at(place) >= u'0' && at(place) <= u'9'; }
    [[nodiscard]] bool isInWord(qsizetype place) const
    {
        return at(place).isLetterOrNumber() || at(place) == u'_' || at(place).isMark();
    }
    [[nodiscard]] bool skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        return m_at < m_text.size();
    }
    [[nodiscard]] QueryToken next()
    {
        const QChar first = at(m_at);
        if (first == u'"')
            return quoted(Kind::Text);
        if (first == u'\u201c' || first == u'\u201e' || first == u'\u201d')
            return curly();
        if (first == u'#')
            return raw();
        if (isDigit(m_at) || (first == u'-' && isDigit(m_at + 1)))
            return value();
        if (isInWord(m_at))
            return {Kind::Word, 0, 0, word()};
        for (const Spelling &spelling : spellings) {
            if (QStringView(m_text).mid(m_at).startsWith(spelling.written)) {
                m_at += spelling.written.size();
                return {Kind::Sign, 0, 0, spelling.sign.toString()};
            }
        }
        const qsizetype size = first.isHighSurrogate() && at(m_at + 1).isLowSurrogate() ? 2 : 1;
        m_at += size;
        return {Kind::Unknown, 0, 0, m_text.mid(m_at - size, size)};
    }
    /// Points and hyphens belong to a word where it goes on behind them.
    [[nodiscard]] QString word()
    {
        const qsizetype from = m_at++;
        while (isInWord(m_at) || ((at(m_at) == u'.' || at(m_at) == u'-') && isInWord(m_at + 1)))
            ++m_at;
        return m_text.mid(from, m_at - from);
    }
    [[nodiscard]] QueryToken value()
    {
        const QString text = word();
        if (segmentDayOf(text).isValid())
            return {Kind::Day, 0, 0, text};
        return {microOfDecimal(text) ? Kind::Number : Kind::Word, 0, 0, text};
    }
    /// A mark that is doubled or behind a backslash is part of the text.
    [[nodiscard]] QueryToken quoted(Kind kind)
    {
        QString text;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar here = at(m_at);
            const bool isEscaped = (here == u'\\' && (at(m_at + 1) == u'"' || at(m_at + 1) == u'\\')) ||
                                   (here == u'"' && at(m_at + 1) == u'"');
            if (here == u'"' && !isEscaped) {
                ++m_at;
                return {kind, 0, 0, text};
            }
            if (isEscaped)
                ++m_at;
            text += at(m_at);
        }
        return {Kind::OpenText, 0, 0, text};
    }
    /// As other programs make of straight marks.
    [[nodiscard]] QueryToken curly()
    {
        const qsizetype from = ++m_at;
        while (m_at < m_text.size() && at(m_at) != u'\u201d' && at(m_at) != u'\u201c')
            ++m_at;
        const QString text = m_text.mid(from, m_at - from);
        if (m_at == m_text.size())
            return {Kind::OpenText, 0, 0, text};
        ++m_at;
        return {Kind::Text, 0, 0, text};
    }
    [[nodiscard]] QueryToken raw()
    {
        ++m_at;
        if (at(m_at) == u'"')
            return quoted(Kind::Raw);
        const qsizetype from = m_at;
        while (isInWord(m_at) || at(m_at) == u'-' || at(m_at) == u'.' || at(m_at) == u':')
            ++m_at;
        return {Kind::Raw, 0, 0, m_text.mid(from, m_at - from)};
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

} // namespace

QList<QueryToken> queryTokens(const QString &text)
{
    return Tokens(text).all();
}

} // namespace regulars
