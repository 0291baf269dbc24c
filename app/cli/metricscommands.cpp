// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/answerfacts.h"
#include "app/cli/countedorders.h"
#include "app/cli/sliceoptions.h"
#include "app/cli/supportfacts.h"
#include "app/cli/valuefacts.h"
#include "storage/customers/customerlist.h"
#include "storage/loyalty/programmefigurestore.h"
#include "storage/metrics/rfmstore.h"
#include "storage/metrics/satisfactionstore.h"
#include "storage/metrics/slicescope.h"
#include "storage/metrics/supportfigurestore.h"
#include "storage/metrics/valuestore.h"
#include "storage/people/shopstore.h"

#include <QtCore/QCoreApplication>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMonths = 1'200;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(regulars::CommandLine)
};

QJsonArray jsonCohorts(const QList<Cohort> &cohorts)
{
    QJsonArray json;
    for (const Cohort &cohort : cohorts) {
        QJsonArray active;
        for (const CohortCell &cell : cohort.cells)
            active += cell.active;
        json += QJsonObject{{u"month"_s, firstOfMonth(cohort.month).toString(u"yyyy-MM"_s)}, {u"active"_s, active}};
    }
    return json;
}

/// Adds what customers are worth, and what the loyalty programme does where it is about today.
Result<void> addValues(Connection &connection, const Shop &shop, QDate day, DashboardPeriod period, Instant now,
                       Answer &answer)
{
    REGULARS_TRY(values, ValueStore(connection, shop).figures(day, now));
    answer.facts.add(u"values"_s, jsonValues(values, period));
    if (day != LocalCalendar(shop.timeZone).date(now))
        return {};
    REGULARS_TRY(programme, programmeFigures(connection, now));
    if (programme.purchases.members > 0)
        answer.facts.add(u"programme"_s, jsonProgramme(programme));
    return {};
}

/// Adds what customers said in the 365 days that end with the day; of parts by orders nothing, as no answer belongs to one.
void addAnswers(Connection &connection, const Shop &shop, QDate day, const DashboardSlice &slice, Answer &answer)
{
    if (isOfOrders(slice.kind))
        return;
    const LocalCalendar calendar(shop.timeZone);
    const SliceScope scope(connection, slice, calendar, day);
    const QDate from = day.addDays(1 - daysOf(DashboardPeriod::Year));
    SatisfactionStore store(connection, calendar, scope);
    store.read(from, day);
    const Satisfaction said = store.between(from, day);
    const ResponseRates rates = store.responseRates(from, day);
    answer.facts.add(u"nps"_s, jsonNps(said.nps, rates.nps))
        .add(u"csat"_s, jsonCsat(said.csat, rates.csat))
        .add(u"ces"_s, jsonCes(said.ces, rates.ces));
}

/// Adds what the dashboard tells of the support desk, against the same days of the year before; of parts by orders nothing,
/// as no ticket belongs to one.
Result<void> addSupport(Connection &connection, const Shop &shop, const DashboardQuestion &question, Instant now,
                        Answer &answer)
{
    if (!SupportFigures::isTold(question.slice))
        return {};
    REGULARS_TRY(figures, SupportFigureStore(connection).figures(shop, question, now));
    answer.facts.add(u"support"_s, jsonSupport(figures));
    return {};
}

/// The question about the part of the shop that the options name.
Result<MetricsQuestion> ofSlice(Connection &connection, const Invocation &invocation, const Shop &shop,
                                MetricsQuestion question)
{
    REGULARS_TRY(slice, sliceOf(connection, invocation.options));
    question.slice = slice;
    if (!slice.isWhole() && !question.asOf.isValid())
        question.asOf = LocalCalendar(shop.timeZone).date(invocation.clock.now());
    return question;
}

