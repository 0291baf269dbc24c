// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumnames.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <QtCore/QDate>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QTimeZone>

#include <array>

namespace regulars {

/// A stretch of a day in which the shop works, in minutes since local midnight: 0 ≤ from < until ≤ 1440. Hours that
/// pass midnight are two ranges, one on each day.
struct WorkRange
{
    int from = 0;
    int until = 0;
    friend auto operator<=>(const WorkRange &, const WorkRange &) = default;
};

/// A day on which nobody works. One from a calendar file keeps the entry's UID, so that the file can be read again
/// without losing what was switched off.
struct Holiday
{
    QDate date;          ///< of a yearly one: the first; it is kept on that day of every later year
    bool yearly = false; ///< on 29 February: only in leap years
    QString name;
    bool kept = true; ///< switched off: known, and the shop works
    QString uid;      ///< of the calendar file's entry; empty for the shop's own
    friend bool operator==(const Holiday &, const Holiday &) = default;
};

/// Other hours than usual on one date: a working Saturday, a short day. Goes before week and holidays; without ranges
/// the day is free.
struct SpecialDay
{
    QDate date;
    QList<WorkRange> ranges;
    QString name;
    friend bool operator==(const SpecialDay &, const SpecialDay &) = default;
};

/// When the shop works: what business time is counted by.
struct WorkCalendar
{
    WorkCalendarId id;
    QString uid;
    QString name;
    QTimeZone zone = QTimeZone::utc();
    std::array<QList<WorkRange>, 7> week; ///< Monday first
    QList<Holiday> holidays;
    QList<SpecialDay> specialDays;
    bool deleted = false;

    friend bool operator==(const WorkCalendar &, const WorkCalendar &) = default;
};

/// The ranges of that date, ascending; what is no range is left out.
[[nodiscard]] QList<WorkRange> rangesOn(const WorkCalendar &calendar, QDate date);

/// Monday to Friday, 9 to 17.
[[nodiscard]] WorkCalendar usualCalendar(const QTimeZone &zone);

/// Everything that is wrong with the fields, all at once: name, zone and at least one range (of the week or a special day)
/// are required, ranges are ranges and do not overlap, a date has one special day and each name of a holiday once. Rules of
/// `week` (args `day`, 1 is Monday), `special_days` (args `date`) and `holidays` (args `date`, `name`): not_a_range,
/// overlapping, twice, not_a_date.
[[nodiscard]] QList<Error> validate(const WorkCalendar &calendar);

/// Week, holidays and special days as they are kept in the database; always with every key that this version knows.
[[nodiscard]] QJsonObject hoursToJson(const WorkCalendar &calendar);
/// Takes them from such an object; what is not understood is left out.
void takeHours(WorkCalendar &calendar, const QJsonObject &hours);

} // namespace regulars
