// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tickets/tickethistory.h"
#include "storage/bulk/bulktable.h"

namespace regulars {

class WriteSession;

/// The part of a BulkWriter that writes tickets with their conversations and logs. Everything throws SqlFailure.
class BulkTickets
{
public:
    explicit BulkTickets(WriteSession &session);

    /// Without people.
    TeamId addTeam(const QString &name);
    TicketCategoryId addCategory(const QString &name);
    /// Without a number it gets one from giveNumbers().
    TicketId add(const TicketHistory &history, std::optional<qint64> importKey);
    /// Numbers those that have none in the order in which they were opened, after all there are.
    void giveNumbers();

    // Parents before their parts.
    [[nodiscard]] std::array<const BulkTable *, 7> all() const
    {
        return {&m_teams, &m_categories, &m_tickets, &m_tags, &m_links, &m_articles, &m_events};
    }
    [[nodiscard]] const BulkTable &tickets() const { return m_tickets; }

private:
    /// Behind all rows that are there.
    [[nodiscard]] qint64 positionIn(const BulkTable &table) const;
    void addParts(TicketId id, const Ticket &ticket);
    void addArticles(TicketId id, const QList<TicketArticle> &articles);
    /// `firstArticle`: to which article 1 of the history has become.
    void addLog(TicketId id, qint64 firstArticle, const QList<TicketEvent> &log);

    WriteSession &m_session;
    BulkTable m_teams;
    BulkTable m_categories;
    BulkTable m_tickets;
    BulkTable m_tags;
    BulkTable m_links;
    BulkTable m_articles;
    BulkTable m_events;
};

} // namespace regulars
