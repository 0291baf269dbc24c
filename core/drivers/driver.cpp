// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drivers/driver.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const DriverSubject &subject)
{
    return {{u"kind"_s, nameOf(subject.kind)}, {u"id"_s, subject.id}, {u"name"_s, subject.name}};
}

DriverSubject subjectOf(const QJsonObject &json)
{
    return {valueOf<DriverKind>(json.value(u"kind"_s).toString()), json.value(u"id"_s).toInteger(),
            json.value(u"name"_s).toString()};
}

QJsonArray toJson(const Share &share)
{
    return {share.part, share.of};
}

Share shareOf(const QJsonValue &json)
{
    return {json[0].toInteger(), json[1].toInteger()};
}

QJsonArray toJson(const Estimate &estimate)
{
    return {estimate.value, estimate.interval.low, estimate.interval.high};
}

Estimate estimateOf(const QJsonValue &json)
{
    return {json[0].toDouble(), {json[1].toDouble(), json[2].toDouble()}};
}

QJsonObject toJson(const Driver &driver)
{
    QJsonObject json = toJson(driver.subject);
    json.insert(u"with"_s, toJson(driver.compared.with));
    json.insert(u"without"_s, toJson(driver.compared.without));
    json.insert(u"expected"_s, toJson(driver.compared.expected));
    json.insert(u"difference"_s, toJson(driver.compared.difference));
    json.insert(u"median_days"_s, driver.medianDays);
    json.insert(u"next"_s, driver.next);
    json.insert(u"next_times"_s, driver.nextTimes);
    return json;
}

Driver driverOf(const QJsonObject &json)
{
    Driver driver;
    driver.subject = subjectOf(json);
    driver.compared = {shareOf(json.value(u"with"_s)), shareOf(json.value(u"without"_s)),
                       estimateOf(json.value(u"expected"_s)), estimateOf(json.value(u"difference"_s))};
    driver.medianDays = json.value(u"median_days"_s).toInt();
    driver.next = json.value(u"next"_s).toString();
    driver.nextTimes = json.value(u"next_times"_s).toInteger();
    return driver;
}

} // namespace

QList<Driver> Drivers::of(DriverKind kind) const
{
    QList<Driver> found;
    std::copy_if(drivers.cbegin(), drivers.cend(), std::back_inserter(found),
                 [kind](const Driver &each) { return each.subject.kind == kind; });
    return found;
}

QJsonObject toJson(const Drivers &drivers)
{
    QJsonArray list;
    for (const Driver &each : drivers.drivers)
        list += toJson(each);
    QJsonObject tooFew;
    for (const auto &[kind, name] : EnumNames<DriverKind>::names)
        tooFew.insert(QString::fromUtf16(name), drivers.tooFew[size_t(kind)]);
    return {{u"as_of"_s, drivers.asOf.toString(Qt::ISODate)},
            {u"customers"_s, drivers.customers},
            {u"too_few"_s, tooFew},
            {u"drivers"_s, list}};
}

Drivers driversOf(const QJsonObject &json)
{
    Drivers drivers;
    drivers.asOf = QDate::fromString(json.value(u"as_of"_s).toString(), Qt::ISODate);
    drivers.customers = json.value(u"customers"_s).toInteger();
    const QJsonObject tooFew = json.value(u"too_few"_s).toObject();
    for (const auto &[kind, name] : EnumNames<DriverKind>::names)
        drivers.tooFew[size_t(kind)] = tooFew.value(QString::fromUtf16(name)).toInteger();
    const QJsonArray list = json.value(u"drivers"_s).toArray();
    for (const QJsonValue &each : list) {
        if (isNameOf<DriverKind>(each[u"kind"_s].toString()))
            drivers.drivers += driverOf(each.toObject());
    }
    return drivers;
}

QJsonObject toJson(const DriverGroup &group)
{
    QJsonObject json = toJson(group.subject);
    json.insert(u"without"_s, group.without);
    return json;
}

DriverGroup driverGroupOf(const QJsonObject &json)
{
    return {subjectOf(json), json.value(u"without"_s).toBool()};
}

} // namespace regulars
