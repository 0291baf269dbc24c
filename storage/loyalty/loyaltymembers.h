// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/tiermembership.h"

#include <QtCore/QHash>

namespace regulars {

class Connection;
class Statement;
class WriteSession;

/// A customer who has joined the loyalty programme.
struct LoyaltyMember
{
    CustomerId customer;
    QDate joinedOn;
    QDate leftOn; ///< not valid: still a member; who has left has no tier
    TierMembership tier;

    friend bool operator==(const LoyaltyMember &, const LoyaltyMember &) = default;
};

/// A step of a member's way through the tiers, as it is stored.
struct TierChangeRow
{
    qint64 id = 0;
    TierChange change;
    QString note; ///< why a person gave the tier
    Instant recordedAt;
    QString userName; ///< empty: nobody in particular
};

/// Who has joined the loyalty programme, and which tier they have. What was decided about a tier is decided before it comes
/// here.
class LoyaltyMembers
{
public:
    /// A bulk load derives in the end what follows from sales, tiers among it: one change of a tier tells nobody else.
    enum class Within { Command, BulkLoad };

    explicit LoyaltyMembers(Connection &connection, Within within = Within::Command)
        : m_connection(connection), m_within(within)
    {
    }

    /// Nothing for those who never joined or have left.
    [[nodiscard]] Result<std::optional<LoyaltyMember>> member(CustomerId customer) const;
    /// Also of those who have left.
    [[nodiscard]] Result<std::optional<LoyaltyMember>> memberOnce(CustomerId customer) const;
    /// Members of each tier who are not in the recycle bin; those without one under the id that is not valid.
    [[nodiscard]] Result<QHash<TierId, qint64>> counts() const;
    /// The newest steps first, at most `limit`.
    [[nodiscard]] Result<QList<TierChangeRow>> changes(CustomerId customer, int limit) const;

    /// Somebody joins, for the first time or again; `steps` lead to the tier that `member` has.
    [[nodiscard]] Result<void> join(WriteSession &session, const LoyaltyMember &member, const QList<TierChange> &steps);
    /// Takes the tier with it. Error: NotFound when the customer is no member.
    [[nodiscard]] Result<void> leave(WriteSession &session, CustomerId customer, QDate on);
    /// Keeps what `member` has by now, and the steps that led there. Error: NotFound when the customer is no member.
    [[nodiscard]] Result<void> setTier(WriteSession &session, const LoyaltyMember &member, const QList<TierChange> &steps,
                                       const QString &note = {});

private:
    void insert(WriteSession &session, const LoyaltyMember &member);
    void write(WriteSession &session, qint64 row, const LoyaltyMember &member);

    Connection &m_connection;
    Within m_within;
};

/// The columns that `readMember` reads, of the table's alias `m`.
[[nodiscard]] QString memberColumns();
inline constexpr int memberColumnCount = 14;
[[nodiscard]] LoyaltyMember readMember(const Statement &row);

/// Keeps a review's outcome that leaves the tier as it was. It is not journalled: nobody undoes it, and a large shop has
/// very many of them at the end of a year. Throws SqlFailure.
void keepReviewed(WriteSession &session, const LoyaltyMember &member, const QList<TierChange> &steps);

} // namespace regulars
