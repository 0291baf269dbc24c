// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prediction/customeroutlookview.h"

#include "storage/people/shopstore.h"
#include "storage/prediction/loyaltymapstore.h"

namespace regulars {

bool CustomerOutlookView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.everything || changes.touches(Entity::CustomerScore) || changes.touches(Entity::Consent) ||
           changes.touches(Entity::Setting);
}

CustomerOutlookView::ReadJob CustomerOutlookView::readJob(CustomerId customer) const
{
    return [customer](Connection &connection) -> Result<CustomerOutlook> {
        CustomerOutlook outlook;
        REGULARS_TRY(shop, ShopStore(connection).shop());
        outlook.currency = shop.currency;
        const CustomerScoreStore store(connection);
        REGULARS_TRY(state, store.state());
        if (!state.last)
            return outlook;
        REGULARS_TRY(score, store.score(customer));
        outlook.score = score;
        REGULARS_TRY(place, LoyaltyMapStore(connection).place(customer));
        outlook.place = place;
        return outlook;
    };
}

} // namespace regulars
