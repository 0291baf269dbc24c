// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/snooze.h"

namespace regulars {

Instant snoozeUntil(SnoozeChoice choice, Instant now, const LocalCalendar &calendar)
{
    constexpr qint64 msPerHour = 3'600'000;
    const QTime morning(9, 0);
    const QDate today = calendar.date(now);
    switch (choice) {
    case SnoozeChoice::ThreeHours:
        return {now.ms + 3 * msPerHour};
    case SnoozeChoice::Tomorrow:
        return calendar.at(today.addDays(1), morning);
    case SnoozeChoice::NextWeek:
        return calendar.at(today.addDays(8 - today.dayOfWeek()), morning);
    case SnoozeChoice::NextMonth:
        return calendar.at(today.addMonths(1), morning);
    }
    return now;
}

} // namespace regulars
