// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/bulk/bulkstatement.h"
#include "storage/sla/ticketrollup.h"

namespace regulars {

/// The rows of ticket_facts, ticket_clocks and ticket_queue of one ticket. Everything throws SqlFailure.
[[nodiscard]] std::optional<TicketRollup> readTicketRollup(Connection &connection, TicketId ticket);
void writeTicketRollup(Connection &connection, TicketId ticket, const TicketRollup &rollup);
void removeTicketRollup(Connection &connection, TicketId ticket);

/// How many tickets have derived rows without being there.
[[nodiscard]] qint64 strayRollups(Connection &connection);
/// Removes what tickets with ids from the first to the last have without being there.
void removeStrayRollups(Connection &connection, TicketId first, TicketId last);

/// The tables of the derived rows.
[[nodiscard]] QStringList ticketRollupTables();

/// Fills those tables while they are empty. Throws SqlFailure.
class TicketRollupLoader
{
public:
    explicit TicketRollupLoader(Connection &connection);

    void add(TicketId ticket, const TicketRollup &rollup);

private:
    BulkStatement m_facts;
    BulkStatement m_clocks;
    BulkStatement m_queue;
};

/// Reads all of those tables once, in the order of the tickets. Throws SqlFailure.
class TicketRollupReader
{
public:
    explicit TicketRollupReader(Connection &connection);

    /// What is stored of that ticket; each call asks for a higher one.
    [[nodiscard]] std::optional<TicketRollup> take(TicketId ticket);

private:
    /// A statement stepped row by row, of which the first column is the ticket.
    struct Cursor
    {
        Cursor(Connection &connection, const QString &sql);
        /// Whether it stands at a row of that ticket, after those of lower ones.
        [[nodiscard]] bool reach(TicketId ticket);
        void step();

        Statement rows;
        TicketId at;
        bool atEnd = false;
    };

    Cursor m_facts;
    Cursor m_clocks;
    Cursor m_queue;
};

} // namespace regulars
