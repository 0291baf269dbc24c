// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prediction/shopbacktest.h"

#include "models/prediction/beside.h"
#include "models/prediction/shopscores.h"
#include "storage/people/shopstore.h"
#include "storage/prediction/customerscorestore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

using Purchases = std::vector<CustomerPurchases>;

/// On how many days a customer bought after the day on which something was said of them. What came back within these days
/// does not count any more.
int daysOf(CustomerId customer, Beside<Purchases> &later)
{
    const CustomerPurchases *bought = later.of(customer);
    return bought ? bought->days.days : 0;
}

ShopBackTest compared(const Purchases &known, Beside<Purchases> later, const OrderModel &model, double weeks)
{
    ShopBackTest found;
    std::vector<ScoredOutcome> outcomes;
    outcomes.reserve(known.size());
    for (const CustomerPurchases &each : known) {
        const int days = daysOf(each.customer, later);
        outcomes.push_back({model.probabilityOfSilence(each.summary, weeks), days == 0});
        found.expectedOrders += model.expectedOrders(each.summary, weeks);
        found.orders += days;
    }
    found.test = backTestOf(outcomes);
    return found;
}

ShopBackTest compared(const std::vector<CustomerScore> &said, Beside<Purchases> later)
{
    ShopBackTest found;
    found.byRisk = true;
    std::vector<ScoredOutcome> outcomes;
    for (const CustomerScore &each : said) {
        const int days = daysOf(each.customer, later);
        if (each.risk)
            outcomes.push_back({each.risk->score / 100.0, days == 0});
        if (each.expected)
            found.expectedOrders += each.expected->in90Days;
        found.orders += days;
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
    ShopBackTest found = compared(known, Beside(later), *model, question.days / daysPerWeek);
    const auto customers = static_cast<qint64>(known.size());
    found.run = {asOf, model->isParetoNbd() ? ScoreModel::ParetoNbd : ScoreModel::BgNbd, customers, repeatersOf(known),
                 customers};
    found.until = until;
    return found;
}

Result<ShopBackTest> backTestMonth(Connection &connection, int month, ZeroValueOrders zeroValueOrders, Instant now,
                                   const Progress &progress, const CancelToken &cancel)
{
    REGULARS_TRY(shop, ShopStore(connection).shop());
    const CustomerScoreStore store(connection);
    REGULARS_TRY(run, store.runOfMonth(month));
    if (!run)
        return fail(ErrorCode::NotFound, u"month"_s);
    const QDate until = run->asOf.addDays(daysAfterMonth);
    if (until >= LocalCalendar(shop.timeZone).date(now))
        return tl::unexpected(invalidField(u"month"_s, u"days_not_over"_s));
    REGULARS_TRY(said, store.scoresOfMonth(month));
    const PurchaseQuestion after{until, zeroValueOrders, run->asOf.addDays(1)};
    REGULARS_TRY(later, PurchaseStore(connection).purchases(shop, after, progress, cancel));
    ShopBackTest found = compared(said, Beside(later));
    found.run = *run;
    found.until = until;
    return found;
}

} // namespace regulars
