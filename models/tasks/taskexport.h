// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database.h"

namespace regulars {

/// Writes the open tasks as a calendar file in the background, notes it in the log of exports and gives how many. A file of
/// that name is replaced, if it may be, but never the shop's own. Errors: FileNotWritable (rule = exists), DiskFull, Refused
/// (not_allowed), those of the database.
[[nodiscard]] QFuture<Result<int>> startTaskExport(Database &database, const QString &file, bool mayReplace = true);

} // namespace regulars
