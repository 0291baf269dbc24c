// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/dashboard.h"
#include "core/people/shop.h"
#include "storage/metrics/keptslices.h"

namespace regulars {

class Connection;
class LocalCalendar;

class SliceScope;

/// Whether more may still happen on the last day of a dashboard.
enum class LastDay { Running, Over };

/// What was read, and what was counted for that and is to be kept (KeptSlices::keep).
struct OpenedDashboard
{
    Dashboard dashboard;
    std::optional<CountedSlice> counted{};
};

/// Whether a part of which figures are kept is counted all the same: a saved view that is outdated.
enum class Recount { IfNotKept, Always };

/// Reads dashboards. Those of the whole shop, and of the parts of it that are kept, come from what is kept of every day, in
/// a time that does not grow with the number of orders; those of other parts are counted order by order.
class DashboardStore
{
public:
    explicit DashboardStore(Connection &connection) : m_connection(connection) {}

    /// A saved view is as of now, also where an older counting is kept. Of a day that is over, orders are those up to it, as
    /// they are known today; its cohorts are counted order by order. Error: NotFound (slice) when there is no such part of
    /// the shop any more.
    [[nodiscard]] Result<Dashboard> dashboard(const Shop &shop, const DashboardQuestion &question,
                                              LastDay last = LastDay::Running) const;
    /// The same of a running day, from one moment; with what was counted, where that is awaited (KeptSlices::expect). A
    /// saved view that was counted before comes as it was then (Dashboard::countedBefore). On a reading connection.
    [[nodiscard]] Result<OpenedDashboard> open(const Shop &shop, const DashboardQuestion &question,
                                               Recount recount = Recount::IfNotKept) const;
    /// Always counted order by order, in one pass.
    [[nodiscard]] Result<Dashboard> countedDashboard(const Shop &shop, const DashboardQuestion &question,
                                                     LastDay last = LastDay::Running) const;
    /// What is kept of every day. Throws SqlFailure, as the others do.
    [[nodiscard]] DayFigures days() const;

private:
    /// These throw SqlFailure.
    [[nodiscard]] Dashboard keptDashboard(const Shop &shop, const DashboardQuestion &question, const KeptSlice &kept) const;
    [[nodiscard]] OpenedDashboard countedToKeep(const Shop &shop, const DashboardQuestion &question,
                                                const KeptSlice &awaited) const;
    void countCustomers(Dashboard &dashboard, const LocalCalendar &calendar, const SliceScope &scope) const;
    void readSatisfaction(Dashboard &dashboard, const LocalCalendar &calendar, const SliceScope &scope) const;

    Connection &m_connection;
};

} // namespace regulars
