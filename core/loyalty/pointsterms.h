// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/loyalty/pointsentry.h"

namespace regulars {

/// What happens when more is taken back than there is.
enum class NegativePolicy { FloorZero, AllowNegative, ChargeCash };
/// What happens to redeemed points that come back after the last day of their lot.
enum class LateReturnPolicy { ExpireNow, Reinstate };

enum class ExpiryKind {
    Never,
    RollingMonths, ///< valid so many months, through the end of the month
    Inactivity,    ///< so many months after the account was last active
    FixedDate,     ///< every year on the same day
};

/// How long points are valid. A lot keeps the policy that it was given with.
struct ExpiryPolicy
{
    ExpiryKind kind = ExpiryKind::Never;
    int months = 12; ///< of RollingMonths and Inactivity, 1 … 1200
    int month = 12;  ///< of FixedDate: the last day on which they are valid
    int day = 31;
    int version = 1;

    friend bool operator==(const ExpiryPolicy &, const ExpiryPolicy &) = default;
};

/// What a programme says about its points (domain.md §2.3).
struct PointsTerms
{
    Points step = Points::whole(1); ///< amounts are multiples of it: whole points, or hundredths
    int pendingDays = 0;            ///< the return window, 0 … 3650 days
    ExpiryPolicy expiry;
    NegativePolicy negative = NegativePolicy::AllowNegative;
    LateReturnPolicy lateReturn = LateReturnPolicy::Reinstate;
    int graceDays = 30; ///< of Reinstate: valid so many days after today

    friend bool operator==(const PointsTerms &, const PointsTerms &) = default;
};

/// Everything that is wrong with the terms, all at once.
[[nodiscard]] QList<Error> validate(const PointsTerms &terms);

/// The dates of a lot that is earned at `earnedAt`, in the shop's time zone. What waits for the return window unlocks on
/// the day after it. RollingMonths of 12: earned on 6 July 2020, gone on 1 August 2021.
[[nodiscard]] LotTerms lotTerms(const PointsTerms &terms, Instant earnedAt, const LocalCalendar &calendar);

/// The first instant at which the points of a lot are gone, if ever.
[[nodiscard]] std::optional<Instant> expiryOf(const LotTerms &terms, Instant lastActiveAt, const LocalCalendar &calendar);

/// Who books, when and by which terms. Outlives the request only.
struct PointsContext
{
    PointsTerms terms;
    const LocalCalendar &calendar;
    Instant now;
    PointsIssuer issuer = PointsIssuer::System;
    UserId user;
};

template<>
struct EnumNames<NegativePolicy>
{
    static constexpr std::array<std::pair<NegativePolicy, const char16_t *>, 3> names = {
        {{NegativePolicy::FloorZero, u"floor_zero"},
         {NegativePolicy::AllowNegative, u"allow_negative"},
         {NegativePolicy::ChargeCash, u"charge_cash"}}};
    static constexpr NegativePolicy fallback = NegativePolicy::AllowNegative;
};

template<>
struct EnumNames<LateReturnPolicy>
{
    static constexpr std::array<std::pair<LateReturnPolicy, const char16_t *>, 2> names = {
        {{LateReturnPolicy::ExpireNow, u"expire_now"}, {LateReturnPolicy::Reinstate, u"reinstate"}}};
    static constexpr LateReturnPolicy fallback = LateReturnPolicy::Reinstate;
};

template<>
struct EnumNames<ExpiryKind>
{
    static constexpr std::array<std::pair<ExpiryKind, const char16_t *>, 4> names = {
        {{ExpiryKind::Never, u"never"},
         {ExpiryKind::RollingMonths, u"rolling_months"},
         {ExpiryKind::Inactivity, u"inactivity"},
         {ExpiryKind::FixedDate, u"fixed_date"}}};
    static constexpr ExpiryKind fallback = ExpiryKind::Never;
};

} // namespace regulars
