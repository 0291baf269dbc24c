// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sla/walltime.h"

#include <algorithm>

namespace regulars {

namespace {

constexpr qint64 msPerMinute = 60'000;
constexpr qint64 msPerDay = 86'400'000;
constexpr qint64 julianDayOfEpoch = 2'440'588;
constexpr int minutesPerDay = 24 * 60;
constexpr qint64 furthestOffset = 16 * 60 * msPerMinute; // the local mean time of Manila was the furthest from UTC

/// Local time as milliseconds since the local 1 January 1970, as if there were only that offset.
qint64 wallMs(QDate date, int minutes)
{
    return (date.toJulianDay() - julianDayOfEpoch) * msPerDay + minutes * msPerMinute;
}

qint64 wallMs(const LocalCalendar &calendar, qint64 ms)
{
    return (calendar.date({ms}).toJulianDay() - julianDayOfEpoch) * msPerDay + calendar.msecsOfDay({ms});
}

/// The instants at which the clocks show a time: the same one twice, or the end of the gap, when it is not ambiguous.
struct Readings
{
    qint64 earlier;
    qint64 later;
};

/// The first instant in [low, high] at which the clocks show `wall` or more; at `high` they do.
qint64 gapEnd(const LocalCalendar &calendar, qint64 wall, qint64 low, qint64 high)
{
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        if (wallMs(calendar, middle) < wall)
            low = middle + 1;
        else
            high = middle;
    }
    return high;
}

Readings readings(const LocalCalendar &calendar, qint64 wall)
{
    const qint64 offsetBefore = wallMs(calendar, wall - furthestOffset) - (wall - furthestOffset);
    const qint64 offsetAfter = wallMs(calendar, wall + furthestOffset) - (wall + furthestOffset);
    const qint64 byBefore = wall - offsetBefore;
    const qint64 byAfter = wall - offsetAfter;
    const bool isBefore = wallMs(calendar, byBefore) == wall;
    const bool isAfter = wallMs(calendar, byAfter) == wall;
    if (!isBefore && !isAfter) {
        const qint64 end = gapEnd(calendar, wall, std::min(byBefore, byAfter), std::max(byBefore, byAfter));
        return {end, end};
    }
    return {isBefore ? byBefore : byAfter, isAfter ? byAfter : byBefore};
}

} // namespace

Instant startingAt(const LocalCalendar &calendar, QDate date, int minutes)
{
    return {readings(calendar, wallMs(date, minutes)).earlier};
}

Instant endingAt(const LocalCalendar &calendar, QDate date, int minutes)
{
    const qint64 wall = wallMs(date, minutes);
    const auto [earlier, later] = readings(calendar, wall);
    // Midnight that is passed twice: what lies between is of the next date, unless the clocks went back over midnight.
    if (minutes == minutesPerDay && wallMs(calendar, later - 1) >= wall)
        return {earlier};
    return {later};
}

} // namespace regulars
