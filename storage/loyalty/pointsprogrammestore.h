// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/pointsprogramme.h"

namespace regulars {

class Connection;
class WriteSession;

/// What the shop says about its points, and the rules as they were when points were earned. Everything throws SqlFailure.
class PointsProgrammeStore
{
public:
    explicit PointsProgrammeStore(Connection &connection) : m_connection(connection) {}

    /// The usual one, which gives no points, where the shop has said nothing.
    [[nodiscard]] PointsProgramme programme() const;
    /// As the shop calls its points; empty: points.
    [[nodiscard]] QString pointName() const;
    /// A policy of expiry that is different gets the next version: lots keep the one they were given with.
    void save(WriteSession &session, const PointsProgramme &programme);

    /// The rules with the tiers as they are.
    [[nodiscard]] EarnProgramme earning() const;
    /// Keeps the rules; the same rules are the same snapshot.
    [[nodiscard]] EarnSnapshotId keep(const EarnSnapshot &snapshot);
    [[nodiscard]] EarnSnapshot snapshot(EarnSnapshotId id) const;

private:
    Connection &m_connection;
};

} // namespace regulars
