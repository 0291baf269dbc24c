// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/success/successviews.h"

#include "storage/customers/customerstore.h"
#include "storage/loyalty/tierstore.h"
#include "storage/people/shopstore.h"
#include "storage/people/userstore.h"
#include "storage/success/onboardingtemplatestore.h"

namespace regulars {

namespace {

constexpr auto settling = std::chrono::milliseconds(300);

bool isAboutOnboarding(const ChangeSet &changes)
{
    return changes.touches(Entity::Onboarding) || changes.touches(Entity::OnboardingStep) ||
           changes.touches(Entity::Customer) || changes.touches(Entity::Setting);
}

} // namespace

Result<OnboardingOffers> readOnboardingOffers(Connection &connection)
{
    REGULARS_TRY(templates, OnboardingTemplateStore(connection).templates());
    REGULARS_TRY(people, UserStore(connection).users());
    return OnboardingOffers{templates, people};
}

Result<SuccessBoard> readSuccessBoard(Connection &connection, Instant now)
{
    REGULARS_TRY(shop, ShopStore(connection).shop());
    SuccessBoard board;
    board.today = LocalCalendar(shop.timeZone).date(now);
    REGULARS_TRY(goals, CustomerGoalStore(connection).open());
    board.goals = goals;
    CheckInStore checkIns(connection);
    REGULARS_TRY(due, checkIns.due(shop, board.today.addDays(checkInDaysAhead)));
    board.checkIns = due;
    REGULARS_TRY(plan, checkIns.plan());
    board.plan = plan;
    REGULARS_TRY(ladder, TierStore(connection).ladder());
    for (const Tier &tier : ladder.tiers)
        board.tiers.append({tier.uid, tier.name});
    return board;
}

Result<CustomerSuccess> readSuccessOf(Connection &connection, CustomerId customer, Instant now)
{
    REGULARS_TRY(shop, ShopStore(connection).shop());
    REGULARS_TRY(record, CustomerStore(connection).customer(customer));
    REGULARS_TRY(onboardings, OnboardingStore(connection).ofCustomer(customer));
    REGULARS_TRY(goals, CustomerGoalStore(connection).ofCustomer(customer));
    REGULARS_TRY(checkIns, CheckInStore(connection).ofCustomer(customer));
    REGULARS_TRY(next, CheckInStore(connection).next(shop, customer));
    return CustomerSuccess{record.name, onboardings, goals, checkIns, next, LocalCalendar(shop.timeZone).date(now)};
}

OnboardingOffersView::OnboardingOffersView(Database &database, QObject *parent) : EntityView(database, parent)
{
    show({true});
}

bool OnboardingOffersView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::OnboardingTemplate) || changes.touches(Entity::User);
}

OnboardingOffersView::ReadJob OnboardingOffersView::readJob(SuccessKey) const
{
    return [](Connection &connection) { return readOnboardingOffers(connection); };
}

OnboardingFiguresView::OnboardingFiguresView(Database &database, QObject *parent) : WatchedView(database, parent)
{
    setSettlingTime(settling);
}

bool OnboardingFiguresView::isAbout(const ChangeSet &changes) const
{
    return isAboutOnboarding(changes);
}

OnboardingFiguresView::ReadJob OnboardingFiguresView::job() const
{
    return [now = database().clock().now()](Connection &connection) -> Result<OnboardingFigures> {
        REGULARS_TRY(shop, ShopStore(connection).shop());
        return OnboardingStore(connection).figures(LocalCalendar(shop.timeZone).date(now));
    };
}

SuccessBoardView::SuccessBoardView(Database &database, QObject *parent) : WatchedView(database, parent)
{
    setSettlingTime(settling);
}

bool SuccessBoardView::isAbout(const ChangeSet &changes) const
{
    return changes.touches(Entity::CustomerGoal) || changes.touches(Entity::CheckIn) || changes.touches(Entity::Customer) ||
           changes.touches(Entity::Interaction) || changes.touches(Entity::Tier) || changes.touches(Entity::Setting);
}

SuccessBoardView::ReadJob SuccessBoardView::job() const
{
    return [now = database().clock().now()](Connection &connection) { return readSuccessBoard(connection, now); };
}

CustomerSuccessView::CustomerSuccessView(Database &database, QObject *parent) : EntityView(database, parent) {}

bool CustomerSuccessView::isConcernedBy(const ChangeSet &changes) const
{
    return isAboutOnboarding(changes) || changes.touches(Entity::CustomerGoal) || changes.touches(Entity::CheckIn) ||
           changes.touches(Entity::Interaction) || changes.touches(Entity::Tier);
}

CustomerSuccessView::ReadJob CustomerSuccessView::readJob(CustomerId customer) const
{
    return [customer, now = database().clock().now()](Connection &connection) {
        return readSuccessOf(connection, customer, now);
    };
}

} // namespace regulars
