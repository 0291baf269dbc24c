// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/shopmetrics.h"

#include <numeric>

namespace regulars {

std::optional<qint64> Cohort::broughtPerCustomer(int later) const
{
    if (customers() == 0 || later < 0 || later >= cells.size())
        return std::nullopt;
    const qint64 brought = std::accumulate(cells.begin(), cells.begin() + later + 1, qint64(0),
                                           [](qint64 sum, const CohortCell &cell) { return sum + cell.grossMinor; });
    return dividedHalfUp(brought, customers());
}

Money ShopMetrics::averageOrderValue() const
{
    const Money net = netRevenue();
    return {orders > 0 ? dividedHalfUp(net.minor, orders) : 0, net.currency};
}

double ShopMetrics::repeatPurchaseRate() const
{
    constexpr qint64 millionths = 1'000'000;
    if (customers == 0)
        return 0.0;
    return static_cast<double>(dividedHalfUp(repeatCustomers * millionths, customers)) / static_cast<double>(millionths);
}

} // namespace regulars
