// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/bulk/ticketload.h"

#include "core/base/textfolding.h"
#include "storage/base/uid.h"
#include "storage/journal/writesession.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

qint64 numberOf(Connection &connection, const QString &sql)
{
    Statement row(connection, sql);
    row.only();
    return row.integer(0);
}

} // namespace

TicketLoad::TicketLoad(WriteSession &session)
    : m_session(session),
      m_teams(session.connection(), Table::Teams, u"uid, name, name_fold, position, change_set_id"_s),
      m_categories(session.connection(), Table::TicketCategories, u"uid, name, name_fold, position, change_set_id"_s),
      m_tickets(session.connection(), Table::Tickets,
                u"uid, number, subject, subject_fold, customer_id, origin, channel, type, priority, status_id, discarded,"
                " category_id, team_id, opened_at, import_key, created_at, created_by, updated_at, updated_by,"
                " change_set_id"_s),
      m_articles(session.connection(), Table::TicketArticles,
                 u"uid, ticket_id, happened_at, sender, visibility, channel, body, automatic, created_at, change_set_id"_s),
      m_events(session.connection(), Table::TicketEvents,
               u"ticket_id, happened_at, kind, about, value_before, value_after, note, article_id, change_set_id"_s),
      m_teamsBefore(static_cast<int>(numberOf(session.connection(), u"SELECT count(*) FROM teams"_s))),
      m_categoriesBefore(static_cast<int>(numberOf(session.connection(), u"SELECT count(*) FROM ticket_categories"_s))),
      m_number(std::max(numberOf(session.connection(), u"SELECT next FROM ticket_numbers"_s),
                        numberOf(session.connection(), u"SELECT coalesce(max(number), 0) + 1 FROM tickets"_s)))
{
}

TeamId TicketLoad::addTeam(const QString &name)
{
    const auto position = m_teamsBefore + static_cast<int>(m_teams.count());
    return {m_teams.insert(newUid(m_session.now()), name, folded(name), position, m_session.changeSet())};
}

TicketCategoryId TicketLoad::addCategory(const QString &name)
{
    const auto position = m_categoriesBefore + static_cast<int>(m_categories.count());
    return {m_categories.insert(newUid(m_session.now()), name, folded(name), position, m_session.changeSet())};
}

TicketId TicketLoad::add(const Ticket &ticket, std::optional<qint64> importKey)
{
    return {m_tickets.insert(newUid(m_session.now()), m_number++, ticket.subject, folded(ticket.subject), ticket.customer,
                             nameOf(ticket.origin), nameOf(ticket.channel), nameOf(ticket.type), nameOf(ticket.priority),
                             ticket.status, nameOf(ticket.discarded), ticket.category, ticket.team, ticket.openedAt,
                             importKey, m_session.now(), m_session.user(), m_session.now(), m_session.user(),
                             m_session.changeSet())};
}

void TicketLoad::add(const TicketEvent &line)
{
    m_events.insert(line.ticket, line.at, nameOf(line.kind), line.about, line.before, line.after, line.note, line.article,
                    m_session.changeSet());
}

void TicketLoad::add(const TicketArticle &article, const QString &note)
{
    TicketEvent line;
    line.ticket = article.ticket;
    line.at = article.at;
    line.kind = TicketEventKind::Article;
    line.about = nameOf(roleOf(article));
    line.note = note;
    line.article = {m_articles.insert(newUid(m_session.now()), article.ticket, article.at, nameOf(article.sender),
                                      nameOf(article.visibility), nameOf(article.channel), article.body, article.automatic,
                                      m_session.now(), m_session.changeSet())};
    add(line);
}

void TicketLoad::finish(const Progress &progress, const CancelToken &cancel)
{
    if (cancel.isCancelled())
        throw SqlFailure({ErrorCode::Cancelled, {}, {}, {}});
    // Parents before their parts: an undo goes through the ranges backwards.
    for (const BulkTable *table : {&m_teams, &m_categories, &m_tickets, &m_articles, &m_events}) {
        if (table->count() > 0)
            m_session.journal().insertedRange(table->table(), table->firstId(), table->nextId() - 1);
    }
    if (m_tickets.count() == 0)
        return;
    Statement(m_session.connection(), u"UPDATE ticket_numbers SET next = :next WHERE id = 1"_s)
        .bind(u"next", QVariant(m_number))
        .execute();
    m_session.deriveAnew(progress, cancel);
    m_session.everythingChanged();
}

} // namespace regulars
