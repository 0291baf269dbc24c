// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/metrics/dashboardtexts.h"

#include "ui/base/formatting.h"
#include "ui/metrics/cohorttable.h"
#include "ui/metrics/dashboardcharts.h"
#include "ui/metrics/dashboardlayout.h"
#include "ui/metrics/supportwords.h"
#include "ui/metrics/valuecharts.h"
#include "ui/metrics/valuewords.h"
#include "ui/reports/reporttexts.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace regulars {

QString DashboardTexts::name(Figure figure)
{
    switch (figure) {
    case Figure::Retention:
        return tr("Retention rate");
    case Figure::Churn:
        return tr("Churn rate");
    case Figure::Repeat:
        return tr("Repeat purchase rate");
    case Figure::Nps:
        return tr("Net Promoter Score");
    case Figure::Csat:
        return tr("CSAT");
    case Figure::Ces:
        return tr("CES");
    case Figure::FirstReply:
        return tr("Median first reply");
    case Figure::AverageOrder:
        return tr("Average order value");
    case Figure::ValueSoFar:
        return tr("Revenue per customer so far");
    case Figure::OrderFrequency:
    case Figure::ValueHistoric:
    case Figure::ValueFormula:
    case Figure::ValueDiscounted:
    case Figure::ValueExpected:
    case Figure::Participation:
    case Figure::Redemption:
    case Figure::PointsOutstanding:
    case Figure::ReferralRate:
        return ValueWords::name(figure);
    }
    return {};
}

QString DashboardTexts::name(DashboardCard card)
{
    switch (card) {
    case DashboardCard::Cohorts:
        return CohortTable::tr("Cohort retention");
    case DashboardCard::Customers:
        return CustomersChart::tr("Active, lost and new customers");
    case DashboardCard::Satisfaction:
        return SatisfactionChart::tr("Satisfaction");
    case DashboardCard::Rates:
        return RatesChart::tr("Retention and churn");
    case DashboardCard::Revenue:
        return RevenueChart::tr("Revenue");
    case DashboardCard::Values:
        return ValueChart::tr("Customer value by tenth");
    case DashboardCard::Points:
        return PointsChart::tr("What becomes of points");
    case DashboardCard::Support:
        return SupportWords::title();
    }
    return {};
}

QString DashboardTexts::definition(Figure figure, const DashboardQuestion &question, int activeDays)
{
    switch (figure) {
    case Figure::Retention:
        return tr("Of the customers who were active %1 days ago, the share who still are. Active: bought something in "
                  "the %2 days before. Who came back after a gap in between counts; who is new does not.")
            .arg(daysOf(question.period))
            .arg(activeDays);
    case Figure::Churn:
        return tr("Of the customers who were active 30 days ago, the share who are not any more: their last order is %1 "
                  "days old or more.")
            .arg(activeDays);
    case Figure::Repeat:
        return tr("Of the customers who bought for the first time in a period that ended %1 days ago, the share who bought "
                  "again on another day within %1 days. Everybody has had the same time for it.")
            .arg(secondOrderDays);
    case Figure::Nps:
        return tr("The percentage of promoters (9 and 10) less that of detractors (0 to 6), of the latest answer of each "
                  "customer in the period.");
    case Figure::Csat:
        return tr("The share of answers with 4 or 5 of 5. Answers that staff typed in are left out.");
    case Figure::Ces:
        return tr(
            "Customer effort: the mean of the answers to how easy it was, from 1 (very difficult) to 7 (very easy), and "
            "the share of 5 to 7. Answers that staff typed in are left out.");
    case Figure::FirstReply:
        return tr("Half of the tickets that customers opened in the period had their first reply within this time. In "
                  "working hours, where the shop has set them.");
    case Figure::AverageOrder:
        return tr("Net revenue of known customers in the period, after returns, divided by their orders that count.");
    case Figure::ValueSoFar:
        return tr("Net revenue of known customers of all time, after returns, divided by everybody who ever bought: what a "
                  "customer has brought so far. It is no forecast, and neither costs nor rewards are taken off.");
    case Figure::OrderFrequency:
    case Figure::ValueHistoric:
    case Figure::ValueFormula:
    case Figure::ValueDiscounted:
    case Figure::ValueExpected:
    case Figure::Participation:
    case Figure::Redemption:
    case Figure::PointsOutstanding:
    case Figure::ReferralRate:
        return ValueWords::definition(figure);
    }
    return {};
}

QString DashboardTexts::period(DashboardPeriod period)
{
    switch (period) {
    case DashboardPeriod::Month:
        return tr("30 days");
    case DashboardPeriod::Quarter:
        return tr("90 days");
    case DashboardPeriod::Year:
        return tr("365 days");
    }
    return {};
}

QString DashboardTexts::compared(const DashboardQuestion &question, const Formatting &formatting)
{
    return compared(Figure::Retention, question, formatting);
}

QString DashboardTexts::compared(Figure figure, const DashboardQuestion &question, const Formatting &formatting)
{
    if (figure == Figure::ValueSoFar)
        return tr("Compared with all time until %1", "a day").arg(formatting.shortDate(question.dayBefore()));
    const QDate last = question.dayBefore().addDays(figure == Figure::Repeat ? -secondOrderDays : 0);
    const DashboardPeriod period = figure == Figure::Churn ? DashboardPeriod::Month : question.period;
    return tr("Compared with %1 to %2", "two days")
        .arg(formatting.shortDate(last.addDays(1 - daysOf(period))), formatting.shortDate(last));
}

QString DashboardTexts::change(std::optional<double> difference, int decimals, const Formatting &formatting)
{
    if (!difference)
        return {};
    const QString digits = formatting.locale().toString(std::abs(*difference), 'f', decimals);
    if (digits == formatting.locale().toString(0.0, 'f', decimals))
        return tr("= 0", "a figure has not changed");
    return (*difference > 0 ? tr("▲ %1", "a figure is higher by so much") : tr("▼ %1", "a figure is lower by so much"))
        .arg(digits);
}

QString DashboardTexts::retention(const Share &share, int decimals, const Formatting &formatting)
{
    if (!tellsRetention(share) || share.of == 0)
        return ReportTexts::counted(share, formatting);
    return formatting.percent(share.value(), decimals);
}

QString DashboardTexts::shortMonth(int month, const Formatting &formatting)
{
    return formatting.locale().toString(firstOfMonth(month), tr("MMM yy", "a month and its year, as short as possible"));
}

QString DashboardTexts::score(double score, const Formatting &formatting)
{
    const auto whole = std::lround(score);
    return whole > 0 ? u'+' + formatting.number(whole) : formatting.number(whole);
}

} // namespace regulars
