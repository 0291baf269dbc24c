// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/tiermembership.h"

namespace regulars {

/// A membership has two layers: what was earned, which the rules of tiermembership.h decide about as if nothing could be
/// bought, and above it the tier that is paid for, where that is higher. The tier that somebody has is the higher of both on
/// every day.

/// The lower layer alone.
[[nodiscard]] TierMembership earnedPart(const TierMembership &membership);

/// What makes somebody look at what is paid for.
struct LiftCause
{
    TierReason early = TierReason::PaidEnded; ///< why it ends before the last day that was known to be paid for
    QDate from{};                             ///< what was booked is of this day or later; not valid: nothing was
};

/// Puts what is paid for above what was earned. `before`: as it was kept. `earned`: what has become of its lower layer by
/// today, and by which steps. The steps that come out are those of the tier that somebody has: what happens beneath one that
/// is paid for is not told, and its beginning and its end are steps of their own, on their days.
[[nodiscard]] TierOutcome lifted(const TierLadder &ladder, const TierMembership &before, const TierOutcome &earned,
                                 const TierHistory &history, QDate today, const LiftCause &cause = {});

/// The same without steps, of a membership that was not kept yet.
[[nodiscard]] TierMembership liftedOn(const TierLadder &ladder, const TierMembership &earned, const TierHistory &history,
                                      QDate today);

/// What somebody with an earned tier has on a day: that one, or a higher one that is paid for then.
[[nodiscard]] TierId tierOnDay(const TierLadder &ladder, TierId earned, const TierHistory &history, QDate day);

/// Raises a membership of earned tiers to a tier that is paid for, since a day and until `paid.last`, if that is higher.
void raiseTo(const TierLadder &ladder, TierMembership &membership, const PaidSpan &paid, QDate since);

} // namespace regulars
