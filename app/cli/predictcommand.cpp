// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/countedorders.h"
#include "app/cli/riskreasons.h"
#include "models/prediction/shopprediction.h"

#include <QtCore/QCoreApplication>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualMonths = 12;
constexpr int mostMonths = 120;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(regulars::CommandLine)
};

/// The parameters, or null where the search found no peak: they mean nothing then.
template<typename Parameters>
QJsonValue jsonFit(const Fit<Parameters> &fit, QJsonObject parameters)
{
    if (!fit.converged)
        return QJsonValue::Null;
    parameters.insert(u"log_likelihood"_s, fit.logLikelihood);
    return parameters;
}

QJsonValue jsonBgNbd(const Fit<BgNbdParameters> &fit)
{
    const BgNbdParameters &p = fit.parameters;
    return jsonFit(fit, {{u"r"_s, p.r}, {u"alpha"_s, p.alpha}, {u"a"_s, p.a}, {u"b"_s, p.b}});
}

QJsonValue jsonParetoNbd(const Fit<ParetoNbdParameters> &fit)
{
    const ParetoNbdParameters &p = fit.parameters;
    return jsonFit(fit, {{u"r"_s, p.r}, {u"alpha"_s, p.alpha}, {u"s"_s, p.s}, {u"beta"_s, p.beta}});
}

QJsonValue jsonGammaGamma(const std::optional<Fit<GammaGammaParameters>> &fit)
{
    if (!fit)
        return QJsonValue::Null;
    const GammaGammaParameters &m = fit->parameters;
    return jsonFit(*fit, {{u"p"_s, m.p}, {u"q"_s, m.q}, {u"gamma"_s, m.gamma}});
}

QJsonValue jsonOptional(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject jsonPrediction(const CustomerPrediction &each)
{
    const NextOrder &next = each.next;
    const bool hasRhythm = next.basis == NextOrderBasis::OwnRhythm;
    return {{u"id"_s, each.id.value},
            {u"name"_s, each.name},
            {u"repeats"_s, each.summary.repeats},
            {u"recency_weeks"_s, each.summary.recency},
            {u"age_weeks"_s, each.summary.age},
            {u"p_alive"_s, jsonOptional(each.probabilityAlive)},
            {u"expected_orders"_s, each.expectedOrders},
            {u"expected_value"_s, each.expectedValue ? QJsonValue(jsonMoney(*each.expectedValue)) : QJsonValue()},
            {u"next_order"_s, next.expected.isValid() ? QJsonValue(next.expected.toString(Qt::ISODate)) : QJsonValue()},
            {u"overdue_ratio"_s, hasRhythm ? QJsonValue(next.ratio) : QJsonValue()},
            {u"never_back"_s, jsonOptional(next.neverBack)},
            {u"risk"_s, each.risk ? QJsonValue(each.risk->score) : QJsonValue()},
            {u"reasons"_s, each.risk ? jsonReasons(each.risk->reasons) : QJsonArray()},
            {u"data_points"_s, each.risk ? QJsonValue(each.risk->dataPoints) : QJsonValue()}};
}

QJsonArray jsonPredictions(const std::vector<CustomerPrediction> &predictions)
{
    QJsonArray list;
    for (const CustomerPrediction &each : predictions)
        list += jsonPrediction(each);
    return list;
}

QJsonValue nameOfModel(const std::optional<OrderModel> &model)
{
    if (!model)
        return QJsonValue::Null;
    return model->isParetoNbd() ? u"pareto_nbd"_s : u"bg_nbd"_s;
}

Result<Answer> runPredict(const Invocation &invocation)
{
    REGULARS_TRY(counted, countedOrders(invocation.options));
    REGULARS_TRY(months, invocation.number(u"months"_s, usualMonths, 1, mostMonths));
    REGULARS_TRY(database, invocation.openForReading());
    PredictionQuestion question{counted.asOf, counted.zeroValueOrders, invocation.options.isSet(u"customers"_s), {}};
    question.horizon.periods = static_cast<int>(months);
    const Instant now = invocation.clock.now();
    return database
        ->read([=](Connection &connection) -> Result<Answer> {
            const Result<ShopPrediction> predicted = predictShop(connection, question, now, terminalProgress());
            if (!predicted && predicted.error().field == "as_of"_L1)
                return wrongValue(u"--as-of"_s);
            REGULARS_TRY(found, predicted);
            Answer answer;
            answer.facts.add(u"as_of"_s, found.asOf.toString(Qt::ISODate));
            answer.facts.add(u"buyers"_s, found.customers).add(u"repeaters"_s, found.repeaters);
            answer.facts.add(u"bg_nbd"_s, jsonBgNbd(found.fits.bgNbd));
            answer.facts.add(u"gamma_gamma"_s, jsonGammaGamma(found.fits.gammaGamma));
            answer.facts.add(u"pareto_nbd"_s, jsonParetoNbd(found.fits.paretoNbd));
            answer.facts.add(u"model"_s, nameOfModel(found.fits.orderModel()));
            if (question.customers)
                answer.facts.add(u"customers"_s, jsonPredictions(found.predictions));
            return answer;
        })
        .result();
}

} // namespace

CliCommand predictCommand()
{
    return {u"predict"_s,
            {},
            Text::tr("Fits models of repeat purchases and spend to the shop's orders; changes nothing."),
            0,
            0,
            countedOrdersOptions() +
                QList<QCommandLineOption>{
                    {u"customers"_s, Text::tr("Also what is expected of each customer.")},
                    {u"months"_s, Text::tr("How many months ahead orders and value are expected (12)."), u"number"_s}},
            runPredict};
}

} // namespace regulars
