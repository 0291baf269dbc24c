// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/subscriptions/subscriptionviews.h"

#include "storage/customers/customerstore.h"
#include "storage/people/shopstore.h"
#include "storage/sql/canceltoken.h"
#include "storage/subscriptions/subscriptionstore.h"

namespace regulars {

namespace {

constexpr auto settling = std::chrono::milliseconds(300);

bool isAboutSubscriptions(const ChangeSet &changes)
{
    return changes.touches(Entity::Subscription) || changes.touches(Entity::SubscriptionPlan) ||
           changes.touches(Entity::Setting);
}

} // namespace

Result<SubscriptionOffers> readOffers(Connection &connection)
{
    REGULARS_TRY(shop, ShopStore(connection).shop());
    REGULARS_TRY(plans, SubscriptionPlanStore(connection).plans());
    return SubscriptionOffers{plans, shop.currency};
}

Result<RenewalBoard> readRenewals(Connection &connection, Instant now)
{
    REGULARS_TRY(shop, ShopStore(connection).shop());
    const QDate today = LocalCalendar(shop.timeZone).date(now);
    REGULARS_TRY(rows, SubscriptionList(connection).renewals(today, renewalHorizons.back()));
    return RenewalBoard{rows, shop.currency, today};
}

Result<CustomerSubscriptions> readSubscriptionsOf(Connection &connection, CustomerId customer, Instant now)
{
    REGULARS_TRY(offers, readOffers(connection));
    REGULARS_TRY(shop, ShopStore(connection).shop());
    const QDate today = LocalCalendar(shop.timeZone).date(now);
    REGULARS_TRY(subscriptions, SubscriptionStore(connection).ofCustomer(customer));
    REGULARS_TRY(record, CustomerStore(connection).customer(customer));
    CustomerSubscriptions seen{record.name, {}, offers.plans, offers.currency};
    for (const Subscription &subscription : subscriptions) {
        REGULARS_TRY(row, SubscriptionList(connection).row(subscription, today));
        seen.rows += row;
    }
    return seen;
}

SubscriptionOffersView::SubscriptionOffersView(Database &database, QObject *parent) : EntityView(database, parent)
{
    show({true});
}

bool SubscriptionOffersView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::SubscriptionPlan) || changes.touches(Entity::Setting);
}

SubscriptionOffersView::ReadJob SubscriptionOffersView::readJob(SubscriptionsKey) const
{
    return [](Connection &connection) { return readOffers(connection); };
}

RenewalsView::RenewalsView(Database &database, QObject *parent) : WatchedView(database, parent)
{
    setSettlingTime(settling);
}

bool RenewalsView::isAbout(const ChangeSet &changes) const
{
    return isAboutSubscriptions(changes) || changes.touches(Entity::Customer);
}

RenewalsView::ReadJob RenewalsView::job() const
{
    return [now = database().clock().now()](Connection &connection) { return readRenewals(connection, now); };
}

MrrView::MrrView(Database &database, QObject *parent) : WatchedView(database, parent)
{
    setSettlingTime(settling);
}

bool MrrView::isAbout(const ChangeSet &changes) const
{
    return isAboutSubscriptions(changes);
}

MrrView::ReadJob MrrView::job() const
{
    return [now = database().clock().now(), cancel = token()](Connection &connection) -> Result<MrrFigures> {
        REGULARS_TRY(shop, ShopStore(connection).shop());
        const QDate today = LocalCalendar(shop.timeZone).date(now);
        REGULARS_TRY(report, SubscriptionStore(connection).mrr(today, mrrMonthsShown, cancel));
        return MrrFigures{report, shop.currency};
    };
}

CustomerSubscriptionsView::CustomerSubscriptionsView(Database &database, QObject *parent) : EntityView(database, parent) {}

bool CustomerSubscriptionsView::isConcernedBy(const ChangeSet &changes) const
{
    return isAboutSubscriptions(changes) || changes.touches(Entity::Customer, key().value);
}

CustomerSubscriptionsView::ReadJob CustomerSubscriptionsView::readJob(CustomerId customer) const
{
    return [customer, now = database().clock().now()](Connection &connection) {
        return readSubscriptionsOf(connection, customer, now);
    };
}

} // namespace regulars
