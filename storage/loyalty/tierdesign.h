// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/tierdistribution.h"
#include "core/loyalty/tierhistory.h"
#include "storage/sql/canceltoken.h"

namespace regulars {

class Connection;

/// What some tiers would do to the shop as it is. Measured are the last twelve months up to today, whatever day the period
/// begins on, so that nobody looks poor in January; with a lifetime everything.
struct TierDesign
{
    TierLadder ladder; ///< as asked for; tiers that are not saved have ids of their own in it, by which the shares name them
    TierSpan span;     ///< what was measured
    qint64 customers = 0;       ///< not in the recycle bin
    qint64 members = 0;         ///< of them
    QList<TierShare> ofBuyers;  ///< where those who have ever bought would land, if all of them were members
    QList<TierShare> ofMembers; ///< where members would land
    QList<TierMove> moves;      ///< of members, against the tiers they have; those that are paid for stay
};

/// Error: Cancelled.
[[nodiscard]] Result<TierDesign> tierDesign(Connection &connection, const TierLadder &ladder, Instant now,
                                            const CancelToken &cancel = {});

} // namespace regulars
