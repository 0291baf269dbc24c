// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/metrics/dashboardstore.h"

#include "core/metrics/customerhistory.h"
#include "core/metrics/metricsaccumulator.h"
#include "storage/feedback/surveystore.h"
#include "storage/metrics/metricsstore.h"
#include "storage/metrics/slicedorders.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

Dashboard emptyDashboard(const Shop &shop, const DashboardQuestion &question, LastDay last)
{
    Dashboard dashboard;
    dashboard.question = question;
    dashboard.isDayOver = last == LastDay::Over;
    dashboard.activeDays = shop.activeDays;
    dashboard.currency = shop.currency;
    return dashboard;
}

/// The cohorts that a dashboard shows, up to its month.
void addCohorts(Dashboard &dashboard, QList<Cohort> cohorts)
{
    const int latest = monthNumberOf(dashboard.question.day);
    for (Cohort &cohort : cohorts) {
        if (cohort.month > latest || cohort.month <= latest - CustomerDashboard::monthsShown)
            continue;
        cohort.cells.resize(latest - cohort.month + 1);
        dashboard.cohorts += cohort;
    }
}

} // namespace

Result<Dashboard> DashboardStore::dashboard(const Shop &shop, const DashboardQuestion &question, LastDay last) const
{
    if (!question.slice.isWhole())
        return countedDashboard(shop, question, last);
    return attempt([&]() -> Result<Dashboard> {
        Dashboard dashboard = emptyDashboard(shop, question, last);
        dashboard.customers = customerDashboard(days(), question.day, question.dayBefore(), question.period);
        MetricsQuestion asked;
        if (dashboard.isDayOver) {
            asked.asOf = question.day;
            asked.laterReturns = true; // as the figures of the days have it
        }
        REGULARS_TRY(metrics, MetricsStore(m_connection).metrics(shop, asked));
        addCohorts(dashboard, metrics.cohorts);
        readSatisfaction(dashboard, LocalCalendar(shop.timeZone), SliceScope());
        return dashboard;
    });
}

Result<Dashboard> DashboardStore::countedDashboard(const Shop &shop, const DashboardQuestion &question, LastDay last) const
{
    return attempt([&] {
        const LocalCalendar calendar(shop.timeZone);
        const SliceScope scope(m_connection, question.slice, calendar, question.day);
        Dashboard dashboard = emptyDashboard(shop, question, last);
        dashboard.question.slice = scope.slice();
        countCustomers(dashboard, calendar, scope);
        readSatisfaction(dashboard, calendar, scope);
        return dashboard;
    });
}

void DashboardStore::countCustomers(Dashboard &dashboard, const LocalCalendar &calendar, const SliceScope &scope) const
{
    const DashboardQuestion &question = dashboard.question;
    CustomerHistory history(calendar, dashboard.currency);
    const QDate asOf = dashboard.isDayOver ? question.day : QDate();
    MetricsAccumulator metrics(calendar, {asOf, ZeroValueOrders::Ignore, dashboard.currency, 1});
    DayFigures figures;
    CustomerId customer;
    const auto finish = [&] {
        for (const DayPart &part : dayParts(history.take().days, dashboard.activeDays))
            figures.add(part.figure, part.day, part.amount);
    };
    forEachSlicedOrder(m_connection, scope, {}, [&](CustomerId buyer, const OrderFacts &order) {
        if (!buyer.isValid())
            return;
        if (buyer != customer)
            finish();
        customer = buyer;
        history.addOrder(order);
        metrics.addOrder(buyer, order);
    });
    finish();
    dashboard.customers = customerDashboard(figures, question.day, question.dayBefore(), question.period);
    addCohorts(dashboard, metrics.finish().cohorts);
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

void DashboardStore::readSatisfaction(Dashboard &dashboard, const LocalCalendar &calendar, const SliceScope &scope) const
{
    if (isOfOrders(scope.kind()))
        return; // nobody says to which order an answer belongs
    const DashboardQuestion &question = dashboard.question;
    const int latest = monthNumberOf(question.day);
    const auto endOf = [&](QDate day) { return calendar.startOfDay(day.addDays(1)); };
    const auto startOf = [&](QDate last) { return calendar.startOfDay(last.addDays(1 - daysOf(question.period))); };
    const QDate firstMonth = firstOfMonth(latest - CustomerDashboard::monthsShown + 1);
    const Instant earliest = std::min(startOf(question.dayBefore()), calendar.startOfDay(firstMonth));
    QList<NpsAnswer> answers = npsAnswers(earliest, endOf(question.day));
    answers.removeIf([&](const NpsAnswer &answer) { return !scope.has(answer.customer); });
    const auto between = [&](Instant from, Instant until) {
        return Satisfaction{npsFigures(answers, from, until), csat(from, until, scope)};
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

CsatFigures DashboardStore::csat(Instant from, Instant until, const SliceScope &scope) const
{
    if (!isOfPeople(scope.kind()))
        return csatFigures(orThrow(SurveyStore(m_connection).csatCounts(from, until)));
    Statement rows(m_connection, u"SELECT customer_id, score, collected_by FROM survey_responses WHERE kind = 'csat'"
                                 " AND responded_at >= :from AND responded_at < :until AND deleted_at IS NULL"
                                 " AND score BETWEEN 1 AND 5"_s);
    rows.bind(u"from", from).bind(u"until", until);
    CsatCounts counts;
    while (rows.next()) {
        if (!scope.has(rows.id<CustomerId>(0)))
            continue;
        auto &scores = valueOf<CollectedBy>(rows.text(2)) == CollectedBy::Self ? counts.self : counts.staff;
        ++scores[size_t(rows.integer(1) - 1)];
    }
    return csatFigures(counts);
}

} // namespace regulars
