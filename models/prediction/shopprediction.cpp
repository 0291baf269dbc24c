// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prediction/shopprediction.h"

#include "models/prediction/beside.h"
#include "models/prediction/shopscores.h"
#include "storage/people/shopstore.h"
#include "storage/prediction/riskweightstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// What predictions are made of.
struct Known
{
    const std::vector<CustomerPurchases> &purchases;
    std::vector<CustomerName> names;
    KnownSignals signs;
};

CustomerPrediction predictionOf(const CustomerPurchases &customer, const CustomerScorer &scorer, const KnownSignals &signs,
                                const ValueHorizon &horizon)
{
    const OrderModel &orders = *scorer.outlook().orders;
    CustomerPrediction prediction;
    prediction.id = customer.customer;
    prediction.summary = customer.summary;
    prediction.probabilityAlive = scorer.probabilityAlive(customer.summary);
    prediction.expectedOrders = orders.expectedOrders(customer.summary, horizon.periods * horizon.weeksPerPeriod);
    if (const std::optional<qint64> minor = scorer.valueMinor(customer.summary, horizon))
        prediction.expectedValue = Money{*minor, scorer.outlook().currency};
    prediction.next = scorer.nextOrderOf(customer.days);
    const auto known = signs.find(customer.customer.value);
    prediction.risk = scorer.riskOf(prediction.next, customer.days, known != signs.end() ? known->second : RiskSignals());
    return prediction;
}

Result<std::vector<CustomerPrediction>> predictionsOf(const Known &known, const CustomerScorer &scorer,
                                                      const ValueHorizon &horizon, const CancelToken &cancel)
{
    if (!scorer.outlook().orders)
        return fail(ErrorCode::Refused, {}, {{u"reason"_s, u"not_converged"_s}});
    std::vector<CustomerPrediction> predictions;
    predictions.reserve(known.purchases.size());
    Beside names(known.names);
    for (const CustomerPurchases &customer : known.purchases) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        const CustomerName *name = names.of(customer.customer);
        if (!name)
            continue;
        predictions.push_back(predictionOf(customer, scorer, known.signs, horizon));
        predictions.back().name = name->name;
    }
    return predictions;
}

} // namespace

Result<ShopPrediction> predictShop(Connection &connection, const PredictionQuestion &question, Instant now,
                                   const Progress &progress, const CancelToken &cancel)
{
    REGULARS_TRY(shop, ShopStore(connection).shop());
    REGULARS_TRY(asOf, knownUntil(question.asOf, shop, now));
    const PurchaseStore store(connection);
    ShopPrediction prediction;
    prediction.asOf = asOf;
    REGULARS_TRY(purchases, store.purchases(shop, {asOf, question.zeroValueOrders, {}}, progress, cancel));
    REGULARS_TRY(fits, fitShop(summariesOf(purchases), {{}, [&cancel] { return cancel.isCancelled(); }}));
    prediction.fits = fits;
    prediction.customers = static_cast<qint64>(purchases.size());
    prediction.repeaters = repeatersOf(purchases);
    if (question.customers) {
        REGULARS_TRY(names, store.names());
        REGULARS_TRY(signs, RiskSignalStore(connection).known(shop, asOf, purchases, cancel));
        REGULARS_TRY(weights, RiskWeightStore(connection).weights());
        const CustomerScorer scorer(
            {asOf, shopRhythmOf(purchases, asOf), fits.orderModel(), fits.spendModel(), shop.currency, weights});
        REGULARS_TRY(predictions, predictionsOf({purchases, names, signs}, scorer, question.horizon, cancel));
        prediction.predictions = std::move(predictions);
    }
    return prediction;
}

} // namespace regulars
