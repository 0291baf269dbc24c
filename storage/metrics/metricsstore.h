// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/metrics/metricsaccumulator.h"

namespace regulars {

class Connection;

/// The shop's figures as of any day and by either rule for orders worth nothing: the orders are stepped in index
/// order and added up in memory, since the stored sums are those of today.
class MetricsStore
{
public:
    explicit MetricsStore(Connection &connection) : m_connection(connection) {}

    /// Days are those of `calendar`'s zone. Returns count from the day on which the goods came back.
    [[nodiscard]] Result<ShopMetrics> metrics(const LocalCalendar &calendar, const MetricsOptions &options) const;

private:
    Connection &m_connection;
};

} // namespace regulars
