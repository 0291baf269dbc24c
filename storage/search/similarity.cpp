// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/search/similarity.h"

#include "core/base/textfolding.h"
#include "core/metrics/wilsoninterval.h"
#include "storage/sql/statement.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>
#include <cmath>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestQuestion = 4'000;
constexpr qsizetype shortestWord = 3;
constexpr qsizetype mostWords = 40;    ///< of the question that are looked up
constexpr qsizetype tellingWords = 10; ///< of them that are used
constexpr int newestTexts = 1'000;     ///< of a word
constexpr qsizetype mostCandidates = 200;
constexpr double sameCategory = 1.25;
/// What a text must have of all that the telling words weigh.
constexpr double leastShare = 0.3;
constexpr qint64 mostCounted = 1'000; ///< texts; more are told from the highest id
/// Fewer texts than this are mostly about the same few things: then only short words, as "the", are usual ones.
constexpr qint64 fewTexts = 20;
constexpr qsizetype longWord = 5;

/// A word of the question.
struct Word
{
    QString folded;
    QString written;
    double weight = 0;
};

/// A text that has some of them.
struct Candidate
{
    qint64 slot = 0;
    double score = 0;
    quint32 words = 0; ///< bits
};

bool isWordLetter(QChar letter)
{
    return letter.isLetterOrNumber() || letter.isMark() || letter.isSurrogate();
}

QList<Word> wordsOf(QStringView text)
{
    QList<Word> words;
    QSet<QString> known;
    const auto take = [&](QStringView written) {
        for (const QString &fold : foldedWords(written)) {
            if (fold.size() < shortestWord || words.size() == mostWords || known.contains(fold))
                continue;
            known.insert(fold);
            words += Word{fold, written.toString(), 0};
        }
    };
    const QStringView read = text.left(longestQuestion);
    qsizetype from = 0;
    for (qsizetype at = 0; at <= read.size(); ++at) {
        if (at < read.size() && isWordLetter(read[at]))
            continue;
        take(read.mid(from, at - from));
        from = at + 1;
    }
    return words;
}

QString quoted(const QString &word)
{
    return u'"' + word + u'"';
}

/// Whether more than half of all texts have the word, as surely as so many texts can tell: it says nothing then.
bool isUsual(const QString &word, double with, qint64 texts)
{
    if (texts < fewTexts && word.size() >= longWord)
        return false;
    const auto share = wilsonInterval(std::min(std::llround(with), texts), texts);
    return share && share->low > 0.5;
}

/// The documents of one kind.
class Documents
{
public:
    /// `record`: the column with the id of what the document is of.
    Documents(Connection &connection, const QString &table, const QString &record) : m_connection(connection), m_table(table)
    {
        Statement newest(connection, u"SELECT coalesce(max(slot), 0) FROM "_s + table);
        newest.only();
        m_slots = newest.integer(0);
        Statement count(connection, u"SELECT count(*), coalesce(max(%1), 0) FROM (SELECT %1 FROM %2 ORDER BY %1 DESC"
                                    " LIMIT :most) AS u"_s.arg(record, table));
        count.bind(u"most", QVariant(mostCounted)).only();
        m_texts = count.integer(0) < mostCounted ? count.integer(0) : std::min(m_slots, count.integer(1));
    }

    [[nodiscard]] QList<Candidate> candidates(QList<Word> &words) const
    {
        weigh(words);
        QHash<qint64, Candidate> bySlot;
        for (qsizetype i = 0; i < words.size(); ++i) {
            for (const qint64 slot : newestSlots(words.at(i).folded)) {
                Candidate &candidate = bySlot[slot];
                candidate.slot = slot;
                candidate.score += words.at(i).weight;
                candidate.words |= 1U << i;
            }
        }
        QList<Candidate> all = bySlot.values();
        const auto kept = std::min<qsizetype>(mostCandidates, all.size());
        std::partial_sort(all.begin(), all.begin() + kept, all.end(), [](const Candidate &a, const Candidate &b) {
            return std::pair(a.score, a.slot) > std::pair(b.score, b.slot);
        });
        return all.mid(0, kept);
    }

private:
    /// How many texts have the word, and where the last of the newest ones lies.
    [[nodiscard]] double frequencyOf(const QString &word) const
    {
        Statement count(m_connection, u"SELECT count(*), min(rowid) FROM (SELECT rowid FROM %1_index WHERE %1_index MATCH"
                                      " :word ORDER BY rowid DESC LIMIT :newest)"_s.arg(m_table));
        count.bind(u"word", quoted(word)).bind(u"newest", QVariant(newestTexts)).only();
        const qint64 texts = count.integer(0);
        if (texts < newestTexts)
            return static_cast<double>(texts);
        const double share = static_cast<double>(texts) / static_cast<double>(m_slots - count.integer(1) + 1);
        return share * static_cast<double>(m_slots);
    }

