// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "storage/journal/table.h"

namespace regulars {

class WriteSession;

/// Moves a record to the recycle bin or back. Error: NotFound. Throws SqlFailure.
[[nodiscard]] Result<void> markDeleted(WriteSession &session, Table table, qint64 id, bool deleted);

} // namespace regulars
