// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/journal/table.h"

namespace regulars {

class WriteSession;

/// Adds the line that takes a line of a ledger (isLedger) back. Throws SqlFailure.
void reverseLedgerLine(WriteSession &session, Table table, qint64 id);

} // namespace regulars
