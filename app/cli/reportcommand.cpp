// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/dashboardreport.h"
#include "core/base/textfolding.h"
#include "storage/people/shopstore.h"
#include "storage/reports/supportreportstore.h"
#include "storage/reports/ticketchurnstore.h"
#include "storage/tickets/teamstore.h"
#include "storage/tickets/ticketcategorystore.h"

#include <QtCore/QCoreApplication>

#include <cmath>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualDays = 30;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(regulars::CommandLine)
};

/// Hours with six decimals, as they are compared with other programs' figures.
QJsonValue hours(double ms)
{
    constexpr double msPerHour = 3'600'000;
    return std::round(ms / msPerHour * 1e6) / 1e6;
}

QJsonObject jsonDurations(const DurationFigures &figures)
{
    if (figures.count == 0)
        return {{u"n"_s, 0}, {u"median"_s, QJsonValue()}, {u"p90"_s, QJsonValue()}, {u"mean"_s, QJsonValue()}};
    return {{u"n"_s, figures.count},
            {u"median"_s, hours(figures.medianMs)},
            {u"p90"_s, hours(figures.p90Ms)},
            {u"mean"_s, hours(figures.meanMs)}};
}

QJsonObject jsonTimes(const TimeFigures &figures)
{
    return {{u"business_hours"_s, jsonDurations(figures.business)}, {u"calendar_hours"_s, jsonDurations(figures.calendar)}};
}

/// Without a rate where there are too few to tell one.
QJsonObject jsonShare(const Share &share)
{
    const Interval margin = wilsonInterval(share);
    const auto rounded = [&share](double value) {
        return share.hasPercent() ? QJsonValue(std::round(value * 1e4) / 1e4) : QJsonValue();
    };
    return {{u"part"_s, share.part},
            {u"of"_s, share.of},
            {u"rate"_s, rounded(share.value())},
            {u"low"_s, rounded(margin.low)},
            {u"high"_s, rounded(margin.high)}};
}

QJsonObject jsonResponses(const ResponseFigures &figures)
{
    return {{u"answered"_s, jsonTimes(figures.answered)},
            {u"waiting"_s, jsonTimes(figures.waiting)},
            {u"at_least"_s, jsonTimes(figures.atLeast)},
            {u"oldest_waiting_hours"_s, hours(static_cast<double>(figures.oldestWaitingMs))},
            {u"never_answered"_s, figures.neverAnswered}};
}

QJsonArray jsonVolume(const std::vector<VolumeRow> &rows, bool ofChannels)
{
    QJsonArray list;
    for (const VolumeRow &row : rows) {
        list.append(QJsonObject{{u"name"_s, ofChannels ? QJsonValue(nameOf(row.channel)) : jsonText(row.name)},
                                {u"opened"_s, row.opened},
                                {u"solved"_s, row.resolution.count},
                                {u"median_hours"_s, jsonDurations(row.resolution).value(u"median"_s)},
                                {u"reopened"_s, row.reopened.part}});
    }
    return list;
}

QJsonArray jsonAgents(const std::vector<AgentRow> &agents)
{
    QJsonArray list;
    for (const AgentRow &row : agents) {
        list.append(QJsonObject{{u"name"_s, jsonText(row.name)},
                                {u"solved"_s, row.solved},
                                {u"first_replies"_s, row.firstReplies},
                                {u"replies"_s, row.replies},
                                {u"open"_s, row.open},
                                {u"reopened"_s, row.reopened.part}});
    }
    return list;
}

QJsonArray jsonDays(const std::vector<SupportDay> &days)
{
    QJsonArray list;
    for (const SupportDay &day : days) {
        list.append(QJsonObject{{u"date"_s, day.date.toString(Qt::ISODate)},
                                {u"opened"_s, day.opened},
                                {u"solved"_s, day.solved},
                                {u"backlog"_s, day.backlog()},
                                {u"below_1_day"_s, day.open[0]},
                                {u"below_3_days"_s, day.open[1]},
                                {u"below_7_days"_s, day.open[2]},
                                {u"below_30_days"_s, day.open[3]},
                                {u"older"_s, day.open[4]}});
    }
    return list;
}

QJsonArray jsonAttainment(const std::vector<AttainmentFigures> &attainment)
{
    QJsonArray list;
    for (const AttainmentFigures &figures : attainment) {
        QJsonObject line = jsonShare(figures.met);
        line.insert(u"metric"_s, nameOf(figures.metric));
        line.insert(u"running"_s, figures.running);
        list.append(line);
    }
    return list;
}

QJsonArray jsonPaused(const std::vector<PausedTicket> &paused)
{
    QJsonArray list;
    for (const PausedTicket &ticket : paused)
        list.append(QJsonObject{{u"ticket"_s, ticket.number}, {u"subject"_s, ticket.subject}});
    return list;
}

QJsonArray jsonChurn(const TicketChurn &churn)
{
    QJsonArray list;
    for (const CategoryChurn &row : churn.categories) {
        const auto lift = churnLift(row.lost, churn.usual);
        QJsonObject line = jsonShare(row.lost);
        line.insert(u"category"_s, jsonText(row.name));
        line.insert(u"lift"_s, lift ? QJsonValue(std::round(*lift * 100) / 100) : QJsonValue());
        list.append(line);
    }
    return list;
}

