// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/earnprogramme.h"
#include "core/loyalty/leaderboard.h"
#include "core/loyalty/pointsreversal.h"
#include "core/loyalty/referralterms.h"

namespace regulars {

/// What a shop says about its points: whether it gives any, for what, how long they hold and what they are worth.
struct PointsProgramme
{
    bool givesPoints = false; ///< off: nothing is earned any more; what members have can still be spent
    QString pointName;        ///< as the shop calls them; empty: points
    PointsTerms terms;
    RefundOrder refundOrder = RefundOrder::PointsFirst;
    qint64 pointValueMicro = 10'000; ///< what one point pays, in millionths of a major unit; 0: points don't pay
    Points leastPaid;                ///< not less than so many points pay at once
    int mostPaidPercent = 100;       ///< of an order's total, 1 … 100
    ReferralTerms referrals;
    LeaderboardBy leaderboard = LeaderboardBy::Off;
    EarnProgramme earning; ///< without tiers: those are of the ladder

    friend bool operator==(const PointsProgramme &, const PointsProgramme &) = default;
};

/// Everything that is wrong with the fields, all at once: of the terms, rules and referrals, point_name (too_long),
/// point_value (negative, too_large), least_paid (negative), most_paid_percent (out_of_range).
[[nodiscard]] QList<Error> validate(const PointsProgramme &programme);

/// What so many points pay, in minor units, rounded down.
[[nodiscard]] qint64 valueOfPoints(Points points, qint64 pointValueMicro, Currency currency);
/// The fewest points that pay an amount, a multiple of the step; none where points don't pay.
[[nodiscard]] Points pointsToPay(qint64 minor, qint64 pointValueMicro, Currency currency, Points step);

/// As they are kept in the database; always with every key that this version knows.
[[nodiscard]] QJsonObject toJson(const PointsTerms &terms);
[[nodiscard]] PointsTerms pointsTermsOf(const QJsonObject &json);
/// Without the tiers of its earning.
[[nodiscard]] QJsonObject toJson(const PointsProgramme &programme);
[[nodiscard]] PointsProgramme pointsProgrammeOf(const QJsonObject &json);

inline constexpr qsizetype longestPointName = 40;

} // namespace regulars
