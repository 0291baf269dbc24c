// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>

#include <optional>

namespace regulars {

/// When a referral is rewarded, and who is. How many points that are say the rules for the events Referral (of the advocate)
/// and Referred (of the friend).
struct ReferralTerms
{
    bool rewardsAdvocate = true;
    bool rewardsReferred = true;
    qint64 minimumMinor = 0;     ///< what the friend's order must come to, after what came back
    std::optional<int> holdDays; ///< in which it may still come back; nothing: as long as points wait for it
    int mostPerYear = 0;         ///< referrals of one advocate that are rewarded by themselves; 0: all

    /// `pendingDays`: of PointsTerms.
    [[nodiscard]] int holdDaysWith(int pendingDays) const { return holdDays.value_or(pendingDays); }
    friend bool operator==(const ReferralTerms &, const ReferralTerms &) = default;
};

inline constexpr int mostReferralHoldDays = 366;
inline constexpr int mostReferralsPerYear = 10'000;

/// Everything that is wrong with the fields, all at once: referral_minimum (negative), referral_hold_days and
/// referrals_per_year (out_of_range).
[[nodiscard]] QList<Error> validate(const ReferralTerms &terms);

/// As they are kept in the database; always with every key that this version knows.
[[nodiscard]] QJsonObject toJson(const ReferralTerms &terms);
[[nodiscard]] ReferralTerms referralTermsOf(const QJsonObject &json);

} // namespace regulars
