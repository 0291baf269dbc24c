// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/dashboard.h"
#include "core/people/shop.h"

namespace regulars::uitest {

inline const QDate dashboardDay(2026, 11, 21);

/// A dashboard of a shop of some 600 customers, of whom each buys for the first time on a day of their own and every
/// 40 to 90 days after it, for up to a year.
inline Dashboard sampleDashboard(DashboardPeriod period = DashboardPeriod::Year)
{
    Dashboard dashboard;
    dashboard.question = {dashboardDay, period, ComparedWith::YearBefore};
    dashboard.activeDays = usualActiveDays;
    dashboard.currency = Currency(u"EUR");
    DayFigures days;
    const int last = int(dashboardDay.toJulianDay());
    for (int customer = 0; customer < 600; ++customer) {
        std::vector<PurchaseDay> purchases;
        const int first = last - 3 * 365 + customer * 3 / 2;
        const int orders = 1 + customer % 7;
        for (int order = 0; order < orders; ++order) {
            const int day = first + order * (40 + customer % 50);
            if (day <= last)
                purchases.push_back({day, 1, 2'000 + customer % 13 * 510});
        }
        for (const DayPart &part : dayParts(purchases, usualActiveDays))
            days.add(part.figure, part.day, part.amount);
    }
    dashboard.customers = customerDashboard(days, dashboardDay, dashboard.question.dayBefore(), period);
    const int latest = monthNumberOf(dashboardDay);
    for (int month = latest - 11; month <= latest; ++month) {
        Cohort cohort;
        cohort.month = month;
        for (int later = 0; later <= latest - month; ++later)
            cohort.cells.append({later == 0 ? 45 + month % 5 * 3 : 28 - 2 * later + month % 4, 0, 0});
        dashboard.cohorts += cohort;
        Satisfaction said;
        said.nps = {8 + month % 5, 3, 2};
        said.csat = csatFigures(CsatCounts{{1, 1, 2, 5, 9 + month % 3}, {}});
        dashboard.satisfaction.append({month, said});
    }
    dashboard.said = dashboard.saidBefore = dashboard.satisfaction.last().satisfaction;
    return dashboard;
}

} // namespace regulars::uitest
