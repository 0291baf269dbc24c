// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/rowtimes.h"

#include "core/exchange/cellvalue.h"

#include <array>

namespace regulars {

namespace {

constexpr qint64 msPerHalfDay = 12 * 3'600'000;

/// The names by which point-of-sale exports call zones.
constexpr std::array<std::pair<std::string_view, const char *>, 9> plainNames = {{
    {"Pacific Time (US & Canada)", "America/Los_Angeles"},
    {"Mountain Time (US & Canada)", "America/Denver"},
    {"Central Time (US & Canada)", "America/Chicago"},
    {"Eastern Time (US & Canada)", "America/New_York"},
    {"Atlantic Time (Canada)", "America/Halifax"},
    {"Arizona", "America/Phoenix"},
    {"Alaska", "America/Anchorage"},
    {"Hawaii", "Pacific/Honolulu"},
    {"London", "Europe/London"},
}};

QTimeZone zoneNamed(std::string_view name)
{
    for (const auto &[plain, id] : plainNames) {
        if (name == plain)
            return QTimeZone(id);
    }
    return QTimeZone(QByteArray(name.data(), static_cast<qsizetype>(name.size())));
}

} // namespace

RowTimes::RowTimes(const QTimeZone &shopZone)
{
    m_zones.push_back(std::make_unique<Zone>(shopZone));
}

int RowTimes::zoneNumber(std::string_view cell)
{
    constexpr size_t mostZones = 600;
    const std::string_view name = trimmedCell(cell);
    if (name.empty())
        return 0;
    if (const auto known = m_numbers.find(name); known != m_numbers.end())
        return known->second;
    if (m_numbers.size() >= mostZones || name.size() > 64)
        return 0;
    const QTimeZone zone = zoneNamed(name);
    const int number = zone.isValid() ? static_cast<int>(m_zones.size()) : 0;
    if (number > 0)
        m_zones.push_back(std::make_unique<Zone>(zone));
    m_numbers.emplace(name, number);
    return number;
}

const RowTimes::Day &RowTimes::dayOf(Zone &zone, QDate date)
{
    Day &day = zone.days[date.toJulianDay()];
    if (day.startMs == 0 && !day.isPlain) {
        day.startMs = zone.calendar.startOfDay(date).ms;
        const qint64 nextMs = zone.calendar.startOfDay(date.addDays(1)).ms;
        day.isPlain = nextMs - day.startMs == 2 * msPerHalfDay && zone.calendar.noon(date).ms - day.startMs == msPerHalfDay;
    }
    return day;
}

Instant RowTimes::instant(const ParsedDate &written, QDate date, int zoneNumber)
{
    const int msOfDay = written.hasTime() ? written.msOfDay : static_cast<int>(msPerHalfDay);
    if (written.offsetSeconds) {
        const qint64 days = date.toJulianDay() - QDate(1970, 1, 1).toJulianDay();
        return {days * 2 * msPerHalfDay + msOfDay - qint64(*written.offsetSeconds) * 1000};
    }
    Zone &zone = *m_zones[static_cast<size_t>(zoneNumber)];
    const Day &day = dayOf(zone, date);
    return day.isPlain ? Instant{day.startMs + msOfDay} : zone.calendar.at(date, QTime::fromMSecsSinceStartOfDay(msOfDay));
}

} // namespace regulars
