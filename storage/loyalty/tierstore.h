// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/tier.h"

#include <QtCore/QHash>

namespace regulars {

class Connection;
class WriteSession;

/// The tiers of the shop's loyalty programme and the rules for them.
class TierStore
{
public:
    explicit TierStore(Connection &connection) : m_connection(connection) {}

    /// The tiers that are not deleted, lowest first; none where the shop has none.
    [[nodiscard]] Result<TierLadder> ladder() const;
    /// Every tier there ever was: what the history speaks of.
    [[nodiscard]] Result<QHash<TierId, Tier>> everyTier() const;
    /// Saves a valid ladder as a whole: tiers get the places of the list, those without an id are new, and those that are
    /// not in it any more are deleted. Gives it as it is stored. Error: NotFound (a tier with an id that there is not).
    [[nodiscard]] Result<TierLadder> save(WriteSession &session, const TierLadder &ladder);

    /// Whether whoever buys for the first time becomes a member by that.
    [[nodiscard]] Result<bool> joinsWithFirstOrder() const;
    [[nodiscard]] Result<void> setJoinsWithFirstOrder(WriteSession &session, bool joins);

private:
    Connection &m_connection;
};

/// As TierStore::ladder(). Throws SqlFailure.
[[nodiscard]] TierLadder readTierLadder(Connection &connection);

} // namespace regulars
