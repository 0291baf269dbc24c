// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/search/searchrebuild.h"

#include "core/knowledge/knowledgearticle.h"
#include "storage/bulk/bulkstatement.h"
#include "storage/customers/customerparts.h"
#include "storage/customers/partcursor.h"
#include "storage/customers/recordcells.h"
#include "storage/search/searchindex.h"
#include "storage/search/searchwords.h"
#include "storage/sql/canceltoken.h"
#include "storage/sql/statement.h"

#include <algorithm>
#include <vector>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// Records with the slots they get: ascending by time, found again by ascending id.
class SlotList
{
public:
    SlotList(Connection &connection, const QString &idAndTimeSql)
    {
        Statement rows(connection, idAndTimeSql);
        while (rows.next())
            m_entries.emplace_back(rows.integer(1), rows.integer(0));
        std::sort(m_entries.begin(), m_entries.end());
        qint64 slot = 0;
        for (auto &[time, id] : m_entries)
            time = ++slot;
        std::sort(m_entries.begin(), m_entries.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
        m_next = m_entries.begin();
    }

    [[nodiscard]] qint64 size() const { return static_cast<qint64>(m_entries.size()); }
    /// The slot of a record; records are asked for by ascending id.
    [[nodiscard]] qint64 take(qint64 id)
    {
        while (m_next->second != id)
            ++m_next;
        return m_next->first;
    }

private:
    std::vector<std::pair<qint64, qint64>> m_entries;
    std::vector<std::pair<qint64, qint64>>::iterator m_next;
};

void stepOn(qint64 done, qint64 total, const Progress &progress, const CancelToken &cancel)
{
    constexpr qint64 every = 1'024;
    if (done % every != 0)
        return;
    if (cancel.isCancelled())
        throw SqlFailure({ErrorCode::Cancelled, {}, {}, {}});
    if (progress)
        progress(done, total);
}

void collectWords(const QString &text, std::unordered_set<QString> &words)
{
    for (const QStringView word : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        if (isInfixWord(word))
            words.insert(word.toString());
    }
}

// FTS5 writes a segment whenever so many bytes have come together, and merges the segments again and again: with its
// default of 1 MB a million documents are written many times over.
void rebuildIndex(Connection &connection, const QString &index)
{
    constexpr int usualBytes = 1 << 20;
    constexpr int rebuildingBytes = 32 << 20;
    const QString collect = u"INSERT INTO %1 (%1, rank) VALUES ('hashsize', %2)"_s;
    connection.execute(collect.arg(index).arg(rebuildingBytes));
    connection.execute(u"INSERT INTO %1 (%1) VALUES ('rebuild')"_s.arg(index));
    connection.execute(collect.arg(index).arg(usualBytes));
}

void writeWords(Connection &connection, const std::unordered_set<QString> &words)
{
    std::vector<QString> sorted(words.begin(), words.end());
    std::sort(sorted.begin(), sorted.end());
    BulkStatement add(connection, u"INSERT INTO search_words (word) VALUES (:word)"_s);
    for (const QString &word : sorted)
        add.run(word);
    rebuildIndex(connection, u"search_words_index"_s);
}

} // namespace

void forEachCustomerText(Connection &connection, const std::function<void(CustomerId, const QString &)> &receive)
{
    PartCursor contacts(connection, u"kind, value"_s, u"customer_contacts"_s);
    PartCursor addresses(connection, u"city, postcode"_s, u"customer_addresses"_s);
    PartCursor tags(connection, u"tag"_s, u"customer_tags"_s);
    PartCursor keys(connection, u"value"_s, u"customer_external_ids"_s);
    PartCursor fields(connection, u"value"_s, u"customer_fields"_s);
    PartCursor records(connection, u"cells"_s, u"customer_records"_s);
    PartCursor former(connection, u"old_name, old_card_number"_s, u"customer_redirects"_s);
    Statement rows(connection, u"SELECT id, name, first_name, last_name, company, card_number FROM customers"
                               " WHERE deleted_at IS NULL ORDER BY id"_s);
    while (rows.next()) {
        Customer customer;
        customer.id = rows.id<CustomerId>(0);
        customer.name = rows.text(1);
        customer.firstName = rows.text(2);
        customer.lastName = rows.text(3);
        customer.company = rows.text(4);
        customer.cardNumber = rows.text(5);
        contacts.rowsOf(customer.id, [&](const Statement &row) {
            customer.contacts += ContactPoint{{}, valueOf<ContactKind>(row.text(1)), {}, row.text(2)};
        });
        addresses.rowsOf(customer.id, [&](const Statement &row) {
            PostalAddress address;
            address.city = row.text(1);
            address.postcode = row.text(2);
            customer.addresses += address;
        });
        tags.rowsOf(customer.id, [&](const Statement &row) { customer.tags += row.text(1); });
        keys.rowsOf(customer.id, [&](const Statement &row) { customer.externalIds += ExternalId{{}, row.text(1)}; });
        fields.rowsOf(customer.id, [&](const Statement &row) { customer.fields += CustomField{{}, row.text(1)}; });
        records.rowsOf(customer.id, [&](const Statement &row) {
            customer.records += OwnRecord{{}, recordCellsOf(row.text(1))};
        });
        former.rowsOf(customer.id, [&](const Statement &row) { addFormerName(customer, row.text(1), row.text(2)); });
        receive(customer.id, searchText(customer));
    }
}

