// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/dashboard.h"
#include "core/people/shop.h"

namespace regulars {

class Connection;
class LocalCalendar;

class SliceScope;

/// Whether more may still happen on the last day of a dashboard.
enum class LastDay { Running, Over };

/// Reads dashboards. Those of the whole shop come from what is kept of every day, in a time that does not grow with the
/// number of orders; those of a part of it are counted order by order.
class DashboardStore
{
public:
    explicit DashboardStore(Connection &connection) : m_connection(connection) {}

    /// Of a day that is over, orders are those up to it, as they are known today; its cohorts are counted order by order.
    /// Error: NotFound (slice) when there is no such part of the shop any more.
    [[nodiscard]] Result<Dashboard> dashboard(const Shop &shop, const DashboardQuestion &question,
                                              LastDay last = LastDay::Running) const;
    /// Always counted order by order, in one pass.
    [[nodiscard]] Result<Dashboard> countedDashboard(const Shop &shop, const DashboardQuestion &question,
                                                     LastDay last = LastDay::Running) const;
    /// What is kept of every day. Throws SqlFailure, as the others do.
    [[nodiscard]] DayFigures days() const;

private:
    /// These throw SqlFailure.
    void countCustomers(Dashboard &dashboard, const LocalCalendar &calendar, const SliceScope &scope) const;
    void readSatisfaction(Dashboard &dashboard, const LocalCalendar &calendar, const SliceScope &scope) const;

    Connection &m_connection;
};

} // namespace regulars
