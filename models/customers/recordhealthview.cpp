// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/recordhealthview.h"

#include "storage/customers/recordhealthstore.h"
#include "storage/people/shopstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr auto settlingTime = std::chrono::milliseconds(500);

/// The database outlives its jobs.
auto healthJob(Database &database)
{
    return [&database, now = database.clock().now()](Connection &connection) -> Result<RecordHealth> {
        REGULARS_TRY(shop, ShopStore(connection).shop());
        const QDate today = LocalCalendar(shop.timeZone).date(now);
        REGULARS_TRY(health, RecordHealthStore(connection).health(now, today));
        if (!health.noted) {
            // What fails here is tried again with the next counts.
            (void)database.write(u"note_record_health"_s, [today, health](WriteSession &session) {
                return RecordHealthStore(session.connection()).note(session, today, health);
            });
        }
        return health;
    };
}

} // namespace

RecordHealthView::RecordHealthView(Database &database, QObject *parent) : WatchedView(database, parent)
{
    setSettlingTime(settlingTime);
}

bool RecordHealthView::isAbout(const ChangeSet &changes) const
{
    return changes.touches(Entity::Customer) || changes.touches(Entity::Consent) || changes.touches(Entity::Membership) ||
           changes.touches(Entity::Duplicate) || changes.touches(Entity::Setting);
}

RecordHealthView::ReadJob RecordHealthView::job() const
{
    return healthJob(database());
}

QFuture<Result<void>> noteRecordHealth(Database &database, const CancelToken &token)
{
    return database.read(
        [now = database.clock().now(), count = healthJob(database)](Connection &connection) -> Result<void> {
            REGULARS_TRY(shop, ShopStore(connection).shop());
            REGULARS_TRY(noted, RecordHealthStore(connection).isNoted(LocalCalendar(shop.timeZone).date(now)));
            if (!noted)
                REGULARS_CHECK(count(connection));
            return {};
        },
        token);
}

} // namespace regulars
