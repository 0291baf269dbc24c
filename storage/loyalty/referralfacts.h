// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/pointsprogramme.h"
#include "storage/loyalty/referralstore.h"

namespace regulars {

class LocalCalendar;

/// What the records say about referrals, for all that are looked at together. Everything throws SqlFailure.
class ReferralFactsReader
{
public:
    ReferralFactsReader(Connection &connection, const LocalCalendar &calendar);

    [[nodiscard]] const PointsProgramme &programme() const { return m_programme; }
    [[nodiscard]] ReferralFacts of(const Referral &referral) const;
    /// How far it is now; `before` as it is kept.
    [[nodiscard]] ReferralProgress progressOf(const Referral &referral, const ReferralProgress &before) const;
    /// How many referrals of the advocate were rewarded by themselves of those that fell due in the year of `today`.
    [[nodiscard]] int rewardedInYear(CustomerId advocate, QDate today) const;

private:
    [[nodiscard]] bool cameFirst(const Referral &referral) const;
    void readPurchases(const Referral &referral, ReferralFacts &facts) const;

    Connection &m_connection;
    const LocalCalendar &m_calendar;
    QString m_home; ///< the shop's country
    PointsProgramme m_programme;
};

/// What stands of the points that were given for a referral; to the advocate and to the friend.
struct ReferralPoints
{
    Points advocate;
    Points referred;
    [[nodiscard]] bool isZero() const { return advocate.isZero() && referred.isZero(); }
    friend bool operator==(const ReferralPoints &, const ReferralPoints &) = default;
};
/// Throws SqlFailure.
[[nodiscard]] ReferralPoints pointsOfReferral(Connection &connection, const QString &uid);

} // namespace regulars
