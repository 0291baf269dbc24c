// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/journal/table.h"

namespace regulars {

class WriteSession;

/// Adds the line that takes a line of a ledger (isLedger) back. Throws SqlFailure.
void reverseLedgerLine(WriteSession &session, Table table, qint64 id);

/// After a merge was taken apart: what took lines of `back` back goes with them, and what the survivor refused since
/// the merge holds for both, as nobody asked which of them it was. Throws SqlFailure.
void partLedgers(WriteSession &session, CustomerId survivor, CustomerId back, ChangeSetId merge);
/// Before the rows of a merge are joined again: what has lapsed meanwhile is written off. Throws SqlFailure.
void prepareToJoinLedgers(WriteSession &session, CustomerId survivor, CustomerId merged);
/// What two records have in ledgers that are joined as a whole, when their merge is done again. Throws SqlFailure.
void joinLedgers(WriteSession &session, CustomerId survivor, CustomerId merged);

} // namespace regulars
