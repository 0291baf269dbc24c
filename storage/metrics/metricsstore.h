// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/metrics/dashboardslice.h"
#include "core/metrics/shopmetrics.h"
#include "core/orders/countedorder.h"
#include "core/people/shop.h"

namespace regulars {

class Connection;

/// What a person asks of the figures.
struct MetricsQuestion
{
    QDate asOf; ///< last local day that is included; not valid: everything
    ZeroValueOrders zeroValueOrders = ZeroValueOrders::Ignore;
    int monthsOfCohort = 1;    ///< 3: cohorts of quarters
    bool laterReturns = false; ///< what came back after `asOf` is taken off, too: orders as they are known today
    DashboardSlice slice{};    ///< of which part of the shop; needs `asOf`, which saved views take for today
    friend bool operator==(const MetricsQuestion &, const MetricsQuestion &) = default;
};

/// Reads the shop's metrics.
class MetricsStore
{
public:
    explicit MetricsStore(Connection &connection) : m_connection(connection) {}

    /// The figures of the whole history come from the rollups, whatever its length; others are counted order by order.
    [[nodiscard]] Result<ShopMetrics> metrics(const Shop &shop, const MetricsQuestion &question) const;
    /// Always counted order by order. Error: NotFound (slice) when there is no such part of the shop any more.
    [[nodiscard]] Result<ShopMetrics> countedMetrics(const Shop &shop, const MetricsQuestion &question) const;

private:
    Connection &m_connection;
};

} // namespace regulars
