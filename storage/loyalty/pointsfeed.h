// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/loyalty/pointsentry.h"

namespace regulars {

class Connection;

/// A line of the ledger as lists show it.
struct PointsRow
{
    qint64 id = 0; ///< in the order of booking
    PointsEntry entry;
    CustomerId customer;
    QString customerName;
    Points totalAfter;             ///< of the card, with what is pending
    std::optional<Instant> expiry; ///< of a lot with something left, as its dates stand; of inactivity none
    QString sourceName; ///< the number of the order, the name of the tier, reward, challenge or the other one of a referral
    QString userName;   ///< of who booked it; empty: nobody in particular

    friend bool operator==(const PointsRow &, const PointsRow &) = default;
};

/// Which lines are wanted. Lines that only say that points can be spent now are left out.
struct PointsFilter
{
    CustomerId customer; ///< not valid: of all
    friend bool operator==(const PointsFilter &, const PointsFilter &) = default;
};

/// Lines that were booked before the line of that id, newest first; without one the newest. At most `limit`.
[[nodiscard]] Result<QList<PointsRow>> pointsRows(Connection &connection, const PointsFilter &filter,
                                                  std::optional<qint64> before, int limit);

} // namespace regulars
