// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/loyalty/referralfacts.h"

namespace regulars {

/// Which referrals a list has.
enum class ReferralChoice {
    All,
    ToDecide, ///< blocked, or qualified without points
    OnTheWay, ///< invited, registered, on hold
    Rewarded,
    Ended, ///< rejected or cancelled
};

struct ReferralFilter
{
    QString text; ///< words of either name, also of the contact of who was invited
    ReferralChoice choice = ReferralChoice::All;

    /// Whether every referral is in the list.
    [[nodiscard]] bool isEmpty() const { return text.trimmed().isEmpty() && choice == ReferralChoice::All; }
    friend bool operator==(const ReferralFilter &, const ReferralFilter &) = default;
};

/// A referral as lists show it.
struct ReferralRow
{
    Referral referral;
    ReferralProgress progress;
    QString advocateName;
    QString referredName; ///< of who was invited the name or contact
    QString orderNumber;
    ReferralPoints points; ///< that were given
};

/// How many a customer has brought.
struct ReferralCounts
{
    qint64 referrals = 0; ///< without those that were rejected or cancelled
    qint64 rewarded = 0;
    friend bool operator==(const ReferralCounts &, const ReferralCounts &) = default;
};

/// Somebody who brings others.
struct AdvocateRow
{
    CustomerId customer;
    QString name;
    int referrals = 0; ///< without those that were rejected or cancelled
    int rewarded = 0;
    Points points; ///< that they were given for it
    friend bool operator==(const AdvocateRow &, const AdvocateRow &) = default;
};

/// Referrals for lists: first all ids, then the rows of a page by their ids.
class ReferralList
{
public:
    explicit ReferralList(Connection &connection) : m_connection(connection) {}

    /// Those that match, the newest first; at most `limit`, if it is given.
    [[nodiscard]] Result<QList<qint64>> ids(const ReferralFilter &filter, std::optional<int> limit = {}) const;
    [[nodiscard]] Result<QList<ReferralRow>> rows(const QList<qint64> &ids) const;
    /// By whom the customer was brought, the newest first, at most `limit`.
    [[nodiscard]] Result<QList<ReferralRow>> ofReferred(CustomerId customer, int limit) const;
    [[nodiscard]] Result<ReferralCounts> countsOf(CustomerId advocate) const;
    /// Customers who have brought most, at most `limit`.
    [[nodiscard]] Result<QList<AdvocateRow>> advocates(int limit) const;

private:
    Connection &m_connection;
};

} // namespace regulars

Q_DECLARE_METATYPE(regulars::ReferralRow)
