// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/valuefacts.h"

#include "app/cli/facts.h"

#include <QtCore/QJsonArray>

#include <cmath>
#include <functional>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

using Worded = std::function<QJsonValue(double)>;

constexpr double hundredthsPerPoint = 100;

Worded inMoney(Currency currency)
{
    return [currency](double minor) { return QJsonValue(jsonMoney({std::llround(minor), currency})); };
}

/// Of few only the mean is told.
QJsonObject jsonSpread(const Spread &spread, const Worded &word)
{
    QJsonObject json{{u"of"_s, spread.of},
                     {u"mean"_s, spread.of > 0 ? word(spread.mean) : QJsonValue()},
                     {u"median"_s, QJsonValue()},
                     {u"deciles"_s, QJsonValue()}};
    if (!spread.tells())
        return json;
    QJsonArray deciles;
    for (const double bound : spread.deciles)
        deciles += word(bound);
    json[u"median"_s] = word(spread.median);
    json[u"deciles"_s] = deciles;
    return json;
}

QJsonValue orNull(const std::optional<double> &value, const Worded &word)
{
    return value ? word(*value) : QJsonValue();
}

QJsonObject jsonOrigins(const NewCustomerOrigins &origins, const Worded &money)
{
    return {{u"of"_s, origins.newCustomers},
            {u"referred"_s, origins.referred},
            {u"on_hold"_s, origins.onHold},
            {u"unknown"_s, origins.unknown},
            {u"referred_again"_s, origins.referredAgain},
            {u"others_again"_s, origins.othersAgain},
            {u"referred_net"_s, money(double(origins.referredNetMinor))},
            {u"others_net"_s, money(double(origins.othersNetMinor))}};
}

QJsonObject jsonOrders(const OrderSums &sums, const Worded &money)
{
    const auto average = sums.average();
    return {{u"orders"_s, sums.orders},
            {u"net"_s, money(double(sums.netMinor))},
            {u"mean"_s, average ? money(double(*average)) : QJsonValue()}};
}

} // namespace

QJsonObject jsonValues(const ValueFigures &figures, DashboardPeriod period)
{
    const Worded money = inMoney(figures.currency);
    const PeriodValues &values = figures.of(period);
    const ValueTerms &terms = figures.terms;
    const auto share = [](int permille) { return double(permille) / ValueTerms::wholePermille; };
    QJsonObject frequency = jsonSpread(values.ordersOfBuyer, [](double count) { return QJsonValue(count); });
    frequency.insert(u"once"_s, values.boughtOnce);
    QJsonValue expected;
    if (figures.expected) {
        QJsonObject spread = jsonSpread(figures.expected->values, money);
        spread.insert(u"as_of"_s, figures.expected->asOf.toString(Qt::ISODate));
        expected = spread;
    }
    return {{u"from"_s, figures.day.addDays(1 - daysOf(period)).toString(Qt::ISODate)},
            {u"to"_s, figures.day.toString(Qt::ISODate)},
            {u"order_value"_s, jsonSpread(values.orders, money)},
            {u"orders_per_buyer"_s, frequency},
            {u"margin"_s, terms.marginPermille ? QJsonValue(share(*terms.marginPermille)) : QJsonValue()},
            {u"years"_s, terms.years},
            {u"discount"_s, share(terms.discountPermille)},
            {u"retention"_s, figures.year.tells() ? QJsonValue(figures.year.kept.value()) : QJsonValue()},
            {u"value_so_far"_s, figures.soFar ? QJsonValue(jsonSpread(*figures.soFar, money)) : QJsonValue()},
            {u"value_by_formula"_s, orNull(formulaValue(figures.year, terms), money)},
            {u"discounted_value"_s, orNull(discountedValue(figures.year, terms), money)},
            {u"expected_value"_s, expected},
            {u"new_customers"_s, jsonOrigins(values.origins, money)}};
}

QJsonObject jsonProgramme(const ProgrammeFigures &figures)
{
    const Worded money = inMoney(figures.currency);
    const Redemption &redemption = figures.redemption.matured;
    const PurchaseFigures &purchases = figures.purchases;
    return {{u"members"_s, purchases.members},
            {u"took_part"_s, figures.participation.part},
            {u"redemption_rate"_s, redemption.hasPercent() ? QJsonValue(redemption.value()) : QJsonValue()},
            {u"points_outstanding"_s, double(figures.outstanding.all()) / hundredthsPerPoint},
            {u"liability"_s, money(double(figures.liabilityMinor()))},
            {u"breakage"_s, figures.breakage.share},
            {u"breakage_ground"_s, nameOf(figures.breakage.ground)},
            {u"of_members"_s, jsonOrders(purchases.ofMembers.back(), money)},
            {u"of_others"_s, jsonOrders(purchases.ofOthers.back(), money)},
            {u"joined"_s, QJsonObject{{u"members"_s, purchases.joined.members},
                                      {u"before"_s, jsonOrders(purchases.joined.before, money)},
                                      {u"after"_s, jsonOrders(purchases.joined.after, money)}}}};
}

} // namespace regulars
