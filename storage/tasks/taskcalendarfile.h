// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

namespace regulars {

class Connection;

/// Writes the open tasks as a calendar file (core/tasks/taskcalendar.h) and gives how many. A file of that name is
/// replaced by a complete one. Errors: FileNotWritable, DiskFull, those of the database.
[[nodiscard]] Result<int> exportTasks(Connection &connection, const QString &file, Instant now);

} // namespace regulars
