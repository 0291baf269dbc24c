// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/tiermembership.h"
#include "storage/loyalty/pointsstore.h"

namespace regulars {

// Points that come by themselves with what a person does. Undoing that takes them back; nothing else does, as they may have
// been spent, but of tiers that are paid for. Where the shop gives no points, or the card takes none, nothing happens.

/// The points for signing up, by the rules for that event: once, also where cards were joined. Whoever leaves and joins
/// again gets none; who has joined again after the first time was undone does. The customer is a member. Throws SqlFailure.
void giveSignUpPoints(WriteSession &session, CustomerId customer);

/// The gifts of the tiers that the steps reach (entryPointsOf). `paid`: what the customer, who is a member, has paid for of
/// tiers. Throws SqlFailure.
void giveTierGifts(WriteSession &session, CustomerId customer, const TierLadder &ladder, const QList<TierChange> &steps,
                   const QList<PaidSpan> &paid = {});

/// Points that came with paying for a tier go when the payment comes back, by rule, and come again when it stands after all.
/// What a shop has changed in its tiers since takes none. Gives the tiers whose gift came again: they bring no other one by
/// the same sale. Throws SqlFailure.
QList<TierId> keepPaidGifts(WriteSession &session, CustomerId customer, const TierLadder &ladder,
                            const QList<PaidSpan> &paid);

/// Whole points for a member that no rule for earning has to do with.
struct PointsGift
{
    CustomerId customer;
    PointsSource source;
    qint64 points = 0;
    QString key; ///< idempotency key; empty: none
};
/// Throws SqlFailure.
void giveGift(WriteSession &session, const PointsGift &gift, PointsStore::Booked booked);
/// What was given with the key stands, or is taken back: by rule, as what an order has earned. Throws SqlFailure.
void keepGift(WriteSession &session, const QString &key, bool stands);

} // namespace regulars
