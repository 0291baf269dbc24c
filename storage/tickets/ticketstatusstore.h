// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tickets/ticketstatus.h"

namespace regulars {

class Connection;
class WriteSession;

/// The statuses that tickets can have: the built-in ones, as the shop has set them, and the shop's own.
class TicketStatusStore
{
public:
    explicit TicketStatusStore(Connection &connection) : m_connection(connection) {}

    /// By category and position.
    [[nodiscard]] Result<QList<TicketStatus>> statuses(bool withDeleted = false) const;
    /// Inserts one of the shop's own, or updates one. The category of one that is there stays as it is, because the figures
    /// of the past are made of it. Errors: NotFound, Duplicate (name).
    [[nodiscard]] Result<TicketStatusId> save(WriteSession &session, const TicketStatus &status);
    /// Errors: NotFound; Refused (reason built_in | in_use) while an unfinished ticket has it.
    [[nodiscard]] Result<void> remove(WriteSession &session, TicketStatusId id);

private:
    Connection &m_connection;
};

} // namespace regulars
