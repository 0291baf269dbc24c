// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace regulars::project {

/// A string literal of a source file: its text between the quotes as written, and the line it starts on.
struct Literal
{
    int line = 0;
    QString text;
};

/// A C++ file taken apart. `code` keeps the lines, with the contents of comments and literals blanked out.
struct ScannedSource
{
    QString code;
    QList<Literal> literals;
};

namespace detail {

inline bool isWord(QChar character)
{
    return character.isLetterOrNumber() || character == u'_';
}

/// The end (after the closing quote) of the literal that opens at `start`.
inline qsizetype literalEnd(const QString &source, qsizetype start, bool raw)
{
    if (raw) {
        const qsizetype open = source.indexOf(u'(', start);
        if (open < 0)
            return source.size();
        const QString closing = u')' + source.mid(start + 1, open - start - 1) + u'"';
        const qsizetype end = source.indexOf(closing, open);
        return end < 0 ? source.size() : end + closing.size();
    }
    const QChar quote = source[start];
    qsizetype position = start + 1;
    while (position < source.size() && source[position] != quote && source[position] != u'\n')
        position += source[position] == u'\\' ? 2 : 1;
    return std::min(position + 1, source.size());
}

/// The end of the comment that opens at `start`, or `start` when none does.
inline qsizetype commentEnd(const QString &source, qsizetype start)
{
    const QStringView rest = QStringView(source).mid(start, 2);
    if (rest == QStringView(u"//")) {
        const qsizetype end = source.indexOf(u'\n', start);
        return end < 0 ? source.size() : end;
    }
    if (rest == QStringView(u"/*")) {
        const qsizetype end = source.indexOf(QStringView(u"*/"), start + 2);
        return end < 0 ? source.size() : end + 2;
    }
    return start;
}

} // namespace detail

/// Separates the code of a C++ file from its comments and literals. Include lines stay as they are.
inline ScannedSource scanSource(const QString &source)
{
    ScannedSource result{source, {}};
    int line = 1;
    bool lineHoldsInclude = false;
    const auto blank = [&](qsizetype from, qsizetype to) {
        for (qsizetype i = from; i < to; ++i) {
            if (source[i] == u'\n')
                ++line;
            else
                result.code[i] = u' ';
        }
    };
    for (qsizetype i = 0; i < source.size();) {
        const QChar character = source[i];
        if (const qsizetype past = detail::commentEnd(source, i); past > i) {
            blank(i, past);
            i = past;
        } else if (character == u'"' && !lineHoldsInclude) {
            const bool raw = i > 0 && source[i - 1] == u'R';
            const qsizetype end = detail::literalEnd(source, i, raw);
            result.literals.append({line, source.mid(i + 1, std::max<qsizetype>(0, end - i - 2))});
            blank(i + 1, end - 1);
            i = end;
        } else if (character == u'\'' && !(i > 0 && detail::isWord(source[i - 1]) && source[i - 1].isDigit())) {
            const qsizetype end = detail::literalEnd(source, i, false);
            blank(i + 1, end - 1);
            i = end;
        } else {
            if (character == u'#')
                lineHoldsInclude = QStringView(source).mid(i + 1).trimmed().startsWith(QStringView(u"include"));
            if (character == u'\n') {
                ++line;
                lineHoldsInclude = false;
            }
            ++i;
        }
    }
    return result;
}

} // namespace regulars::project
