// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/referralverification.h"

#include "storage/loyalty/referralfacts.h"
#include "storage/sql/canceltoken.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

qint64 faultyReferrals(Connection &connection, const LocalCalendar &calendar, const CancelToken &cancel)
{
    const ReferralStore store(connection);
    const ReferralFactsReader facts(connection, calendar);
    qint64 faulty = 0;
    Statement rows(connection, referralSelect() + u" ORDER BY r.id"_s);
    while (rows.next()) {
        if (cancel.isCancelled())
            throw SqlFailure({ErrorCode::Cancelled, {}, {}, {}});
        const Referral referral = readReferral(rows);
        const ReferralProgress kept = store.progress(referral.id);
        faulty += facts.progressOf(referral, kept) == kept ? 0 : 1;
    }
    return faulty;
}

} // namespace regulars
