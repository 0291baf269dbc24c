// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/loyalty/points.h"

#include <QtCore/QDate>

#include <map>

namespace regulars {

/// What could be spent from a line of a card's ledger on, until the next one.
struct CardStep
{
    qint64 sequence = 0; ///< of the line
    Instant at;          ///< when it held; never before the line before it, since dates only inform
    QDate day;           ///< local
    Points active;
    qint64 posting = 0; ///< lines of the same one were booked together

    friend bool operator==(const CardStep &, const CardStep &) = default;
};

/// Follows a ledger from its first line on and says what could be spent after each: all that is on the card less what waits
/// for the end of the days for returns, nothing while there is a debt. The same as PointsAccount::balance(), for a fraction
/// of its memory and time.
class SpendablePoints
{
public:
    /// A line of the ledger. `waits`: it makes a lot that can't be spent yet; `activates`: the lot that can be spent from
    /// now on, or 0.
    void addLine(qint64 sequence, Points points, bool waits, qint64 activates);
    /// What a line that was added took from a lot (> 0), or gave back (< 0).
    void addAllocation(qint64 lot, Points points);
    [[nodiscard]] Points active() const;

private:
    Points m_total;
    Points m_pending;
    std::map<qint64, Points> m_waiting; ///< what is left of lots that can't be spent yet
};

} // namespace regulars
