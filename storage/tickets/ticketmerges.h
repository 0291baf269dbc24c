// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tickets/ticket.h"
#include "storage/journal/table.h"

namespace regulars {

class Connection;

/// A merge that can be taken apart: what went into a ticket at once.
struct TicketMerge
{
    ChangeSetId changeSet;
    QList<TicketId> tickets; ///< by number
    friend bool operator==(const TicketMerge &, const TicketMerge &) = default;
};

/// The merges of which the tickets are still in that one, the latest first; by the journal.
[[nodiscard]] Result<QList<TicketMerge>> mergesInto(Connection &connection, TicketId into);

} // namespace regulars
