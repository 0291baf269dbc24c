// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/journal/table.h"

namespace regulars {

class WriteSession;

/// Undoes a change of a row that was changed again since: sets back the columns that still are as the change left them
/// and keeps what came later. `before` and `after` are the row's images around the change. Gives whether every changed
/// column could be set back. The caller has announced the row. Throws SqlFailure.
[[nodiscard]] bool undoColumns(WriteSession &session, Table table, qint64 id, const QString &before, const QString &after);

} // namespace regulars
