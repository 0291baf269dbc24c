// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/loyaltyviews.h"

#include "storage/loyalty/challengestore.h"
#include "storage/loyalty/pointsprogrammestore.h"
#include "storage/loyalty/stampcardstore.h"
#include "storage/loyalty/tierstore.h"
#include "storage/people/shopstore.h"
#include "storage/products/productstore.h"
#include "storage/sql/sqlfailure.h"

namespace regulars {

namespace {

constexpr auto settling = std::chrono::milliseconds(500); // an import or a review counts once

} // namespace

Result<TierLadderState> readTierLadderState(Connection &connection)
{
    const TierStore store(connection);
    REGULARS_TRY(ladder, store.ladder());
    REGULARS_TRY(joins, store.joinsWithFirstOrder());
    REGULARS_TRY(counts, LoyaltyMembers(connection).counts());
    REGULARS_TRY(shop, ShopStore(connection).shop());
    TierLadderState state{ladder, joins, {}, 0, shop.currency, {}};
    for (const Tier &tier : ladder.tiers) {
        if (!tier.canBeBought())
            continue;
        const auto product = ProductStore(connection).product(tier.paidProduct);
        if (product)
            state.products.insert(product->id, product->name);
        else if (product.error().code != ErrorCode::NotFound)
            return tl::unexpected(product.error());
    }
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        state.members[ladder.find(count.key()) ? count.key() : TierId()] += *count;
        state.memberCount += *count;
    }
    return state;
}

Result<LoyaltyMemberHistory> readLoyaltyMemberHistory(Connection &connection, CustomerId customer, Instant now)
{
    REGULARS_TRY(state, readLoyaltyMember(connection, customer, now));
    REGULARS_TRY(changes, LoyaltyMembers(connection).changes(customer, LoyaltyMemberView::mostChanges));
    REGULARS_TRY(everyTier, TierStore(connection).everyTier());
    return LoyaltyMemberHistory{state, changes, everyTier};
}

ProgrammeOfferView::ProgrammeOfferView(Database &database, QObject *parent) : EntityView(database, parent)
{
    show({true});
}

bool ProgrammeOfferView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Tier) || changes.touches(Entity::StampCard) || changes.touches(Entity::Challenge) ||
           changes.touches(Entity::Setting);
}

ProgrammeOfferView::ReadJob ProgrammeOfferView::readJob(ProgrammeKey) const
{
    return [](Connection &connection) -> Result<ProgrammeOffer> {
        REGULARS_TRY(ladder, TierStore(connection).ladder());
        REGULARS_TRY(programme, attempt([&] { return PointsProgrammeStore(connection).programme(); }));
        REGULARS_TRY(hasStampCards, StampCardStore(connection).hasOffer());
        REGULARS_TRY(hasChallenges, ChallengeStore(connection).hasOffer());
        return ProgrammeOffer{!ladder.tiers.isEmpty(), programme.givesPoints, hasStampCards, hasChallenges};
    };
}

TierLadderView::TierLadderView(Database &database, QObject *parent) : EntityView(database, parent)
{
    setSettlingTime(settling);
    show({true});
}

bool TierLadderView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Tier) || changes.touches(Entity::Customer) || changes.touches(Entity::Setting);
}

TierLadderView::ReadJob TierLadderView::readJob(ProgrammeKey) const
{
    return readTierLadderState;
}

TierDesignView::TierDesignView(Database &database, QObject *parent) : EntityView(database, parent)
{
    setSettlingTime(settling);
}

bool TierDesignView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Customer) || changes.touches(Entity::Order) || changes.touches(Entity::Return) ||
           changes.touches(Entity::Setting);
}

TierDesignView::ReadJob TierDesignView::readJob(TierDesignKey key) const
{
    return [ladder = key.ladder, now = database().clock().now(), cancel = token()](Connection &connection) {
        return tierDesign(connection, ladder, now, cancel);
    };
}

LoyaltyMemberView::LoyaltyMemberView(Database &database, QObject *parent) : EntityView(database, parent) {}

bool LoyaltyMemberView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Customer, key().value) || changes.touches(Entity::Tier) ||
           changes.touches(Entity::Setting);
}

LoyaltyMemberView::ReadJob LoyaltyMemberView::readJob(CustomerId customer) const
{
    return [customer, now = database().clock().now()](Connection &connection) {
        return readLoyaltyMemberHistory(connection, customer, now);
    };
}

TierNoticesView::TierNoticesView(Database &database, QObject *parent) : EntityView(database, parent)
{
    setSettlingTime(settling);
    show({true});
}

bool TierNoticesView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Tier) || changes.touches(Entity::Customer) || changes.touches(Entity::Setting);
}

TierNoticesView::ReadJob TierNoticesView::readJob(ProgrammeKey) const
{
    return [now = database().clock().now(), cancel = token()](Connection &connection) {
        return dueTierNotices(connection, now, mostNotices, cancel);
    };
}

} // namespace regulars
