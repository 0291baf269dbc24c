// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/tiermembership.h"

namespace regulars {

class WriteSession;

// Points that come by themselves with what a person does. Undoing that takes them back; nothing else does, as they may have
// been spent. Where the shop gives no points, or the card takes none, nothing happens.

/// The points for signing up, by the rules for that event: once, also where cards were joined. Whoever leaves and joins
/// again gets none; who has joined again after the first time was undone does. The customer is a member. Throws SqlFailure.
void giveSignUpPoints(WriteSession &session, CustomerId customer);

/// The gifts of the tiers that the steps reach (entryPointsOf). The customer is a member. Throws SqlFailure.
void giveTierGifts(WriteSession &session, CustomerId customer, const TierLadder &ladder, const QList<TierChange> &steps);

} // namespace regulars
