// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/templates/texttemplate.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

bool isNameLetter(QChar letter)
{
    return (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9') || letter == u'_';
}

bool isFieldName(QStringView name)
{
    for (const QStringView kept : {u"if", u"else", u"end"}) {
        if (name == kept)
            return false;
    }
    const QList<QStringView> words = name.split(u'.');
    return std::all_of(words.begin(), words.end(), [](QStringView word) {
        return !word.isEmpty() && std::all_of(word.begin(), word.end(), isNameLetter);
    });
}

tl::unexpected<Error> broken(const QString &rule, qsizetype position)
{
    return tl::unexpected(invalidField(u"body"_s, rule, {{u"position"_s, position}}));
}

bool isPair(QStringView text, qsizetype at)
{
    return at + 1 < text.size() && text[at] == text[at + 1];
}

/// Where the field that begins at `from` ends, or -1. Doubled braces stand for themselves in a fallback.
qsizetype endOfField(QStringView text, qsizetype from)
{
    bool inFallback = false;
    for (qsizetype i = from + 1; i < text.size(); ++i) {
        const QChar letter = text[i];
        if (letter == u'\n')
            return -1;
        if (letter == u'|')
            inFallback = true;
        if (letter == u'{' && !(inFallback && isPair(text, i)))
            return -1;
        // Of three the last one ends the field.
        if (letter == u'}' && !(inFallback && isPair(text, i)))
            return i;
        if (letter == u'{' || letter == u'}')
            ++i;
    }
    return -1;
}

QString withSingleBraces(QStringView text)
{
    return text.toString().replace("{{"_L1, "{"_L1).replace("}}"_L1, "}"_L1);
}

Result<TextTemplate::Part> fieldOf(QStringView inside, qsizetype position)
{
    const qsizetype bar = inside.indexOf(u'|');
    TextTemplate::Part part;
    part.open = bar < 0;
    part.field = (part.open ? inside : inside.left(bar)).trimmed().toString();
    if (!part.open)
        part.text = withSingleBraces(inside.mid(bar + 1));
    if (!isFieldName(part.field))
        return broken(u"not_a_field"_s, position);
    return part;
}

} // namespace

Result<TextTemplate> TextTemplate::parse(QStringView text)
{
    TextTemplate parsed;
    QString plain;
    const auto endPlain = [&] {
        if (!plain.isEmpty())
            parsed.m_parts += Part{std::exchange(plain, {}), {}, false};
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        if (letter != u'{' && letter != u'}') {
            plain += letter;
            continue;
        }
        if (isPair(text, i)) {
            plain += letter;
            ++i;
            continue;
        }
        if (letter == u'}')
            return broken(u"not_opened"_s, i);
        const qsizetype end = endOfField(text, i);
        if (end < 0)
            return broken(u"not_closed"_s, i);
        REGULARS_TRY(part, fieldOf(text.mid(i + 1, end - i - 1), i));
        endPlain();
        parsed.m_parts += part;
        i = end;
    }
    endPlain();
    return parsed;
}

QStringList TextTemplate::fields() const
{
    QStringList names;
    for (const Part &part : m_parts) {
        if (!part.field.isEmpty() && !names.contains(part.field))
            names += part.field;
    }
    return names;
}

FilledText fill(const TextTemplate &text, const MergeValues &values)
{
    FilledText filled;
    for (const TextTemplate::Part &part : text.parts()) {
        const QString value = part.field.isEmpty() ? part.text : values.value(part.field);
        if (!value.isEmpty() || !part.open) {
            filled.text += value.isEmpty() ? part.text : value;
            continue;
        }
        filled.text += u'{' + part.field + u'}';
        if (!filled.unresolved.contains(part.field))
            filled.unresolved += part.field;
    }
    return filled;
}

Result<QString> filledOrError(const TextTemplate &text, const MergeValues &values)
{
    FilledText filled = fill(text, values);
    if (!filled.unresolved.isEmpty())
        return tl::unexpected(invalidField(u"body"_s, u"unresolved"_s, {{u"fields"_s, filled.unresolved}}));
    return std::move(filled.text);
}

QString asTemplate(QString text)
{
    return text.replace("{"_L1, "{{"_L1).replace("}"_L1, "}}"_L1);
}

} // namespace regulars
