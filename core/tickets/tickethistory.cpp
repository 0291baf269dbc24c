// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tickets/tickethistory.h"

#include "core/tickets/ticketlog.h"

namespace regulars {

TicketHistory::TicketHistory(Ticket opened) : m_ticket(std::move(opened))
{
    if (!m_ticket.status.isValid())
        m_ticket.status = builtInStatus(StatusCategory::New);
    m_log = firstLines(m_ticket);
}

TicketHistory::TicketHistory(Ticket ticket, QList<TicketArticle> articles, QList<TicketEvent> log)
    : m_ticket(std::move(ticket)), m_articles(std::move(articles)), m_log(std::move(log))
{
}

void TicketHistory::say(TicketArticle article)
{
    article.id = {m_articles.size() + 1};
    m_log += lineOf(article);
    m_articles += std::move(article);
}

void TicketHistory::change(const Ticket &after, Instant at, UserId by, const QString &note)
{
    QList<TicketEvent> lines = differences(m_ticket, after, at);
    for (TicketEvent &line : lines) {
        line.user = by;
        line.note = note;
    }
    m_log += lines;
    m_ticket = after;
}

} // namespace regulars
