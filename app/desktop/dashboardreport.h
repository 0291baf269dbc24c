// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desktop/options.h"
#include "core/base/clock.h"

namespace regulars {

/// Writes the dashboard's report into a PDF file without a window (`--report`). The shop's file is only read, and may be one
/// that can't be written. Needs the appearance of the program. Answers with the program's exit code; says on standard error
/// what went wrong.
[[nodiscard]] int writeDashboardReport(const Options &options, const Clock &clock);

} // namespace regulars
