// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/tiernotices.h"

#include "storage/loyalty/loyaltymembers.h"
#include "storage/loyalty/tierhistories.h"
#include "storage/loyalty/tierstore.h"
#include "storage/people/shopstore.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

Result<QList<TierNoticeRow>> dueTierNotices(Connection &connection, Instant now, int limit, const CancelToken &cancel)
{
    return attempt([&]() -> Result<QList<TierNoticeRow>> {
        QList<TierNoticeRow> due;
        const TierLadder ladder = readTierLadder(connection);
        if (ladder.tiers.isEmpty() || ladder.noticeDays <= 0)
            return due;
        REGULARS_TRY(shop, ShopStore(connection).shop());
        const LocalCalendar calendar(shop.timeZone);
        const QDate today = calendar.date(now);
        const TierHistories histories(connection, ladder, calendar);
        Statement rows(connection,
                       u"SELECT %1, c.name FROM loyalty_members m JOIN customers c ON c.id = m.customer_id"
                       " AND c.deleted_at IS NULL WHERE m.left_on IS NULL AND (m.tier_paid_until IS NULL"
                       " AND m.tier_valid_until IS NOT NULL AND m.tier_valid_until BETWEEN :from AND :until"
                       " AND coalesce(m.tier_noticed_for, '') <> m.tier_valid_until"
                       " OR m.tier_paid_until IS NOT NULL AND m.tier_paid_until BETWEEN :from AND :until"
                       " AND coalesce(m.tier_noticed_for, '') <> m.tier_paid_until)"
                       " ORDER BY coalesce(m.tier_paid_until, m.tier_valid_until), m.customer_id"_s.arg(memberColumns()));
        rows.bind(u"from", today.addDays(-ladder.graceDays).toString(Qt::ISODate));
        rows.bind(u"until", today.addDays(ladder.noticeDays).toString(Qt::ISODate));
        while (due.size() < limit && rows.next()) {
            if (cancel.isCancelled())
                return fail(ErrorCode::Cancelled);
            const LoyaltyMember member = readMember(rows);
            if (const auto notice = noticeDue(ladder, member.tier, histories.of(member), today))
                due += TierNoticeRow{member.customer, rows.text(memberColumnCount), *notice};
        }
        return due;
    });
}

} // namespace regulars