Result<Answer> runMetrics(const Invocation &invocation)
{
    REGULARS_TRY(question, countedOrders(invocation.options));
    const QString period = invocation.options.value(u"period"_s);
    if (!period.isEmpty() && !isNameOf<DashboardPeriod>(period))
        return wrongValue(u"--period"_s);
    const bool withValues = invocation.options.isSet(u"values"_s);
    const bool withSupport = invocation.options.isSet(u"support"_s);
    REGULARS_TRY(database, invocation.openForReading());
    const Instant now = invocation.clock.now();
    return database
        ->read([=, &invocation](Connection &connection) -> Result<Answer> {
            REGULARS_TRY(shop, ShopStore(connection).shop());
            REGULARS_TRY(asked, ofSlice(connection, invocation, shop, question));
            if (withValues && !asked.slice.isWhole())
                return wrongValue(u"--values"_s); // they are told of the whole shop
            REGULARS_TRY(metrics, MetricsStore(connection).metrics(shop, asked));
            const QDate asOf = question.asOf.isValid() ? question.asOf : LocalCalendar(shop.timeZone).date(now);
            Answer answer;
            if (!asked.slice.isWhole())
                answer.facts.add(u"slice"_s, jsonSlice(asked.slice));
            answer.facts.add(u"as_of"_s, asOf.toString(Qt::ISODate))
                .add(u"customers"_s, metrics.customers)
                .add(u"orders"_s, metrics.orders);
            answer.facts.add(u"gross_revenue"_s, jsonMoney(metrics.grossRevenue))
                .add(u"returned"_s, jsonMoney(metrics.returned));
            answer.facts.add(u"net_revenue"_s, jsonMoney(metrics.netRevenue()));
            answer.facts.add(u"anonymous_revenue"_s, jsonMoney(metrics.anonymousRevenue));
            answer.facts.add(u"average_order_value"_s, jsonMoney(metrics.averageOrderValue()));
            answer.facts.add(u"repeat_customers"_s, metrics.repeatCustomers);
            answer.facts.add(u"repeat_purchase_rate"_s, metrics.repeatPurchaseRate());
            REGULARS_CHECK(attempt([&] { addAnswers(connection, shop, asOf, asked.slice, answer); }));
            answer.facts.add(u"cohorts"_s, jsonCohorts(metrics.cohorts));
            if (withValues)
                REGULARS_CHECK(addValues(connection, shop, asOf, valueOf<DashboardPeriod>(period), now, answer));
            if (withSupport)
                REGULARS_CHECK(addSupport(connection, shop,
                                          {asOf, valueOf<DashboardPeriod>(period), ComparedWith::YearBefore, asked.slice},
                                          now, answer));
            return answer;
        })
        .result();
}

/// The cohorts with all that is kept of them, by months or quarters.
Result<Answer> runCohorts(const Invocation &invocation)
{
    REGULARS_TRY(question, countedOrders(invocation.options));
    const QString by = invocation.options.value(u"by"_s);
    if (invocation.options.isSet(u"by"_s) && by != "month"_L1 && by != "quarter"_L1)
        return wrongValue(u"--by"_s);
    question.monthsOfCohort = by == "quarter"_L1 ? 3 : 1;
    REGULARS_TRY(database, invocation.openForReading());
    return database
        ->read([=, &invocation](Connection &connection) -> Result<Answer> {
            REGULARS_TRY(shop, ShopStore(connection).shop());
            REGULARS_TRY(asked, ofSlice(connection, invocation, shop, question));
            REGULARS_TRY(metrics, MetricsStore(connection).metrics(shop, asked));
            Answer answer;
            answer.columns = {u"first_month"_s, u"customers"_s, u"active"_s, u"orders"_s, u"revenue"_s};
            answer.list = QJsonArray();
            for (const Cohort &cohort : metrics.cohorts) {
                QJsonArray active;
                QJsonArray orders;
                QJsonArray revenue;
                for (const CohortCell &cell : cohort.cells) {
                    active += cell.active;
                    orders += cell.orders;
                    revenue += jsonMoney({cell.grossMinor, shop.currency});
                }
                *answer.list += QJsonObject{{u"first_month"_s, firstOfMonth(cohort.month).toString(u"yyyy-MM"_s)},
                                            {u"customers"_s, cohort.customers()},
                                            {u"active"_s, active},
                                            {u"orders"_s, orders},
                                            {u"revenue"_s, revenue}};
            }
            return answer;
        })
        .result();
}

QJsonArray jsonCuts(const std::vector<double> &cuts, double unit)
{
    QJsonArray json;
    for (const double cut : cuts)
        json += cut / unit;
    return json;
}

QJsonArray jsonGroups(const RfmFigures &figures, Currency currency)
{
    std::array<qint64, rfmGroupCount> customers{};
    std::array<qint64, rfmGroupCount> net{};
    for (const RfmCustomer &each : figures.customers) {
        const auto group = size_t(rfmGroup(figures.cuts->scoreOf(each.facts)));
        ++customers[group];
        net[group] += each.facts.netMinor;
    }
    QJsonArray json;
    for (const auto &[group, name] : EnumNames<RfmGroup>::names)
        json += QJsonObject{{u"group"_s, nameOf(group)},
                            {u"customers"_s, customers[size_t(group)]},
                            {u"net"_s, jsonMoney({net[size_t(group)], currency})}};
    return json;
}

