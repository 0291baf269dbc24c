// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/pointsrequest.h"

namespace regulars {

// Points are held while a sale is open and redeemed when it is paid; an abandoned sale frees them. See pointsledger.h.

struct ReserveRequest
{
    PointsRequest about;
    Points points;
    Instant until; ///< then they are free by themselves
};

/// Holds points, those that expire soonest first; while held they do not expire. The line of type Reserve is the
/// reservation. Errors as of redeem(), and InvalidValue of until (in_the_past).
[[nodiscard]] Result<PointsPosting> reserve(const PointsAccount &account, const ReserveRequest &request,
                                            const PointsContext &context);

struct UseReservationRequest
{
    PointsRequest about;
    qint64 reservation = 0;
    Points points; ///< at most what is held; the rest is free again
};

/// Redeems what was held. Errors: NotFound, InvalidValue (points), Refused (reservation_over, status), Duplicate.
[[nodiscard]] Result<PointsPosting> useReservation(const PointsAccount &account, const UseReservationRequest &request,
                                                   const PointsContext &context);

/// Frees what was held. Errors: NotFound, Refused (reservation_over, status), Duplicate.
[[nodiscard]] Result<PointsPosting> releaseReservation(const PointsAccount &account, const PointsRequest &about,
                                                       qint64 reservation, const PointsContext &context);

} // namespace regulars
