// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/duplicates/transliteration.h"

#include "core/base/textfolding.h"

#include <array>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct Letter
{
    char16_t letter;
    const char16_t *latin;
};

// Folded letters only: lower case, without accents (й is и, ё is е, ї is і by then).
constexpr std::array<Letter, 62> letters = {
    {{u'а', u"a"},    {u'б', u"b"}, {u'в', u"v"},  {u'г', u"g"},  {u'д', u"d"},  {u'е', u"e"},  {u'ж', u"zh"}, {u'з', u"z"},
     {u'и', u"i"},    {u'к', u"k"}, {u'л', u"l"},  {u'м', u"m"},  {u'н', u"n"},  {u'о', u"o"},  {u'п', u"p"},  {u'р', u"r"},
     {u'с', u"s"},    {u'т', u"t"}, {u'у', u"u"},  {u'ф', u"f"},  {u'х', u"kh"}, {u'ц', u"ts"}, {u'ч', u"ch"}, {u'ш', u"sh"},
     {u'щ', u"shch"}, {u'ъ', u""},  {u'ы', u"y"},  {u'ь', u""},   {u'э', u"e"},  {u'ю', u"yu"}, {u'я', u"ya"}, {u'є', u"ie"},
     {u'і', u"i"},    {u'ґ', u"g"}, {u'ђ', u"dj"}, {u'љ', u"lj"}, {u'њ', u"nj"}, {u'ћ', u"c"},  {u'џ', u"dz"}, {u'ј', u"j"},
     {u'α', u"a"},    {u'β', u"v"}, {u'γ', u"g"},  {u'δ', u"d"},  {u'ε', u"e"},  {u'ζ', u"z"},  {u'η', u"i"},  {u'θ', u"th"},
     {u'ι', u"i"},    {u'κ', u"k"}, {u'λ', u"l"},  {u'μ', u"m"},  {u'ν', u"n"},  {u'ξ', u"x"},  {u'ο', u"o"},  {u'π', u"p"},
     {u'ρ', u"r"},    {u'σ', u"s"}, {u'τ', u"t"},  {u'υ', u"y"},  {u'φ', u"f"},  {u'ω', u"o"}}};

QString inLatin(const QString &text)
{
    QString latin;
    latin.reserve(text.size());
    for (const QChar letter : text) {
        const auto known = letter.unicode() < 0x370 ? letters.end()
                                                    : std::find_if(letters.begin(), letters.end(), [=](const Letter &each) {
                                                          return each.letter == letter;
                                                      });
        if (known == letters.end())
            latin += letter == u'ς' ? QChar(u's') : letter;
        else
            latin += QStringView(known->latin);
    }
    return latin;
}

QChar soundGroup(QChar letter)
{
    switch (letter.unicode()) {
    case u'b':
    case u'p':
        return u'p';
    case u'c':
    case u'g':
    case u'k':
    case u'q':
    case u'x':
        return u'k';
    case u'd':
    case u't':
        return u't';
    case u'f':
    case u'v':
    case u'w':
        return u'f';
    case u's':
    case u'z':
        return u's';
    case u'm':
    case u'n':
        return u'n';
    case u'a':
    case u'e':
    case u'h':
    case u'i':
    case u'j':
    case u'o':
    case u'u':
    case u'y':
        return {};
    default:
        return letter;
    }
}

} // namespace

QStringList matchWords(QStringView text)
{
    QString joined = folded(text);
    joined.removeIf([](QChar c) { return c == u'\'' || c == u'’' || c == u'`' || c == u'´' || c == u'ʼ'; });
    QStringList words = foldedWords(inLatin(joined));
    for (QString &word : words) {
        for (const auto &[written, meant] :
             {std::pair("ae"_L1, "a"_L1), std::pair("oe"_L1, "o"_L1), std::pair("ue"_L1, "u"_L1)})
            word.replace(written, meant);
    }
    return words;
}

QString soundSkeleton(QStringView word)
{
    QString skeleton;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar letter = word[i];
        QChar sound = soundGroup(letter);
        if (sound.isNull() && i == 0)
            sound = u'a'; // any vowel
        if (!sound.isNull() && !skeleton.endsWith(sound))
            skeleton += sound;
    }
    return skeleton;
}

} // namespace regulars
