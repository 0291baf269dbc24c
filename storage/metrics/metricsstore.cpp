// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/metrics/metricsstore.h"

#include "core/metrics/metricsaccumulator.h"
#include "storage/metrics/slicedorders.h"
#include "storage/sql/statement.h"

#include <algorithm>
#include <limits>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

void readCohorts(Connection &connection, ShopMetrics &metrics)
{
    Statement latest(connection, u"SELECT coalesce(max(month), 0) FROM cohort_months WHERE orders > 0"_s);
    latest.only();
    const int last = int(latest.integer(0));
    Statement cohorts(connection, u"SELECT cohort, customers, repeat_customers FROM cohorts ORDER BY cohort"_s);
    while (cohorts.next()) {
        Cohort cohort;
        cohort.month = int(cohorts.integer(0));
        cohort.repeatCustomers = int(cohorts.integer(2));
        cohort.cells.resize(last - cohort.month + 1);
        metrics.customers += int(cohorts.integer(1));
        metrics.repeatCustomers += cohort.repeatCustomers;
        metrics.cohorts += cohort;
    }
    Statement cells(connection,
                    u"SELECT cohort, month, active, orders, gross_minor FROM cohort_months ORDER BY cohort, month"_s);
    while (cells.next()) {
        const int month = int(cells.integer(0));
        const auto cohort = std::lower_bound(metrics.cohorts.begin(), metrics.cohorts.end(), month,
                                             [](const Cohort &each, int wanted) { return each.month < wanted; });
        cohort->cells[cells.integer(1) - month] = {int(cells.integer(2)), int(cells.integer(3)), cells.integer(4)};
        metrics.orders += int(cells.integer(3));
    }
}

} // namespace

Result<ShopMetrics> MetricsStore::metrics(const Shop &shop, const MetricsQuestion &question) const
{
    if (question != MetricsQuestion{})
        return countedMetrics(shop, question);
    return attempt([&] {
        ShopMetrics metrics;
        Statement sums(
            m_connection,
            u"SELECT coalesce(sum(gross_minor), 0), coalesce(sum(returned_minor), 0), coalesce(sum(anonymous_orders), 0),"
            " coalesce(sum(anonymous_gross_minor), 0), coalesce(sum(anonymous_returned_minor), 0) FROM month_totals"_s);
        sums.only();
        metrics.grossRevenue = {sums.integer(0), shop.currency};
        metrics.returned = {sums.integer(1), shop.currency};
        metrics.anonymousOrders = int(sums.integer(2));
        metrics.anonymousRevenue = {sums.integer(3), shop.currency};
        metrics.anonymousReturned = {sums.integer(4), shop.currency};
        readCohorts(m_connection, metrics);
        return metrics;
    });
}

Result<ShopMetrics> MetricsStore::countedMetrics(const Shop &shop, const MetricsQuestion &question) const
{
    return attempt([&] {
        const LocalCalendar calendar(shop.timeZone);
        MetricsAccumulator figures(calendar,
                                   {question.asOf, question.zeroValueOrders, shop.currency, question.monthsOfCohort});
        const Instant until = question.asOf.isValid() && !question.laterReturns
                                  ? calendar.startOfDay(question.asOf.addDays(1))
                                  : Instant{std::numeric_limits<qint64>::max()};
        const SliceScope scope(m_connection, question.slice, calendar, question.asOf);
        OrdersAsked asked;
        asked.returnsUntil = until;
        forEachSlicedOrder(m_connection, scope, asked,
                           [&](CustomerId customer, const OrderFacts &order) { figures.addOrder(customer, order); });
        forEachSlicedReturn(m_connection, scope,
                            [&](CustomerId customer, const ReturnFacts &goods) { figures.addReturn(customer, goods); });
        return figures.finish();
    });
}

} // namespace regulars
