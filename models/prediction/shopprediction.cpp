// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prediction/shopprediction.h"

#include "storage/people/shopstore.h"

#include <algorithm>
#include <cmath>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

std::vector<PurchaseSummary> summariesOf(const std::vector<CustomerPurchases> &customers)
{
    std::vector<PurchaseSummary> summaries;
    summaries.reserve(customers.size());
    for (const CustomerPurchases &customer : customers)
        summaries.push_back(customer.summary);
    return summaries;
}

/// Fits to the digit that there is; too large for money is as good as not known.
std::optional<Money> moneyOf(double major, Currency currency)
{
    const double minor = major * static_cast<double>(currency.minorPerMajor());
    if (!std::isfinite(minor) || std::abs(minor) > 9e18)
        return std::nullopt;
    return Money{std::llround(minor), currency};
}

Result<std::vector<CustomerPrediction>> predictionsOf(const std::vector<CustomerPurchases> &customers,
                                                      const std::vector<CustomerName> &names, const ShopFits &fits,
                                                      const ValueHorizon &horizon, Currency currency,
                                                      const CancelToken &cancel)
{
    const std::optional<OrderModel> orders = fits.orderModel();
    const std::optional<GammaGammaModel> spend = fits.spendModel();
    if (!orders)
        return fail(ErrorCode::Refused, {}, {{u"reason"_s, u"not_converged"_s}});
    std::vector<CustomerPrediction> predictions;
    predictions.reserve(customers.size());
    auto name = names.cbegin();
    for (const CustomerPurchases &customer : customers) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        while (name != names.cend() && name->customer < customer.customer)
            ++name;
        if (name == names.cend() || name->customer != customer.customer)
            continue;
        CustomerPrediction prediction{customer.customer, name->name, customer.summary, 0, 0, std::nullopt};
        prediction.probabilityAlive = orders->probabilityAlive(customer.summary);
        prediction.expectedOrders = prediction.probabilityAlive *
                                    orders->expectedWhileAlive(customer.summary, horizon.periods * horizon.weeksPerPeriod);
        if (spend)
            prediction.expectedValue = moneyOf(discountedValue(*orders, *spend, customer.summary, horizon), currency);
        predictions.push_back(prediction);
    }
    return predictions;
}

} // namespace

Result<ShopPrediction> predictShop(Connection &connection, const PredictionQuestion &question, Instant now,
                                   const Progress &progress, const CancelToken &cancel)
{
    REGULARS_TRY(shop, ShopStore(connection).shop());
    const PurchaseStore store(connection);
    ShopPrediction prediction;
    const QDate today = LocalCalendar(shop.timeZone).date(now);
    if (question.asOf > today) // what nobody can have bought yet would be read as silence
        return tl::unexpected(invalidField(u"as_of"_s, u"in_the_future"_s));
    prediction.asOf = question.asOf.isValid() ? question.asOf : today;
    REGULARS_TRY(customers, store.purchases(shop, {prediction.asOf, question.zeroValueOrders}, progress, cancel));
    const std::vector<PurchaseSummary> summaries = summariesOf(customers);
    REGULARS_TRY(fits, fitShop(summaries, {{}, [&cancel] { return cancel.isCancelled(); }}));
    prediction.fits = fits;
    prediction.customers = static_cast<qint64>(customers.size());
    prediction.repeaters = std::count_if(summaries.cbegin(), summaries.cend(),
                                         [](const PurchaseSummary &summary) { return summary.repeats > 0; });
    if (question.customers) {
        REGULARS_TRY(names, store.names());
        REGULARS_TRY(predictions, predictionsOf(customers, names, fits, question.horizon, shop.currency, cancel));
        prediction.predictions = std::move(predictions);
    }
    return prediction;
}

} // namespace regulars
