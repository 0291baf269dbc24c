// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/tickets/ticketquery.h"

namespace regulars {

class Connection;

/// The place of a ticket in the queue: unfinished ones by when they are due, then the more urgent, then the better customer;
/// finished ones after them, the latest first.
struct TicketKey
{
    bool finished = false;
    Instant at; ///< due or snoozed until, or when it was solved
    int urgency = 0;
    qint64 worth = 0; ///< negative: what the customer has spent
    TicketId id;

    friend bool operator==(const TicketKey &, const TicketKey &) = default;
    /// Whether `a` stands before `b`.
    friend bool operator<(const TicketKey &a, const TicketKey &b)
    {
        if (a.finished != b.finished)
            return !a.finished;
        if (a.finished)
            return std::tie(b.at, b.id) < std::tie(a.at, a.id);
        return std::tie(a.at, a.urgency, a.worth, a.id) < std::tie(b.at, b.urgency, b.worth, b.id);
    }
};
[[nodiscard]] TicketKey keyOf(const TicketRow &row);

/// Who looks at the queue, and when.
struct QueueViewer
{
    UserId user;
    Instant now;
};

/// The queue as people see it.
class TicketQueue
{
public:
    explicit TicketQueue(Connection &connection) : m_connection(connection) {}

    /// Up to `limit` rows after `after`, or the first ones.
    [[nodiscard]] Result<QList<TicketRow>> page(const TicketQuery &query, const QueueViewer &viewer,
                                                const std::optional<TicketKey> &after, int limit) const;
    /// The row of one ticket; NotFound.
    [[nodiscard]] Result<TicketRow> row(TicketId ticket) const;
    /// Of the team, or of all when it is not valid.
    [[nodiscard]] Result<TicketCounts> counts(TeamId team, const QueueViewer &viewer) const;
    /// From what a customer has spent on they are of high value: the tenth of all who bought that spent the most.
    [[nodiscard]] Result<qint64> highValueMinor() const;

private:
    Connection &m_connection;
};

} // namespace regulars
