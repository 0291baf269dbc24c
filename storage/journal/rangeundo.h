// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/journal/history.h"

namespace regulars {

/// Removes the rows that a bulk load inserted, where they still are as it left them and nothing later depends on
/// them; lists the others. Throws SqlFailure.
void undoRanges(WriteSession &session, ChangeSetId changeSet, UndoReport &report);

} // namespace regulars
