// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/metrics/metricsstore.h"

#include "core/metrics/metricsaccumulator.h"
#include "storage/sql/statement.h"

#include <algorithm>
#include <limits>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// With what came back of each before `until`.
void addOrders(Connection &connection, MetricsAccumulator &figures, Instant until)
{
    Statement rows(
        connection,
        u"SELECT o.customer_id, o.ordered_at, o.status, o.total_minor, (SELECT coalesce(sum(r.total_minor), 0) FROM returns r"
        " WHERE r.order_id = o.id AND r.deleted_at IS NULL AND r.returned_at < :until)"
        " FROM orders o WHERE o.deleted_at IS NULL ORDER BY o.customer_id, o.ordered_at, o.id"_s);
    rows.bind(u"until", until);
    while (rows.next())
        figures.addOrder(rows.id<CustomerId>(0),
                         {rows.instant(1), valueOf<OrderStatus>(rows.text(2)), rows.integer(3), rows.integer(4)});
}

void addReturns(Connection &connection, MetricsAccumulator &figures)
{
    Statement rows(connection,
                   u"SELECT r.customer_id, r.returned_at, r.total_minor, coalesce(o.status = 'cancelled', 0) FROM returns r"
                   " LEFT JOIN orders o ON o.id = r.order_id WHERE r.deleted_at IS NULL"_s);
    while (rows.next())
        figures.addReturn(rows.id<CustomerId>(0), {rows.instant(1), rows.integer(2), rows.integer(3) != 0});
}

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
        addOrders(m_connection, figures, until);
        addReturns(m_connection, figures);
        return figures.finish();
    });
}

} // namespace regulars
