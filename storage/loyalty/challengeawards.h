// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/challenge.h"

namespace regulars {

class Connection;
class WriteSession;

using ChallengeAwardId = Id<struct ChallengeAwardTag>;

/// That somebody has reached a challenge, once for each of its windows.
struct ChallengeAward
{
    ChallengeAwardId id;
    ChallengeId challenge;
    CustomerId customer;
    QString span;       ///< core/loyalty/challenge.h
    QString key;        ///< what makes it one; its points were requested with it
    Challenge basis;    ///< as it was then
    QStringList orders; ///< the uids of those that reached it
    QString claimUid;
    Instant reachedAt;
    std::optional<Instant> takenAt; ///< the orders that reached it do not stand any more
    /// When the claim was last taken with it; it stays where the claim could not be given back.
    std::optional<Instant> claimTakenAt;

    [[nodiscard]] bool stands() const { return !takenAt; }
    /// Of the key: `customerUid` of who has reached it.
    [[nodiscard]] static QString keyOf(const Challenge &challenge, const QString &span, const QString &customerUid);
};

/// The badges of customers, with what they brought. They follow from orders and are no step of the history. Everything
/// throws SqlFailure.
class ChallengeAwards
{
public:
    explicit ChallengeAwards(Connection &connection) : m_connection(connection) {}

    /// In the order in which they came, also those that were taken.
    [[nodiscard]] QList<ChallengeAward> ofCustomer(CustomerId customer) const;
    /// The one that brought the claim.
    [[nodiscard]] std::optional<ChallengeAward> ofClaim(const QString &uid) const;
    [[nodiscard]] std::optional<ChallengeAward> ofKey(const QString &key) const;
    /// Whether the customer has ever had one.
    [[nodiscard]] bool hasAny(CustomerId customer) const;
    /// Who has ever had one, by id.
    [[nodiscard]] QList<CustomerId> customers() const;

    void insert(WriteSession &session, const ChallengeAward &award);
    /// Whether it stands, by what it was reached, and what has become of its claim.
    void update(WriteSession &session, const ChallengeAward &award);

private:
    void note(WriteSession &session, const ChallengeAward &award) const;

    Connection &m_connection;
};

} // namespace regulars
