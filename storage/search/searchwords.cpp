// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/search/searchwords.h"

#include "core/base/textfolding.h"

#include <algorithm>

namespace regulars {

bool isNumber(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isInfixWord(QStringView word)
{
    constexpr qsizetype shortestInfix = 3;
    return word.size() >= shortestInfix && !isNumber(word);
}

void SearchWords::append(const QString &word)
{
    if (word.isEmpty() || m_known.contains(word))
        return;
    m_known.insert(word);
    m_words += word;
}

void SearchWords::addWord(const QString &word)
{
    append(word);
    if (word.size() <= numberPart || !isNumber(word))
        return;
    // Up to the last four digits, by which people tell cards apart.
    for (qsizetype from = 0; from + numberPart <= word.size() + 1; ++from)
        append(word.mid(from, numberPart));
}

void SearchWords::add(QStringView text)
{
    for (const QString &word : foldedWords(text))
        addWord(word);
}

TicketWords::TicketWords(qint64 number, QStringView subject)
{
    m_words.addWord(QString::number(number));
    m_words.add(subject);
}

void TicketWords::add(QStringView body)
{
    m_words.add(body.left(m_room));
    m_room = std::max<qsizetype>(0, m_room - body.size());
}

} // namespace regulars
