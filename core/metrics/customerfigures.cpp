// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/customerfigures.h"

#include "core/base/clock.h"

#include <algorithm>

namespace regulars {

namespace {

int julian(QDate day)
{
    return int(day.toJulianDay());
}

Share keptAt(const DayFigures &days, int day, DashboardPeriod period)
{
    return {days.until(keptOf(period), day), days.active(day - daysOf(period))};
}

Share lapsedAt(const DayFigures &days, int day)
{
    const Share kept = keptAt(days, day, DashboardPeriod::Month);
    return {kept.of - kept.part, kept.of};
}

} // namespace

CustomerFigures customerFigures(const DayFigures &days, QDate day, DashboardPeriod period)
{
    const int last = julian(day);
    const int first = last - daysOf(period) + 1;
    const auto ofPeriod = [&](DayFigure figure) { return days.between(figure, first, last); };
    const auto matured = [&](DayFigure figure) {
        return days.between(figure, first - secondOrderDays, last - secondOrderDays);
    };
    CustomerFigures figures;
    figures.day = day;
    figures.period = period;
    figures.active = days.active(last);
    figures.kept = keptAt(days, last, period);
    figures.lapsed = lapsedAt(days, last);
    figures.inTime = {matured(DayFigure::InTime), matured(DayFigure::NewCustomers)};
    figures.repeaters = {days.until(DayFigure::Repeaters, last), days.until(DayFigure::NewCustomers, last)};
    figures.orders = ofPeriod(DayFigure::Orders);
    figures.buyers = days.until(buyersOf(period), last);
    figures.netOfNewMinor = ofPeriod(DayFigure::NetOfNew);
    figures.netMinor = figures.netOfNewMinor + ofPeriod(DayFigure::NetOfRegular);
    figures.netEverMinor = days.until(DayFigure::NetOfNew, last) + days.until(DayFigure::NetOfRegular, last);
    figures.newCustomers = ofPeriod(DayFigure::NewCustomers);
    figures.reactivated = ofPeriod(DayFigure::Reactivated);
    figures.lost = ofPeriod(DayFigure::Lost);
    return figures;
}

QList<CustomerMonth> customerMonths(const DayFigures &days, QDate day, int count)
{
    const auto firstOrder = days.firstDay(DayFigure::NewCustomers);
    if (!firstOrder)
        return {};
    const int latest = monthNumberOf(day);
    QList<CustomerMonth> months;
    for (int number = std::max(latest - count + 1, monthNumberOf(QDate::fromJulianDay(*firstOrder))); number <= latest;
         ++number) {
        CustomerMonth month;
        month.month = number;
        month.until = std::min(firstOfMonth(number + 1).addDays(-1), day);
        const int first = julian(firstOfMonth(number));
        const int last = julian(month.until);
        const auto sum = [&](DayFigure figure) { return days.between(figure, first, last); };
        month.active = days.active(last);
        month.newCustomers = sum(DayFigure::NewCustomers);
        month.reactivated = sum(DayFigure::Reactivated);
        month.lost = sum(DayFigure::Lost);
        month.orders = sum(DayFigure::Orders);
        month.netOfNewMinor = sum(DayFigure::NetOfNew);
        month.netOfRegularMinor = sum(DayFigure::NetOfRegular);
        month.kept = keptAt(days, last, DashboardPeriod::Year);
        month.lapsed = lapsedAt(days, last);
        months += month;
    }
    return months;
}

CustomerDashboard customerDashboard(const DayFigures &days, QDate day, QDate dayBefore, DashboardPeriod period)
{
    CustomerDashboard dashboard;
    dashboard.now = customerFigures(days, day, period);
    dashboard.before = customerFigures(days, dayBefore, period);
    const auto firstOrder = days.firstDay(DayFigure::NewCustomers);
    for (int back = CustomerDashboard::monthsShown - 1; firstOrder && back >= 0; --back) {
        if (const QDate then = day.addMonths(-back); julian(then) >= *firstOrder)
            dashboard.trend += customerFigures(days, then, period);
    }
    dashboard.months = customerMonths(days, day, CustomerDashboard::monthsShown);
    return dashboard;
}

std::optional<double> pointsBetween(const Share &before, const Share &now)
{
    constexpr double percent = 100;
    if (!before.hasPercent() || !now.hasPercent())
        return std::nullopt;
    return percent * (now.value() - before.value());
}

} // namespace regulars
