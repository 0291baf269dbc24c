// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/tier.h"

#include <QtCore/QDate>

namespace regulars {

/// Periods of a tier that somebody bought on a local day and has not brought back.
struct TierPurchase
{
    TierId tier;
    QDate on;
    qint64 periods = 1;
};

/// Local days on which a tier is paid for, both included: one period, or several without a gap.
struct PaidSpan
{
    TierId tier; ///< not valid: nothing is paid for
    QDate first;
    QDate last;
    friend bool operator==(const PaidSpan &, const PaidSpan &) = default;
};

/// What was paid for, in order of tiers and days. A period has as many months as its tier says by now. Those of one tier
/// follow one another: what is bought while one runs, or within the ladder's days of grace after it, begins on the day after
/// it, so that paying late brings no days. Purchases come in any order; those of a tier that can't be bought are left out.
[[nodiscard]] QList<PaidSpan> paidSpansOf(const TierLadder &ladder, const QList<TierPurchase> &purchases);

/// The highest tier that is paid for on a day, or was within the days of grace before it.
[[nodiscard]] PaidSpan paidOn(const TierLadder &ladder, const QList<PaidSpan> &spans, QDate day);

/// The last day before a tier that was paid for ends: the ladder's days of grace after `last`.
[[nodiscard]] QDate paidGraceUntil(const TierLadder &ladder, QDate last);

} // namespace regulars
