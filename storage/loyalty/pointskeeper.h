// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/rewardclaim.h"
#include "storage/loyalty/pointsstore.h"

namespace regulars {

/// The points that follow from other records are kept true to them, within the write that changes these: what an order
/// earns and what came back of it, and what was paid with points. So a return, a cancellation, an undo and a redo need no
/// code of their own. Orders that a bulk load brings earn nothing. Throws SqlFailure; with the code Refused when there are
/// not enough points.
void keepPoints(WriteSession &session);

/// The same for an order or a claim of a history that is loaded, as it would have been booked at that time.
void keepPointsAt(WriteSession &session, OrderId order, Instant at);
void keepPointsAt(WriteSession &session, RewardClaimId claim, Instant at);

/// Whether the shop has ever given points, or wants to. Throws SqlFailure.
[[nodiscard]] bool usesPoints(Connection &connection);

/// Appends what core/loyalty answered, and passes it on where the card was joined with another. Throws SqlFailure, also
/// with the error that stands instead of an answer.
void post(WriteSession &session, PointsStore &store, PointsAccount &account, const Result<PointsPosting> &posting,
          PointsStore::Booked booked);

/// Takes a line that a person booked back. Throws SqlFailure; Conflict where it can't be taken back any more.
void reversePoints(WriteSession &session, qint64 entry);

/// The limits of rules count gifts that stand: to be called when the line, or the one it takes back, was changed. What was
/// booked of it is in the account. Throws SqlFailure.
void keepGiftUses(WriteSession &session, const PointsAccount &account, const PointsEntry &line);

/// The cards of merged customers are joined, and taken apart. Both throw SqlFailure.
void mergePoints(WriteSession &session, CustomerId survivor, const QList<CustomerId> &others);
void partPoints(WriteSession &session, CustomerId survivor, CustomerId back);

} // namespace regulars
