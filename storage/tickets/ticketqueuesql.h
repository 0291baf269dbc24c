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

/// Where a query of solved tickets begins: with their list, or with the tickets of a tag that few have.
enum class SolvedFrom { List, Tag };

/// The rows of a query in their order, up to :limit; `continued`: after the key of which the parts are :after_….
[[nodiscard]] QString pageSql(const TicketQuery &query, SolvedFrom from, bool continued);
/// How many rows that would be; of solved ones up to mostSolvedCounted.
[[nodiscard]] QString countSql(const TicketQuery &query, SolvedFrom from);
/// How many unfinished ones each status category has.
[[nodiscard]] QString columnCountsSql(const TicketQuery &query);

} // namespace regulars