    [[nodiscard]] QList<qint64> newestSlots(const QString &word) const
    {
        Statement rows(m_connection, u"SELECT rowid FROM %1_index WHERE %1_index MATCH :word ORDER BY rowid DESC"
                                     " LIMIT :newest"_s.arg(m_table));
        rows.bind(u"word", quoted(word)).bind(u"newest", QVariant(newestTexts));
        QList<qint64> found;
        while (rows.next())
            found += rows.integer(0);
        return found;
    }

    /// Leaves the telling ones, the most telling first.
    void weigh(QList<Word> &words) const
    {
        for (Word &word : words) {
            const double with = frequencyOf(word.folded);
            const double without = std::max(0.0, static_cast<double>(m_texts) - with);
            const bool telling = with > 0 && !isUsual(word.folded, with, m_texts);
            word.weight = telling ? std::log(1 + (without + 0.5) / (with + 0.5)) : 0;
        }
        words.removeIf([](const Word &word) { return word.weight <= 0; });
        std::stable_sort(words.begin(), words.end(), [](const Word &a, const Word &b) { return a.weight > b.weight; });
        words.resize(std::min(words.size(), tellingWords));
    }

    Connection &m_connection;
    QString m_table;
    qint64 m_slots = 0; ///< the highest: a text that is written anew leaves its slot empty
    qint64 m_texts = 0; ///< how many there are, or nearly
};

/// The candidates that `sql` knows (a slot → the record's id and category), the most similar first.
template<typename IdType>
QList<Similar<IdType>> mostSimilar(Connection &connection, const Documents &documents, const QString &sql,
                                   const SimilarityQuestion &question, IdType besides, int limit)
{
    QList<Word> words = wordsOf(question.text);
    const QList<Candidate> candidates = documents.candidates(words);
    double whole = 0;
    for (const Word &word : std::as_const(words))
        whole += word.weight;
    QList<Similar<IdType>> similar;
    Statement row(connection, sql);
    for (const Candidate &candidate : candidates) {
        if (candidate.score < whole * leastShare)
            break;
        if (!row.bind(u"slot", QVariant(candidate.slot)).next() || row.id<IdType>(0) == besides)
            continue;
        Similar<IdType> found{row.id<IdType>(0), candidate.score, {}};
        if (question.category.isValid() && row.id<TicketCategoryId>(1) == question.category)
            found.score *= sameCategory;
        for (qsizetype i = 0; i < words.size(); ++i) {
            if ((candidate.words & (1U << i)) != 0)
                found.words += words.at(i).written;
        }
        similar += found;
    }
    std::stable_sort(similar.begin(), similar.end(), [](const auto &a, const auto &b) { return a.score > b.score; });
    return similar.mid(0, limit);
}

} // namespace

Result<QList<Similar<TicketId>>> Similarity::solvedTickets(const SimilarityQuestion &question, TicketId besides,
                                                           int limit) const
{
    return attempt([&] {
        return mostSimilar<TicketId>(
            m_connection, Documents(m_connection, u"ticket_search"_s, u"ticket_id"_s),
            u"SELECT t.id, t.category_id FROM ticket_search s JOIN tickets t ON t.id = s.ticket_id"
            " JOIN ticket_facts f ON f.ticket_id = t.id WHERE s.slot = :slot AND t.deleted_at IS NULL"
            " AND t.merged_into IS NULL AND t.discarded = 'none' AND f.category IN ('solved', 'closed')"_s,
            question, besides, limit);
    });
}

Result<QList<Similar<KnowledgeArticleId>>> Similarity::articles(const SimilarityQuestion &question, int limit) const
{
    return attempt([&] {
        return mostSimilar<KnowledgeArticleId>(
            m_connection, Documents(m_connection, u"knowledge_search"_s, u"article_id"_s),
            u"SELECT a.id, a.category_id FROM knowledge_search s JOIN knowledge_articles a ON a.id = s.article_id"
            " WHERE s.slot = :slot AND a.deleted_at IS NULL AND a.state = 'published'"_s,
            question, {}, limit);
    });
}

} // namespace regulars
