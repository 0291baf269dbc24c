// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/customers/customer.h"
#include "core/interactions/interaction.h"
#include "core/knowledge/knowledgearticleid.h"

#include <unordered_set>

namespace regulars {

class Connection;
struct KnowledgeArticle;

/// The words under which a customer is found: names, company, tags, city, e-mail, phone numbers, card and external ids,
/// also those of customers merged into this one.
[[nodiscard]] QString searchText(const Customer &customer);
[[nodiscard]] QString searchText(QStringView subject, QStringView body);
[[nodiscard]] QString searchText(const KnowledgeArticle &article);

/// Merges a part of what was written into the search indexes since they were last in order: a few milliseconds of work
/// for a quiet moment, in a write transaction of its own. Throws SqlFailure.
void mergeSearchIndexes(Connection &connection);

/// Writes the search documents. A document that is written anew gets the highest slot: newest matches come first.
/// Everything throws SqlFailure; used inside write transactions only.
class SearchIndex
{
public:
    explicit SearchIndex(Connection &connection);

    void writeCustomer(CustomerId customer, const QString &text);
    void removeCustomer(CustomerId customer);
    void writeInteraction(InteractionId interaction, CustomerId customer, const QString &text);
    void removeInteraction(InteractionId interaction);

    /// Reads the records again and writes their documents, or removes them when they are deleted.
    void refreshCustomer(CustomerId customer);
    void refreshInteraction(InteractionId interaction);
    /// Tickets and articles whose text is the same keep their documents, and so their place among the matches.
    void refreshTicket(TicketId ticket);
    void refreshArticle(KnowledgeArticleId article);
    /// Removes the documents of those between the two that are not there any more.
    void forgetTickets(TicketId first, TicketId last);
    void forgetArticles(KnowledgeArticleId first, KnowledgeArticleId last);

private:
    /// A kind of document that has nothing but its record and its text.
    struct Kind
    {
        const char16_t *table;
        const char16_t *record;  ///< column of the record's id
        const char16_t *records; ///< table of the records
    };
    static constexpr Kind tickets{u"ticket_search", u"ticket_id", u"tickets"};
    static constexpr Kind articles{u"knowledge_search", u"article_id", u"knowledge_articles"};

    void write(const Kind &kind, qint64 record, const QString &text);
    void remove(const Kind &kind, qint64 record);
    void removeGone(const Kind &kind, qint64 first, qint64 last);
    void noteWords(const QString &text);

    Connection &m_connection;
    std::unordered_set<QString> m_knownWords;
};

} // namespace regulars
