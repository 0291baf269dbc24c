// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/loyalty/stampstore.h"

namespace regulars {

// Everything throws SqlFailure.

/// The stamps that follow from other records are kept true to them, within the write that changes these: what an order
/// brings and what came back of it, and the rewards of full cards. So a return, a cancellation, an undo, a redo and a merge
/// need no code of their own. A card that is full brings a claim that takes no points. Stamps that come back take the claim
/// back with them as long as nobody has used it; else they are owed. An undo also takes back what a changed card has brought
/// with the change. Orders that a bulk load brings bring no stamps.
void keepStamps(WriteSession &session);

/// The same for an order of a history that is loaded, as it would have been stamped at that time: it is a new one, or
/// something of it came back.
void keepStampsAt(WriteSession &session, OrderId order, Instant at, bool isNew);

/// What a person gives, or takes (negative).
void giveStamps(WriteSession &session, CustomerId customer, const StampCard &card, int stamps, const QString &note);
/// Takes a line that a person booked back; one that took another back gives it again. Stamps that have lapsed stay so.
void reverseStamps(WriteSession &session, StampId line);

/// What stays of the stamps of a load whose orders are gone, as somebody has added to these cards: as much of each of the
/// lines as follows from what is left, and what follows from that.
void keepLoadedStamps(WriteSession &session, const QList<StampId> &lines);

/// Writes off what has lapsed by now: before cards are joined, so that it does not go on with the other one's stamps.
void lapseStamps(WriteSession &session, const QList<CustomerId> &customers);
/// After a merge was taken apart: what changed lines of `back` since goes with them, and what has lapsed of them is not the
/// survivor's.
void partStamps(WriteSession &session, CustomerId survivor, CustomerId back);
/// After a merge was done again: what `merged` got meanwhile comes along.
void joinStamps(WriteSession &session, CustomerId survivor, CustomerId merged);

} // namespace regulars
