// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/pointsnotices.h"

#include "storage/journal/writesession.h"
#include "storage/loyalty/isodays.h"
#include "storage/loyalty/pointsprogrammestore.h"
#include "storage/loyalty/pointsstore.h"
#include "storage/people/shopstore.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// Behind those of the same day; whoever is pushed beyond `most` falls out.
void addByLastDay(QList<PointsNoticeRow> &due, const PointsNoticeRow &row, int most)
{
    const auto place = std::upper_bound(due.begin(), due.end(), row, [](const PointsNoticeRow &a, const PointsNoticeRow &b) {
        return a.notice.lastDay < b.notice.lastDay;
    });
    due.insert(place, row);
    if (due.size() > most)
        due.removeLast();
}

} // namespace

Result<QList<PointsNoticeRow>> duePointsNotices(Connection &connection, Instant now, int limit, const CancelToken &cancel)
{
    return attempt([&]() -> Result<QList<PointsNoticeRow>> {
        REGULARS_TRY(shop, ShopStore(connection).shop());
        const LocalCalendar calendar(shop.timeZone);
        const QDate today = calendar.date(now);
        const PointsStore store(connection);
        const PointsContext context{
            PointsProgrammeStore(connection).programme().terms, calendar, now, PointsIssuer::System, {}};
        // What unlocks before is due earlier, so nothing that is gone by then is missed. Who was told today has nothing new.
        Statement rows(connection, u"SELECT p.id, c.id, c.name, m.points_noticed_on, p.due_at FROM points_accounts p"
                                   " JOIN loyalty_members m ON m.customer_id = p.customer_id AND m.left_on IS NULL"
                                   " AND coalesce(m.points_noticed_on, '') < :today"
                                   " JOIN customers c ON c.id = p.customer_id AND c.deleted_at IS NULL"
                                   " WHERE p.due_at < :until AND EXISTS"
                                   " (SELECT 1 FROM points_lots l WHERE l.account_id = p.id AND l.remaining > 0)"
                                   " ORDER BY p.due_at, p.id"_s);
        rows.bind(u"until", calendar.startOfDay(today.addDays(expiryNoticeDays.front() + 1)));
        rows.bind(u"today", today.toString(Qt::ISODate));
        QList<PointsNoticeRow> due;
        while (rows.next()) {
            if (cancel.isCancelled())
                return fail(ErrorCode::Cancelled);
            // No points are gone before something is due: from here on none earlier than those that were found.
            if (due.size() >= limit && due.last().notice.lastDay < calendar.date(rows.instant(4)))
                break;
            const PointsAccount account = store.account(rows.id<PointsAccountId>(0));
            if (const auto notice = expiryNoticeDue(expiringPoints(account, context), calendar, today, dayAt(rows, 3)))
                addByLastDay(due, {rows.id<CustomerId>(1), rows.text(2), *notice}, limit);
        }
        return due;
    });
}

bool notePointsNotice(WriteSession &session, CustomerId customer, QDate day)
{
    Statement member(session.connection(), u"SELECT id FROM loyalty_members WHERE customer_id = :customer"
                                           " AND left_on IS NULL"_s);
    if (!member.bind(u"customer", customer).next())
        return false;
    const qint64 row = member.integer(0);
    session.willChange(Table::LoyaltyMembers, row);
    Statement write(session.connection(), u"UPDATE loyalty_members SET points_noticed_on = :day, updated_at = :now,"
                                          " updated_by = :user, row_version = row_version + 1 WHERE id = :row"_s);
    write.bind(u"day", dayValue(day)).bind(u"now", session.now()).bind(u"user", session.user());
    write.bind(u"row", QVariant(row)).execute();
    session.note({Entity::Customer, ChangeKind::Changed, customer.value});
    return true;
}

} // namespace regulars
