// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/routing/routingview.h"

#include "storage/loyalty/tierstore.h"
#include "storage/people/shopstore.h"
#include "storage/people/userstore.h"
#include "storage/products/productstore.h"
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

/// Those that the rules name, as far as they are there.
Result<QList<Product>> productsOf(Connection &connection, const QList<RoutingRule> &rules)
{
    QList<Product> products;
    for (const RoutingRule &rule : rules) {
        for (const ProductId id : rule.conditions.products) {
            if (find(products, id))
                continue;
            if (auto product = ProductStore(connection).product(id))
                products += *product;
            else if (product.error().code != ErrorCode::NotFound)
                return tl::unexpected(product.error());
        }
    }
    return products;
}

bool decidesAboutRouting(const ChangeSet &changes)
{
    return changes.touches(Entity::RoutingRule) || changes.touches(Entity::Team) || changes.touches(Entity::User) ||
           changes.touches(Entity::Absence) || changes.touches(Entity::TicketCategory) || changes.touches(Entity::Product) ||
           changes.touches(Entity::Tier) || changes.touches(Entity::Setting);
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

QString RoutingSetup::tierName(TierId id) const
{
    return nameIn(tiers, id);
}

Product RoutingSetup::product(ProductId id) const
{
    if (const Product *known = find(products, id))
        return *known;
    Product gone;
    gone.id = id;
    return gone;
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
        REGULARS_TRY(ladder, TierStore(connection).ladder());
        REGULARS_TRY(people, UserStore(connection).users());
        REGULARS_TRY(absences, RoutingStore(connection).absences(today));
        REGULARS_TRY(products, productsOf(connection, rules));
        return RoutingSetup{rules, teams, categories, ladder.tiers, people, products, absences, today, shop.currency};
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
