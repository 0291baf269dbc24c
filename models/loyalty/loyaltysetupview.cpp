// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/loyaltysetupview.h"

#include "storage/loyalty/loyaltymembers.h"
#include "storage/loyalty/tierstore.h"
#include "storage/people/shopstore.h"

namespace regulars {

namespace {

constexpr auto settling = std::chrono::milliseconds(500); // an import or a bulk change counts once

} // namespace

LoyaltySetupView::LoyaltySetupView(Database &database, QObject *parent) : EntityView(database, parent)
{
    setSettlingTime(settling);
    show({true});
}

bool LoyaltySetupView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Tier) || changes.touches(Entity::Customer) || changes.touches(Entity::Setting);
}

LoyaltySetupView::ReadJob LoyaltySetupView::readJob(LoyaltyKey) const
{
    return [](Connection &connection) -> Result<LoyaltySetup> {
        const TierStore store(connection);
        REGULARS_TRY(ladder, store.ladder());
        REGULARS_TRY(members, LoyaltyMembers(connection).counts());
        REGULARS_TRY(joins, store.joinsWithFirstOrder());
        REGULARS_TRY(shop, ShopStore(connection).shop());
        return LoyaltySetup{ladder, members, joins, shop.currency};
    };
}

} // namespace regulars
