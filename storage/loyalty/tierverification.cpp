// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/tierverification.h"

#include "storage/loyalty/loyaltymembers.h"
#include "storage/loyalty/tierhistories.h"
#include "storage/loyalty/tierreview.h"
#include "storage/loyalty/tierstore.h"
#include "storage/sql/canceltoken.h"
#include "storage/sql/statement.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

bool isPaidFor(const TierLadder &ladder, const TierMembership &tier, const TierHistory &history)
{
    return ladder.rankOf(tier.tier) > ladder.rankOf(tier.beneath.tier) &&
           std::any_of(history.paid().begin(), history.paid().end(),
                       [&](const PaidSpan &span) { return span.tier == tier.tier && span.last == tier.paidUntil; });
}

} // namespace

qint64 faultyPaidTiers(Connection &connection, const LocalCalendar &calendar, const CancelToken &cancel)
{
    const TierLadder ladder = readTierLadder(connection);
    if (!isReviewedBy(connection, ladder))
        return 0;
    const TierHistories histories(connection, ladder, calendar);
    qint64 faulty = 0;
    Statement rows(connection, u"SELECT %1 FROM loyalty_members m JOIN customers c ON c.id = m.customer_id"
                               " AND c.deleted_at IS NULL WHERE m.left_on IS NULL AND m.tier_paid_until IS NOT NULL"_s.arg(
                                   memberColumns()));
    while (rows.next()) {
        if (cancel.isCancelled())
            throw SqlFailure({ErrorCode::Cancelled, {}, {}, {}});
        const LoyaltyMember member = readMember(rows);
        faulty += isPaidFor(ladder, member.tier, histories.of(member)) ? 0 : 1;
    }
    return faulty;
}

} // namespace regulars
