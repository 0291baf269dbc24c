// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tickets/ticketevent.h"

namespace regulars {

/// A step of a category's checklist in a ticket.
struct TicketStep
{
    QString text;
    bool done = false;

    friend bool operator==(const TicketStep &, const TicketStep &) = default;
};

/// The steps of a checklist, ticked as the ticket's log, in its order, says. A step is known by its folded text: one that
/// was reworded is to be done anew, one that other categories have too stays done when the category changes.
[[nodiscard]] QList<TicketStep> ticketSteps(const QStringList &checklist, const QList<TicketEvent> &log);
/// The line by which a step was ticked or unticked.
[[nodiscard]] TicketEvent stepLine(TicketId ticket, Instant at, const TicketStep &step);

} // namespace regulars
