// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/metrics/dashboardstore.h"

#include "core/metrics/customerhistory.h"
#include "core/metrics/metricsaccumulator.h"
#include "storage/metrics/keptsatisfaction.h"
#include "storage/metrics/metricsstore.h"
#include "storage/metrics/satisfactionstore.h"
#include "storage/metrics/slicedorders.h"
#include "storage/sql/snapshot.h"
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

/// Only what is counted by the usual rules is kept, up to now.
bool mayBeKept(const DashboardQuestion &question, LastDay last)
{
    return !question.slice.isWhole() && question.zeroValueOrders == ZeroValueOrders::Ignore && last == LastDay::Running;
}

/// Of a saved view nobody can tell what a change of records means for it.
bool isOutdated(Connection &connection, const KeptSlice &kept, const DashboardQuestion &question)
{
    return !followsWrites(kept.slice.kind) &&
           (kept.countedFor != question.day || kept.newestChange != KeptSlices(connection).newestChange());
}

void showSums(Dashboard &dashboard, const SliceSums &sums)
{
    const DashboardQuestion &question = dashboard.question;
    dashboard.customers = customerDashboard(sums.days, question.day, question.dayBefore(), question.period);
    addCohorts(dashboard, sums.cohortList());
}

} // namespace

Result<Dashboard> DashboardStore::dashboard(const Shop &shop, const DashboardQuestion &question, LastDay last) const
{
    if (!question.isKept()) {
        REGULARS_TRY(kept, attempt([&]() -> std::optional<Dashboard> {
                         const auto slice = mayBeKept(question, last) ? KeptSlices(m_connection).find(question.slice)
                                                                      : std::nullopt;
                         if (!slice || !slice->countedAt || isOutdated(m_connection, *slice, question))
                             return std::nullopt;
                         return keptDashboard(shop, question, *slice);
                     }));
        return kept ? *std::move(kept) : countedDashboard(shop, question, last);
    }
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
        readKeptSatisfaction(m_connection, dashboard);
        return dashboard;
    });
}

Result<OpenedDashboard> DashboardStore::open(const Shop &shop, const DashboardQuestion &question, Recount recount) const
{
    return attempt([&]() -> Result<OpenedDashboard> {
        const Snapshot moment(m_connection);
        const auto slice = mayBeKept(question, LastDay::Running) ? KeptSlices(m_connection).find(question.slice)
                                                                 : std::nullopt;
        if (slice && (!slice->countedAt || recount == Recount::Always))
            return countedToKeep(shop, question, *slice);
        if (slice)
            return OpenedDashboard{keptDashboard(shop, question, *slice)};
        REGULARS_TRY(dashboard, this->dashboard(shop, question));
        return OpenedDashboard{dashboard};
    });
}

Dashboard DashboardStore::keptDashboard(const Shop &shop, const DashboardQuestion &question, const KeptSlice &kept) const
{
    Dashboard dashboard = emptyDashboard(shop, question, LastDay::Running);
    dashboard.question.slice = SliceScope::named(m_connection, kept.slice);
    const DashboardSlice &slice = dashboard.question.slice;
    const bool isView = slice.kind == SliceKind::View;
    if (isOutdated(m_connection, kept, question))
        dashboard.countedBefore = kept.countedAt;
    showSums(dashboard, readSliceSums(m_connection, kept.id));
    readSatisfaction(dashboard, LocalCalendar(shop.timeZone),
                     isView ? SliceScope::ofPeople(slice, KeptSlices(m_connection).people(kept.id))
                            : SliceScope::asking(m_connection, slice));
    return dashboard;
}

OpenedDashboard DashboardStore::countedToKeep(const Shop &shop, const DashboardQuestion &question,
                                              const KeptSlice &awaited) const
{
    const LocalCalendar calendar(shop.timeZone);
    const SliceScope scope(m_connection, question.slice, calendar, question.day);
    CountedSlice counted{awaited, countSlice(m_connection, scope, calendar, shop.currency, shop.activeDays)};
    OpenedDashboard opened{emptyDashboard(shop, question, LastDay::Running)};
    opened.dashboard.question.slice = counted.slice.slice = scope.slice();
    showSums(opened.dashboard, counted.sums);
    readSatisfaction(opened.dashboard, calendar, scope);
    if (followsWrites(scope.kind())) {
        counted.sums.takeOut(readSliceSums(m_connection, awaited.id));
    } else {
        counted.slice.countedFor = question.day;
        counted.slice.newestChange = KeptSlices(m_connection).newestChange();
        counted.people = *scope.people();
    }
    opened.counted = std::move(counted);
    return opened;
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
    CustomerHistory history(calendar, dashboard.currency, question.zeroValueOrders);
    const QDate asOf = dashboard.isDayOver ? question.day : QDate();
    MetricsAccumulator metrics(calendar, {asOf, question.zeroValueOrders, dashboard.currency, 1});
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
    const auto startOf = [&](QDate last) { return last.addDays(1 - daysOf(question.period)); };
    const QDate firstMonth = firstOfMonth(latest - CustomerDashboard::monthsShown + 1);
    SatisfactionStore answers(m_connection, calendar, scope);
    answers.read(std::min(startOf(question.dayBefore()), firstMonth), question.day);
    dashboard.said = answers.between(startOf(question.day), question.day);
    dashboard.saidBefore = answers.between(startOf(question.dayBefore()), question.dayBefore());
    dashboard.responded = answers.responseRates(startOf(question.day), question.day);
    for (int month = monthNumberOf(firstMonth); month <= latest; ++month) {
        const QDate last = std::min(firstOfMonth(month + 1).addDays(-1), question.day);
        dashboard.satisfaction += {month, answers.between(firstOfMonth(month), last)};
    }
}

} // namespace regulars
