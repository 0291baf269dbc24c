// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/shopmetrics.h"
#include "storage/rollups/contributions.h"

namespace regulars {

class SliceScope;

/// What is kept of a part of the shop: figures of days and cohorts, added up.
struct SliceSums
{
    DayFigures days;
    std::map<int, ShopTotals::Cohort> cohorts;
    std::map<std::pair<int, int>, ShopTotals::CohortMonth> months; ///< by cohort and month

    SliceSums() = default;
    explicit SliceSums(const ShopTotals &totals)
        : days(totals.days()), cohorts(totals.cohorts()), months(totals.cohortMonths())
    {
    }
    void takeOut(const SliceSums &other);
    /// In the order of their months, each up to the last month of all.
    [[nodiscard]] QList<Cohort> cohortList() const;
};

/// Counts the orders of the slice, in one pass. Throws SqlFailure, as all below.
[[nodiscard]] SliceSums countSlice(Connection &connection, const SliceScope &scope, const LocalCalendar &calendar,
                                   Currency currency, int activeDays);

/// The sums of a row of kept_slices.
[[nodiscard]] SliceSums readSliceSums(Connection &connection, qint64 slice);
/// Adds to them; what becomes zero goes.
void addToSlice(Connection &connection, qint64 slice, const SliceSums &sums);
void clearSliceSums(Connection &connection, qint64 slice);
/// How many rows are not the same in both.
[[nodiscard]] qint64 differentRows(const SliceSums &one, const SliceSums &other);

} // namespace regulars
