// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/democalendar.h"

#include <array>

namespace regulars {

namespace {

constexpr int opensAt = 10 * 60;
constexpr int closesOnSaturday = 16 * 60;
constexpr int closesOtherwise = 19 * 60;
constexpr qint64 msPerMinute = 60'000;

// Gifts sell before Christmas, garden and table in spring, little in January and July.
constexpr std::array<int, 12> percentOfMonth = {66, 78, 96, 114, 118, 92, 72, 76, 90, 100, 140, 240};
constexpr std::array<int, 7> percentOfWeekday = {78, 88, 92, 100, 122, 158, 62};

bool isHoliday(QDate date)
{
    return (date.month() == 12 && (date.day() == 25 || date.day() == 26)) || (date.month() == 1 && date.day() == 1);
}

// The week before Mother's Day, the second Sunday of May.
bool isBeforeMothersDay(QDate date)
{
    if (date.month() != 5)
        return false;
    const QDate first(date.year(), 5, 1);
    const int firstSunday = 8 - first.dayOfWeek();
    return date.day() <= firstSunday + 7 && date.day() > firstSunday;
}

int demandOf(QDate date)
{
    int units = percentOfMonth[static_cast<size_t>(date.month() - 1)] *
                percentOfWeekday[static_cast<size_t>(date.dayOfWeek() - 1)] / 100;
    if (date.month() == 12)
        units = date.day() <= 23 ? units * (90 + 2 * date.day()) / 100 : units / 3;
    if (isBeforeMothersDay(date))
        units = units * 3 / 2;
    if (date.month() == 2 && date.day() >= 9 && date.day() <= 14)
        units = units * 5 / 4;
    return std::max(1, isHoliday(date) ? units / 4 : units);
}

int closingOf(QDate date)
{
    if (date.dayOfWeek() == 7 || isHoliday(date))
        return 0;
    return date.dayOfWeek() == 6 ? closesOnSaturday : closesOtherwise;
}

} // namespace

DemoCalendar::DemoCalendar(const QTimeZone &zone, Instant now, int years) : m_now(now)
{
    const LocalCalendar local(zone);
    const QDate today = local.date(now);
    m_first = today.addYears(-std::clamp(years, 1, 20));
    const auto count = static_cast<int>(m_first.daysTo(today)) + 1;
    m_days.reserve(static_cast<size_t>(count));
    quint64 units = 0;
    for (int day = 0; day < count; ++day) {
        const QDate date = m_first.addDays(day);
        units += static_cast<quint64>(demandOf(date));
        m_days.push_back({local.noon(date).ms - 12 * 60 * msPerMinute, units, static_cast<qint16>(date.month()),
                          static_cast<qint16>(closingOf(date))});
    }
}

int DemoCalendar::dayOf(quint64 units) const
{
    const auto day = std::upper_bound(m_days.begin(), m_days.end(), units,
                                      [](quint64 value, const Day &candidate) { return value < candidate.unitsUntilEnd; });
    return static_cast<int>(day - m_days.begin());
}

int DemoCalendar::dayOf(Instant instant) const
{
    const auto next = std::upper_bound(m_days.begin(), m_days.end(), instant.ms,
                                       [](qint64 value, const Day &candidate) { return value < candidate.midnightMs; });
    return std::max(0, static_cast<int>(next - m_days.begin()) - 1);
}

int DemoCalendar::walkInsOf(int day, qint64 customers, DemoRandom &random) const
{
    const auto index = static_cast<size_t>(day);
    const quint64 units = m_days[index].unitsUntilEnd - (day > 0 ? m_days[index - 1].unitsUntilEnd : 0);
    // half an anonymous sale per customer over the whole time
    const quint64 expectedMilli = units * static_cast<quint64>(customers) * 500 / totalUnits();
    return static_cast<int>(expectedMilli / 1000) + (random.chance(static_cast<int>(expectedMilli % 1000)) ? 1 : 0);
}

Instant DemoCalendar::atCounter(int day, DemoRandom &random) const
{
    const Day &entry = m_days[static_cast<size_t>(day)];
    Q_ASSERT(entry.closesAt > 0);
    // two draws: fewer people at opening and closing
    const int half = (entry.closesAt - opensAt) / 2;
    const int minute = opensAt + random.below(half) + random.below(half);
    return {entry.midnightMs + minute * msPerMinute + random.below(60) * 1000};
}

Instant DemoCalendar::online(int day, DemoRandom &random) const
{
    const int minute = 7 * 60 + random.below(8 * 60) + random.below(8 * 60);
    return {m_days[static_cast<size_t>(day)].midnightMs + minute * msPerMinute + random.below(60) * 1000};
}

} // namespace regulars
