// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/routing.h"
#include "core/tickets/ticketevent.h"

#include <QtCore/QHash>

namespace regulars {

class Connection;
class WriteSession;

/// Everything that routing looks at, as it is now. `today`: in the shop's zone.
[[nodiscard]] Result<RoutingDesk> readRoutingDesk(Connection &connection, QDate today);

/// What rules ask about a ticket. `body`: what the customer said.
[[nodiscard]] Result<RoutingSubject> routingSubject(Connection &connection, const Ticket &ticket, const QString &body);

/// A new ticket on its way: where it goes, and for each line of its log that this brings, the reason (names of rules, or of
/// the team that gives tickets out).
struct RoutedTicket
{
    Ticket ticket;
    RoutingDecision decision;
    QHash<TicketEventKind, QString> reasons;
};

/// Routes a ticket that is about to be logged, and passes the team's turn on.
[[nodiscard]] Result<RoutedTicket> routeNew(WriteSession &session, const Ticket &ticket, const QString &body);

/// A ticket of the past, and what today's rules would have made of it.
struct DryRunRow
{
    Ticket ticket;
    RoutingDecision decision;

    /// Whether the rules would have given it to another team or person, or changed priority, category or tags.
    [[nodiscard]] bool isDifferent() const;
};

/// What today's rules would make of the last tickets that count, as if they came now one after another, and nobody had
/// chosen team or owner; the newest first. Writes nothing.
[[nodiscard]] Result<QList<DryRunRow>> dryRunRouting(Connection &connection, QDate today, int tickets);

} // namespace regulars
