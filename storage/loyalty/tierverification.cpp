// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/tierverification.h"

#include "core/loyalty/tierlift.h"
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

/// The day up to which rows are kept true: nobody has looked since.
QDate lastChangeOn(Connection &connection, const LocalCalendar &calendar)
{
    Statement last(connection, u"SELECT max(happened_at) FROM change_sets"_s);
    last.only();
    return last.isNull(0) ? QDate() : calendar.date(last.instant(0));
}

/// Members with a tier that is paid for, and those who have bought one.
QString membersInQuestion()
{
    return u"SELECT %1 FROM loyalty_members m JOIN customers c ON c.id = m.customer_id AND c.deleted_at IS NULL"
           " WHERE m.left_on IS NULL AND (m.tier_paid_until IS NOT NULL OR m.customer_id IN"
           " (SELECT o.customer_id FROM tiers t JOIN order_lines l ON l.product_id = t.paid_product_id"
           " JOIN orders o ON o.id = l.order_id WHERE o.deleted_at IS NULL))"_s.arg(memberColumns());
}

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
    const QDate day = lastChangeOn(connection, calendar);
    qint64 faulty = 0;
    Statement rows(connection, membersInQuestion());
    while (rows.next()) {
        if (cancel.isCancelled())
            throw SqlFailure({ErrorCode::Cancelled, {}, {}, {}});
        const LoyaltyMember member = readMember(rows);
        const TierHistory history = histories.of(member);
        const bool isMissing = tierOnDay(ladder, member.tier.tier, history, day) != member.tier.tier;
        const bool isUnfounded = member.tier.isPaid() && !isPaidFor(ladder, member.tier, history);
        faulty += isMissing || isUnfounded ? 1 : 0;
    }
    return faulty;
}

} // namespace regulars
