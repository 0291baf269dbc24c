// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/search/search.h"

#include "core/base/textfolding.h"
#include "core/customers/customer.h"
#include "storage/search/searchwords.h"
#include "storage/sql/statement.h"

#include <QtCore/QSet>

#include <unordered_set>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostWords = 8;
constexpr qsizetype shortestInfix = 3;
constexpr int mostWordsAnInfixStandsFor = 100;

// A phone or card number typed with spaces and signs is one word of digits; a national leading zero is dropped.
QStringList wordsOf(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (isPlausiblePhone(trimmed)) {
        QString digits = matchKey(ContactKind::Phone, trimmed);
        while (digits.startsWith(u'0'))
            digits.remove(0, 1);
        return {digits};
    }
    return foldedWords(trimmed).mid(0, mostWords);
}

QString quoted(const QString &word)
{
    return u'"' + word + u'"';
}

QString prefixQuery(const QStringList &words)
{
    QStringList parts;
    for (const QString &word : words)
        parts += quoted(word) + u'*';
    return parts.join(u" AND "_s);
}

bool isLongNumber(const QString &word)
{
    return word.size() > numberPart && isNumber(word);
}

// Words that contain the typed one.
QString infixPart(Connection &connection, const QString &word)
{
    if (isLongNumber(word)) {
        QStringList parts;
        for (qsizetype from = 0; from + numberPart <= word.size(); ++from)
            parts += quoted(word.mid(from, numberPart));
        return parts.join(u" AND "_s);
    }
    QStringList alternatives{quoted(word) + u'*'};
    if (word.size() >= shortestInfix) {
        Statement rows(connection, u"SELECT w.word FROM search_words_index i JOIN search_words w ON w.id = i.rowid"
                                   " WHERE search_words_index MATCH :part LIMIT :most"_s);
        rows.bind(u"part", quoted(word)).bind(u"most", mostWordsAnInfixStandsFor);
        while (rows.next())
            alternatives += quoted(rows.text(0));
    }
    return alternatives.join(u" OR "_s);
}

QString infixQuery(Connection &connection, const QStringList &words)
{
    QStringList parts;
    for (const QString &word : words)
        parts += u'(' + infixPart(connection, word) + u')';
    return parts.join(u" AND "_s);
}

// All parts of a long number may stand in a text that does not have the number: in two of its numbers, or in another order.
QString numbersCondition(qsizetype numbers)
{
    QString condition;
    for (qsizetype i = 0; i < numbers; ++i)
        condition += u" AND instr(s.text, :number%1) > 0"_s.arg(i);
    return condition;
}

// Runs the prefix query and, while there is room, the infix query. `sql` has a place for conditions; `read` makes the
// match of a row; each is taken once.
template<typename Match, typename Read>
QList<Match> run(Connection &connection, const QString &sql, const QStringList &words, int limit, Read &&read)
{
    QList<Match> found;
    if (words.isEmpty() || words.first().isEmpty())
        return found;
    std::unordered_set<qint64> known;
    const auto collect = [&](const QString &query, const QStringList &numbers) {
        Statement rows(connection, sql.arg(numbersCondition(numbers.size())));
        rows.bind(u"query", query).bind(u"limit", limit + int(found.size()));
        for (qsizetype i = 0; i < numbers.size(); ++i)
            rows.bind(u"number%1"_s.arg(i), numbers[i]);
        while (found.size() < limit && rows.next()) {
            if (known.insert(rows.integer(0)).second)
                found += read(rows);
        }
    };
    collect(prefixQuery(words), {});
    if (found.size() < limit &&
        std::any_of(words.begin(), words.end(), [](const QString &w) { return w.size() >= shortestInfix; })) {
        QStringList numbers;
        std::copy_if(words.begin(), words.end(), std::back_inserter(numbers), isLongNumber);
        collect(infixQuery(connection, words), numbers);
    }
    return found;
}

// One letter stands in every text: it says nothing, and looking for it takes long.
QStringList longerWordsOf(const QString &text)
{
    QStringList words = wordsOf(text);
    words.removeIf([](const QString &word) { return word.size() < 2; });
    return words;
}

/// Adds the ids that a query finds for a word; false when there are more than so many, of which not all are added.
bool addFew(Connection &connection, const QString &sql, const QString &word, int most, QSet<qint64> &ids)
{
    Statement rows(connection, sql.arg(numbersCondition(isLongNumber(word) ? 1 : 0)));
    rows.bind(u"query", infixPart(connection, word)).bind(u"limit", most + 1);
    if (isLongNumber(word))
        rows.bind(u"number0", word);
    int found = 0;
    for (; rows.next(); ++found)
        ids.insert(rows.integer(0));
    return found <= most;
}

