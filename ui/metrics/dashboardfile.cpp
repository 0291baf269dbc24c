// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/metrics/dashboardfile.h"

#include "ui/base/formatting.h"
#include "ui/metrics/dashboardtexts.h"
#include "ui/metrics/slicetexts.h"
#include "ui/metrics/valuefile.h"
#include "ui/reports/reportlines.h"
#include "ui/reports/reporttexts.h"

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

QString isoMonth(int month)
{
    return firstOfMonth(month).toString(u"yyyy-MM"_s);
}

QString count(qint64 value)
{
    return QString::number(value);
}

} // namespace

QByteArray DashboardFile::csv(const Dashboard &dashboard, const Formatting &formatting,
                              const std::optional<SupportFigures> &desk)
{
    QStringList head{tr("Dashboard"), dashboard.question.from().toString(Qt::ISODate),
                     dashboard.question.day.toString(Qt::ISODate), QString::fromUtf8(formatting.calendar().zone().id())};
    if (!dashboard.question.slice.isWhole())
        head += SliceTexts::label(dashboard.question.slice);
    if (dashboard.countedBefore)
        head += SliceTexts::countedBefore(dashboard, formatting);
    QString text = lineOf(head) + figureLines(dashboard) + u"\r\n"_s + ValueFile::lines(dashboard) + monthLines(dashboard) +
                   u"\r\n"_s + cohortLines(dashboard);
    if (desk && SupportFigures::isTold(desk->question.slice))
        text += u"\r\n"_s + supportLines(*desk);
    return "\xEF\xBB\xBF" + text.toUtf8();
}

QString DashboardFile::figureLines(const Dashboard &dashboard)
{
    using Figure = DashboardTexts::Figure;
    const CustomerFigures &now = dashboard.customers.now;
    const CustomerFigures &before = dashboard.customers.before;
    QString text = lineOf({tr("Figure"), tr("Count"), tr("Of"), tr("Count before"), tr("Of")});
    const auto add = [&text](const QString &name, const Share &share, const Share &then) {
        text += lineOf({name, count(share.part), count(share.of), count(then.part), count(then.of)});
    };
    add(DashboardTexts::name(Figure::Retention), now.kept, before.kept);
    add(DashboardTexts::name(Figure::Churn), now.lapsed, before.lapsed);
    add(DashboardTexts::name(Figure::Repeat), now.inTime, before.inTime);
    add(tr("Bought twice, ever"), now.repeaters, before.repeaters);
    const bool hasAnswers = !isOfOrders(dashboard.question.slice.kind);
    const auto addAnswers = [&](const QString &name, const Share &share, const Share &then) {
        if (hasAnswers)
            add(name, share, then);
    };
    addAnswers(tr("Promoters"), {dashboard.said.nps.promoters, dashboard.said.nps.responses()},
               {dashboard.saidBefore.nps.promoters, dashboard.saidBefore.nps.responses()});
    addAnswers(tr("Detractors"), {dashboard.said.nps.detractors, dashboard.said.nps.responses()},
               {dashboard.saidBefore.nps.detractors, dashboard.saidBefore.nps.responses()});
    addAnswers(DashboardTexts::name(Figure::Csat), {dashboard.said.csat.satisfied, dashboard.said.csat.responses},
               {dashboard.saidBefore.csat.satisfied, dashboard.saidBefore.csat.responses});
    addAnswers(tr("Found it easy (CES 5 to 7)"), {dashboard.said.ces.easy, dashboard.said.ces.responses},
               {dashboard.saidBefore.ces.easy, dashboard.saidBefore.ces.responses});
    for (const auto &[name, value, then] :
         {std::tuple(tr("Orders"), now.orders, before.orders), std::tuple(tr("Buyers"), now.buyers, before.buyers),
          std::tuple(tr("New customers"), now.newCustomers, before.newCustomers),
          std::tuple(tr("Won back"), now.reactivated, before.reactivated), std::tuple(tr("Lost"), now.lost, before.lost)})
        text += lineOf({name, count(value), {}, count(then), {}});
    return text;
}

