// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/metricsaccumulator.h"

#include <limits>

namespace regulars {

MetricsAccumulator::MetricsAccumulator(const LocalCalendar &calendar, const MetricsOptions &options)
    : m_calendar(calendar),
      m_zeroValueOrders(options.zeroValueOrders),
      m_monthsOfCohort(options.monthsOfCohort),
      m_until(options.asOf.isValid() ? calendar.startOfDay(options.asOf.addDays(1)).ms : std::numeric_limits<qint64>::max())
{
    m_metrics.asOf = options.asOf;
    for (Money *amount :
         {&m_metrics.grossRevenue, &m_metrics.returned, &m_metrics.anonymousRevenue, &m_metrics.anonymousReturned})
        amount->currency = options.currency;
}

void MetricsAccumulator::addOrder(CustomerId customer, const OrderFacts &order)
{
    if (order.orderedAt.ms >= m_until || order.status == OrderStatus::Cancelled)
        return;
    if (!customer.isValid()) {
        m_metrics.anonymousRevenue.minor += order.totalMinor;
        m_metrics.anonymousOrders += counts(order, m_zeroValueOrders) ? 1 : 0;
        return;
    }
    if (customer != m_customer) {
        endCustomer();
        m_customer = customer;
    }
    m_metrics.grossRevenue.minor += order.totalMinor;
    if (counts(order, m_zeroValueOrders))
        count(order);
}

void MetricsAccumulator::addReturn(CustomerId customer, const ReturnFacts &goods)
{
    if (goods.returnedAt.ms >= m_until || goods.ofCancelledOrder)
        return;
    (customer.isValid() ? m_metrics.returned : m_metrics.anonymousReturned).minor += goods.totalMinor;
}

void MetricsAccumulator::count(const OrderFacts &order)
{
    const int month = m_calendar.monthNumber(order.orderedAt) / m_monthsOfCohort;
    const bool first = m_customerOrders == 0;
    Q_ASSERT(first || month >= m_lastMonth);
    if (first)
        m_cohortMonth = month;
    CohortCell &target = cell(m_cohortMonth, month);
    target.active += first || month != m_lastMonth ? 1 : 0;
    target.orders += 1;
    target.grossMinor += order.totalMinor;
    m_lastMonth = month;
    ++m_customerOrders;
    ++m_metrics.orders;
}

void MetricsAccumulator::endCustomer()
{
    m_metrics.customers += m_customerOrders > 0 ? 1 : 0;
    if (m_customerOrders > 1) {
        ++m_metrics.repeatCustomers;
        ++m_cohorts[static_cast<size_t>(m_cohortMonth - m_earliestMonth)].repeatCustomers;
    }
    m_customerOrders = 0;
}

CohortCell &MetricsAccumulator::cell(int cohortMonth, int month)
{
    if (m_cohorts.empty())
        m_earliestMonth = m_latestMonth = cohortMonth;
    if (cohortMonth < m_earliestMonth) {
        m_cohorts.insert(m_cohorts.begin(), static_cast<size_t>(m_earliestMonth - cohortMonth), Cohort());
        m_earliestMonth = cohortMonth;
    }
    m_latestMonth = std::max(m_latestMonth, month);
    const auto index = static_cast<size_t>(cohortMonth - m_earliestMonth);
    if (index >= m_cohorts.size())
        m_cohorts.resize(index + 1);
    QList<CohortCell> &cells = m_cohorts[index].cells;
    const int later = month - cohortMonth;
    if (later >= cells.size())
        cells.resize(later + 1);
    return cells[later];
}

ShopMetrics MetricsAccumulator::finish()
{
    endCustomer();
    for (size_t i = 0; i < m_cohorts.size(); ++i) {
        Cohort &cohort = m_cohorts[i];
        if (cohort.cells.isEmpty())
            continue;
        const int month = m_earliestMonth + static_cast<int>(i);
        cohort.month = month * m_monthsOfCohort;
        cohort.cells.resize(m_latestMonth - month + 1);
        m_metrics.cohorts += std::move(cohort);
    }
    m_cohorts.clear();
    return m_metrics;
}

} // namespace regulars
