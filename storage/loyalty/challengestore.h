// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/challenge.h"

#include <QtCore/QHash>

namespace regulars {

class Connection;
class WriteSession;

/// What has become of a challenge, of customers who are not in the recycle bin.
struct ChallengeFigures
{
    qint64 members = 0; ///< who have its badge
    qint64 badges = 0;  ///< that stand: of some members more than one

    friend bool operator==(const ChallengeFigures &, const ChallengeFigures &) = default;
};

/// The challenges of the programme.
class ChallengeStore
{
public:
    explicit ChallengeStore(Connection &connection) : m_connection(connection) {}

    /// Those that are not deleted, in the order in which they came.
    [[nodiscard]] Result<QList<Challenge>> challenges() const;
    /// Whether there is one to take part in.
    [[nodiscard]] Result<bool> hasOffer() const;
    /// Also a deleted one. Error: NotFound (challenge).
    [[nodiscard]] Result<Challenge> challenge(ChallengeId id) const;
    /// Inserts or updates. Errors: NotFound (challenge), Conflict.
    [[nodiscard]] Result<ChallengeId> save(WriteSession &session, const Challenge &challenge);
    /// Error: NotFound (challenge).
    [[nodiscard]] Result<void> remove(WriteSession &session, ChallengeId id);
    /// Of those that somebody has reached.
    [[nodiscard]] Result<QHash<ChallengeId, ChallengeFigures>> figures() const;

private:
    ChallengeId insert(WriteSession &session, const Challenge &challenge);
    void update(WriteSession &session, const Challenge &challenge);

    Connection &m_connection;
};

} // namespace regulars
