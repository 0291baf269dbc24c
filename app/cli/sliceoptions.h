// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"
#include "core/metrics/dashboardslice.h"

namespace regulars {

/// --category, as a part of the shop.
[[nodiscard]] QCommandLineOption categorySliceOption();
/// --tier, --view, --tag and --channel: of which part of the shop figures are. A command that has a --category of its own
/// may do without categorySliceOption(): it is the same option.
[[nodiscard]] QList<QCommandLineOption> sliceOptions();
/// The part that they name; the whole shop where they name none. Wrong usage when there is no such part, or when more than
/// one is named.
[[nodiscard]] Result<DashboardSlice> sliceOf(Connection &connection, const QCommandLineParser &options);
/// As it stands in an answer: kind and name.
[[nodiscard]] QJsonObject jsonSlice(const DashboardSlice &slice);

} // namespace regulars
