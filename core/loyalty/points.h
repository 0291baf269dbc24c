// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

namespace regulars {

using PointsAccountId = Id<struct PointsAccountTag>;
using LoyaltyProgramId = Id<struct LoyaltyProgramTag>;
/// The earning rule as it was when points were earned (rate, base, multiplier): never changed afterwards.
using EarnSnapshotId = Id<struct EarnSnapshotTag>;

/// An amount of points in hundredths. A programme of whole points uses multiples of 100 (PointsTerms::step).
struct Points
{
    qint64 hundredths = 0;

    [[nodiscard]] static constexpr Points whole(qint64 points) { return {points * 100}; }
    [[nodiscard]] constexpr bool isZero() const { return hundredths == 0; }
    [[nodiscard]] constexpr bool isPositive() const { return hundredths > 0; }
    [[nodiscard]] constexpr bool isNegative() const { return hundredths < 0; }

    constexpr Points &operator+=(Points other)
    {
        hundredths += other.hundredths;
        return *this;
    }
    constexpr Points &operator-=(Points other)
    {
        hundredths -= other.hundredths;
        return *this;
    }
    friend constexpr Points operator+(Points a, Points b) { return a += b; }
    friend constexpr Points operator-(Points a, Points b) { return a -= b; }
    friend constexpr Points operator-(Points a) { return {-a.hundredths}; }
    friend constexpr auto operator<=>(Points, Points) = default;
};

/// No entry is larger (1e12 points), so that sums over an account stay in range.
inline constexpr Points highestPoints = Points::whole(1'000'000'000'000);

} // namespace regulars
