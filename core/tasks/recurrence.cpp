// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/recurrence.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

#include <libical/ical.h>

#include <memory>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestRule = 200;

/// What the value of each part must look like.
const QHash<QString, QString> &parts()
{
    static const QString ordinal = u"[+-]?[1-9]\\d?"_s;
    static const QHash<QString, QString> patterns{
        {u"FREQ"_s, u"DAILY|WEEKLY|MONTHLY|YEARLY"_s},
        {u"INTERVAL"_s, u"[1-9]\\d{0,3}"_s},
        {u"COUNT"_s, u"[1-9]\\d{0,3}"_s},
        {u"UNTIL"_s, u"\\d{8}(T\\d{6}Z?)?"_s},
        {u"BYDAY"_s, u"(%1)?(MO|TU|WE|TH|FR|SA|SU)(,(%1)?(MO|TU|WE|TH|FR|SA|SU))*"_s.arg(ordinal)},
        {u"BYMONTHDAY"_s, u"[+-]?([1-9]|[12]\\d|3[01])(,[+-]?([1-9]|[12]\\d|3[01]))*"_s},
        {u"BYMONTH"_s, u"([1-9]|1[0-2])(,([1-9]|1[0-2]))*"_s},
        {u"BYSETPOS"_s, u"%1(,%1)*"_s.arg(ordinal)},
        {u"WKST"_s, u"MO|TU|WE|TH|FR|SA|SU"_s},
    };
    return patterns;
}

tl::unexpected<Error> noRecurrence()
{
    return tl::unexpected(invalidField(u"recurrence"_s, u"not_a_recurrence"_s));
}

/// The parts by name; nothing when one of them is unknown, given twice or wrong.
std::optional<QHash<QString, QString>> readParts(const QString &rule)
{
    QHash<QString, QString> read;
    for (const QString &part : rule.split(u';')) {
        const QString name = part.section(u'=', 0, 0);
        const QString value = part.section(u'=', 1);
        const auto pattern = parts().constFind(name);
        if (pattern == parts().cend() || read.contains(name))
            return std::nullopt;
        if (!QRegularExpression(QRegularExpression::anchoredPattern(*pattern)).match(value).hasMatch())
            return std::nullopt;
        read.insert(name, value);
    }
    return read;
}

bool isPossible(const QHash<QString, QString> &parts)
{
    const QString frequency = parts.value(u"FREQ"_s);
    if (frequency.isEmpty() || (parts.contains(u"COUNT"_s) && parts.contains(u"UNTIL"_s)))
        return false;
    if (parts.contains(u"UNTIL"_s) && !QDate::fromString(parts.value(u"UNTIL"_s).left(8), u"yyyyMMdd"_s).isValid())
        return false;
    // "The last Friday" is that of a month or year.
    static const QRegularExpression numbered(u"\\d"_s);
    const bool daysAreNumbered = parts.value(u"BYDAY"_s).contains(numbered);
    if (daysAreNumbered && (frequency == "DAILY"_L1 || frequency == "WEEKLY"_L1))
        return false;
    return !(frequency == "WEEKLY"_L1 && parts.contains(u"BYMONTHDAY"_s));
}

icaltimetype dayOf(QDate date)
{
    icaltimetype day{}; // midnight: the library counts on from there
    day.is_date = 1;
    day.year = date.year();
    day.month = date.month();
    day.day = date.day();
    return day;
}

struct IteratorEnd
{
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};

} // namespace

Result<Recurrence> Recurrence::parse(QStringView text)
{
    QString rule = text.trimmed().toString().toUpper();
    if (rule.startsWith("RRULE:"_L1))
        rule.remove(0, 6);
    if (rule.size() > longestRule)
        return noRecurrence();
    const auto read = readParts(rule);
    if (!read || !isPossible(*read))
        return noRecurrence();
    // A day ends at midnight where the shop is: the time of UNTIL would only say in which time zone.
    if (const QString until = read->value(u"UNTIL"_s); until.size() > 8)
        rule.replace(until, until.left(8));
    if (icalrecurrencetype_from_string(rule.toLatin1().constData()).freq == ICAL_NO_RECURRENCE)
        return noRecurrence();
    return Recurrence(rule);
}

/// Visits the days of the series in their order, until it is over or `goesOn` says no.
void Recurrence::eachDay(QDate start, const std::function<bool(QDate)> &goesOn) const
{
    const icalrecurrencetype rule = icalrecurrencetype_from_string(m_rule.toLatin1().constData());
    const std::unique_ptr<icalrecur_iterator, IteratorEnd> days(icalrecur_iterator_new(rule, dayOf(start)));
    if (!days)
        return;
    for (icaltimetype day = icalrecur_iterator_next(days.get()); icaltime_is_null_time(day) == 0;
         day = icalrecur_iterator_next(days.get())) {
        const QDate date(day.year, day.month, day.day);
        if (date >= start && !goesOn(date))
            return;
    }
}

std::optional<QDate> Recurrence::nextAfter(QDate start, QDate after) const
{
    std::optional<QDate> next;
    eachDay(start, [&next, after](QDate date) {
        if (date > after)
            next = date;
        return !next;
    });
    return next;
}

QList<QDate> Recurrence::daysWithin(QDate start, QDate first, QDate last) const
{
    QList<QDate> days;
    eachDay(start, [&days, first, last](QDate date) {
        if (date >= first && date <= last)
            days += date;
        return date < last;
    });
    return days;
}

} // namespace regulars
