// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/stampcard.h"

#include <QtCore/QHash>

namespace regulars {

class Connection;
class WriteSession;

/// What has become of a stamp card, of customers who are not in the recycle bin.
struct StampCardFigures
{
    qint64 members = 0;   ///< who have had stamps on it
    qint64 fullCards = 0; ///< that have brought a reward

    friend bool operator==(const StampCardFigures &, const StampCardFigures &) = default;
};

/// The stamp cards of the programme.
class StampCardStore
{
public:
    explicit StampCardStore(Connection &connection) : m_connection(connection) {}

    /// Those that are not deleted, in the order in which they came.
    [[nodiscard]] Result<QList<StampCard>> cards() const;
    /// Whether there is one to collect on.
    [[nodiscard]] Result<bool> hasOffer() const;
    /// Also a deleted one. Error: NotFound (stamp_card).
    [[nodiscard]] Result<StampCard> card(StampCardId id) const;
    /// Inserts or updates. Errors: NotFound (stamp_card), Conflict.
    [[nodiscard]] Result<StampCardId> save(WriteSession &session, const StampCard &card);
    /// Error: NotFound (stamp_card).
    [[nodiscard]] Result<void> remove(WriteSession &session, StampCardId id);
    /// Of those that have stamps.
    [[nodiscard]] Result<QHash<StampCardId, StampCardFigures>> figures() const;

private:
    StampCardId insert(WriteSession &session, const StampCard &card);
    void update(WriteSession &session, const StampCard &card);

    Connection &m_connection;
};

} // namespace regulars