Result<QJsonArray> jsonScored(Connection &connection, const RfmFigures &figures, const Shop &shop, Instant now)
{
    QList<CustomerId> ids;
    for (const RfmCustomer &each : figures.customers)
        ids += each.customer;
    REGULARS_TRY(rows, CustomerList(connection).rows(ids, now, shop.currency));
    QHash<CustomerId, QString> names;
    for (const CustomerRow &row : rows)
        names.insert(row.id, row.name);
    QJsonArray json;
    for (const RfmCustomer &each : figures.customers) {
        QJsonObject facts{{u"customer"_s, each.customer.value},
                          {u"name"_s, names.value(each.customer)},
                          {u"recency_days"_s, each.facts.recencyDays},
                          {u"orders"_s, each.facts.orders},
                          {u"net"_s, jsonMoney({each.facts.netMinor, shop.currency})}};
        if (figures.cuts) {
            const RfmScore score = figures.cuts->scoreOf(each.facts);
            facts.insert(u"score"_s, score.cell());
            facts.insert(u"group"_s, nameOf(rfmGroup(score)));
        }
        json += facts;
    }
    return json;
}

Result<Answer> runRfm(const Invocation &invocation)
{
    REGULARS_TRY(question, countedOrders(invocation.options));
    REGULARS_TRY(months, invocation.number(u"months"_s, usualRfmMonths, 0, mostMonths));
    REGULARS_TRY(database, invocation.openForReading());
    const Instant now = invocation.clock.now();
    const bool withCustomers = invocation.options.isSet(u"customers"_s);
    return database
        ->read([=](Connection &connection) -> Result<Answer> {
            REGULARS_TRY(shop, ShopStore(connection).shop());
            const QDate day = question.asOf.isValid() ? question.asOf : LocalCalendar(shop.timeZone).date(now);
            REGULARS_TRY(figures, RfmStore(connection).figures(shop, {day, int(months), question.zeroValueOrders}));
            Answer answer;
            answer.facts.add(u"as_of"_s, day.toString(Qt::ISODate)).add(u"customers"_s, figures.customers.size());
            if (figures.cuts) {
                const auto unit = double(shop.currency.minorPerMajor());
                answer.facts.add(u"bands"_s, figures.cuts->bands())
                    .add(u"recency_cuts"_s, jsonCuts(figures.cuts->recencyCuts(), 1))
                    .add(u"frequency_cuts"_s, jsonCuts(figures.cuts->frequencyCuts(), 1))
                    .add(u"monetary_cuts"_s, jsonCuts(figures.cuts->monetaryCuts(), unit))
                    .add(u"groups"_s, jsonGroups(figures, shop.currency));
            }
            if (withCustomers) {
                REGULARS_TRY(scored, jsonScored(connection, figures, shop, now));
                answer.facts.add(u"scored"_s, scored);
            }
            return answer;
        })
        .result();
}

} // namespace

CliCommand metricsCommand()
{
    return {u"metrics"_s,
            {},
            Text::tr("Shows the shop's figures and its customers by month of their first order."),
            0,
            0,
            countedOrdersOptions() + sliceOptions() +
                QList<QCommandLineOption>{
                    categorySliceOption(),
                    {u"values"_s, Text::tr("Adds what customers are worth, and the loyalty programme; takes longer.")},
                    {u"support"_s, Text::tr("Adds the support desk: tickets, times, promises, categories and weeks.")},
                    {u"period"_s, Text::tr("Of values and support: month, quarter or year (30, 90 or 365 days; year)."),
                     u"period"_s}},
            runMetrics};
}

CliCommand cohortsCommand()
{
    return {u"cohorts"_s,
            {},
            Text::tr("Lists customers by the month of their first order, and what they bought in each month after it."),
            0,
            0,
            countedOrdersOptions() + sliceOptions() +
                QList<QCommandLineOption>{categorySliceOption(), {u"by"_s, Text::tr("month or quarter."), u"period"_s}},
            runCohorts};
}

CliCommand rfmCommand()
{
    return {
        u"rfm"_s,
        {},
        Text::tr("Scores customers by how recently, how often and for how much they bought."),
        0,
        0,
        countedOrdersOptions() +
            QList<QCommandLineOption>{{u"months"_s, Text::tr("By the orders of so many months (24); 0: all."), u"number"_s},
                                      {u"customers"_s, Text::tr("Lists every customer with their scores.")}},
        runRfm};
}

} // namespace regulars
