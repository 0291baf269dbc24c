// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/rewardclaim.h"

#include <QtCore/QHash>

namespace regulars {

class Connection;
class WriteSession;

/// What members have claimed. Which step is permitted is decided before it comes here.
class ClaimStore
{
public:
    explicit ClaimStore(Connection &connection) : m_connection(connection) {}

    /// Error of both: NotFound (claim).
    [[nodiscard]] Result<RewardClaim> claim(RewardClaimId id) const;
    [[nodiscard]] Result<RewardClaim> claim(const QString &uid) const;
    /// The customer's, the newest first; at most `limit`.
    [[nodiscard]] Result<QList<RewardClaim>> ofCustomer(CustomerId customer, int limit) const;
    /// Held for the order, or used on it; the oldest first.
    [[nodiscard]] Result<QList<RewardClaim>> ofOrder(OrderId order) const;
    /// The claim that a task asks about. Error: NotFound (claim).
    [[nodiscard]] Result<RewardClaim> ofTask(TaskId task) const;
    /// Issued ones whose last day lies before `today`, at most `limit`.
    [[nodiscard]] Result<QList<RewardClaim>> overdue(QDate today, int limit) const;
    /// How often the customer has claimed each reward with a limit, in the period of that limit that `today` lies in. What
    /// was voided or has expired does not count.
    [[nodiscard]] Result<QHash<RewardId, int>> timesInPeriod(CustomerId customer, const QList<Reward> &rewards,
                                                             QDate today) const;

    /// Gives it a uid unless it has one.
    [[nodiscard]] Result<RewardClaimId> insert(WriteSession &session, const RewardClaim &claim);
    /// State, order, task, last day and note. Error: NotFound (claim).
    [[nodiscard]] Result<void> update(WriteSession &session, const RewardClaim &claim);

    // What follows from other records and is no step of the history. Both throw SqlFailure.

    /// Gives its uid.
    [[nodiscard]] QString issue(WriteSession &session, const RewardClaim &claim);
    /// State, last day and when it was closed. It counts as no change of the row: steps of people around it can still be
    /// undone and done again.
    void setByRule(WriteSession &session, const RewardClaim &claim);

private:
    /// Gives the uid.
    QString insertRow(WriteSession &session, const RewardClaim &claim, ChangeSetId changeSet, RewardClaimId &id);

    Connection &m_connection;
};

} // namespace regulars
