// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/interactions/interaction.h"

namespace regulars {

class Connection;
class WriteSession;

/// Notes, calls, e-mails, visits and the like.
class InteractionStore
{
public:
    explicit InteractionStore(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<Interaction> interaction(InteractionId id) const;
    [[nodiscard]] Result<InteractionId> insert(WriteSession &session, const Interaction &interaction);
    /// Error: Conflict when `rowVersion` is not the stored one, NotFound.
    [[nodiscard]] Result<void> update(WriteSession &session, const Interaction &interaction);
    [[nodiscard]] Result<void> setDeleted(WriteSession &session, InteractionId id, bool deleted);

private:
    Connection &m_connection;
};

} // namespace regulars
