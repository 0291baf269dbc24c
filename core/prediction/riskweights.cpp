// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/prediction/riskweights.h"

#include <algorithm>
#include <cmath>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

double RiskWeights::*memberOf(RiskFactor factor)
{
    switch (factor) {
    case RiskFactor::Overdue:
        return &RiskWeights::overdue;
    case RiskFactor::Unhappy:
        return &RiskWeights::unhappy;
    case RiskFactor::ManyTickets:
        return &RiskWeights::manyTickets;
    case RiskFactor::BrokenPromise:
        return &RiskWeights::brokenPromise;
    case RiskFactor::UnansweredOutreach:
        return &RiskWeights::unansweredOutreach;
    case RiskFactor::RenewalInDoubt:
        return &RiskWeights::renewalInDoubt;
    case RiskFactor::UsageFalls:
        return &RiskWeights::usageFalls;
    case RiskFactor::LoyaltyLost:
        return &RiskWeights::loyaltyLost;
    case RiskFactor::Referral:
        return &RiskWeights::referral;
    case RiskFactor::TopRating:
        return &RiskWeights::topRating;
    case RiskFactor::UnpromptedOrder:
        return &RiskWeights::unpromptedOrder;
    }
    return &RiskWeights::overdue;
}

bool isWeight(double value)
{
    return std::isfinite(value) && value >= 0 && value <= mostRiskWeight && value == std::floor(value);
}

} // namespace

double &weightOf(RiskWeights &weights, RiskFactor factor)
{
    return weights.*memberOf(factor);
}

double weightOf(const RiskWeights &weights, RiskFactor factor)
{
    return weights.*memberOf(factor);
}

QList<Error> validate(const RiskWeights &weights)
{
    QList<Error> errors;
    for (const RiskFactor factor : riskFactors) {
        if (!isWeight(weightOf(weights, factor)))
            errors += invalidField(nameOf(factor), u"out_of_range"_s, {{u"least"_s, 0}, {u"most"_s, mostRiskWeight}});
    }
    const bool raises = std::any_of(riskFactors.begin(), riskFactors.end(),
                                    [&](RiskFactor factor) { return raisesRisk(factor) && weightOf(weights, factor) > 0; });
    if (!raises)
        errors += Error{ErrorCode::Refused, {}, {{u"reason"_s, u"no_risk_weight"_s}}, {}};
    return errors;
}

QJsonObject toJson(const RiskWeights &weights)
{
    QJsonObject json;
    for (const RiskFactor factor : riskFactors)
        json.insert(nameOf(factor), weightOf(weights, factor));
    return json;
}

RiskWeights riskWeightsOf(const QJsonObject &json)
{
    RiskWeights weights;
    for (const RiskFactor factor : riskFactors) {
        const QJsonValue value = json.value(nameOf(factor));
        if (value.isDouble() && isWeight(value.toDouble()))
            weightOf(weights, factor) = value.toDouble();
    }
    return validate(weights).isEmpty() ? weights : RiskWeights();
}

} // namespace regulars
