// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tickets/ticketevent.h"

namespace regulars {

/// A ticket with everything that was said and done about it, for loading many at once: the log is the one that the same
/// work would have left day by day. Articles have ids that count from 1 within the history; the log refers to them.
class TicketHistory
{
public:
    /// As it was opened; one without a status is new.
    explicit TicketHistory(Ticket opened);
    /// As another program has recorded it, with the whole of its log: nothing is added to it.
    TicketHistory(Ticket ticket, QList<TicketArticle> articles, QList<TicketEvent> log);

    void say(TicketArticle article);
    /// What is different in `after` was done then. Number, origin and time of opening stay.
    void change(const Ticket &after, Instant at, UserId by = {}, const QString &note = {});

    /// As it is after all that.
    [[nodiscard]] const Ticket &ticket() const { return m_ticket; }
    [[nodiscard]] const QList<TicketArticle> &articles() const { return m_articles; }
    [[nodiscard]] const QList<TicketEvent> &log() const { return m_log; }

private:
    Ticket m_ticket;
    QList<TicketArticle> m_articles;
    QList<TicketEvent> m_log;
};

} // namespace regulars
