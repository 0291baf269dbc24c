// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tickets/ticketevent.h"

#include <QtCore/QHash>

namespace regulars {

class Connection;
class WriteSession;

/// Tickets with their tags and what they are about. Every write leaves its lines in the ticket's log.
class TicketStore
{
public:
    explicit TicketStore(Connection &connection) : m_connection(connection) {}

    /// Also a deleted one. Error: NotFound.
    [[nodiscard]] Result<Ticket> ticket(TicketId id) const;
    /// Error: NotFound.
    [[nodiscard]] Result<TicketId> byNumber(qint64 number) const;
    /// The one itself, or the one at the end of the chain of merges.
    [[nodiscard]] Result<TicketId> survivor(TicketId id) const;
    /// Those that were merged into it, directly.
    [[nodiscard]] Result<QList<TicketId>> mergedInto(TicketId id) const;

    /// Gives it a number, and a uid when there is none. `waitingSince`: of one that was split off, since when its customer
    /// waits for an answer. `reasons`: for lines of the log, why they are as they are.
    [[nodiscard]] Result<TicketId> insert(WriteSession &session, const Ticket &ticket,
                                          std::optional<Instant> waitingSince = {},
                                          const QHash<TicketEventKind, QString> &reasons = {});
    /// Writes what is different; number, origin and time of opening stay. `at`: when it happened. Errors: Conflict when
    /// `rowVersion` is not the stored one, NotFound.
    [[nodiscard]] Result<void> update(WriteSession &session, const Ticket &ticket, Instant at);
    [[nodiscard]] Result<void> setDeleted(WriteSession &session, TicketId id, bool deleted);

private:
    Connection &m_connection;
};

} // namespace regulars
