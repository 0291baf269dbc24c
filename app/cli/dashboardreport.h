// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"

namespace regulars {

/// The options of `report` that are about the dashboard.
[[nodiscard]] QList<QCommandLineOption> dashboardReportOptions();
/// Writes the dashboard into the PDF file of --pdf. The program of the windows, which lies in the same folder, makes it
/// without a display.
[[nodiscard]] Result<Answer> writeDashboardReport(const Invocation &invocation);

} // namespace regulars
