// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/metrics/dashboardstore.h"

#include "storage/feedback/surveystore.h"
#include "storage/metrics/metricsstore.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

Result<Dashboard> DashboardStore::dashboard(const Shop &shop, const DashboardQuestion &question, LastDay last) const
{
    return attempt([&]() -> Result<Dashboard> {
        const LocalCalendar calendar(shop.timeZone);
        Dashboard dashboard;
        dashboard.question = question;
        dashboard.isDayOver = last == LastDay::Over;
        dashboard.activeDays = shop.activeDays;
        dashboard.currency = shop.currency;
        dashboard.customers = customerDashboard(days(), question.day, question.dayBefore(), question.period);
        MetricsQuestion asked;
        if (dashboard.isDayOver) {
            asked.asOf = question.day;
            asked.laterReturns = true; // as the figures of the days have it
        }
        REGULARS_TRY(metrics, MetricsStore(m_connection).metrics(shop, asked));
        const int latest = monthNumberOf(question.day);
        for (Cohort &cohort : metrics.cohorts) {
            if (cohort.month > latest || cohort.month <= latest - CustomerDashboard::monthsShown)
                continue;
            cohort.cells.resize(latest - cohort.month + 1);
            dashboard.cohorts += cohort;
        }
        readSatisfaction(dashboard, calendar);
        return dashboard;
    });
}

DayFigures DashboardStore::days() const
{
    DayFigures figures;
    Statement rows(m_connection, u"SELECT figure, day, amount FROM day_figures ORDER BY figure, day"_s);
    QString name;
    DayFigure figure = DayFigure::Orders;
    bool known = false;
    while (rows.next()) {
        if (const QString next = rows.text(0); next != name) {
            name = next;
            known = isNameOf<DayFigure>(name);
            figure = valueOf<DayFigure>(name);
        }
        if (known)
            figures.add(figure, int(rows.integer(1)), rows.integer(2));
    }
    return figures;
}

void DashboardStore::readSatisfaction(Dashboard &dashboard, const LocalCalendar &calendar) const
{
    const DashboardQuestion &question = dashboard.question;
    const int latest = monthNumberOf(question.day);
    const auto endOf = [&](QDate day) { return calendar.startOfDay(day.addDays(1)); };
    const auto startOf = [&](QDate last) { return calendar.startOfDay(last.addDays(1 - daysOf(question.period))); };
    const QDate firstMonth = firstOfMonth(latest - CustomerDashboard::monthsShown + 1);
    const Instant earliest = std::min(startOf(question.dayBefore()), calendar.startOfDay(firstMonth));
    const QList<NpsAnswer> answers = npsAnswers(earliest, endOf(question.day));
    const auto between = [&](Instant from, Instant until) {
        return Satisfaction{npsFigures(answers, from, until), csat(from, until)};
    };
    dashboard.said = between(startOf(question.day), endOf(question.day));
    dashboard.saidBefore = between(startOf(question.dayBefore()), endOf(question.dayBefore()));
    for (int month = monthNumberOf(firstMonth); month <= latest; ++month) {
        const Instant until = std::min(calendar.startOfDay(firstOfMonth(month + 1)), endOf(question.day));
        dashboard.satisfaction += {month, between(calendar.startOfDay(firstOfMonth(month)), until)};
    }
}

QList<NpsAnswer> DashboardStore::npsAnswers(Instant from, Instant until) const
{
    Statement rows(m_connection, u"SELECT customer_id, responded_at, score FROM survey_responses WHERE kind = 'nps'"
                                 " AND responded_at >= :from AND responded_at < :until AND deleted_at IS NULL"
                                 " AND score BETWEEN 0 AND 10 ORDER BY responded_at, id"_s);
    rows.bind(u"from", from).bind(u"until", until);
    QList<NpsAnswer> answers;
    while (rows.next())
        answers += NpsAnswer{rows.id<CustomerId>(0), rows.instant(1), int(rows.integer(2))};
    return answers;
}

CsatFigures DashboardStore::csat(Instant from, Instant until) const
{
    const auto counts = SurveyStore(m_connection).csatCounts(from, until);
    if (!counts)
        throw SqlFailure(counts.error());
    return csatFigures(*counts);
}

} // namespace regulars
