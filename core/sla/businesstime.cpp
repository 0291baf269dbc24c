// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sla/businesstime.h"

#include "core/sla/walltime.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msPerDay = 86'400'000;
constexpr qint64 longestIdle = 400 * msPerDay;
constexpr int lastYear = 2199;
// A day inside the first and last year, so that the local year of what lies between them is one of these.
constexpr qint64 earliest = -2'208'902'400'000; // 1900-01-02T00:00Z
constexpr qint64 latest = 7'258'032'000'000;    // 2199-12-31T00:00Z

qint64 inReach(Instant instant)
{
    return std::clamp(instant.ms, earliest, latest);
}

tl::unexpected<Error> noWorkingTime()
{
    return fail(ErrorCode::Refused, {}, {{u"reason"_s, u"no_working_time"_s}});
}

} // namespace

std::vector<BusinessTime::Span>::const_iterator BusinessTime::Year::spanAfter(qint64 ms) const
{
    return std::partition_point(spans.begin(), spans.end(), [ms](const Span &span) { return span.until <= ms; });
}

/// Working time of the year before that instant.
qint64 BusinessTime::Year::workedUntil(qint64 ms) const
{
    const auto span = spanAfter(ms);
    return span == spans.end() ? total : span->before + std::max<qint64>(ms - span->from, 0);
}

/// The earliest instant at which so much of the year's working time (1 … total) has passed.
qint64 BusinessTime::Year::whenWorked(qint64 ms) const
{
    const auto next = std::partition_point(spans.begin(), spans.end(), [ms](const Span &span) { return span.before < ms; });
    const Span &span = *std::prev(next);
    return span.from + ms - span.before;
}

BusinessTime::BusinessTime(const WorkCalendar &calendar) : m_calendar(calendar), m_local(calendar.zone) {}

Result<Instant> BusinessTime::add(Instant from, qint64 businessMs) const
{
    if (from.ms != inReach(from))
        return noWorkingTime();
    qint64 remaining = std::clamp<qint64>(businessMs, 0, latest - earliest);
    qint64 idleSince = from.ms;
    for (int number = yearOf(from.ms); number <= lastYear; ++number) {
        const Year &table = year(number);
        const auto span = table.spanAfter(from.ms);
        const qint64 idleUntil = span == table.spans.end() ? table.until : span->from;
        if (idleUntil - idleSince > longestIdle)
            break;
        if (span == table.spans.end())
            continue;
        if (remaining == 0)
            return Instant{std::max(from.ms, span->from)};
        const qint64 worked = table.workedUntil(from.ms);
        if (remaining <= table.total - worked)
            return Instant{table.whenWorked(worked + remaining)};
        remaining -= table.total - worked;
        idleSince = table.spans.back().until;
    }
    return noWorkingTime();
}

qint64 BusinessTime::between(Instant from, Instant until) const
{
    const qint64 begin = inReach(from);
    const qint64 end = inReach(until);
    if (begin >= end)
        return 0;
    const int first = yearOf(begin);
    const int last = yearOf(end);
    qint64 worked = year(last).workedUntil(end) - year(first).workedUntil(begin);
    for (int number = first; number < last; ++number)
        worked += year(number).total;
    return worked;
}

bool BusinessTime::isWorking(Instant at) const
{
    if (at.ms != inReach(at))
        return false;
    const Year &table = year(yearOf(at.ms));
    const auto span = table.spanAfter(at.ms);
    return span != table.spans.end() && span->from <= at.ms;
}

QList<Stretch> BusinessTime::stretches(Instant from, Instant until) const
{
    QList<Stretch> stretches;
    const qint64 begin = inReach(from);
    const qint64 end = inReach(until);
    if (begin >= end)
        return stretches;
    const int last = yearOf(end);
    for (int number = yearOf(begin); number <= last; ++number) {
        const Year &table = year(number);
        for (auto span = table.spanAfter(begin); span != table.spans.end() && span->from < end; ++span) {
            const Stretch stretch{{std::max(span->from, begin)}, {std::min(span->until, end)}};
            if (!stretches.isEmpty() && stretches.last().until == stretch.from)
                stretches.last().until = stretch.until;
            else
                stretches += stretch;
        }
    }
    return stretches;
}

int BusinessTime::yearOf(qint64 ms) const
{
    // Most questions are about the same year; the tables say so sooner than the clocks of the zone.
    if (const auto last = m_years.find(m_lastYear);
        last != m_years.end() && ms >= last->second.from && ms < last->second.until)
        return m_lastYear;
    const int number = m_local.date({ms}).year();
    // Clocks that are put back over midnight of New Year's Eve show the old year again; its table has ended.
    m_lastYear = ms < year(number).until ? number : number + 1;
    return m_lastYear;
}

const BusinessTime::Year &BusinessTime::year(int number) const
{
    auto found = m_years.find(number);
    if (found == m_years.end())
        found = m_years.emplace(number, computed(number)).first;
    return found->second;
}

BusinessTime::Year BusinessTime::computed(int number) const
{
    const QDate first(number, 1, 1);
    Year year;
    year.from = startingAt(m_local, first, 0).ms;
    year.until = startingAt(m_local, first.addYears(1), 0).ms;
    // The days on either side may reach in where the clocks are put back over midnight.
    for (QDate date = first.addDays(-1); date <= first.addYears(1); date = date.addDays(1))
        append(year, date);
    return year;
}

void BusinessTime::append(Year &year, QDate date) const
{
    for (const WorkRange &range : rangesOn(m_calendar, date)) {
        qint64 from = std::max(startingAt(m_local, date, range.from).ms, year.from);
        const qint64 until = std::min(endingAt(m_local, date, range.until).ms, year.until);
        if (!year.spans.empty())
            from = std::max(from, year.spans.back().until);
        if (from >= until)
            continue;
        if (!year.spans.empty() && year.spans.back().until == from)
            year.spans.back().until = until;
        else
            year.spans.push_back({from, until, year.total});
        year.total += until - from;
    }
}

} // namespace regulars