QString DashboardFile::monthLines(const Dashboard &dashboard)
{
    const auto unit = double(dashboard.currency.minorPerMajor());
    const auto money = [&](qint64 minor) {
        return QString::number(double(minor) / unit, 'f', dashboard.currency.decimals());
    };
    QString text = lineOf({tr("Month"), tr("Active at the end"), tr("New"), tr("Won back"), tr("Lost"), tr("Orders"),
                           tr("Net revenue of new customers"), tr("Net revenue of regular customers"),
                           tr("Kept over 365 days"), tr("Of"), tr("Lost in 30 days"), tr("Of")});
    for (const CustomerMonth &month : dashboard.customers.months)
        text += lineOf({isoMonth(month.month), count(month.active), count(month.newCustomers), count(month.reactivated),
                        count(month.lost), count(month.orders), money(month.netOfNewMinor), money(month.netOfRegularMinor),
                        count(month.kept.part), count(month.kept.of), count(month.lapsed.part), count(month.lapsed.of)});
    if (dashboard.satisfaction.isEmpty())
        return text;
    text += u"\r\n"_s +
            lineOf({tr("Month"), tr("Promoters"), tr("Detractors"), tr("Answers"), tr("Satisfied"), tr("Answers")});
    for (const SatisfactionMonth &month : dashboard.satisfaction) {
        const Satisfaction &said = month.satisfaction;
        text += lineOf({isoMonth(month.month), count(said.nps.promoters), count(said.nps.detractors),
                        count(said.nps.responses()), count(said.csat.satisfied), count(said.csat.responses)});
    }
    return text;
}

QString DashboardFile::cohortLines(const Dashboard &dashboard)
{
    QString text = lineOf({tr("First order"), tr("Customers, and of them in each month after it")});
    for (const Cohort &cohort : dashboard.cohorts) {
        QStringList cells{isoMonth(cohort.month)};
        for (const CohortCell &cell : cohort.cells)
            cells += count(cell.active);
        text += lineOf(cells);
    }
    return text;
}

QString DashboardFile::supportLines(const SupportFigures &desk)
{
    const SupportPeriod &now = desk.now;
    const SupportPeriod &before = desk.before;
    const auto minutes = [](const DurationFigures &figures) {
        constexpr double msPerMinute = 60'000;
        return figures.count > 0 ? QString::number(figures.medianMs / msPerMinute, 'f', 0) : QString();
    };
    QString text = lineOf({tr("Support desk"), tr("Count"), tr("Of"), tr("Count before"), tr("Of")});
    const auto add = [&text](const QString &name, const Share &share, const Share &then) {
        text += lineOf({name, count(share.part), count(share.of), count(then.part), count(then.of)});
    };
    text += lineOf({tr("New tickets"), count(now.opened), {}, count(before.opened), {}});
    text += lineOf({tr("Solved tickets"), count(now.solved), {}, count(before.solved), {}});
    add(tr("First replies in time"), now.repliedInTime, before.repliedInTime);
    add(tr("Solutions in time"), now.solvedInTime, before.solvedInTime);
    add(tr("Satisfied with their ticket"), now.satisfied, before.satisfied);
    const auto addTimes = [&](const QString &name, const DurationFigures &time, const DurationFigures &then) {
        text += lineOf({name, minutes(time), count(time.count), minutes(then), count(then.count)});
    };
    addTimes(tr("Median first reply, working minutes"), now.firstReply.business, before.firstReply.business);
    addTimes(tr("Median first reply, minutes"), now.firstReply.calendar, before.firstReply.calendar);
    addTimes(tr("Median to the solution, working minutes"), now.resolution.business, before.resolution.business);
    addTimes(tr("Median to the solution, minutes"), now.resolution.calendar, before.resolution.calendar);
    if (desk.open && desk.overdue) {
        text += lineOf({tr("Open now"), count(*desk.open), {}, {}, {}});
        text += lineOf({tr("Overdue now"), count(*desk.overdue), {}, {}, {}});
    }
    text += u"\r\n"_s + lineOf({tr("Tickets of a category"), tr("Count"), tr("Count before")});
    for (const SupportCategory &each : desk.categories)
        text += lineOf({ReportTexts::categoryName(each.name), count(each.opened), count(each.openedBefore)});
    text += u"\r\n"_s + lineOf({tr("From"), tr("Until"), tr("New tickets"), tr("Solved tickets")});
    for (const SupportWeek &week : desk.weeks)
        text += lineOf(
            {week.from.toString(Qt::ISODate), week.until.toString(Qt::ISODate), count(week.opened), count(week.solved)});
    return text;
}

} // namespace regulars
