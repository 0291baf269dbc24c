// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/prediction/churnrisk.h"

#include "core/prediction/riskweights.h"
#include "core/today/rhythm.h"

#include <algorithm>
#include <cmath>

namespace regulars {

namespace {

constexpr int manyTickets = 3;
constexpr int manyAttempts = 3;
constexpr int renewalNearDays = 60;
constexpr double usageFall = -0.3;

bool is(const std::optional<bool> &fact)
{
    return fact.value_or(false);
}

/// How much of its weight the silence of a customer deserves, 0 … 1.
double overdueShare(const RiskSignals &known)
{
    if (known.overdueRatio)
        return std::clamp((*known.overdueRatio - 1) / (lostRatio - 1), 0.0, 1.0);
    return std::clamp(known.neverBack.value_or(0), 0.0, 1.0);
}

bool renewalIsInDoubt(const RiskSignals &known)
{
    if (known.renewsByItself == false)
        return true;
    return known.daysToRenewal && *known.daysToRenewal >= 0 && *known.daysToRenewal < renewalNearDays &&
           known.spokenToBeforeRenewal == false;
}

double pointsOf(RiskFactor factor, const RiskShares &shares, const RiskWeights &weights)
{
    const double points = weightOf(weights, factor) * shares.of(factor);
    return raisesRisk(factor) ? points : -points;
}

template<typename... Facts>
int countKnown(const Facts &...facts)
{
    return (0 + ... + (facts ? 1 : 0));
}

} // namespace

std::optional<RiskShares> riskSharesOf(const RiskSignals &known)
{
    if (known.orderDays <= 0 || known.objected)
        return std::nullopt;
    RiskShares shares;
    shares.overdue = overdueShare(known);
    const auto when = [&](bool holds, RiskFactor factor) {
        shares.held |= holds ? 1U << static_cast<unsigned>(factor) : 0U;
    };
    when(is(known.unhappy), RiskFactor::Unhappy);
    when(known.ticketsIn30Days.value_or(0) >= manyTickets || is(known.reopenedTicket), RiskFactor::ManyTickets);
    when(is(known.missedPromise) || is(known.openComplaint), RiskFactor::BrokenPromise);
    when(known.unansweredOutreach.value_or(0) >= manyAttempts, RiskFactor::UnansweredOutreach);
    when(renewalIsInDoubt(known), RiskFactor::RenewalInDoubt);
    when(known.usageTrend.value_or(0) <= usageFall, RiskFactor::UsageFalls);
    when(is(known.lostTier) || is(known.pointsLapsed), RiskFactor::LoyaltyLost);
    when(is(known.referred), RiskFactor::Referral);
    when(is(known.gaveTopRating), RiskFactor::TopRating);
    when(is(known.unpromptedOrder), RiskFactor::UnpromptedOrder);
    return shares;
}

int riskScoreOf(const RiskShares &shares, const RiskWeights &weights)
{
    double sum = 0;
    for (const auto &[factor, name] : EnumNames<RiskFactor>::names)
        sum += pointsOf(factor, shares, weights);
    return static_cast<int>(std::lround(std::clamp(sum, 0.0, 100.0)));
}

std::optional<ChurnRisk> churnRisk(const RiskSignals &known, const RiskWeights &weights)
{
    const std::optional<RiskShares> shares = riskSharesOf(known);
    if (!shares)
        return std::nullopt;
    ChurnRisk risk;
    for (const auto &[factor, name] : EnumNames<RiskFactor>::names) {
        if (const double points = pointsOf(factor, *shares, weights); points != 0)
            risk.reasons.push_back({factor, points});
    }
    std::stable_sort(risk.reasons.begin(), risk.reasons.end(),
                     [](const RiskReason &a, const RiskReason &b) { return std::abs(a.points) > std::abs(b.points); });
    risk.score = riskScoreOf(*shares, weights);
    // What a rhythm or a share of those who stay away was made of are the order days.
    risk.dataPoints = known.orderDays + countKnown(known.unhappy, known.ticketsIn30Days, known.reopenedTicket,
                                                   known.missedPromise, known.openComplaint, known.unansweredOutreach,
                                                   known.renewsByItself, known.daysToRenewal, known.spokenToBeforeRenewal,
                                                   known.usageTrend, known.lostTier, known.pointsLapsed, known.referred,
                                                   known.gaveTopRating, known.unpromptedOrder);
    return risk;
}

} // namespace regulars
