// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/search/searchindex.h"

#include "core/base/textfolding.h"
#include "storage/sql/statement.h"
#include "storage/sql/transaction.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestInfix = 3;
constexpr qsizetype longestBody = 4000;

void addWord(QStringList &words, const QString &word)
{
    if (!word.isEmpty() && !words.contains(word))
        words += word;
    if (word.size() <= numberPart || !isNumber(word))
        return;
    // Up to the last four digits, by which people tell cards apart.
    for (qsizetype from = 0; from + numberPart <= word.size() + 1; ++from) {
        if (const QString part = word.mid(from, numberPart); !words.contains(part))
            words += part;
    }
}

void addWords(QStringList &words, QStringView text)
{
    for (const QString &word : foldedWords(text))
        addWord(words, word);
}

void execute(Connection &connection, const QString &sql, qint64 first, const QString &second)
{
    Statement(connection, sql).bindAll(first, second).execute();
}

} // namespace

bool isNumber(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString searchText(const Customer &customer)
{
    QStringList words;
    addWords(words, customer.name);
    addWords(words, customer.firstName);
    addWords(words, customer.lastName);
    addWords(words, customer.company);
    for (const ContactPoint &point : customer.contacts) {
        if (point.kind == ContactKind::Email)
            addWords(words, point.value);
        else
            addWord(words, matchKey(ContactKind::Phone, point.value));
    }
    for (const PostalAddress &address : customer.addresses) {
        addWords(words, address.city);
        addWords(words, address.postcode);
    }
    for (const QString &tag : customer.tags)
        addWords(words, tag);
    addWords(words, customer.cardNumber);
    addWord(words, digitsOf(customer.cardNumber));
    for (const ExternalId &key : customer.externalIds)
        addWords(words, key.value);
    for (const CustomField &field : customer.fields)
        addWords(words, field.value);
    for (const OwnRecord &record : customer.records) {
        for (const QString &cell : record.cells)
            addWords(words, cell);
    }
    for (const QString &name : customer.formerNames + customer.formerCards)
        addWords(words, name);
    return words.join(u' ');
}

QString searchText(QStringView subject, QStringView body)
{
    QStringList words;
    addWords(words, subject);
    addWords(words, body.left(longestBody));
    return words.join(u' ');
}

bool isInfixWord(QStringView word)
{
    return word.size() >= shortestInfix && !isNumber(word);
}

void mergeSearchIndexes(Connection &connection)
{
    constexpr int mostPages = 100;
    Transaction transaction(connection);
    for (const auto index : {"customer_search_index"_L1, "interaction_search_index"_L1, "search_words_index"_L1})
        connection.execute(u"INSERT INTO %1 (%1, rank) VALUES ('merge', %2)"_s.arg(index).arg(mostPages));
    transaction.commit();
}

SearchIndex::SearchIndex(Connection &connection) : m_connection(connection) {}

void SearchIndex::noteWords(const QString &text)
{
    Statement add(m_connection,
                  u"INSERT INTO search_words (word) VALUES (:word) ON CONFLICT (word) DO NOTHING RETURNING id"_s);
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!isInfixWord(word) || !m_knownWords.insert(word).second)
            continue;
        if (!add.bindAll(word).next())
            continue;
        const qint64 id = add.integer(0);
        execute(m_connection, u"INSERT INTO search_words_index (rowid, word) VALUES (:id, :word)"_s, id, word);
    }
}

void SearchIndex::removeCustomer(CustomerId customer)
{
    Statement old(m_connection, u"DELETE FROM customer_search WHERE customer_id = :customer RETURNING slot, text"_s);
    if (old.bind(u"customer", customer).next()) {
        execute(m_connection,
                u"INSERT INTO customer_search_index (customer_search_index, rowid, text) VALUES ('delete', :slot, :text)"_s,
                old.integer(0), old.text(1));
    }
}

void SearchIndex::writeCustomer(CustomerId customer, const QString &text)
{
    removeCustomer(customer);
    Statement add(m_connection,
                  u"INSERT INTO customer_search (slot, customer_id, text)"
                  " SELECT coalesce(max(slot), 0) + 1, :customer, :text FROM customer_search RETURNING slot"_s);
    add.bindAll(customer, text).only();
    execute(m_connection, u"INSERT INTO customer_search_index (rowid, text) VALUES (:slot, :text)"_s, add.integer(0), text);
    noteWords(text);
}

void SearchIndex::removeInteraction(InteractionId interaction)
{
    Statement old(m_connection,
                  u"DELETE FROM interaction_search WHERE interaction_id = :interaction RETURNING slot, text"_s);
    if (old.bind(u"interaction", interaction).next()) {
        execute(
            m_connection,
            u"INSERT INTO interaction_search_index (interaction_search_index, rowid, text) VALUES ('delete', :slot, :text)"_s,
            old.integer(0), old.text(1));
    }
}

void SearchIndex::writeInteraction(InteractionId interaction, CustomerId customer, const QString &text)
{
    removeInteraction(interaction);
    Statement add(
        m_connection,
        u"INSERT INTO interaction_search (slot, interaction_id, customer_id, text)"
        " SELECT coalesce(max(slot), 0) + 1, :interaction, :customer, :text FROM interaction_search RETURNING slot"_s);
    add.bindAll(interaction, customer, text).only();
    execute(m_connection, u"INSERT INTO interaction_search_index (rowid, text) VALUES (:slot, :text)"_s, add.integer(0),
            text);
    noteWords(text);
}

} // namespace regulars
