// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/tiernotices.h"

#include "storage/loyalty/loyaltymembers.h"
#include "storage/loyalty/tierhistories.h"
#include "storage/loyalty/tierstore.h"
#include "storage/people/shopstore.h"
#include "storage/sql/statement.h"

#include <algorithm>
#include <utility>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// What all members are looked at with.
struct Day
{
    TierLadder ladder;
    TierHistories histories;
    QDate today;
};

/// Those whose last day stands in the column, along its index; at most `limit`.
Result<QList<TierNoticeRow>> noticesBy(Connection &connection, const QString &column, const Day &day, int limit,
                                       const CancelToken &cancel)
{
    QList<TierNoticeRow> due;
    const QString ofEarned = column == "tier_valid_until"_L1 ? u" AND m.tier_paid_until IS NULL"_s : QString();
    Statement rows(connection, u"SELECT %1, c.name FROM loyalty_members m JOIN customers c ON c.id = m.customer_id"
                               " AND c.deleted_at IS NULL WHERE m.left_on IS NULL AND m.%2 IS NOT NULL"
                               " AND m.%2 BETWEEN :from AND :until AND coalesce(m.tier_noticed_for, '') <> m.%2%3"
                               " ORDER BY m.%2, m.customer_id"_s.arg(memberColumns(), column, ofEarned));
    rows.bind(u"from", day.today.addDays(-day.ladder.graceDays).toString(Qt::ISODate));
    rows.bind(u"until", day.today.addDays(day.ladder.noticeDays).toString(Qt::ISODate));
    while (due.size() < limit && rows.next()) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        const LoyaltyMember member = readMember(rows);
        if (const auto notice = noticeDue(day.ladder, member.tier, day.histories.of(member), day.today))
            due += TierNoticeRow{member.customer, rows.text(memberColumnCount), *notice};
    }
    return due;
}

} // namespace

Result<QList<TierNoticeRow>> dueTierNotices(Connection &connection, Instant now, int limit, const CancelToken &cancel)
{
    return attempt([&]() -> Result<QList<TierNoticeRow>> {
        const TierLadder ladder = readTierLadder(connection);
        if (ladder.tiers.isEmpty() || ladder.noticeDays <= 0)
            return QList<TierNoticeRow>();
        REGULARS_TRY(shop, ShopStore(connection).shop());
        const LocalCalendar calendar(shop.timeZone);
        const Day day{ladder, TierHistories(connection, ladder, calendar), calendar.date(now)};
        REGULARS_TRY(earned, noticesBy(connection, u"tier_valid_until"_s, day, limit, cancel));
        REGULARS_TRY(paid, noticesBy(connection, u"tier_paid_until"_s, day, limit, cancel));
        QList<TierNoticeRow> due = earned + paid;
        std::stable_sort(due.begin(), due.end(), [](const TierNoticeRow &a, const TierNoticeRow &b) {
            return std::pair(a.notice.validUntil, a.customer) < std::pair(b.notice.validUntil, b.customer);
        });
        due.resize(std::min<qsizetype>(due.size(), limit));
        return due;
    });
}

} // namespace regulars
