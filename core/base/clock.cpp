// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"

#include <QtCore/QDateTime>

#include <limits>

namespace regulars {

namespace {

qint64 floorDiv(qint64 value, qint64 divisor)
{
    const qint64 quotient = value / divisor;
    return value % divisor < 0 ? quotient - 1 : quotient;
}

constexpr qint64 julianDayOfEpoch = 2'440'588;

} // namespace

Instant SystemClock::now() const
{
    return {QDateTime::currentMSecsSinceEpoch()};
}

LocalCalendar::LocalCalendar(const QTimeZone &zone) : m_zone(zone.isValid() ? zone : QTimeZone::utc()) {}

qint64 LocalCalendar::offsetAt(qint64 ms) const
{
    if (ms >= m_last.from && ms < m_last.until)
        return m_last.offsetMs;
    for (const Span &span : m_spans) {
        if (ms >= span.from && ms < span.until) {
            m_last = span;
            return span.offsetMs;
        }
    }
    const QDateTime instant = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    const auto change = m_zone.previousTransition(instant.addMSecs(1));
    const auto next = m_zone.nextTransition(instant);
    const Span span{change.atUtc.isValid() ? change.atUtc.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min(),
                    next.atUtc.isValid() ? next.atUtc.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max(),
                    qint64(m_zone.offsetFromUtc(instant)) * 1000};
    m_spans.push_back(span);
    m_last = span;
    return span.offsetMs;
}

QDate LocalCalendar::date(Instant instant) const
{
    return QDate::fromJulianDay(floorDiv(instant.ms + offsetAt(instant.ms), msPerDay) + julianDayOfEpoch);
}

int LocalCalendar::msecsOfDay(Instant instant) const
{
    const qint64 local = instant.ms + offsetAt(instant.ms);
    return static_cast<int>(local - floorDiv(local, msPerDay) * msPerDay);
}

int LocalCalendar::monthNumber(Instant instant) const
{
    return monthNumberOf(date(instant));
}

Instant LocalCalendar::startOfDay(QDate date) const
{
    return {date.startOfDay(m_zone).toMSecsSinceEpoch()};
}

Instant LocalCalendar::noon(QDate date) const
{
    return at(date, QTime(12, 0));
}

Instant LocalCalendar::at(QDate date, QTime time) const
{
    return {QDateTime(date, time, m_zone).toMSecsSinceEpoch()};
}

int monthNumberOf(QDate date)
{
    int year = 0;
    int month = 0;
    date.getDate(&year, &month, nullptr);
    return year * 12 + month - 1;
}

QDate firstOfMonth(int monthNumber)
{
    return {monthNumber / 12, monthNumber % 12 + 1, 1};
}

} // namespace regulars
