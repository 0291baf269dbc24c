// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sla/workcalendar.h"

#include <QtCore/QJsonArray>
#include <QtCore/QSet>

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int minutesPerDay = 24 * 60;

bool isRange(const WorkRange &range)
{
    return range.from >= 0 && range.from < range.until && range.until <= minutesPerDay;
}

bool isHoliday(const Holiday &holiday, QDate date)
{
    if (!holiday.kept || !holiday.date.isValid())
        return false;
    if (!holiday.yearly)
        return holiday.date == date;
    return date >= holiday.date && date.month() == holiday.date.month() && date.day() == holiday.date.day();
}

QList<WorkRange> ascending(QList<WorkRange> ranges)
{
    ranges.removeIf([](const WorkRange &range) { return !isRange(range); });
    std::sort(ranges.begin(), ranges.end());
    return ranges;
}

/// What is wrong with the ranges of one day, each rule at most once.
QList<Error> rangeErrors(const QList<WorkRange> &ranges, const QString &field, const QVariantMap &args)
{
    QList<Error> errors;
    if (!std::all_of(ranges.begin(), ranges.end(), isRange))
        errors += invalidField(field, u"not_a_range"_s, args);
    const QList<WorkRange> sorted = ascending(ranges);
    const auto overlap = [](const WorkRange &earlier, const WorkRange &later) { return later.from < earlier.until; };
    if (std::adjacent_find(sorted.begin(), sorted.end(), overlap) != sorted.end())
        errors += invalidField(field, u"overlapping"_s, args);
    return errors;
}

QList<Error> weekErrors(const WorkCalendar &calendar)
{
    QList<Error> errors;
    const auto isEmpty = [](const auto &day) { return day.isEmpty(); };
    const auto isFree = [](const SpecialDay &day) { return day.ranges.isEmpty(); };
    if (std::all_of(calendar.week.begin(), calendar.week.end(), isEmpty) &&
        std::all_of(calendar.specialDays.begin(), calendar.specialDays.end(), isFree))
        errors += invalidField(u"week"_s, u"required"_s);
    int day = 0;
    for (const QList<WorkRange> &ranges : calendar.week)
        errors += rangeErrors(ranges, u"week"_s, {{u"day"_s, ++day}});
    return errors;
}

QList<Error> specialDayErrors(const QList<SpecialDay> &days)
{
    QList<Error> errors;
    QSet<QDate> seen;
    QSet<QDate> reported;
    for (const SpecialDay &day : days) {
        const QVariantMap args{{u"date"_s, day.date}};
        if (!day.date.isValid()) {
            errors += invalidField(u"special_days"_s, u"not_a_date"_s);
        } else if (seen.contains(day.date) && !reported.contains(day.date)) {
            errors += invalidField(u"special_days"_s, u"twice"_s, args);
            reported.insert(day.date);
        }
        seen.insert(day.date);
        errors += rangeErrors(day.ranges, u"special_days"_s, args);
    }
    return errors;
}

QList<Error> holidayErrors(const QList<Holiday> &holidays)
{
    QList<Error> errors;
    QSet<std::pair<QDate, QString>> seen;
    for (const Holiday &holiday : holidays) {
        if (!holiday.date.isValid()) {
            errors += invalidField(u"holidays"_s, u"not_a_date"_s);
            continue;
        }
        const std::pair key{holiday.date, holiday.name};
        if (seen.contains(key))
            errors += invalidField(u"holidays"_s, u"twice"_s, {{u"date"_s, holiday.date}, {u"name"_s, holiday.name}});
        seen.insert(key);
    }
    return errors;
}

QJsonArray toJson(const QList<WorkRange> &ranges)
{
    QJsonArray json;
    for (const WorkRange &range : ranges)
        json += QJsonObject{{u"from"_s, range.from}, {u"until"_s, range.until}};
    return json;
}

