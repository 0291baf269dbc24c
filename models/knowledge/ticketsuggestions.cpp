// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/knowledge/ticketsuggestions.h"

#include "core/knowledge/articlemarkup.h"
#include "storage/knowledge/knowledgestore.h"
#include "storage/search/similarity.h"
#include "storage/tickets/conversationstore.h"
#include "storage/tickets/ticketqueue.h"
#include "storage/tickets/ticketstore.h"

namespace regulars {

namespace {

constexpr int mostArticles = 3;
constexpr int mostTickets = 3;
constexpr int mostRead = 200; // messages of a ticket

/// Subject, and what the customer wrote first and last: what the question is, and what it has become.
Result<SimilarityQuestion> questionOf(Connection &connection, TicketId id)
{
    REGULARS_TRY(ticket, TicketStore(connection).ticket(id));
    REGULARS_TRY(messages, ConversationStore(connection).articles(id, {}, mostRead));
    messages.removeIf([](const TicketArticle &message) { return message.sender != ArticleSender::Customer; });
    SimilarityQuestion question{ticket.subject, ticket.category};
    if (!messages.isEmpty())
        question.text += u'\n' + messages.last().body;
    if (messages.size() > 1)
        question.text += u'\n' + messages.first().body;
    return question;
}

Result<QList<TicketSuggestion>> suggestionsFor(Connection &connection, const SimilarityQuestion &question, TicketId besides)
{
    QList<TicketSuggestion> suggestions;
    const Similarity similarity(connection);
    REGULARS_TRY(articles, similarity.articles(question, mostArticles));
    for (const auto &similar : std::as_const(articles)) {
        REGULARS_TRY(named, KnowledgeStore(connection).namedArticle(similar.id));
        TicketSuggestion suggestion;
        suggestion.article = similar.id;
        suggestion.title = named.article.title;
        suggestion.categoryName = named.categoryName;
        suggestion.text = articlePlainText(named.article.body);
        suggestion.uses = named.uses;
        suggestion.words = similar.words;
        suggestions += suggestion;
    }
    REGULARS_TRY(tickets, similarity.solvedTickets(question, besides, mostTickets));
    for (const auto &similar : std::as_const(tickets)) {
        REGULARS_TRY(row, TicketQueue(connection).row(similar.id));
        REGULARS_TRY(ticket, TicketStore(connection).ticket(similar.id));
        TicketSuggestion suggestion;
        suggestion.ticket = similar.id;
        suggestion.number = row.number;
        suggestion.title = row.subject;
        suggestion.categoryName = row.categoryName;
        suggestion.text = ticket.outcome;
        suggestion.solvedAt = row.solvedAt;
        suggestion.words = similar.words;
        suggestions += suggestion;
    }
    return suggestions;
}

} // namespace

TicketSuggestions::TicketSuggestions(Database &database, QObject *parent) : QueryList(database, parent)
{
    connect(&database.changes(), &ChangeNotifier::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(Entity::KnowledgeArticle) || changes.touches(Entity::KnowledgeUse) ||
            (m_ticket.isValid() && changes.touches(Entity::Ticket, m_ticket.value)))
            refresh();
    });
}

void TicketSuggestions::setTicket(TicketId ticket)
{
    if (ticket == m_ticket && m_text.isEmpty())
        return;
    m_ticket = ticket;
    m_text.clear();
    refresh();
}

void TicketSuggestions::setText(const QString &text, TicketCategoryId category)
{
    const QString asked = text.trimmed();
    if (asked == m_text && category == m_category && !m_ticket.isValid())
        return;
    m_ticket = {};
    m_text = asked;
    m_category = category;
    refresh();
}

void TicketSuggestions::refresh()
{
    if (!m_ticket.isValid() && m_text.isEmpty()) {
        askNothing();
        return;
    }
    ask([ticket = m_ticket, text = m_text,
         category = m_category](Connection &connection) -> Result<QList<TicketSuggestion>> {
        if (!ticket.isValid())
            return suggestionsFor(connection, {text, category}, {});
        REGULARS_TRY(question, questionOf(connection, ticket));
        return suggestionsFor(connection, question, ticket);
    });
}

QVariant TicketSuggestions::data(const QModelIndex &index, int dataRole) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TicketSuggestion &suggestion = rows().at(index.row());
    switch (dataRole) {
    case SuggestionRole:
        return QVariant::fromValue(suggestion);
    case role::Id:
        return suggestion.article.isValid() ? suggestion.article.value : suggestion.ticket.value;
    case role::Title:
        return suggestion.title;
    case role::Subtitle:
        return suggestion.categoryName;
    case role::Loaded:
        return true;
    default:
        return {};
    }
}

} // namespace regulars
