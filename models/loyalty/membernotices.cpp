// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/membernotices.h"

#include "models/customers/livecustomer.h"
#include "storage/loyalty/pointsprogrammestore.h"
#include "storage/loyalty/tierstore.h"
#include "storage/people/shopstore.h"
#include "storage/privacy/consentstore.h"
#include "storage/sql/sqlfailure.h"

#include <algorithm>
#include <utility>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr auto settling = std::chrono::milliseconds(500); // an import or a review counts once

} // namespace

Result<int> NotePointsNotice::execute(WriteSession &session) const
{
    const QDate today = session.calendar().date(session.now());
    int noted = 0;
    for (const CustomerId id : customers) {
        REGULARS_TRY(customer, liveCustomer(session.connection(), id));
        if (customers.size() == 1)
            session.setArgument(u"name"_s, customer.name);
        REGULARS_TRY(isMember, attempt([&] { return notePointsNotice(session, id, today); }));
        noted += isMember ? 1 : 0;
    }
    session.setArgument(u"count"_s, noted);
    return noted;
}

Result<MemberNotices> readMemberNotices(Connection &connection, Instant now, int limit, const CancelToken &cancel)
{
    REGULARS_TRY(shop, ShopStore(connection).shop());
    REGULARS_TRY(ladder, TierStore(connection).ladder());
    REGULARS_TRY(programme, attempt([&] { return PointsProgrammeStore(connection).programme(); }));
    REGULARS_TRY(ofPoints, duePointsNotices(connection, now, limit + 1, cancel)); // one more shows that there are more
    REGULARS_TRY(ofTiers, dueTierNotices(connection, now, limit + 1, cancel));
    MemberNotices notices{LocalCalendar(shop.timeZone).date(now), {}, ladder, programme.pointName, shop.currency, false};
    // Both come by their last day.
    auto tier = ofTiers.cbegin();
    const auto addTiers = [&](QDate before) {
        for (; tier != ofTiers.cend() && (!before.isValid() || tier->notice.lastDay < before); ++tier)
            notices.rows += MemberNotice{tier->customer, tier->name, {}, tier->notice, {}};
    };
    for (const PointsNoticeRow &row : std::as_const(ofPoints)) {
        addTiers(row.notice.lastDay);
        notices.rows += MemberNotice{row.customer, row.name, row.notice, {}, {}};
    }
    addTiers({});
    notices.hasMore = notices.rows.size() > limit;
    notices.rows.resize(std::min<qsizetype>(notices.rows.size(), limit));
    for (MemberNotice &notice : notices.rows) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        REGULARS_TRY(customer, CustomerStore(connection).customer(notice.customer));
        REGULARS_TRY(standings, ConsentStore(connection).standings(notice.customer, now));
        notice.ways = noticeWays(customer, standings);
    }
    return notices;
}

MemberNoticesView::MemberNoticesView(Database &database, QObject *parent) : WatchedView(database, parent)
{
    setSettlingTime(settling);
}

bool MemberNoticesView::isAbout(const ChangeSet &changes) const
{
    return changes.touches(Entity::Customer) || changes.touches(Entity::Tier) || changes.touches(Entity::Consent) ||
           changes.touches(Entity::Setting);
}

MemberNoticesView::ReadJob MemberNoticesView::job() const
{
    return [now = database().clock().now(), cancel = token()](Connection &connection) {
        return readMemberNotices(connection, now, mostNotices, cancel);
    };
}

} // namespace regulars
