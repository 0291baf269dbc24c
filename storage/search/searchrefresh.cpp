// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/customers/customerstore.h"
#include "storage/interactions/interactionstore.h"
#include "storage/knowledge/knowledgestore.h"
#include "storage/search/searchindex.h"
#include "storage/search/searchwords.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

void SearchIndex::refreshCustomer(CustomerId customer)
{
    const auto record = CustomerStore(m_connection).customer(customer);
    if (!record && record.error().code != ErrorCode::NotFound)
        throw SqlFailure(record.error());
    if (record && !record->deleted)
        writeCustomer(customer, searchText(*record));
    else
        removeCustomer(customer);
}

void SearchIndex::refreshInteraction(InteractionId interaction)
{
    const auto record = InteractionStore(m_connection).interaction(interaction);
    if (!record && record.error().code != ErrorCode::NotFound)
        throw SqlFailure(record.error());
    if (record && !record->deleted)
        writeInteraction(interaction, record->customer, searchText(record->subject, record->body));
    else
        removeInteraction(interaction);
}

void SearchIndex::refreshTicket(TicketId ticket)
{
    Statement row(m_connection, u"SELECT number, subject FROM tickets WHERE id = :id AND deleted_at IS NULL"_s);
    if (!row.bind(u"id", ticket).next()) {
        remove(tickets, ticket.value);
        return;
    }
    TicketWords words(row.integer(0), row.text(1));
    Statement bodies(m_connection, u"SELECT body FROM ticket_articles WHERE ticket_id = :ticket ORDER BY happened_at, id"_s);
    bodies.bind(u"ticket", ticket);
    while (bodies.next())
        words.add(bodies.text(0));
    write(tickets, ticket.value, words.text());
}

void SearchIndex::refreshArticle(KnowledgeArticleId article)
{
    const auto record = KnowledgeStore(m_connection).article(article);
    if (!record && record.error().code != ErrorCode::NotFound)
        throw SqlFailure(record.error());
    if (record && !record->deleted)
        write(articles, article.value, searchText(*record));
    else
        remove(articles, article.value);
}

} // namespace regulars