/// The tickets that have the word, or whose customer is found by it; nothing when there are more than so many.
std::optional<QSet<qint64>> ticketsOfWord(Connection &connection, const QString &word, int most)
{
    QSet<qint64> tickets;
    QSet<qint64> customers;
    const bool few = addFew(connection,
                            u"SELECT s.ticket_id FROM ticket_search_index i JOIN ticket_search s ON s.slot = i.rowid"
                            " WHERE ticket_search_index MATCH :query%1 LIMIT :limit"_s,
                            word, most, tickets) &&
                     addFew(connection,
                            u"SELECT s.customer_id FROM customer_search_index i JOIN customer_search s ON s.slot = i.rowid"
                            " WHERE customer_search_index MATCH :query%1 LIMIT :limit"_s,
                            word, most, customers);
    if (!few)
        return std::nullopt;
    Statement rows(connection, u"SELECT id FROM tickets WHERE customer_id = :customer"_s);
    for (const qint64 customer : std::as_const(customers)) {
        rows.bind(u"customer", QVariant(customer));
        while (rows.next())
            tickets.insert(rows.integer(0));
        if (tickets.size() > most)
            return std::nullopt;
    }
    return tickets;
}

/// How a word stands in a document in which a space comes first.
QString partOf(const QString &word)
{
    const bool anywhere = word.size() >= shortestInfix && (!isNumber(word) || isLongNumber(word));
    return anywhere ? word : u' ' + word;
}

} // namespace

Result<QList<CustomerId>> Search::customers(const QString &text, int limit) const
{
    return attempt([&] {
        return run<CustomerId>(
            m_connection,
            u"SELECT s.customer_id FROM customer_search_index i JOIN customer_search s ON s.slot = i.rowid"
            " WHERE customer_search_index MATCH :query%1 ORDER BY i.rowid DESC LIMIT :limit"_s,
            wordsOf(text), limit, [](const Statement &row) { return row.id<CustomerId>(0); });
    });
}

Result<QList<FoundInteraction>> Search::interactions(const QString &text, int limit) const
{
    const QStringList words = longerWordsOf(text);
    return attempt([&] {
        return run<FoundInteraction>(
            m_connection,
            u"SELECT s.interaction_id, s.customer_id FROM interaction_search_index i JOIN interaction_search s ON s.slot = i.rowid"
            " WHERE interaction_search_index MATCH :query%1 ORDER BY i.rowid DESC LIMIT :limit"_s,
            words, limit, [](const Statement &row) {
                return FoundInteraction{row.id<InteractionId>(0), row.id<CustomerId>(1)};
            });
    });
}

Result<TicketsWithText> Search::ticketsWith(const QString &text, int most) const
{
    return attempt([&] {
        TicketsWithText with;
        std::optional<QSet<qint64>> among;
        const QStringList words = longerWordsOf(text);
        for (const QString &word : words) {
            const std::optional<QSet<qint64>> found = ticketsOfWord(m_connection, word, most);
            if (!found)
                with.parts += partOf(word);
            else
                among = among ? *among & *found : *found;
        }
        if (among) {
            with.among.emplace();
            for (const qint64 ticket : std::as_const(*among))
                *with.among += TicketId{ticket};
        }
        return with;
    });
}

Result<QList<TicketId>> Search::tickets(const QString &text, int limit) const
{
    const QStringList words = longerWordsOf(text);
    return attempt([&] {
        return run<TicketId>(m_connection,
                             u"SELECT s.ticket_id FROM ticket_search_index i JOIN ticket_search s ON s.slot = i.rowid"
                             " WHERE ticket_search_index MATCH :query%1 ORDER BY i.rowid DESC LIMIT :limit"_s,
                             words, limit, [](const Statement &row) { return row.id<TicketId>(0); });
    });
}

Result<QList<KnowledgeArticleId>> Search::articles(const QString &text, int limit) const
{
    const QStringList words = longerWordsOf(text);
    return attempt([&] {
        return run<KnowledgeArticleId>(
            m_connection,
            u"SELECT s.article_id FROM knowledge_search_index i JOIN knowledge_search s ON s.slot = i.rowid"
            " WHERE knowledge_search_index MATCH :query%1 ORDER BY i.rowid DESC LIMIT :limit"_s,
            words, limit, [](const Statement &row) { return row.id<KnowledgeArticleId>(0); });
    });
}

} // namespace regulars
