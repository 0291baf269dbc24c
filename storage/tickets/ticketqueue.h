// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/tickets/ticketquery.h"

#include <QtCore/QMap>

namespace regulars {

class Connection;

/// The place of a ticket in a view: unfinished ones by when they are due, then the more urgent, then the better customer;
/// where the value counts most, the better customer first; finished ones after them, the latest first.
struct TicketKey
{
    enum class Order { Due, Value, Solved };
    Order order = Order::Due;
    Instant at; ///< due or snoozed until, or when it was solved
    int urgency = 0;
    qint64 worth = 0; ///< negative: what the customer has spent
    TicketId id;

    friend bool operator==(const TicketKey &, const TicketKey &) = default;
    /// Whether `a` stands before `b`.
    friend bool operator<(const TicketKey &a, const TicketKey &b)
    {
        if (a.order != b.order)
            return a.order < b.order;
        if (a.order == Order::Solved)
            return std::tie(b.at, b.id) < std::tie(a.at, a.id);
        if (a.order == Order::Value)
            return std::tie(a.worth, a.at, a.urgency, a.id) < std::tie(b.worth, b.at, b.urgency, b.id);
        return std::tie(a.at, a.urgency, a.worth, a.id) < std::tie(b.at, b.urgency, b.worth, b.id);
    }
};
[[nodiscard]] TicketKey keyOf(const TicketRow &row, TicketView view);

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
    /// How many tickets the query finds; of solved ones up to mostSolvedCounted.
    [[nodiscard]] Result<int> count(const TicketQuery &query, const QueueViewer &viewer) const;
    /// How many of them each column of the board has: unfinished ones by what their status means.
    [[nodiscard]] Result<QMap<StatusCategory, int>> columnCounts(const TicketQuery &query, const QueueViewer &viewer) const;
    /// From what a customer has spent on they are of high value: the tenth of all who bought that spent the most.
    [[nodiscard]] Result<qint64> highValueMinor() const;

private:
    [[nodiscard]] int solved(TeamId team) const;

    Connection &m_connection;
};

} // namespace regulars
