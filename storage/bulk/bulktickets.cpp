// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/bulk/bulktickets.h"

#include "core/base/textfolding.h"
#include "storage/base/uid.h"
#include "storage/journal/writesession.h"

namespace regulars {

using namespace Qt::StringLiterals;

BulkTickets::BulkTickets(WriteSession &session)
    : m_session(session),
      m_teams(session.connection(), Table::Teams, u"uid, name, name_fold, position, change_set_id"_s),
      m_categories(session.connection(), Table::TicketCategories, u"uid, name, name_fold, position, change_set_id"_s),
      m_tickets(session.connection(), Table::Tickets,
                u"uid, number, subject, subject_fold, customer_id, origin, channel, type, priority, status_id, discarded,"
                " category_id, owner_id, team_id, pending_until, root_cause, outcome, seconds_spent, test, opened_at,"
                " import_key, created_at, created_by, updated_at, updated_by, change_set_id"_s),
      m_tags(session.connection(), Table::TicketTags, u"ticket_id, tag, tag_fold"_s),
      m_links(session.connection(), Table::TicketLinks, u"ticket_id, order_id, product_id"_s),
      m_articles(session.connection(), Table::TicketArticles,
                 u"uid, ticket_id, happened_at, sender, visibility, channel, author_id, body, message_id, in_reply_to,"
                 " automatic, created_at, change_set_id"_s),
      m_events(session.connection(), Table::TicketEvents,
               u"ticket_id, happened_at, kind, about, value_before, value_after, note, user_id, article_id, change_set_id"_s)
{
}

TeamId BulkTickets::addTeam(const QString &name)
{
    return {m_teams.insert(newUid(m_session.now()), name, folded(name), positionIn(m_teams), m_session.changeSet())};
}

TicketCategoryId BulkTickets::addCategory(const QString &name)
{
    return {
        m_categories.insert(newUid(m_session.now()), name, folded(name), positionIn(m_categories), m_session.changeSet())};
}

qint64 BulkTickets::positionIn(const BulkTable &table) const
{
    Statement last(m_session.connection(), u"SELECT coalesce(max(position), 0) FROM "_s + tableName(table.table()));
    last.only();
    return last.integer(0) + 1;
}

TicketId BulkTickets::add(const TicketHistory &history, std::optional<qint64> importKey)
{
    const Ticket &ticket = history.ticket();
    const Instant createdAt = ticket.createdAt.ms != 0 ? ticket.createdAt : m_session.now();
    const Instant updatedAt = std::max(createdAt, history.log().last().at);
    const qint64 number = ticket.number > 0 ? ticket.number : -m_tickets.nextId();
    const QString subject = ticket.subject.simplified();
    const TicketId id{m_tickets.insert(
        ticket.uid.isEmpty() ? newUid(createdAt) : ticket.uid, number, subject, folded(subject), ticket.customer,
        nameOf(ticket.origin), nameOf(ticket.channel), nameOf(ticket.type), nameOf(ticket.priority), ticket.status,
        nameOf(ticket.discarded), ticket.category, ticket.owner, ticket.team, ticket.pendingUntil,
        ticket.rootCause.trimmed(), ticket.outcome.trimmed(), ticket.secondsSpent, ticket.test, ticket.openedAt, importKey,
        createdAt, m_session.user(), updatedAt, m_session.user(), m_session.changeSet())};
    addParts(id, ticket);
    const qint64 firstArticle = m_articles.nextId();
    addArticles(id, history.articles());
    addLog(id, firstArticle, history.log());
    return id;
}

void BulkTickets::addParts(TicketId id, const Ticket &ticket)
{
    QStringList known;
    for (const QString &tag : ticket.tags) {
        const QString fold = folded(tag);
        if (fold.isEmpty() || known.contains(fold))
            continue;
        known += fold;
        m_tags.insert(id, tag.simplified(), fold);
    }
    for (const OrderId order : ticket.orders)
        m_links.insert(id, order, ProductId{});
    for (const ProductId product : ticket.products)
        m_links.insert(id, OrderId{}, product);
}

void BulkTickets::addArticles(TicketId id, const QList<TicketArticle> &articles)
{
    for (const TicketArticle &article : articles) {
        m_articles.insert(article.uid.isEmpty() ? newUid(article.at) : article.uid, id, article.at, nameOf(article.sender),
                          nameOf(article.visibility), nameOf(article.channel), article.author, article.body.trimmed(),
                          article.messageId, article.inReplyTo, article.automatic,
                          article.createdAt.ms != 0 ? article.createdAt : article.at, m_session.changeSet());
    }
}

void BulkTickets::addLog(TicketId id, qint64 firstArticle, const QList<TicketEvent> &log)
{
    for (const TicketEvent &event : log) {
        const TicketArticleId article{event.article.isValid() ? firstArticle + event.article.value - 1 : 0};
        m_events.insert(id, event.at, nameOf(event.kind), event.about, event.before, event.after, event.note, event.user,
                        article, m_session.changeSet());
    }
}

void BulkTickets::giveNumbers()
{
    if (m_tickets.count() == 0)
        return;
    Connection &connection = m_session.connection();
    const QString countOn = u"UPDATE ticket_numbers SET next = (SELECT max(number) + 1 FROM tickets)"
                            " WHERE next <= (SELECT max(number) FROM tickets)"_s;
    connection.execute(countOn);
    connection.execute(
        u"UPDATE tickets SET number = n.rank + (SELECT next FROM ticket_numbers) - 1 FROM (SELECT id AS ticket,"
        " row_number() OVER (ORDER BY opened_at, id) AS rank FROM tickets WHERE number < 0) n WHERE tickets.id = n.ticket"_s);
    connection.execute(countOn);
}

} // namespace regulars
