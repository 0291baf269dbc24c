// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tickets/team.h"

namespace regulars {

class Connection;
class WriteSession;

/// The queues of the desk and who sees to them.
class TeamStore
{
public:
    explicit TeamStore(Connection &connection) : m_connection(connection) {}

    /// Those that are not deleted, by position.
    [[nodiscard]] Result<QList<Team>> teams() const;
    /// Also a deleted one; the usual rules when the id is not valid. Error: NotFound.
    [[nodiscard]] Result<Team> team(TeamId id) const;
    /// Inserts at the end, or updates. Errors: NotFound, Duplicate (name).
    [[nodiscard]] Result<TeamId> save(WriteSession &session, const Team &team);
    /// Its tickets stay with it. Error: NotFound.
    [[nodiscard]] Result<void> remove(WriteSession &session, TeamId id);

private:
    Connection &m_connection;
};

} // namespace regulars
