// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/prediction/churnrisk.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>

namespace regulars {

/// The signs in the order in which they are shown: first what raises the risk.
inline constexpr std::array riskFactors = {
    RiskFactor::Overdue,        RiskFactor::Unhappy,    RiskFactor::ManyTickets,        RiskFactor::BrokenPromise,
    RiskFactor::RenewalInDoubt, RiskFactor::UsageFalls, RiskFactor::UnansweredOutreach, RiskFactor::LoyaltyLost,
    RiskFactor::Referral,       RiskFactor::TopRating,  RiskFactor::UnpromptedOrder};

/// A weight is a whole number from 0 to this.
inline constexpr int mostRiskWeight = 100;

/// Whether the sign adds its weight to the risk; the others take it off.
[[nodiscard]] constexpr bool raisesRisk(RiskFactor factor)
{
    return factor != RiskFactor::Referral && factor != RiskFactor::TopRating && factor != RiskFactor::UnpromptedOrder;
}

[[nodiscard]] double &weightOf(RiskWeights &weights, RiskFactor factor);
[[nodiscard]] double weightOf(const RiskWeights &weights, RiskFactor factor);

/// Everything that is wrong with them, all at once: by the name of the sign, and in no field that nothing raises the risk.
[[nodiscard]] QList<Error> validate(const RiskWeights &weights);

[[nodiscard]] QJsonObject toJson(const RiskWeights &weights);
/// What is missing, not known or out of its range is as usual.
[[nodiscard]] RiskWeights riskWeightsOf(const QJsonObject &json);

} // namespace regulars
