// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/supportfigures.h"
#include "core/people/shop.h"
#include "models/reports/supportreportview.h"

namespace regulars {

/// All that a report on the dashboard tells, as of one moment.
struct DashboardReading
{
    Shop shop;
    Dashboard dashboard;
    SupportComparison support; ///< of the same days; nothing is counted of who left after their tickets
    SupportFigures desk;       ///< what the dashboard tells of it
};

/// What the support desk is asked beside the dashboard.
[[nodiscard]] SupportQuestion supportQuestionOf(const DashboardQuestion &question);

/// Reads it from one snapshot; without a day, that of `now`. Errors: InvalidValue of `as_of` when the day has not come yet,
/// NotFound (slice) when there is no such part of the shop any more.
[[nodiscard]] Result<DashboardReading> readDashboard(Connection &connection, DashboardQuestion question, Instant now);

} // namespace regulars
