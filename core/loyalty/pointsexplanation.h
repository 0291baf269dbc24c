// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/pointsaccount.h"
#include "core/loyalty/pointsterms.h"

namespace regulars {

/// A line of the ledger, which lots it moved and how the account stood after it.
struct ExplainedLine
{
    PointsEntry entry;
    QList<LotAllocation> moved; ///< what it took from lots (> 0) and gave back (< 0), also for other lines' debts
    PointsBalance after;
    bool isDue = false; ///< not booked yet: it fell due since the last posting
};

/// A lot, what became of it and until when the rest holds.
struct ExplainedLot
{
    PointsLot lot;
    LotState state = LotState::Active;
    std::optional<Instant> expiresAt; ///< with the days of inactivity counted from today's knowledge
    QList<LotAllocation> moved;       ///< the sum is issued − remaining
};

enum class BalanceFigure { Active, Pending, Reserved, Spent, Expired, Debt };

/// What a line contributes to a figure of the balance.
struct BalancePart
{
    BalanceFigure figure = BalanceFigure::Active;
    qint64 line = 0; ///< the lot's, the reservation's, the redemption's, the expiry's, or the one that is owed for
    Points points;
    friend bool operator==(const BalancePart &, const BalancePart &) = default;
};

/// Why an account has the balance that it has: the lines add up to its total, the parts to each of its figures.
struct BalanceExplanation
{
    PointsBalance balance;
    QList<ExplainedLine> lines;
    QList<ExplainedLot> lots;
    QList<BalancePart> parts;
};

/// From the lines of the ledger alone. `header` as for replay().
[[nodiscard]] BalanceExplanation explainBalance(const PointsAccount &header, const PointsHistory &history,
                                                const PointsContext &context);

} // namespace regulars