QList<WorkRange> rangesOf(const QJsonArray &json)
{
    QList<WorkRange> ranges;
    for (const QJsonValue &value : json) {
        const QJsonObject object = value.toObject();
        ranges += WorkRange{object.value(u"from"_s).toInt(-1), object.value(u"until"_s).toInt(-1)};
    }
    return ascending(ranges);
}

QDate dateOf(const QJsonObject &json)
{
    return QDate::fromString(json.value(u"date"_s).toString(), Qt::ISODate);
}

} // namespace

QList<WorkRange> rangesOn(const WorkCalendar &calendar, QDate date)
{
    if (!date.isValid())
        return {};
    const auto special = std::find_if(calendar.specialDays.begin(), calendar.specialDays.end(),
                                      [date](const SpecialDay &day) { return day.date == date; });
    if (special != calendar.specialDays.end())
        return ascending(special->ranges);
    if (std::any_of(calendar.holidays.begin(), calendar.holidays.end(),
                    [date](const Holiday &holiday) { return isHoliday(holiday, date); }))
        return {};
    return ascending(calendar.week.at(static_cast<std::size_t>(date.dayOfWeek() - 1)));
}

WorkCalendar usualCalendar(const QTimeZone &zone)
{
    WorkCalendar calendar;
    calendar.zone = zone;
    std::fill_n(calendar.week.begin(), 5, QList<WorkRange>{{9 * 60, 17 * 60}});
    return calendar;
}

QList<Error> validate(const WorkCalendar &calendar)
{
    QList<Error> errors;
    if (calendar.name.trimmed().isEmpty())
        errors += invalidField(u"name"_s, u"required"_s);
    if (!calendar.zone.isValid())
        errors += invalidField(u"zone"_s, u"required"_s);
    errors += weekErrors(calendar);
    errors += holidayErrors(calendar.holidays);
    errors += specialDayErrors(calendar.specialDays);
    return errors;
}

QJsonObject hoursToJson(const WorkCalendar &calendar)
{
    QJsonArray week;
    for (const QList<WorkRange> &ranges : calendar.week)
        week += toJson(ranges);
    QJsonArray holidays;
    for (const Holiday &holiday : calendar.holidays) {
        holidays += QJsonObject{{u"date"_s, holiday.date.toString(Qt::ISODate)},
                                {u"yearly"_s, holiday.yearly},
                                {u"name"_s, holiday.name},
                                {u"kept"_s, holiday.kept},
                                {u"uid"_s, holiday.uid}};
    }
    QJsonArray specialDays;
    for (const SpecialDay &day : calendar.specialDays) {
        specialDays += QJsonObject{
            {u"date"_s, day.date.toString(Qt::ISODate)}, {u"ranges"_s, toJson(day.ranges)}, {u"name"_s, day.name}};
    }
    return {{u"week"_s, week}, {u"holidays"_s, holidays}, {u"special_days"_s, specialDays}};
}

void takeHours(WorkCalendar &calendar, const QJsonObject &hours)
{
    const QJsonArray week = hours.value(u"week"_s).toArray();
    for (std::size_t day = 0; day < calendar.week.size(); ++day)
        calendar.week.at(day) = rangesOf(week.at(static_cast<qsizetype>(day)).toArray());
    calendar.holidays.clear();
    for (const QJsonValue &value : hours.value(u"holidays"_s).toArray()) {
        const QJsonObject json = value.toObject();
        const Holiday holiday{dateOf(json), json.value(u"yearly"_s).toBool(), json.value(u"name"_s).toString(),
                              json.value(u"kept"_s).toBool(true), json.value(u"uid"_s).toString()};
        if (holiday.date.isValid())
            calendar.holidays += holiday;
    }
    calendar.specialDays.clear();
    for (const QJsonValue &value : hours.value(u"special_days"_s).toArray()) {
        const QJsonObject json = value.toObject();
        const SpecialDay day{dateOf(json), rangesOf(json.value(u"ranges"_s).toArray()), json.value(u"name"_s).toString()};
        if (day.date.isValid())
            calendar.specialDays += day;
    }
}

} // namespace regulars
