// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/tierhistory.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

namespace regulars {

namespace {

constexpr int monthsOfYear = 12;

TierSpan calendarYearOf(QDate day)
{
    return {QDate(day.year(), 1, 1), QDate(day.year(), 12, 31)};
}

/// addYears() gives the 28th for 29 February where there is none, and the 29th again where there is one.
TierSpan membershipYearOf(QDate joinedOn, QDate day)
{
    int years = day.year() - joinedOn.year();
    if (joinedOn.addYears(years) > day)
        --years;
    return {joinedOn.addYears(years), joinedOn.addYears(years + 1).addDays(-1)};
}

} // namespace

QList<TierEntry> visitsOf(const QList<Instant> &purchases, const LocalCalendar &calendar)
{
    std::set<QDate> seen;
    QList<TierEntry> visits;
    for (const Instant at : purchases) {
        if (seen.insert(calendar.date(at)).second)
            visits += TierEntry{at, 1};
    }
    return visits;
}

TierHistory::TierHistory(QDate joinedOn, const QList<TierEntry> &entries, const LocalCalendar &calendar)
    : m_joinedOn(joinedOn)
{
    std::map<qint64, qint64> sums;
    for (const TierEntry &entry : entries)
        sums[calendar.date(entry.at).toJulianDay()] += entry.value;
    qint64 total = 0;
    for (const auto &[julian, sum] : sums) {
        total += sum;
        m_days += Day{julian, total};
    }
}

void TierHistory::append(QDate day, qint64 value)
{
    const qint64 julian = day.toJulianDay();
    const qint64 before = m_days.isEmpty() ? 0 : m_days.last().upTo;
    if (!m_days.isEmpty() && m_days.last().julian == julian)
        m_days.last().upTo += value;
    else
        m_days += Day{julian, before + value};
}

qint64 TierHistory::sumBefore(qint64 julian) const
{
    const auto after = std::lower_bound(m_days.begin(), m_days.end(), julian,
                                        [](const Day &day, qint64 wanted) { return day.julian < wanted; });
    return after == m_days.begin() ? 0 : std::prev(after)->upTo;
}

qint64 TierHistory::sum(const TierSpan &span) const
{
    const qint64 end = span.last.isValid() ? span.last.toJulianDay() + 1 : std::numeric_limits<qint64>::max();
    const qint64 start = span.first.isValid() ? span.first.toJulianDay() : std::numeric_limits<qint64>::min();
    return end <= start ? 0 : sumBefore(end) - sumBefore(start);
}

QList<QDate> TierHistory::daysOf(const TierSpan &span) const
{
    QList<QDate> days;
    for (const Day &day : m_days) {
        const QDate date = QDate::fromJulianDay(day.julian);
        if ((!span.first.isValid() || date >= span.first) && (!span.last.isValid() || date <= span.last))
            days += date;
    }
    return days;
}

TierSpan spanOn(TierPeriod period, QDate joinedOn, QDate day)
{
    switch (period) {
    case TierPeriod::Lifetime:
        return {};
    case TierPeriod::MembershipYear:
        return joinedOn.isValid() ? membershipYearOf(joinedOn, day) : calendarYearOf(day);
    case TierPeriod::RollingYear:
        return {day.addMonths(-monthsOfYear).addDays(1), day};
    case TierPeriod::CalendarYear:
        break;
    }
    return calendarYearOf(day);
}

QDate validUntilFrom(TierPeriod period, QDate joinedOn, QDate day)
{
    if (period == TierPeriod::Lifetime)
        return {};
    if (period == TierPeriod::RollingYear)
        return day.addMonths(monthsOfYear);
    return nextEndAfter(period, joinedOn, spanOn(period, joinedOn, day).last);
}

QDate nextEndAfter(TierPeriod period, QDate joinedOn, QDate end)
{
    if (period == TierPeriod::Lifetime)
        return {};
    if (period == TierPeriod::RollingYear)
        return end.addMonths(monthsOfYear);
    return spanOn(period, joinedOn, end.addDays(1)).last;
}

} // namespace regulars
