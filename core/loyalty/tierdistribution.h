// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/tier.h"

namespace regulars {

/// Who would land in a tier.
struct TierShare
{
    TierId tier; ///< not valid: no tier
    qint64 members = 0;
    qint64 nearNext = 0; ///< of them, with at least `nearPercent` of what the next tier asks for
    qint64 sum = 0;      ///< of their measures
    friend bool operator==(const TierShare &, const TierShare &) = default;
};

/// From this share of a threshold on it is within reach, in per cent.
inline constexpr int nearPercent = 80;

/// How many members of each tier there are if `measures` (of one period, one per member) were all that counts: lowest tier
/// first, before it those without one where the lowest asks for something.
[[nodiscard]] QList<TierShare> distributionOf(const TierLadder &ladder, const QList<qint64> &measures);

/// A member as the designer sees them: the tier they have earned, and what they have done in the period that counts.
struct TierCase
{
    TierId tier;
    qint64 measure = 0;
    TierId paid{}; ///< the higher one that they have because it is paid for; not valid: none is
};

/// How many members go from one tier to another.
struct TierMove
{
    TierId from;
    TierId to;
    qint64 members = 0;
    friend bool operator==(const TierMove &, const TierMove &) = default;
};

/// What other thresholds would do: who goes up at once, and who goes down at the next review if nothing more comes. A tier
/// that the ladder does not have any more counts as none. Whoever pays for a tier keeps it as long as it can be bought,
/// whatever other months would make of it. Those who stay are not named.
[[nodiscard]] QList<TierMove> movesTo(const TierLadder &ladder, const QList<TierCase> &cases);

} // namespace regulars
