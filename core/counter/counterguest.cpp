// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counter/counterguest.h"

namespace regulars {

std::optional<int> birthdayNear(const Birthday &birthday, QDate today)
{
    const QDate next = nextBirthday(birthday, today.addDays(-birthdayBehindDays));
    if (!next.isValid())
        return std::nullopt;
    const auto days = static_cast<int>(today.daysTo(next));
    return days <= birthdayAheadDays ? std::optional(days) : std::nullopt;
}

int visitNumber(const CustomerStats &stats, const LocalCalendar &calendar, QDate today)
{
    const bool wasHereToday = stats.lastOrderAt && calendar.date(*stats.lastOrderAt) == today;
    return stats.orderDays + (wasHereToday ? 0 : 1);
}

} // namespace regulars