void forEachInteractionText(Connection &connection,
                            const std::function<void(InteractionId, CustomerId, const QString &)> &receive)
{
    Statement rows(connection,
                   u"SELECT id, customer_id, subject, body FROM interactions WHERE deleted_at IS NULL ORDER BY id"_s);
    while (rows.next())
        receive(rows.id<InteractionId>(0), rows.id<CustomerId>(1), searchText(rows.text(2), rows.text(3)));
}

void forEachTicketText(Connection &connection, const std::function<void(TicketId, const QString &)> &receive)
{
    Statement articles(connection, u"SELECT ticket_id, body FROM ticket_articles ORDER BY ticket_id, happened_at, id"_s);
    bool more = articles.next();
    Statement rows(connection, u"SELECT id, number, subject FROM tickets WHERE deleted_at IS NULL ORDER BY id"_s);
    while (rows.next()) {
        const auto ticket = rows.id<TicketId>(0);
        TicketWords words(rows.integer(1), rows.text(2));
        for (; more && articles.integer(0) <= ticket.value; more = articles.next()) {
            if (articles.integer(0) == ticket.value)
                words.add(articles.text(1));
        }
        receive(ticket, words.text());
    }
}

void forEachArticleText(Connection &connection, const std::function<void(KnowledgeArticleId, const QString &)> &receive)
{
    Statement rows(connection, u"SELECT id, title, body FROM knowledge_articles WHERE deleted_at IS NULL ORDER BY id"_s);
    while (rows.next()) {
        KnowledgeArticle article;
        article.id = rows.id<KnowledgeArticleId>(0);
        article.title = rows.text(1);
        article.body = rows.text(2);
        receive(article.id, searchText(article));
    }
}

void rebuildSearch(Connection &connection, const Progress &progress, const CancelToken &cancel)
{
    for (const auto table :
         {"customer_search"_L1, "interaction_search"_L1, "ticket_search"_L1, "knowledge_search"_L1, "search_words"_L1})
        connection.execute(u"DELETE FROM "_s + table);
    SlotList customers(connection, u"SELECT c.id, coalesce(s.last_activity_at, c.created_at) FROM customers c"
                                   " LEFT JOIN customer_stats s ON s.customer_id = c.id WHERE c.deleted_at IS NULL"_s);
    SlotList interactions(connection, u"SELECT id, occurred_at FROM interactions WHERE deleted_at IS NULL"_s);
    SlotList tickets(connection, u"SELECT id, opened_at FROM tickets WHERE deleted_at IS NULL"_s);
    SlotList articles(connection, u"SELECT id, updated_at FROM knowledge_articles WHERE deleted_at IS NULL"_s);
    const qint64 total = customers.size() + interactions.size() + tickets.size() + articles.size();
    std::unordered_set<QString> words;
    qint64 done = 0;

    BulkStatement addCustomer(connection,
                              u"INSERT INTO customer_search (slot, customer_id, text) VALUES (:slot, :customer, :text)"_s);
    forEachCustomerText(connection, [&](CustomerId customer, const QString &text) {
        addCustomer.run(customers.take(customer.value), customer, text);
        collectWords(text, words);
        stepOn(++done, total, progress, cancel);
    });
    BulkStatement addInteraction(connection, u"INSERT INTO interaction_search (slot, interaction_id, customer_id, text)"
                                             " VALUES (:slot, :interaction, :customer, :text)"_s);
    forEachInteractionText(connection, [&](InteractionId interaction, CustomerId customer, const QString &text) {
        addInteraction.run(interactions.take(interaction.value), interaction, customer, text);
        collectWords(text, words);
        stepOn(++done, total, progress, cancel);
    });
    BulkStatement addTicket(connection,
                            u"INSERT INTO ticket_search (slot, ticket_id, text) VALUES (:slot, :ticket, :text)"_s);
    forEachTicketText(connection, [&](TicketId ticket, const QString &text) {
        addTicket.run(tickets.take(ticket.value), ticket, text);
        collectWords(text, words);
        stepOn(++done, total, progress, cancel);
    });
    BulkStatement addArticle(connection,
                             u"INSERT INTO knowledge_search (slot, article_id, text) VALUES (:slot, :article, :text)"_s);
    forEachArticleText(connection, [&](KnowledgeArticleId article, const QString &text) {
        addArticle.run(articles.take(article.value), article, text);
        collectWords(text, words);
        stepOn(++done, total, progress, cancel);
    });
    for (const auto table : {"customer_search"_L1, "interaction_search"_L1, "ticket_search"_L1, "knowledge_search"_L1})
        rebuildIndex(connection, table + u"_index"_s);
    writeWords(connection, words);
}

} // namespace regulars
