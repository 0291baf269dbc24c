// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/search/searchindex.h"

#include "core/base/textfolding.h"
#include "core/knowledge/articlemarkup.h"
#include "core/knowledge/knowledgearticle.h"
#include "storage/search/searchwords.h"
#include "storage/sql/statement.h"
#include "storage/sql/transaction.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestBody = 4000;

void execute(Connection &connection, const QString &sql, qint64 first, const QString &second)
{
    Statement(connection, sql).bindAll(first, second).execute();
}

} // namespace

QString searchText(const Customer &customer)
{
    SearchWords words;
    words.add(customer.name);
    words.add(customer.firstName);
    words.add(customer.lastName);
    words.add(customer.company);
    for (const ContactPoint &point : customer.contacts) {
        if (point.kind == ContactKind::Email)
            words.add(point.value);
        else
            words.addWord(matchKey(ContactKind::Phone, point.value));
    }
    for (const PostalAddress &address : customer.addresses) {
        words.add(address.city);
        words.add(address.postcode);
    }
    for (const QString &tag : customer.tags)
        words.add(tag);
    words.add(customer.cardNumber);
    words.addWord(digitsOf(customer.cardNumber));
    for (const ExternalId &key : customer.externalIds)
        words.add(key.value);
    for (const CustomField &field : customer.fields)
        words.add(field.value);
    for (const OwnRecord &record : customer.records) {
        for (const QString &cell : record.cells)
            words.add(cell);
    }
    for (const QString &name : customer.formerNames + customer.formerCards)
        words.add(name);
    return words.text();
}

QString searchText(QStringView subject, QStringView body)
{
    SearchWords words;
    words.add(subject);
    words.add(body.left(longestBody));
    return words.text();
}

QString searchText(const KnowledgeArticle &article)
{
    SearchWords words;
    words.add(article.title);
    words.add(articlePlainText(article.body));
    return words.text();
}

void mergeSearchIndexes(Connection &connection)
{
    constexpr int mostPages = 100;
    Transaction transaction(connection);
    for (const auto index : {"customer_search_index"_L1, "interaction_search_index"_L1, "ticket_search_index"_L1,
                             "knowledge_search_index"_L1, "search_words_index"_L1})
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

void SearchIndex::remove(const Kind &kind, qint64 record)
{
    const QStringView table(kind.table);
    Statement old(m_connection,
                  u"DELETE FROM %1 WHERE %2 = :id RETURNING slot, text"_s.arg(table, QStringView(kind.record)));
    if (old.bind(u"id", QVariant(record)).next()) {
        execute(m_connection, u"INSERT INTO %1_index (%1_index, rowid, text) VALUES ('delete', :slot, :text)"_s.arg(table),
                old.integer(0), old.text(1));
    }
}

void SearchIndex::removeGone(const Kind &kind, qint64 first, qint64 last)
{
    Statement rows(m_connection,
                   u"SELECT %2 FROM %1 WHERE %2 BETWEEN :first AND :last AND %2 NOT IN (SELECT id FROM %3)"_s.arg(
                       QStringView(kind.table), QStringView(kind.record), QStringView(kind.records)));
    rows.bind(u"first", QVariant(first)).bind(u"last", QVariant(last));
    QList<qint64> gone;
    while (rows.next())
        gone += rows.integer(0);
    for (const qint64 record : std::as_const(gone))
        remove(kind, record);
}

void SearchIndex::forgetTickets(TicketId first, TicketId last)
{
    removeGone(tickets, first.value, last.value);
}

void SearchIndex::forgetArticles(KnowledgeArticleId first, KnowledgeArticleId last)
{
    removeGone(articles, first.value, last.value);
}

void SearchIndex::write(const Kind &kind, qint64 record, const QString &text)
{
    const QStringView table(kind.table);
    const QStringView column(kind.record);
    Statement known(m_connection, u"SELECT text FROM %1 WHERE %2 = :id"_s.arg(table, column));
    if (known.bind(u"id", QVariant(record)).next() && known.text(0) == text)
        return;
    remove(kind, record);
    Statement add(m_connection, u"INSERT INTO %1 (slot, %2, text) SELECT coalesce(max(slot), 0) + 1, :id, :text FROM %1"
                                " RETURNING slot"_s.arg(table, column));
    add.bindAll(record, text).only();
    execute(m_connection, u"INSERT INTO %1_index (rowid, text) VALUES (:slot, :text)"_s.arg(table), add.integer(0), text);
    noteWords(text);
}

} // namespace regulars
