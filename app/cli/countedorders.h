// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"
#include "storage/metrics/metricsstore.h"

namespace regulars {

/// --as-of and --zero-value-orders, of the commands that count orders.
[[nodiscard]] QList<QCommandLineOption> countedOrdersOptions();
/// The second of them alone.
[[nodiscard]] QCommandLineOption zeroValueOrdersOption();
[[nodiscard]] Result<ZeroValueOrders> zeroValueOrders(const QCommandLineParser &options);
/// What they say; wrong usage when they say nothing that can be meant.
[[nodiscard]] Result<MetricsQuestion> countedOrders(const QCommandLineParser &options);

} // namespace regulars
