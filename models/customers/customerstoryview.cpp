// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/customerstoryview.h"

#include "models/exchange/takeout.h"
#include "storage/customers/customerstorystore.h"
#include "storage/people/shopstore.h"
#include "storage/timeline/timelinestore.h"

namespace regulars {

namespace {

constexpr int monthsTold = 24;
constexpr int favouritesTold = 6;
constexpr int notesTold = 4;
constexpr int promisesTold = 5;
constexpr int contactsTold = 5;

const QList<TimelineKind> &spokenKinds()
{
    static const QList<TimelineKind> kinds{TimelineKind::Note,   TimelineKind::Call, TimelineKind::Email,
                                           TimelineKind::Visit,  TimelineKind::Chat, TimelineKind::Letter,
                                           TimelineKind::Message};
    return kinds;
}

} // namespace

CustomerStoryView::CustomerStoryView(Database &database, QObject *parent) : EntityView(database, parent) {}

bool CustomerStoryView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Customer, key().value);
}

CustomerStoryView::ReadJob CustomerStoryView::readJob(CustomerId id) const
{
    return [id, now = database().clock().now(), user = database().user()](Connection &connection) -> Result<CustomerStory> {
        REGULARS_CHECK(checkMayExport(connection, user));
        REGULARS_TRY(shop, ShopStore(connection).shop());
        const LocalCalendar calendar(shop.timeZone);
        const CustomerStoryStore store(connection, calendar, shop.currency);
        const TimelineStore timeline(connection);
        CustomerStory story;
        story.shopName = shop.name;
        REGULARS_TRY(card, readCustomerCard(connection, id, now));
        story.card = card;
        REGULARS_TRY(spent, store.spendByMonth(id));
        story.months = monthsInRow(spent, calendar.monthNumber(now), monthsTold, shop.currency);
        REGULARS_TRY(favourites, store.favourites(id, favouritesTold));
        story.favourites = favourites;
        REGULARS_TRY(largest, store.largestOrder(id));
        story.largestOrder = largest;
        REGULARS_TRY(promises, timeline.upcoming(id, {{TimelineKind::Promise}, {}, false}, promisesTold));
        story.promises = promises;
        REGULARS_TRY(pinned, timeline.pinned(id, {}, notesTold));
        story.pinned = pinned;
        REGULARS_TRY(latest, timeline.page(id, {spokenKinds(), {}, false}, std::nullopt, contactsTold));
        story.latest = latest;
        return story;
    };
}

} // namespace regulars
