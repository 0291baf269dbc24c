// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/journal/ledgers.h"

#include "storage/loyalty/pointskeeper.h"
#include "storage/loyalty/stampkeeper.h"
#include "storage/privacy/consentstore.h"
#include "storage/subscriptions/subscriptionstore.h"

namespace regulars {

void reverseLedgerLine(WriteSession &session, Table table, qint64 id)
{
    Q_ASSERT(isLedger(table));
    if (table == Table::PointsEntries)
        reversePoints(session, id);
    else if (table == Table::Stamps)
        reverseStamps(session, StampId{id});
    else if (table == Table::SubscriptionEvents)
        reverseSubscriptionEvent(session, SubscriptionEventId{id});
    else
        reverseConsent(session, id);
}

void partLedgers(WriteSession &session, CustomerId survivor, CustomerId back, ChangeSetId merge)
{
    partConsents(session, survivor, back, merge);
    partPoints(session, survivor, back);
    partStamps(session, survivor, back);
}

void prepareToJoinLedgers(WriteSession &session, CustomerId survivor, CustomerId merged)
{
    lapseStamps(session, {survivor, merged});
}

void joinLedgers(WriteSession &session, CustomerId survivor, CustomerId merged)
{
    mergePoints(session, survivor, {merged});
    joinStamps(session, survivor, merged);
}

} // namespace regulars
