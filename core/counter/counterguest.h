// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customerstats.h"
#include "core/tickets/ticket.h"

namespace regulars {

/// A birthday is mentioned from so many days before it to so many days after it.
inline constexpr int birthdayAheadDays = 14;
inline constexpr int birthdayBehindDays = 7;

/// In how many days the birthday is kept, from birthdayAheadDays down to −birthdayBehindDays; nothing when it is further
/// away or not known.
[[nodiscard]] std::optional<int> birthdayNear(const Birthday &birthday, QDate today);

/// The how manieth visit this is, by days with an order; a day on which something was bought already is this visit.
[[nodiscard]] int visitNumber(const CustomerStats &stats, const LocalCalendar &calendar, QDate today);

/// An unfinished ticket, as far as the counter tells it.
struct CounterTicket
{
    TicketId id;
    qint64 number = 0;
    QString subject;
    friend bool operator==(const CounterTicket &, const CounterTicket &) = default;
};

} // namespace regulars
