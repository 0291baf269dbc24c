// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/metrics/shopmetrics.h"
#include "core/orders/countedorder.h"

#include <vector>

namespace regulars {

/// What the figures are about.
struct MetricsOptions
{
    QDate asOf; ///< last local day that is included; not valid: no limit
    ZeroValueOrders zeroValueOrders = ZeroValueOrders::Ignore;
    Currency currency;
    int monthsOfCohort = 1; ///< 3: cohorts and their cells are of quarters
};

/// Adds a shop's history up to its metrics in one pass, holding only the cohort matrix.
class MetricsAccumulator
{
public:
    MetricsAccumulator(const LocalCalendar &calendar, const MetricsOptions &options);

    /// One order; without a valid customer an anonymous sale. The orders of a customer come one after the other,
    /// oldest first; customers and anonymous sales in any order. `returnedMinor` holds returns up to `asOf` only.
    void addOrder(CustomerId customer, const OrderFacts &order);
    /// One return, in any order.
    void addReturn(CustomerId customer, const ReturnFacts &goods);

    /// The figures. Nothing may be added afterwards.
    [[nodiscard]] ShopMetrics finish();

private:
    void count(const OrderFacts &order);
    void endCustomer();
    [[nodiscard]] CohortCell &cell(int cohortMonth, int month);

    LocalCalendar m_calendar;
    ZeroValueOrders m_zeroValueOrders;
    int m_monthsOfCohort;
    qint64 m_until; ///< the first instant that is no longer included
    ShopMetrics m_metrics;
    int m_earliestMonth = 0;
    int m_latestMonth = 0;
    std::vector<Cohort> m_cohorts; ///< of every month from the earliest cohort's on

    // the customer whose orders are coming in
    CustomerId m_customer;
    int m_customerOrders = 0;
    int m_cohortMonth = 0;
    int m_lastMonth = 0;
};

} // namespace regulars
