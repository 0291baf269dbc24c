// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QSet>
#include <QtCore/QStringList>

namespace regulars {

/// A long number is also indexed by its overlapping parts of this many digits: "493055501182" by "49305", "93055"…
/// "01182". Any five neighbouring digits find it, more are the parts that they consist of. Whole ends instead ("055501182")
/// would be almost as many different words as there are digits in the shop, and slow to look up.
constexpr qsizetype numberPart = 5;
/// Whether the word has digits only.
[[nodiscard]] bool isNumber(QStringView word);
/// Whether a word of a search text is also found by parts from its middle.
[[nodiscard]] bool isInfixWord(QStringView word);

/// The words of a search document, each once, in the order in which they came.
class SearchWords
{
public:
    /// A folded word; a long number with its parts.
    void addWord(const QString &word);
    /// The words of a text as a person wrote it.
    void add(QStringView text);
    [[nodiscard]] QString text() const { return m_words.join(u' '); }

private:
    void append(const QString &word);

    QStringList m_words;
    QSet<QString> m_known;
};

/// The words under which a ticket is found: its number, its subject, and what was written in it, from the beginning on and
/// up to so much.
class TicketWords
{
public:
    TicketWords(qint64 number, QStringView subject);
    void add(QStringView body);
    [[nodiscard]] QString text() const { return m_words.text(); }

private:
    SearchWords m_words;
    qsizetype m_room = 8'000; ///< characters
};

} // namespace regulars
