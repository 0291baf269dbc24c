// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/dashboardreading.h"

#include "storage/loyalty/programmefigurestore.h"
#include "storage/metrics/dashboardstore.h"
#include "storage/metrics/supportfigurestore.h"
#include "storage/metrics/valuestore.h"
#include "storage/people/shopstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

SupportQuestion supportQuestionOf(const DashboardQuestion &question)
{
    SupportQuestion support;
    support.from = question.from();
    support.until = question.day;
    support.beforeUntil = question.dayBefore();
    return support;
}

Result<DashboardReading> readDashboard(Connection &connection, DashboardQuestion question, Instant now)
{
    REGULARS_TRY(shop, ShopStore(connection).shop());
    const QDate today = LocalCalendar(shop.timeZone).date(now);
    if (!question.isValid())
        question.day = today;
    if (question.day > today)
        return tl::unexpected(invalidField(u"as_of"_s, u"in_future"_s));
    REGULARS_TRY(
        dashboard,
        DashboardStore(connection).dashboard(shop, question, question.day < today ? LastDay::Over : LastDay::Running));
    if (question.isKept()) {
        REGULARS_TRY(values, ValueStore(connection, shop).figures(question.day, now));
        dashboard.values = values;
    }
    if (question.day == today && question.isKept()) {
        REGULARS_TRY(programme, programmeFigures(connection, now));
        dashboard.programme = programme;
    }
    REGULARS_TRY(reports, SupportReportStore(connection).reports(shop, supportQuestionOf(question), now));
    REGULARS_TRY(desk, SupportFigureStore(connection).figures(shop, question, now));
    return DashboardReading{shop, dashboard, SupportComparison{reports.report, reports.before, {}}, desk};
}

} // namespace regulars
