// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/counter/countercustomerview.h"

#include "models/customers/livecustomer.h"
#include "storage/counter/counterstore.h"
#include "storage/loyalty/loyaltymembers.h"
#include "storage/loyalty/tierstore.h"
#include "storage/orders/orderstore.h"
#include "storage/people/shopstore.h"
#include "storage/tasks/taskstore.h"

namespace regulars {

namespace {

Result<void> addMembership(Connection &connection, QDate today, CounterCustomer &shown)
{
    REGULARS_TRY(member, LoyaltyMembers(connection).member(shown.id));
    shown.isMember = member.has_value();
    if (!member || !member->tier.tier.isValid())
        return {};
    REGULARS_TRY(ladder, TierStore(connection).ladder());
    if (const Tier *tier = ladder.find(member->tier.tier)) {
        shown.tier = *tier;
        shown.tierPaidUntil = member->tier.paidUntil;
        shown.tierEnds = paidGraceUntil(ladder, member->tier.paidUntil);
        shown.tierEndsSoon = member->tier.isPaid() && ladder.noticeDays > 0 &&
                             today >= member->tier.paidUntil.addDays(-ladder.noticeDays);
    }
    return {};
}

Result<void> addPromises(Connection &connection, CounterCustomer &shown)
{
    TaskFilter filter;
    filter.state = TaskFilter::State::Open;
    filter.promisesOnly = true;
    filter.customer = shown.id;
    REGULARS_TRY(rows, TaskStore(connection).page(filter, std::nullopt, CounterCustomerView::mostPromises));
    for (const TaskRow &row : std::as_const(rows))
        shown.promises += row.task;
    return {};
}

} // namespace

Result<CounterCustomer> readCounterCustomer(Connection &connection, CustomerId asked, Instant now)
{
    REGULARS_TRY(shop, ShopStore(connection).shop());
    REGULARS_TRY(id, CustomerStore(connection).current(asked));
    REGULARS_TRY(customer, liveCustomer(connection, id));
    REGULARS_TRY(stats, CustomerStore(connection).stats(id, shop.currency));
    const LocalCalendar calendar(shop.timeZone);
    const QDate today = calendar.date(now);
    CounterCustomer shown;
    shown.id = id;
    shown.name = customer.name;
    shown.cardNumber = customer.cardNumber;
    shown.visit = visitNumber(stats, calendar, today);
    shown.lastOrderAt = stats.lastOrderAt;
    shown.birthdayIn = birthdayNear(customer.birthday, today);
    REGULARS_CHECK(addMembership(connection, today, shown));
    REGULARS_CHECK(addPromises(connection, shown));
    const CounterStore store(connection);
    REGULARS_TRY(likes, store.likes(id, CounterCustomerView::mostLikes));
    REGULARS_TRY(notes, store.pinnedNotes(id, CounterCustomerView::mostNotes));
    REGULARS_TRY(tickets, store.openTickets(id, CounterCustomerView::mostTickets));
    REGULARS_TRY(orders, OrderStore(connection).ordersOf(id, CounterCustomerView::mostOrders));
    REGULARS_TRY(points, readPoints(connection, id, now));
    REGULARS_TRY(stamps, readMemberStamps(connection, id, now));
    shown.points = points;
    shown.stamps = stamps.cards;
    shown.likes = likes;
    shown.notes = notes;
    shown.tickets = tickets;
    shown.orders = orders;
    return shown;
}

CounterCustomerView::CounterCustomerView(Database &database, QObject *parent) : EntityView(database, parent) {}

bool CounterCustomerView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Customer, key().value) || changes.touches(Entity::Task) ||
           changes.touches(Entity::Ticket) || changes.touches(Entity::Tier) || changes.touches(Entity::Setting) ||
           changes.touches(Entity::Product) || changes.touches(Entity::PointsEntry) || changes.touches(Entity::StampCard) ||
           changes.touches(Entity::RewardClaim);
}

CounterCustomerView::ReadJob CounterCustomerView::readJob(CustomerId customer) const
{
    return [customer, now = database().clock().now()](Connection &connection) {
        return readCounterCustomer(connection, customer, now);
    };
}

} // namespace regulars
