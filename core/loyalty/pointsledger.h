// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/pointsrequest.h"

namespace regulars {

// Each request takes an account as it is and answers with the lines and allocations to append to it; storage appends them
// in the transaction in which it loaded the account (see PointsAccount for what to load). Each one first books what fell
// due. With a key that was used before it answers what was booked then (`repeated`).

struct EarnRequest
{
    PointsRequest about;
    PointsEntryType type = PointsEntryType::Earn; ///< Earn or Bonus
    Points points;
    LotTerms terms; ///< of lotTerms()
    EarnSnapshotId snapshot;
};

/// Gives points. What unlocks later is pending until then; a debt is paid first. Errors: InvalidValue (type, points,
/// expires_at), Refused, Duplicate.
[[nodiscard]] Result<PointsPosting> earn(const PointsAccount &account, const EarnRequest &request,
                                         const PointsContext &context);

struct RedeemRequest
{
    PointsRequest about;
    Points points; ///< any part of what is active
};

/// Spends points, those that expire soonest first. Errors: InvalidValue (points), Refused (not_enough_points with
/// args["available"] in hundredths; status), Duplicate.
[[nodiscard]] Result<PointsPosting> redeem(const PointsAccount &account, const RedeemRequest &request,
                                           const PointsContext &context);

struct AdjustRequest
{
    PointsRequest about; ///< with a reason
    Points points;       ///< signed
    LotTerms terms;      ///< of points that are given
};

/// A correction by a person. Takes more than there is only where the programme allows a negative balance. Errors:
/// InvalidValue (points, reason), Refused, Duplicate.
[[nodiscard]] Result<PointsPosting> adjust(const PointsAccount &account, const AdjustRequest &request,
                                           const PointsContext &context);

/// Books what fell due until now; empty when nothing did. Run daily and at the start of the program, for any account, also
/// twice and however late.
[[nodiscard]] PointsPosting catchUp(const PointsAccount &account, const PointsContext &context);

/// Whether catchUp() would book anything.
[[nodiscard]] bool isAnythingDue(const PointsAccount &account, const PointsContext &context);

/// When catchUp() will have something to book next, as the account stands; nothing: never.
[[nodiscard]] std::optional<Instant> nextDueAt(const PointsAccount &account, const LocalCalendar &calendar);

/// How the account stands now, with what has fallen due since the last posting.
[[nodiscard]] PointsBalance balanceAt(const PointsAccount &account, const PointsContext &context);

/// Points that are gone from a moment on unless they are spent before.
struct ExpiringPoints
{
    Instant at;
    Points points;
    friend bool operator==(const ExpiringPoints &, const ExpiringPoints &) = default;
};

/// By date, all of them; of equal dates the sum. Pending points are in it as well.
[[nodiscard]] QList<ExpiringPoints> expiringPoints(const PointsAccount &account, const PointsContext &context);

/// Of expiringPoints(), those of which the customer should hear today: gone in exactly one of `days` local days.
[[nodiscard]] QList<ExpiringPoints> expiryNotices(const PointsAccount &account, const PointsContext &context,
                                                  const QList<int> &days = {30, 7, 1});

/// Takes everything that is left, and forgives what is owed, before a card is closed. The caller sets the status in the
/// same transaction. `reason` is Closed or Erased.
[[nodiscard]] Result<PointsPosting> writeOff(const PointsAccount &account, const PointsRequest &about,
                                             const PointsContext &context);

} // namespace regulars
