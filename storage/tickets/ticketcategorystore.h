// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tickets/ticketcategory.h"

namespace regulars {

class Connection;
class WriteSession;

/// What tickets are about.
class TicketCategoryStore
{
public:
    explicit TicketCategoryStore(Connection &connection) : m_connection(connection) {}

    /// Those that are not deleted, by position.
    [[nodiscard]] Result<QList<TicketCategory>> categories() const;
    /// Also a deleted one; one that asks for nothing when the id is not valid. Error: NotFound.
    [[nodiscard]] Result<TicketCategory> category(TicketCategoryId id) const;
    /// Inserts at the end, or updates. Errors: NotFound, Duplicate (name).
    [[nodiscard]] Result<TicketCategoryId> save(WriteSession &session, const TicketCategory &category);
    /// Its tickets keep it. Error: NotFound.
    [[nodiscard]] Result<void> remove(WriteSession &session, TicketCategoryId id);

private:
    Connection &m_connection;
};

} // namespace regulars
