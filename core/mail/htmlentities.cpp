// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mail/htmlentities.h"

#include <QtCore/QHash>

#include <array>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestEntity = 10; // between & and ;

/// U+00A0 to U+00FF in order.
constexpr std::array<const char *, 96> latinNames{
    "nbsp",   "iexcl",  "cent",   "pound",  "curren", "yen",    "brvbar", "sect",   "uml",    "copy",   "ordf",   "laquo",
    "not",    "shy",    "reg",    "macr",   "deg",    "plusmn", "sup2",   "sup3",   "acute",  "micro",  "para",   "middot",
    "cedil",  "sup1",   "ordm",   "raquo",  "frac14", "frac12", "frac34", "iquest", "Agrave", "Aacute", "Acirc",  "Atilde",
    "Auml",   "Aring",  "AElig",  "Ccedil", "Egrave", "Eacute", "Ecirc",  "Euml",   "Igrave", "Iacute", "Icirc",  "Iuml",
    "ETH",    "Ntilde", "Ograve", "Oacute", "Ocirc",  "Otilde", "Ouml",   "times",  "Oslash", "Ugrave", "Uacute", "Ucirc",
    "Uuml",   "Yacute", "THORN",  "szlig",  "agrave", "aacute", "acirc",  "atilde", "auml",   "aring",  "aelig",  "ccedil",
    "egrave", "eacute", "ecirc",  "euml",   "igrave", "iacute", "icirc",  "iuml",   "eth",    "ntilde", "ograve", "oacute",
    "ocirc",  "otilde", "ouml",   "divide", "oslash", "ugrave", "uacute", "ucirc",  "uuml",   "yacute", "thorn",  "yuml"};

constexpr std::pair<const char *, char16_t> otherNames[] = {
    {"amp", u'&'},         {"lt", u'<'},         {"gt", u'>'},          {"quot", u'"'},        {"apos", u'\''},
    {"euro", u'\u20AC'},   {"ndash", u'\u2013'}, {"mdash", u'\u2014'},  {"lsquo", u'\u2018'},  {"rsquo", u'\u2019'},
    {"sbquo", u'\u201A'},  {"ldquo", u'\u201C'}, {"rdquo", u'\u201D'},  {"bdquo", u'\u201E'},  {"hellip", u'\u2026'},
    {"bull", u'\u2022'},   {"trade", u'\u2122'}, {"zwnj", u'\u200C'},   {"zwj", u'\u200D'},    {"lsaquo", u'\u2039'},
    {"rsaquo", u'\u203A'}, {"OElig", u'\u0152'}, {"oelig", u'\u0153'},  {"Scaron", u'\u0160'}, {"scaron", u'\u0161'},
    {"ensp", u'\u2002'},   {"emsp", u'\u2003'},  {"thinsp", u'\u2009'}, {"rarr", u'\u2192'},   {"larr", u'\u2190'},
    {"minus", u'\u2212'},  {"le", u'\u2264'},    {"ge", u'\u2265'},     {"check", u'\u2713'},  {"dagger", u'\u2020'}};

/// What numbers 128 to 159 mean in practice: Windows-1252.
constexpr std::array<char16_t, 32> windowsLetters{0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                  0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                                  0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                  0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

QHash<QString, QChar> namedLetters()
{
    QHash<QString, QChar> letters;
    for (size_t i = 0; i < latinNames.size(); ++i)
        letters.insert(QString::fromLatin1(latinNames[i]), QChar(static_cast<char16_t>(0xA0 + i)));
    for (const auto &[name, letter] : otherNames)
        letters.insert(QString::fromLatin1(name), QChar(letter));
    return letters;
}

/// The letter that a reference means, without its & and ;. Empty when it is none.
QString letterOf(QStringView name)
{
    if (!name.startsWith(u'#')) {
        static const QHash<QString, QChar> letters = namedLetters();
        const auto found = letters.constFind(name.toString());
        return found == letters.cend() ? QString() : QString(*found);
    }
    const bool hexadecimal = name.size() > 2 && name[1].toLower() == u'x';
    bool isNumber = false;
    const uint number = name.sliced(hexadecimal ? 2 : 1).toUInt(&isNumber, hexadecimal ? 16 : 10);
    if (!isNumber || number == 0 || number > 0x10FFFF || (number >= 0xD800 && number < 0xE000))
        return {};
    if (number >= 128 && number < 160)
        return QString(QChar(windowsLetters.at(number - 128)));
    const char32_t letter = number;
    return QString::fromUcs4(&letter, 1);
}

} // namespace

QString withoutEntities(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&') {
            const qsizetype length = text.mid(i + 1, longestEntity + 1).indexOf(u';');
            const QString letter = length > 0 ? letterOf(text.sliced(i + 1, length)) : QString();
            if (!letter.isEmpty()) {
                plain += letter;
                i += length + 1;
                continue;
            }
        }
        plain += text[i];
    }
    return plain;
}

} // namespace regulars
