// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prediction/shopscores.h"

#include "models/prediction/beside.h"
#include "storage/metrics/rfmstore.h"
#include "storage/people/shopstore.h"
#include "storage/prediction/feelingstore.h"
#include "storage/prediction/riskweightstore.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// Too few for a model, or one that found no peak, is no failure here.
Result<std::optional<ShopFits>> fitsOf(const std::vector<CustomerPurchases> &purchases, const CancelToken &cancel)
{
    auto fits = fitShop(summariesOf(purchases), {{}, [&cancel] { return cancel.isCancelled(); }});
    if (fits)
        return std::optional(*fits);
    if (fits.error().code != ErrorCode::Refused)
        return tl::unexpected(fits.error());
    return std::optional<ShopFits>();
}

/// Where somebody stands on the loyalty map, of whom all the rest is said.
LoyaltyPlace placeOf(const CustomerScore &score, const PurchaseDays &days, QDate asOf, const KnownFeelings &feelings)
{
    const auto known = feelings.find(score.customer.value);
    LoyaltyFacts facts = known != feelings.end() ? known->second : LoyaltyFacts();
    facts.rfm = score.rfm;
    facts.tenureDays = static_cast<int>(days.first.daysTo(asOf));
    return loyaltyPlaceOf(facts);
}

} // namespace

ShopRhythm shopRhythmOf(const std::vector<CustomerPurchases> &purchases, QDate today)
{
    ShopRhythmCounts counts(today);
    for (const CustomerPurchases &each : purchases)
        counts.add(each.days);
    return counts.rhythm();
}

std::vector<PurchaseSummary> summariesOf(const std::vector<CustomerPurchases> &purchases)
{
    std::vector<PurchaseSummary> summaries;
    summaries.reserve(purchases.size());
    for (const CustomerPurchases &each : purchases)
        summaries.push_back(each.summary);
    return summaries;
}

qint64 repeatersOf(const std::vector<CustomerPurchases> &purchases)
{
    return std::count_if(purchases.cbegin(), purchases.cend(),
                         [](const CustomerPurchases &each) { return each.summary.repeats > 0; });
}

Result<QDate> knownUntil(QDate asOf, const Shop &shop, Instant now)
{
    const QDate today = LocalCalendar(shop.timeZone).date(now);
    if (asOf > today)
        return tl::unexpected(invalidField(u"as_of"_s, u"in_the_future"_s));
    return asOf.isValid() ? asOf : today;
}

Result<ShopScores> scoreShop(Connection &connection, const ScoreQuestion &question, Instant now, const Progress &progress,
                             const CancelToken &cancel)
{
    REGULARS_TRY(shop, ShopStore(connection).shop());
    REGULARS_TRY(asOf, knownUntil(question.asOf, shop, now));
    const PurchaseStore store(connection);
    REGULARS_TRY(purchases, store.purchases(shop, {asOf, question.zeroValueOrders, {}}, progress, cancel));
    REGULARS_TRY(fits, fitsOf(purchases, cancel));
    REGULARS_TRY(known, RiskSignalStore(connection).known(shop, asOf, purchases, cancel));
    REGULARS_TRY(rfm, RfmStore(connection).figures(shop, {asOf, usualRfmMonths, question.zeroValueOrders}));
    REGULARS_TRY(feelings, FeelingStore(connection).known(shop, asOf, known));
    REGULARS_TRY(judged, store.judged());
    REGULARS_TRY(weights, RiskWeightStore(connection).weights());
    const CustomerScorer scorer({asOf, shopRhythmOf(purchases, asOf), fits ? fits->orderModel() : std::nullopt,
                                 fits ? fits->spendModel() : std::nullopt, shop.currency, weights});
    ShopScores scores;
    scores.weights = weights;
    scores.run = {asOf, scorer.outlook().model(), static_cast<qint64>(purchases.size()), repeatersOf(purchases), 0};
    Beside bought(rfm.customers);
    for (const CustomerPurchases &each : purchases) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        if (!std::binary_search(judged.cbegin(), judged.cend(), each.customer))
            continue;
        const auto signs = known.find(each.customer.value);
        CustomerScore score = scorer.scoreOf(each.customer, each.summary, each.days,
                                             signs != known.end() ? signs->second : RiskSignals());
        if (const RfmCustomer *lately = bought.of(each.customer); lately && rfm.cuts)
            score.rfm = rfm.cuts->scoreOf(lately->facts);
        if (rfm.cuts)
            score.loyalty = placeOf(score, each.days, asOf, feelings);
        scores.scores.push_back(std::move(score));
    }
    scores.run.scored = static_cast<qint64>(scores.scores.size());
    return scores;
}

} // namespace regulars
