// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/customerhistory.h"
#include "storage/bulk/bulkstatement.h"

#include <map>
#include <utility>

namespace regulars {

/// Reads one customer's records and reduces them. Throws SqlFailure.
[[nodiscard]] CustomerContribution readContribution(Connection &connection, CustomerId customer, CustomerHistory &history);

/// Writes the customer's row of customer_stats (removes it when the customer has no record any more). Throws SqlFailure.
void writeStats(Connection &connection, CustomerId customer, const CustomerStats &stats);

/// Fills an empty customer_stats. Throws SqlFailure.
class StatsLoader
{
public:
    explicit StatsLoader(Connection &connection);

    void add(CustomerId customer, const CustomerStats &stats);

private:
    BulkStatement m_insert;
};

/// The stored row of customer_stats; all zero when there is none. Throws SqlFailure.
[[nodiscard]] CustomerStats readStats(Connection &connection, CustomerId customer, Currency currency);

/// The shop-wide tables cohorts, cohort_months, month_totals and day_figures as sums in memory: contributions are added
/// and taken out, then written as differences or as a whole.
class ShopTotals
{
public:
    explicit ShopTotals(int activeDays) : m_activeDays(activeDays) {}

    void add(const CustomerContribution &contribution) { apply(contribution, 1); }
    void remove(const CustomerContribution &contribution) { apply(contribution, -1); }

    /// Adds the sums to the stored tables; rows that become all zero go.
    void addToTables(Connection &connection) const;

    struct Cohort
    {
        qint64 customers = 0;
        qint64 repeaters = 0;
        friend bool operator==(const Cohort &, const Cohort &) = default;
    };
    struct CohortMonth
    {
        qint64 active = 0;
        qint64 orders = 0;
        qint64 grossMinor = 0;
        friend bool operator==(const CohortMonth &, const CohortMonth &) = default;
    };
    struct Revenue
    {
        qint64 grossMinor = 0;
        qint64 returnedMinor = 0;
        friend bool operator==(const Revenue &, const Revenue &) = default;
    };
    [[nodiscard]] const std::map<int, Cohort> &cohorts() const { return m_cohorts; }
    [[nodiscard]] const std::map<std::pair<int, int>, CohortMonth> &cohortMonths() const { return m_cohortMonths; }
    [[nodiscard]] const std::map<int, Revenue> &revenueByMonth() const { return m_revenue; }
    [[nodiscard]] const DayFigures &days() const { return m_days; }

private:
    void apply(const CustomerContribution &contribution, int sign);

    int m_activeDays;
    std::map<int, Cohort> m_cohorts;
    std::map<std::pair<int, int>, CohortMonth> m_cohortMonths; ///< by cohort and month
    std::map<int, Revenue> m_revenue;
    DayFigures m_days;
};

/// Adds the figures to day_figures; rows that become zero go. Throws SqlFailure.
void addDayFigures(Connection &connection, const DayFigures &days);

/// Recomputes the anonymous sums of a month in month_totals. Throws SqlFailure.
void refreshAnonymousMonth(Connection &connection, int month, const LocalCalendar &calendar);

} // namespace regulars
