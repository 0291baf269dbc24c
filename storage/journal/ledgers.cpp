// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/journal/ledgers.h"

#include "storage/privacy/consentstore.h"

namespace regulars {

void reverseLedgerLine(WriteSession &session, Table table, qint64 id)
{
    Q_ASSERT(isLedger(table));
    reverseConsent(session, id);
}

void partLedgers(WriteSession &session, CustomerId survivor, CustomerId back, ChangeSetId merge)
{
    partConsents(session, survivor, back, merge);
}

} // namespace regulars
