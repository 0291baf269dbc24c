// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/prediction/churnrisk.h"

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

template<typename... Facts>
int countKnown(const Facts &...facts)
{
    return (0 + ... + (facts ? 1 : 0));
}

} // namespace

std::optional<ChurnRisk> churnRisk(const RiskSignals &known, const RiskWeights &weights)
{
    if (known.orderDays <= 0 || known.objected)
        return std::nullopt;
    ChurnRisk risk;
    const auto add = [&](RiskFactor factor, double points) {
        if (points != 0)
            risk.reasons.push_back({factor, points});
    };
    const auto when = [](bool holds, double points) { return holds ? points : 0; };
    add(RiskFactor::Overdue, weights.overdue * overdueShare(known));
    add(RiskFactor::Unhappy, when(is(known.unhappy), weights.unhappy));
    add(RiskFactor::ManyTickets,
        when(known.ticketsIn30Days.value_or(0) >= manyTickets || is(known.reopenedTicket), weights.manyTickets));
    add(RiskFactor::BrokenPromise, when(is(known.missedPromise) || is(known.openComplaint), weights.brokenPromise));
    add(RiskFactor::UnansweredOutreach,
        when(known.unansweredOutreach.value_or(0) >= manyAttempts, weights.unansweredOutreach));
    add(RiskFactor::RenewalInDoubt, when(renewalIsInDoubt(known), weights.renewalInDoubt));
    add(RiskFactor::UsageFalls, when(known.usageTrend.value_or(0) <= usageFall, weights.usageFalls));
    add(RiskFactor::LoyaltyLost, when(is(known.lostTier) || is(known.pointsLapsed), weights.loyaltyLost));
    add(RiskFactor::Referral, -when(is(known.referred), weights.referral));
    add(RiskFactor::TopRating, -when(is(known.gaveTopRating), weights.topRating));
    add(RiskFactor::UnpromptedOrder, -when(is(known.unpromptedOrder), weights.unpromptedOrder));
    std::stable_sort(risk.reasons.begin(), risk.reasons.end(),
                     [](const RiskReason &a, const RiskReason &b) { return std::abs(a.points) > std::abs(b.points); });
    double sum = 0;
    for (const RiskReason &reason : risk.reasons)
        sum += reason.points;
    risk.score = static_cast<int>(std::lround(std::clamp(sum, 0.0, 100.0)));
    // What a rhythm or a share of those who stay away was made of are the order days.
    risk.dataPoints = known.orderDays + countKnown(known.unhappy, known.ticketsIn30Days, known.reopenedTicket,
                                                   known.missedPromise, known.openComplaint, known.unansweredOutreach,
                                                   known.renewsByItself, known.daysToRenewal, known.spokenToBeforeRenewal,
                                                   known.usageTrend, known.lostTier, known.pointsLapsed, known.referred,
                                                   known.gaveTopRating, known.unpromptedOrder);
    return risk;
}

} // namespace regulars
