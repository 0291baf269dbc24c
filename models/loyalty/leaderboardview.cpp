// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/leaderboardview.h"

#include "storage/loyalty/leaderboardfigures.h"
#include "storage/loyalty/pointsprogrammestore.h"
#include "storage/people/shopstore.h"
#include "storage/sql/sqlfailure.h"

namespace regulars {

namespace {

constexpr auto settling = std::chrono::milliseconds(500); // sales at the counter count once

} // namespace

Result<Leaderboard> readLeaderboard(Connection &connection, Instant now)
{
    REGULARS_TRY(shop, ShopStore(connection).shop());
    REGULARS_TRY(programme, attempt([&] { return PointsProgrammeStore(connection).programme(); }));
    const LocalCalendar calendar(shop.timeZone);
    const QDate today = calendar.date(now);
    const QDate month(today.year(), today.month(), 1);
    REGULARS_TRY(figures, leaderboardFigures(connection, programme.leaderboard, calendar.startOfDay(month),
                                             calendar.startOfDay(month.addMonths(1))));
    return Leaderboard{programme.leaderboard, month, programme.pointName, leaderboardOf(figures)};
}

LeaderboardView::LeaderboardView(Database &database, QObject *parent) : WatchedView(database, parent)
{
    setSettlingTime(settling);
}

bool LeaderboardView::isAbout(const ChangeSet &changes) const
{
    return changes.touches(Entity::PointsEntry) || changes.touches(Entity::ChallengeAward) ||
           changes.touches(Entity::Customer) || changes.touches(Entity::Tier) || changes.touches(Entity::Setting);
}

LeaderboardView::ReadJob LeaderboardView::job() const
{
    return [now = database().clock().now()](Connection &connection) { return readLeaderboard(connection, now); };
}

} // namespace regulars
