// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/pointsviews.h"

#include "storage/loyalty/earnedorders.h"
#include "storage/loyalty/pointsprogrammestore.h"
#include "storage/loyalty/pointsstore.h"
#include "storage/people/shopstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

bool concernsCard(const ChangeSet &changes, CustomerId customer)
{
    return changes.touches(Entity::Customer, customer.value) || changes.touches(Entity::Tier) ||
           changes.touches(Entity::Setting);
}

} // namespace

PointsView::PointsView(Database &database, QObject *parent) : EntityView(database, parent) {}

bool PointsView::isConcernedBy(const ChangeSet &changes) const
{
    return concernsCard(changes, key());
}

PointsView::ReadJob PointsView::readJob(CustomerId customer) const
{
    return
        [customer, now = database().clock().now()](Connection &connection) { return readPoints(connection, customer, now); };
}

PointsProgrammeView::PointsProgrammeView(Database &database, QObject *parent) : EntityView(database, parent)
{
    show({true});
}

bool PointsProgrammeView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Tier);
}

PointsProgrammeView::ReadJob PointsProgrammeView::readJob(ProgrammeKey) const
{
    return [](Connection &connection) { return attempt([&] { return PointsProgrammeStore(connection).programme(); }); };
}

BalanceExplanationView::BalanceExplanationView(Database &database, QObject *parent) : EntityView(database, parent) {}

bool BalanceExplanationView::isConcernedBy(const ChangeSet &changes) const
{
    return concernsCard(changes, key());
}

BalanceExplanationView::ReadJob BalanceExplanationView::readJob(CustomerId customer) const
{
    return [customer, now = database().clock().now()](Connection &connection) {
        return readBalanceExplanation(connection, customer, now);
    };
}

Result<PointsState> readPoints(Connection &connection, CustomerId customer, Instant now)
{
    return attempt([&] {
        const Shop shop = orThrow(ShopStore(connection).shop());
        PointsState state;
        state.programme = PointsProgrammeStore(connection).programme();
        state.currency = shop.currency;
        const PointsStore store(connection);
        const PointsAccountId id = store.accountOf(customer);
        if (!id.isValid())
            return state;
        const PointsAccount account = store.account(id);
        const LocalCalendar calendar(shop.timeZone);
        const PointsContext context{state.programme.terms, calendar, now, PointsIssuer::System, {}};
        state.hasAccount = true;
        state.status = account.status;
        state.balance = balanceAt(account, context);
        state.expiring = expiringPoints(account, context);
        return state;
    });
}

Result<BalanceExplanation> readBalanceExplanation(Connection &connection, CustomerId customer, Instant now)
{
    return attempt([&]() -> Result<BalanceExplanation> {
        const PointsStore store(connection);
        const PointsAccountId id = store.accountOf(customer);
        if (!id.isValid())
            return fail(ErrorCode::NotFound, u"customer"_s, {{u"reason"_s, u"no_member"_s}});
        const LocalCalendar calendar(orThrow(ShopStore(connection).shop()).timeZone);
        const PointsProgramme programme = PointsProgrammeStore(connection).programme();
        const PointsContext context{programme.terms, calendar, now, PointsIssuer::System, {}};
        return explainBalance(store.account(id), store.history(id), context);
    });
}

Result<EarnResult> readEarnPreview(Connection &connection, CustomerId customer, const Order &draft, Instant now)
{
    return attempt([&]() -> Result<EarnResult> {
        const PointsProgrammeStore programmes(connection);
        REGULARS_TRY(member, LoyaltyMembers(connection).member(customer));
        if (!member || !programmes.programme().givesPoints)
            return EarnResult{};
        const LocalCalendar calendar(orThrow(ShopStore(connection).shop()).timeZone);
        Order order = draft;
        if (order.orderedAt == Instant{})
            order.orderedAt = now;
        addUp(order);
        const EarnProgramme rules = programmes.earning();
        const EarnContext context = EarnedOrders(connection, calendar)
                                        .contextOf(PointsStore(connection).accountOf(customer), member->tier.tier, order,
                                                   rules);
        return pointsOf(rules, earnOrderOf(connection, order), context);
    });
}

} // namespace regulars
