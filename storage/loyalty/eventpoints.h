// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/eventsource.h"
#include "storage/loyalty/pointsstore.h"

namespace regulars {

/// Something other than an order that points are given for.
struct EventGift
{
    CustomerId customer;
    EarnEvent event = EarnEvent::Other;
    QString note;
    QString key;              ///< idempotency key; empty: none
    PointsSource source = {}; ///< what the line is about; none: the event
};

/// Gives a member what the rules have for an event; gives how many points. Errors: Refused (no_member, no_rule, limit,
/// status of the card), Duplicate. Throws SqlFailure.
[[nodiscard]] Result<Points> giveEventPoints(WriteSession &session, const EventGift &gift, PointsStore::Booked booked);

/// Members whose birthday is due for points: kept today or on a day of the last week on which nobody looked. Empty where no
/// rule rewards birthdays. Throws SqlFailure.
[[nodiscard]] QList<CustomerId> birthdaysDue(Connection &connection, const LocalCalendar &calendar, Instant now);
/// Gives them; gives to how many. Throws SqlFailure.
int giveBirthdayPoints(WriteSession &session);

} // namespace regulars
