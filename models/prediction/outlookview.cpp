// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prediction/outlookview.h"

#include "storage/people/shopstore.h"
#include "storage/prediction/riskweightstore.h"

namespace regulars {

OutlookView::OutlookView(Database &database, QObject *parent) : EntityView(database, parent)
{
    setSettlingTime(std::chrono::seconds(2));
}

bool OutlookView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.everything || changes.touches(Entity::CustomerScore) || changes.touches(Entity::Setting);
}

OutlookView::ReadJob OutlookView::readJob(OutlookKey) const
{
    return [](Connection &connection) -> Result<Outlook> {
        Outlook outlook;
        REGULARS_TRY(shop, ShopStore(connection).shop());
        outlook.currency = shop.currency;
        REGULARS_TRY(weights, RiskWeightStore(connection).weights());
        outlook.weights = weights;
        REGULARS_TRY(before, RiskWeightStore(connection).before());
        outlook.weightsBefore = before;
        const CustomerScoreStore store(connection);
        REGULARS_TRY(state, store.state());
        outlook.state = state;
        if (!state.last)
            return outlook;
        REGULARS_TRY(risk, store.riskBands());
        outlook.risk = risk;
        REGULARS_TRY(loyalty, LoyaltyMapStore(connection).points());
        outlook.loyalty = loyalty;
        REGULARS_TRY(grid, store.rfmGrid());
        outlook.grid = grid;
        for (const int month : state.months) {
            if (month < monthNumberOf(state.last->asOf))
                outlook.monthBefore = month;
        }
        REGULARS_TRY(moves, store.rfmMoves(outlook.monthBefore, 0));
        outlook.moves = moves;
        return outlook;
    };
}

} // namespace regulars
