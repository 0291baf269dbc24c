// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "models/drivers/driverupkeep.h"

#include <QtCore/QCoreApplication>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(regulars::CommandLine)
};

QJsonObject jsonDriver(const Driver &driver)
{
    const DriverComparison &compared = driver.compared;
    QJsonObject json{{u"name"_s, jsonText(driver.subject.name)},
                     {u"came"_s, compared.with.part},
                     {u"of"_s, compared.with.of},
                     {u"rate"_s, compared.with.value()},
                     {u"expected"_s, compared.expected.value},
                     {u"without"_s, compared.without.of},
                     {u"difference"_s, compared.difference.value},
                     {u"low"_s, compared.difference.interval.low},
                     {u"high"_s, compared.difference.interval.high}};
    if (driver.subject.kind == DriverKind::FirstProduct || driver.subject.kind == DriverKind::FirstCategory) {
        json.insert(u"median_days"_s, driver.medianDays > 0 ? QJsonValue(driver.medianDays) : QJsonValue());
        json.insert(u"next"_s, jsonText(driver.next));
        json.insert(u"next_times"_s, driver.nextTimes);
    }
    return json;
}

QJsonArray jsonDrivers(const Drivers &drivers, DriverKind kind)
{
    QJsonArray list;
    const QList<Driver> found = drivers.of(kind);
    for (const Driver &each : found)
        list += jsonDriver(each);
    return list;
}

Answer answerOf(const Drivers &drivers)
{
    Answer answer;
    answer.facts.add(u"as_of"_s, drivers.asOf.toString(Qt::ISODate)).add(u"days"_s, secondOrderDays);
    answer.facts.add(u"fewest"_s, fewestCompared).add(u"first_time_buyers"_s, drivers.customers);
    qint64 tooFew = 0;
    for (const qint64 each : drivers.tooFew)
        tooFew += each;
    answer.facts.add(u"not_compared"_s, tooFew);
    for (const auto &[kind, name] :
         {std::pair(DriverKind::Product, u"products"_s), std::pair(DriverKind::FirstProduct, u"first_products"_s),
          std::pair(DriverKind::FirstCategory, u"first_categories"_s),
          std::pair(DriverKind::TicketCategory, u"ticket_categories"_s), std::pair(DriverKind::LateReply, u"late_reply"_s)})
        answer.facts.add(name, jsonDrivers(drivers, kind));
    return answer;
}

Result<Answer> runDrivers(const Invocation &invocation)
{
    QDate asOf;
    if (invocation.options.isSet(u"as-of"_s)) {
        asOf = QDate::fromString(invocation.options.value(u"as-of"_s), Qt::ISODate);
        if (!asOf.isValid())
            return wrongValue(u"--as-of"_s);
    }
    REGULARS_TRY(database, invocation.openForReading());
    auto job = [=, now = invocation.clock.now()](Connection &connection) {
        return countDrivers(connection, asOf, now, terminalProgress());
    };
    const Result<Drivers> drivers = database->read(job).result();
    if (!drivers && drivers.error().field == "as_of"_L1)
        return wrongValue(u"--as-of"_s);
    if (!drivers)
        return tl::unexpected(drivers.error());
    return answerOf(*drivers);
}

} // namespace

CliCommand driversCommand()
{
    return {u"drivers"_s,
            {},
            Text::tr("What comes with customers who come again: products, first purchases, tickets; changes nothing."),
            0,
            0,
            {{u"as-of"_s, Text::tr("The last day that is included, as 2026-11-22."), u"date"_s}},
            runDrivers};
}

} // namespace regulars
