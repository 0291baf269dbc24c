// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/eventsource.h"
#include "storage/loyalty/pointsstore.h"

#include <limits>

namespace regulars {

/// Something other than an order that points are given for.
struct EventGift
{
    CustomerId customer;
    EarnEvent event = EarnEvent::Other;
    QString note;
    QString key;                          ///< idempotency key; empty: none
    PointsSource source = {};             ///< what the line is about; none: the event
    std::optional<Instant> at = {};       ///< when it holds: the rules and limits of that day; none: when it is booked
    std::optional<Instant> bookedAt = {}; ///< of a history that is loaded; none: now
};

/// Gives a member what the rules have for an event; gives how many points. Errors: Refused (no_member, no_rule, limit,
/// status of the card), Duplicate. Throws SqlFailure.
[[nodiscard]] Result<Points> giveEventPoints(WriteSession &session, const EventGift &gift, PointsStore::Booked booked);

/// For which day the customer was given a gift last, on this card or on one that was joined with it; one that was taken back
/// does not count. Not valid: never. Throws SqlFailure.
[[nodiscard]] QDate lastGivenOn(Connection &connection, const LocalCalendar &calendar, CustomerId customer,
                                const PointsSource &gift);

/// A member's birthday that is to be rewarded.
struct DueBirthday
{
    CustomerId customer;
    QDate day; ///< on which it is kept: today, or one of the last week on which nobody looked
};
/// A part of them, by customer.
struct BirthdayPart
{
    CustomerId after; ///< those that come after this one; not valid: from the first
    int limit = std::numeric_limits<int>::max();
};
/// Those that are due. Empty where no rule rewards birthdays. Throws SqlFailure.
[[nodiscard]] QList<DueBirthday> birthdaysDue(Connection &connection, const LocalCalendar &calendar, Instant now,
                                              const BirthdayPart &part = {});

struct GivenBirthdays
{
    int looked = 0;  ///< at most the limit; whom a card or a limit keeps from it is in it
    int given = 0;   ///< members who got points
    CustomerId last; ///< who was looked at last; the part's where nobody was
};
/// Gives a part of them their points. Throws SqlFailure.
[[nodiscard]] GivenBirthdays giveBirthdayPoints(WriteSession &session, const BirthdayPart &part);
/// The same for a moment of a history that is loaded, as it would have been booked then.
GivenBirthdays giveBirthdayPointsAt(WriteSession &session, Instant now, const BirthdayPart &part = {});

} // namespace regulars
