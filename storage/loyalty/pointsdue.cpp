// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/pointsdue.h"

#include "core/loyalty/pointsledger.h"
#include "storage/journal/writesession.h"
#include "storage/loyalty/eventpoints.h"
#include "storage/loyalty/pointsprogrammestore.h"
#include "storage/loyalty/pointsstore.h"
#include "storage/people/shopstore.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

Result<qint64> duePointsAccounts(Connection &connection, Instant now)
{
    return attempt([&] {
        Statement count(connection, u"SELECT count(*) FROM points_accounts WHERE due_at <= :now"_s);
        count.bind(u"now", now).only();
        const LocalCalendar calendar(orThrow(ShopStore(connection).shop()).timeZone);
        return count.integer(0) + birthdaysDue(connection, calendar, now).size();
    });
}

Result<PointsDueSlice> bookDuePoints(WriteSession &session, int limit, CustomerId lastBirthday)
{
    return attempt([&] {
        PointsDueSlice slice;
        std::vector<PointsAccountId> due;
        Statement rows(session.connection(),
                       u"SELECT id FROM points_accounts WHERE due_at <= :now ORDER BY due_at, id LIMIT :limit"_s);
        rows.bind(u"now", session.now()).bind(u"limit", QVariant(limit));
        while (rows.next())
            due.push_back(rows.id<PointsAccountId>(0));
        const PointsProgramme programme = PointsProgrammeStore(session.connection()).programme();
        const PointsContext context{programme.terms, session.calendar(), session.now(), PointsIssuer::System, {}};
        PointsStore store(session.connection());
        for (const PointsAccountId id : due) {
            PointsAccount account = store.account(id);
            const PointsPosting posting = catchUp(account, context);
            for (const PointsEntry &entry : posting.entries) {
                slice.unlocked += entry.type == PointsEntryType::Activate ? 1 : 0;
                slice.expired -= entry.type == PointsEntryType::Expire ? entry.points : Points();
            }
            if (posting.isEmpty())
                store.writeDue(session, account); // falls due later than was known
            else
                store.append(session, account, posting, PointsStore::Booked::ByRule);
        }
        slice.looked = static_cast<qint64>(due.size());
        const int left = limit - static_cast<int>(due.size());
        const GivenBirthdays birthdays = giveBirthdayPoints(session, {lastBirthday, left});
        slice.birthdaysLooked = birthdays.looked;
        slice.birthdays = birthdays.given;
        slice.lastBirthday = birthdays.last;
        slice.isLast = birthdays.looked < left;
        return slice;
    });
}

} // namespace regulars
