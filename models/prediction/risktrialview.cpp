// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prediction/risktrialview.h"

#include "models/prediction/beside.h"
#include "models/prediction/shopbacktest.h"
#include "models/prediction/shopscores.h"
#include "storage/people/shopstore.h"
#include "storage/prediction/risklist.h"
#include "storage/prediction/riskweightstore.h"

#include <algorithm>

namespace regulars {

namespace {

/// Everybody who may be judged and had bought by the day, by id.
Result<std::vector<TriedCustomer>> triedOn(Connection &connection, const Shop &shop, QDate day,
                                           const std::vector<CustomerId> &judged, const CancelToken &cancel)
{
    REGULARS_TRY(purchases,
                 PurchaseStore(connection).purchases(shop, {day, ZeroValueOrders::Ignore, {}}, Progress(), cancel));
    REGULARS_TRY(known, RiskSignalStore(connection).known(shop, day, purchases, cancel));
    ShopOutlook outlook;
    outlook.asOf = day;
    outlook.rhythm = shopRhythmOf(purchases, day);
    const CustomerScorer scorer(std::move(outlook));
    std::vector<TriedCustomer> tried;
    for (const CustomerPurchases &each : purchases) {
        if (!std::binary_search(judged.cbegin(), judged.cend(), each.customer))
            continue;
        const auto signs = known.find(each.customer.value);
        const auto shares = riskSharesOf(scorer.signalsOf(each.days, signs != known.end() ? signs->second : RiskSignals()));
        if (shares)
            tried.push_back({each.customer, *shares, false});
    }
    return tried;
}

void noteWhoLeft(std::vector<TriedCustomer> &then, const std::vector<CustomerPurchases> &later)
{
    Beside bought(later);
    for (TriedCustomer &each : then) {
        const CustomerPurchases *came = bought.of(each.customer);
        each.left = !came || came->days.days == 0;
    }
}

QStringList namesOf(Connection &connection, const std::vector<RiskMover> &movers)
{
    QList<qint64> ids;
    for (const RiskMover &each : movers)
        ids += each.customer.value;
    QStringList names;
    if (const auto rows = RiskList(connection).rows(ids)) {
        for (const RiskRow &row : *rows)
            names += row.name;
    }
    return names;
}

} // namespace

Result<std::shared_ptr<const RiskTrial>> readRiskTrial(Connection &connection, Instant now, const CancelToken &cancel)
{
    REGULARS_TRY(shop, ShopStore(connection).shop());
    REGULARS_TRY(judged, PurchaseStore(connection).judged());
    auto trial = std::make_shared<RiskTrial>();
    trial->asOf = LocalCalendar(shop.timeZone).date(now);
    trial->until = trial->asOf.addDays(-1);
    trial->past = trial->until.addDays(-daysAfterMonth);
    REGULARS_TRY(today, triedOn(connection, shop, trial->asOf, judged, cancel));
    trial->today = std::move(today);
    REGULARS_TRY(then, triedOn(connection, shop, trial->past, judged, cancel));
    trial->then = std::move(then);
    const PurchaseQuestion after{trial->until, ZeroValueOrders::Ignore, trial->past.addDays(1)};
    REGULARS_TRY(later, PurchaseStore(connection).purchases(shop, after, Progress(), cancel));
    noteWhoLeft(trial->then, later);
    return std::shared_ptr<const RiskTrial>(std::move(trial));
}

RiskTrialView::ReadJob RiskTrialView::readJob(RiskTrialKey) const
{
    return [now = database().clock().now(), cancel = token()](Connection &connection) -> Result<RiskTrialSetup> {
        REGULARS_TRY(held, RiskWeightStore(connection).weights());
        REGULARS_TRY(trial, readRiskTrial(connection, now, cancel));
        return RiskTrialSetup{held, trial};
    };
}

RiskPreviewView::ReadJob RiskPreviewView::readJob(RiskPreviewKey key) const
{
    return [key](Connection &connection) -> Result<RiskPreview> {
        RiskPreview preview;
        preview.result = tryWeights(*key.trial, key.held, key.tried);
        preview.rising = namesOf(connection, preview.result.rising);
        preview.falling = namesOf(connection, preview.result.falling);
        return preview;
    };
}

} // namespace regulars
