// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tickets/ticketquery.h"

namespace regulars {

// The statements by which the queue is read. Placeholders are named after the parts of the query; only those of parts that a
// query has occur. `q` is a row of ticket_queue, `t` of tickets, `f` of ticket_facts.

/// What ticketRowColumns() reads beside `q`, `t` and `f`.
[[nodiscard]] QString ticketRowJoins();
[[nodiscard]] QString ticketRowColumns();

/// Which rows belong to a view of unfinished tickets.
[[nodiscard]] QString viewCondition(TicketView view);

/// How the rows of a query are come by.
struct QueueWay
{
    /// What comes first: the view in its order, or, to be sorted, the few tickets that have a tag or that were :found by the
    /// text (their ids as a JSON array).
    enum class From { Order, Tag, Found };
    From from = From::Order;
    int parts = 0; ///< of the text, that each row has to have: :part0, :part1 …
};

/// The rows of a query in their order, up to :limit; `continued`: after the key of which the parts are :after_….
[[nodiscard]] QString pageSql(const TicketQuery &query, QueueWay way, bool continued);
/// How many rows that would be; of solved ones up to mostSolvedCounted.
[[nodiscard]] QString countSql(const TicketQuery &query, QueueWay way);
/// How many unfinished ones each status category has.
[[nodiscard]] QString columnCountsSql(const TicketQuery &query, QueueWay way);

} // namespace regulars
