// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/supportfacts.h"

#include "app/cli/facts.h"

#include <cmath>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

QJsonObject jsonMedian(const DurationFigures &figures)
{
    constexpr double msPerHour = 3'600'000;
    const double hours = std::round(figures.medianMs / msPerHour * 1e4) / 1e4;
    return {{u"n"_s, figures.count}, {u"median"_s, figures.count > 0 ? QJsonValue(hours) : QJsonValue()}};
}

QJsonObject jsonTimes(const TimeFigures &times)
{
    return {{u"business_hours"_s, jsonMedian(times.business)}, {u"calendar_hours"_s, jsonMedian(times.calendar)}};
}

QJsonObject jsonShare(const Share &share)
{
    const QJsonValue rate = share.hasPercent() ? QJsonValue(std::round(share.value() * 1e4) / 1e4) : QJsonValue();
    return {{u"part"_s, share.part}, {u"of"_s, share.of}, {u"rate"_s, rate}};
}

QJsonObject jsonPeriod(const SupportPeriod &period, QDate from, QDate until)
{
    return {{u"from"_s, iso(from)},
            {u"to"_s, iso(until)},
            {u"opened"_s, period.opened},
            {u"solved"_s, period.solved},
            {u"first_reply"_s, jsonTimes(period.firstReply)},
            {u"first_reply_in_time"_s, jsonShare(period.repliedInTime)},
            {u"resolution"_s, jsonTimes(period.resolution)},
            {u"resolution_in_time"_s, jsonShare(period.solvedInTime)},
            {u"satisfied"_s, jsonShare(period.satisfied)}};
}

} // namespace

QJsonObject jsonSupport(const SupportFigures &figures)
{
    const DashboardQuestion &question = figures.question;
    QJsonObject json = jsonPeriod(figures.now, question.from(), question.day);
    json.insert(u"before"_s, jsonPeriod(figures.before, firstDayBefore(question), question.dayBefore()));
    QJsonArray categories;
    for (const SupportCategory &each : figures.categories)
        categories += QJsonObject{
            {u"category"_s, jsonText(each.name)}, {u"opened"_s, each.opened}, {u"opened_before"_s, each.openedBefore}};
    json.insert(u"categories"_s, categories);
    QJsonArray weeks;
    for (const SupportWeek &each : figures.weeks)
        weeks += QJsonObject{
            {u"from"_s, iso(each.from)}, {u"to"_s, iso(each.until)}, {u"opened"_s, each.opened}, {u"solved"_s, each.solved}};
    json.insert(u"weeks"_s, weeks);
    json.insert(u"open"_s, figures.open ? QJsonValue(*figures.open) : QJsonValue());
    json.insert(u"overdue"_s, figures.overdue ? QJsonValue(*figures.overdue) : QJsonValue());
    return json;
}

} // namespace regulars
