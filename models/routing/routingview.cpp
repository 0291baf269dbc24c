// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/routing/routingview.h"

#include "storage/people/shopstore.h"
#include "storage/people/userstore.h"
#include "storage/routing/routingstore.h"
#include "storage/tickets/teamstore.h"
#include "storage/tickets/ticketcategorystore.h"

#include <algorithm>

namespace regulars {

namespace {

template<typename Item, typename Id>
const Item *find(const QList<Item> &items, Id id)
{
    const auto found = std::find_if(items.begin(), items.end(), [=](const Item &each) { return each.id == id; });
    return found == items.end() ? nullptr : &*found;
}

template<typename Item, typename Id>
QString nameIn(const QList<Item> &items, Id id)
{
    const Item *item = find(items, id);
    return item ? item->name : QString();
}

QDate todayOf(const Shop &shop, Instant now)
{
    return LocalCalendar(shop.timeZone).date(now);
}

bool decidesAboutRouting(const ChangeSet &changes)
{
    return changes.touches(Entity::RoutingRule) || changes.touches(Entity::Team) || changes.touches(Entity::User) ||
           changes.touches(Entity::Absence) || changes.touches(Entity::TicketCategory) || changes.touches(Entity::Setting);
}

} // namespace

QString RoutingSetup::teamName(TeamId id) const
{
    return nameIn(teams, id);
}

QString RoutingSetup::personName(UserId id) const
{
    return nameIn(people, id);
}

QString RoutingSetup::categoryName(TicketCategoryId id) const
{
    return nameIn(categories, id);
}

const RoutingRule *RoutingSetup::rule(RoutingRuleId id) const
{
    return find(rules, id);
}

RoutingView::RoutingView(Database &database, QObject *parent) : EntityView(database, parent)
{
    show({true});
}

bool RoutingView::isConcernedBy(const ChangeSet &changes) const
{
    return decidesAboutRouting(changes);
}

RoutingView::ReadJob RoutingView::readJob(DeskKey) const
{
    return [now = database().clock().now()](Connection &connection) -> Result<RoutingSetup> {
        REGULARS_TRY(shop, ShopStore(connection).shop());
        const QDate today = todayOf(shop, now);
        REGULARS_TRY(rules, RoutingStore(connection).rules());
        REGULARS_TRY(teams, TeamStore(connection).teams());
        REGULARS_TRY(categories, TicketCategoryStore(connection).categories());
        REGULARS_TRY(people, UserStore(connection).users());
        REGULARS_TRY(absences, RoutingStore(connection).absences(today));
        return RoutingSetup{rules, teams, categories, people, absences, today, shop.currency};
    };
}

DryRunView::DryRunView(Database &database, QObject *parent) : EntityView(database, parent) {}

bool DryRunView::isConcernedBy(const ChangeSet &changes) const
{
    return decidesAboutRouting(changes);
}

DryRunView::ReadJob DryRunView::readJob(DeskKey) const
{
    return [now = database().clock().now()](Connection &connection) -> Result<QList<DryRunRow>> {
        REGULARS_TRY(shop, ShopStore(connection).shop());
        return dryRunRouting(connection, todayOf(shop, now), ticketCount);
    };
}

} // namespace regulars
