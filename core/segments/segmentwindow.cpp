// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/segments/segmentwindow.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int weekDays = 7;
constexpr int longestYear = 366;

QDate firstOfWeek(QDate day, Qt::DayOfWeek weekStart)
{
    return day.addDays(-((day.dayOfWeek() - int(weekStart) + weekDays) % weekDays));
}

DaySpan week(QDate first)
{
    return {first, first.addDays(weekDays - 1)};
}

DaySpan month(QDate first)
{
    return {first, first.addMonths(1).addDays(-1)};
}

DaySpan year(int number)
{
    return {QDate(number, 1, 1), QDate(number, 12, 31)};
}

/// The day in that year on which a day is kept.
QDate keptIn(int year, QDate day)
{
    const QDate kept(year, day.month(), day.day());
    return kept.isValid() ? kept : QDate(year, 2, 28);
}

QDate dayOfJson(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

} // namespace

bool operator==(const SegmentWindow &one, const SegmentWindow &other)
{
    if (one.kind != other.kind)
        return false;
    if (one.kind == WindowKind::Between)
        return one.from == other.from && one.until == other.until;
    return !hasDays(one.kind) || one.days == other.days;
}

DaySpan spanOf(const SegmentWindow &window, QDate today, Qt::DayOfWeek weekStart)
{
    const QDate ofMonth(today.year(), today.month(), 1);
    switch (window.kind) {
    case WindowKind::Ever:
        return {};
    case WindowKind::LastDays:
        return {today.addDays(1 - window.days), today};
    case WindowKind::NextDays:
        return {today, today.addDays(window.days - 1)};
    case WindowKind::Before:
        return {QDate(), today.addDays(-window.days - 1)};
    case WindowKind::Today:
        return {today, today};
    case WindowKind::ThisWeek:
        return week(firstOfWeek(today, weekStart));
    case WindowKind::ThisMonth:
        return month(ofMonth);
    case WindowKind::ThisYear:
        return year(today.year());
    case WindowKind::LastWeek:
        return week(firstOfWeek(today, weekStart).addDays(-weekDays));
    case WindowKind::LastMonth:
        return month(ofMonth.addMonths(-1));
    case WindowKind::LastYear:
        return year(today.year() - 1);
    case WindowKind::Between:
        break;
    }
    return {window.from, window.until};
}

bool isKeptWithin(QDate day, const DaySpan &span)
{
    if (!day.isValid())
        return false;
    if (!span.from.isValid() || !span.until.isValid())
        return true;
    if (span.from.daysTo(span.until) >= longestYear)
        return true;
    for (int year = span.from.year(); year <= span.until.year(); ++year) {
        if (span.contains(keptIn(year, day)))
            return true;
    }
    return false;
}

QJsonObject toJson(const SegmentWindow &window)
{
    QJsonObject json{{u"kind"_s, nameOf(window.kind)}};
    if (hasDays(window.kind))
        json.insert(u"days"_s, window.days);
    if (window.kind == WindowKind::Between && window.from.isValid())
        json.insert(u"from"_s, window.from.toString(Qt::ISODate));
    if (window.kind == WindowKind::Between && window.until.isValid())
        json.insert(u"until"_s, window.until.toString(Qt::ISODate));
    return json;
}

SegmentWindow segmentWindowOf(const QJsonObject &json)
{
    SegmentWindow window;
    window.kind = valueOf<WindowKind>(json.value("kind"_L1).toString());
    window.days = json.value("days"_L1).toInt(window.days);
    window.from = dayOfJson(json.value("from"_L1));
    window.until = dayOfJson(json.value("until"_L1));
    return window;
}

} // namespace regulars
