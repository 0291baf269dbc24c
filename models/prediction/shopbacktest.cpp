// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prediction/shopbacktest.h"

#include "models/prediction/shopscores.h"
#include "storage/people/shopstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// On how many days each customer bought after the day until which the models knew them. What came back within these days
/// does not count any more.
ShopBackTest compared(const std::vector<CustomerPurchases> &known, const std::vector<CustomerPurchases> &later,
                      const OrderModel &model, double weeks)
{
    ShopBackTest found;
    std::vector<ScoredOutcome> outcomes;
    outcomes.reserve(known.size());
    auto came = later.cbegin();
    for (const CustomerPurchases &each : known) {
        while (came != later.cend() && came->customer < each.customer)
            ++came;
        const bool bought = came != later.cend() && came->customer == each.customer;
        outcomes.push_back({model.probabilityOfSilence(each.summary, weeks), !bought});
        found.expectedOrders += model.expectedOrders(each.summary, weeks);
        found.orders += bought ? came->days.days : 0;
    }
    found.test = backTestOf(outcomes);
    return found;
}

} // namespace

Result<ShopBackTest> backTestShop(Connection &connection, const BackTestQuestion &question, Instant now,
                                  const Progress &progress, const CancelToken &cancel)
{
    REGULARS_TRY(shop, ShopStore(connection).shop());
    const QDate yesterday = LocalCalendar(shop.timeZone).date(now).addDays(-1);
    const QDate asOf = question.asOf.isValid() ? question.asOf : yesterday.addDays(-question.days);
    const QDate until = asOf.addDays(question.days);
    if (until > yesterday)
        return tl::unexpected(invalidField(u"as_of"_s, u"days_not_over"_s));
    const PurchaseStore store(connection);
    REGULARS_TRY(known, store.purchases(shop, {asOf, question.zeroValueOrders, {}}, progress, cancel));
    REGULARS_TRY(fits, fitShop(summariesOf(known), {{}, [&cancel] { return cancel.isCancelled(); }}));
    const std::optional<OrderModel> model = fits.orderModel();
    if (!model)
        return fail(ErrorCode::Refused, {}, {{u"reason"_s, u"not_converged"_s}});
    const PurchaseQuestion after{until, question.zeroValueOrders, asOf.addDays(1)};
    REGULARS_TRY(later, store.purchases(shop, after, {}, cancel));
    ShopBackTest found = compared(known, later, *model, question.days / daysPerWeek);
    const auto customers = static_cast<qint64>(known.size());
    found.run = {asOf, model->isParetoNbd() ? ScoreModel::ParetoNbd : ScoreModel::BgNbd, customers, repeatersOf(known),
                 customers};
    found.until = until;
    return found;
}

} // namespace regulars
