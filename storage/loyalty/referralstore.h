// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/points.h"
#include "core/loyalty/referral.h"

namespace regulars {

class Connection;
class Statement;
class WriteSession;

/// Who brought whom, and how far it is. What is permitted is decided before it comes here.
class ReferralStore
{
public:
    explicit ReferralStore(Connection &connection) : m_connection(connection) {}

    /// Error: NotFound (referral).
    [[nodiscard]] Result<Referral> referral(ReferralId id) const;
    /// Of the friend, the oldest first.
    [[nodiscard]] Result<QList<Referral>> ofReferred(CustomerId referred) const;
    /// The customer with that card, or who was merged with the one who had it. Error: NotFound (code).
    [[nodiscard]] Result<CustomerId> advocateOf(const QString &code) const;
    /// Those who are not deleted and are reached by an e-mail address or phone number, the oldest first.
    [[nodiscard]] Result<QList<CustomerId>> reachedBy(const QString &contact) const;

    /// Gives it a uid.
    [[nodiscard]] Result<ReferralId> insert(WriteSession &session, const Referral &referral);
    /// The friend, the decision and the note. Error: NotFound (referral).
    [[nodiscard]] Result<void> update(WriteSession &session, const Referral &referral);

    /// As it is kept; a new one where there is nothing. Throws SqlFailure, as below.
    [[nodiscard]] ReferralProgress progress(ReferralId id) const;
    /// Not part of the history: it follows from other records.
    void keep(WriteSession &session, ReferralId id, const ReferralProgress &progress);

private:
    Connection &m_connection;
};

/// "SELECT … FROM referrals r" for readReferral, without a condition.
[[nodiscard]] QString referralSelect();
[[nodiscard]] Referral readReferral(const Statement &row);

} // namespace regulars