Facts factsOf(const SupportReport &report, const LocalCalendar &calendar)
{
    Facts facts;
    facts.add(u"from"_s, report.question.from.toString(Qt::ISODate))
        .add(u"to"_s, report.question.until.toString(Qt::ISODate))
        .add(u"time_zone"_s, QString::fromUtf8(calendar.zone().id()));
    facts.add(u"opened"_s, report.opened);
    facts.add(u"first_response"_s, jsonResponses(report.firstResponse));
    facts.add(u"next_response"_s, jsonResponses(report.nextResponse));
    facts.add(u"resolution"_s, jsonTimes(report.resolution.solved));
    facts.add(u"solved_before_opened"_s, report.resolution.solvedBeforeOpened);
    facts.add(u"still_open"_s, report.resolution.stillOpen).add(u"still_open_age"_s, jsonTimes(report.resolution.age));
    facts.add(u"reopened"_s, jsonShare(report.reopened)).add(u"one_touch"_s, jsonShare(report.oneTouch));
    facts.add(u"too_early_to_tell"_s, report.tooEarly);
    facts.add(u"satisfied"_s, jsonShare({report.satisfaction.satisfied, report.satisfaction.responses}));
    const auto mean = report.satisfaction.mean;
    facts.add(u"mean_score"_s, mean ? QJsonValue(std::round(*mean * 100) / 100) : QJsonValue());
    facts.add(u"scores_by_staff_left_out"_s, report.satisfaction.leftOut);
    facts.add(u"promises"_s, jsonAttainment(report.attainment)).add(u"paused_forever"_s, jsonPaused(report.pausedForever));
    facts.add(u"categories"_s, jsonVolume(report.categories, false));
    facts.add(u"channels"_s, jsonVolume(report.channels, true));
    facts.add(u"agents"_s, jsonAgents(report.agents)).add(u"days"_s, jsonDays(report.days));
    return facts;
}

Result<QDate> dayOf(const QCommandLineParser &given, const QString &option, QDate otherwise)
{
    if (!given.isSet(option))
        return otherwise;
    const QDate day = QDate::fromString(given.value(option), Qt::ISODate);
    if (!day.isValid())
        return wrongValue(u"--"_s + option);
    return day;
}

/// The id of the one of that name.
template<typename Record>
auto idOf(const QList<Record> &records, const QString &name, const QString &option) -> Result<decltype(Record::id)>
{
    if (name.isEmpty())
        return decltype(Record::id){};
    for (const Record &record : records) {
        if (folded(record.name) == folded(name))
            return record.id;
    }
    return wrongValue(option);
}

Result<Answer> reportOnSupport(const Invocation &invocation)
{
    REGULARS_TRY(database, invocation.openForReading());
    return database
        ->read([&invocation](Connection &connection) -> Result<Answer> {
            const QCommandLineParser &given = invocation.options;
            const Instant now = invocation.clock.now();
            REGULARS_TRY(shop, ShopStore(connection).shop());
            const LocalCalendar calendar(shop.timeZone);
            SupportQuestion question;
            REGULARS_TRY(until, dayOf(given, u"to"_s, calendar.date(now)));
            REGULARS_TRY(from, dayOf(given, u"from"_s, until.addDays(1 - usualDays)));
            if (from > until)
                return wrongValue(u"--from"_s);
            question.from = from;
            question.until = until;
            REGULARS_TRY(teams, TeamStore(connection).teams());
            REGULARS_TRY(team, idOf(teams, given.value(u"team"_s), u"--team"_s));
            REGULARS_TRY(categories, TicketCategoryStore(connection).categories());
            REGULARS_TRY(category, idOf(categories, given.value(u"category"_s), u"--category"_s));
            question.team = team;
            question.category = category;
            REGULARS_TRY(report, SupportReportStore(connection).report(shop, question, now));
            Answer answer;
            answer.facts = factsOf(report, calendar);
            REGULARS_TRY(churn, TicketChurnStore(connection).churn(shop, question, now));
            answer.facts.add(u"usually_lost"_s, jsonShare(churn.usual)).add(u"lost_after_ticket"_s, jsonChurn(churn));
            return answer;
        })
        .result();
}

QList<QCommandLineOption> supportReportOptions()
{
    return {{u"from"_s, Text::tr("The first day, as 2026-11-01; 30 days unless said."), u"date"_s},
            {u"to"_s, Text::tr("The last day; today unless said."), u"date"_s},
            {u"team"_s, Text::tr("Only tickets of the team of this name."), u"name"_s}};
}

/// Options of the other report are refused: what is not heeded would not be noticed.
Result<void> checkNone(const QList<QCommandLineOption> &ofTheOther, const QCommandLineParser &given)
{
    for (const QCommandLineOption &option : ofTheOther) {
        if (const QString name = option.names().first(); given.isSet(name))
            return wrongValue(u"--"_s + name);
    }
    return {};
}

Result<Answer> runReport(const Invocation &invocation)
{
    const QString about = invocation.arguments.value(0, u"dashboard"_s);
    if (about == "dashboard"_L1) {
        REGULARS_CHECK(checkNone(supportReportOptions(), invocation.options));
        return writeDashboardReport(invocation);
    }
    if (about != "support"_L1)
        return wrongValue(about);
    REGULARS_CHECK(checkNone(dashboardReportOptions(), invocation.options));
    return reportOnSupport(invocation);
}

} // namespace

CliCommand reportCommand()
{
    return {u"report"_s,
            u"support|dashboard"_s,
            Text::tr("Reports on the support desk: how fast tickets are answered and solved, and how many wait; or writes "
                     "the dashboard as PDF."),
            0,
            1,
            supportReportOptions() + dashboardReportOptions() +
                QList<QCommandLineOption>{
                    {u"category"_s, Text::tr("Only tickets, or goods, of the category of this name."), u"name"_s}},
            runReport};
}

} // namespace regulars
