// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/today/todaycommands.h"

#include "models/customers/livecustomer.h"
#include "storage/today/todaystore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

Result<void> setAside(WriteSession &session, AttentionKind kind, CustomerId id, Instant until)
{
    REGULARS_TRY(customer, liveCustomer(session.connection(), id));
    session.setArgument(u"name"_s, customer.name);
    return TodayStore(session.connection()).setAside(session, kind, id, until);
}

} // namespace

Result<void> SettleAttention::execute(WriteSession &session) const
{
    return setAside(session, kind, customer, settledUntil(kind, session.now(), session.calendar()));
}

Result<void> SnoozeAttention::execute(WriteSession &session) const
{
    session.setArgument(u"until"_s, until.ms);
    return setAside(session, kind, customer, until);
}

Result<void> DismissAttention::execute(WriteSession &session) const
{
    return setAside(session, kind, customer, dismissedUntil(kind, session.now(), session.calendar()));
}

} // namespace regulars
