// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/textfolding.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

// Latin letters that have no decomposition in Unicode.
QLatin1StringView writtenOut(char16_t letter)
{
    switch (letter) {
    case u'ß':
        return "ss"_L1;
    case u'ø':
        return "o"_L1;
    case u'æ':
        return "ae"_L1;
    case u'œ':
        return "oe"_L1;
    case u'ł':
        return "l"_L1;
    case u'đ':
    case u'ð':
        return "d"_L1;
    case u'þ':
        return "th"_L1;
    case u'ħ':
        return "h"_L1;
    case u'ı':
        return "i"_L1;
    default:
        return {};
    }
}

bool isPlainAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
}

void appendFolded(QString &out, QChar letter)
{
    if (letter.isSpace()) {
        if (!out.isEmpty() && !out.endsWith(u' '))
            out += u' ';
    } else if (!letter.isMark() && letter.category() != QChar::Other_Format) {
        const QLatin1StringView spelled = writtenOut(letter.unicode());
        if (spelled.isEmpty())
            out += letter;
        else
            out += spelled;
    }
}

} // namespace

QString folded(QStringView text)
{
    const QString normal = isPlainAscii(text) ? text.toString().toLower()
                                              : text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString out;
    out.reserve(normal.size());
    for (const QChar letter : normal)
        appendFolded(out, letter);
    if (out.endsWith(u' '))
        out.chop(1);
    return out;
}

QStringList foldedWords(QStringView text)
{
    QStringList words;
    QString word;
    for (const QChar letter : folded(text)) {
        if (letter.isLetterOrNumber() || letter.isSurrogate()) {
            word += letter;
        } else if (!word.isEmpty()) {
            words += word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        words += word;
    return words;
}

QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar letter : text) {
        if (const int value = letter.digitValue(); value >= 0)
            digits += QChar(u'0' + value);
    }
    return digits;
}

} // namespace regulars
