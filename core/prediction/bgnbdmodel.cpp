// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/prediction/bgnbdmodel.h"

#include "core/prediction/specialfunctions.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace regulars {

namespace {

/// ln of how much likelier a history is of somebody who left with the last purchase than of somebody who is still here;
/// only of customers with repeats.
double logOddsOfLeft(const BgNbdParameters &p, int repeats, double recency, double age)
{
    return std::log(p.a / (p.b + repeats - 1)) + (p.r + repeats) * std::log((p.alpha + age) / (p.alpha + recency));
}

/// ln(1 + eˣ).
double softPlus(double x)
{
    return x > 0 ? x + std::log1p(std::exp(-x)) : std::log1p(std::exp(x));
}

/// 1 / (1 + e⁻ˣ).
double logistic(double x)
{
    return x > 0 ? 1 / (1 + std::exp(-x)) : std::exp(x) / (1 + std::exp(x));
}

/// What of a customer's likelihood follows from the number of repeats alone, with its derivatives.
struct RepeatsPart
{
    double value = 0;
    double byR = 0;
    double byA = 0;
    double byB = 0;

    RepeatsPart(const BgNbdParameters &p, int repeats)
    {
        value = logGamma(p.r + repeats) - logGamma(p.r) + p.r * std::log(p.alpha);
        byR = digamma(p.r + repeats) - digamma(p.r) + std::log(p.alpha);
        if (repeats > 0) {
            value += logBeta(p.a, p.b + repeats) - logBeta(p.a, p.b);
            const double both = digamma(p.a + p.b) - digamma(p.a + p.b + repeats);
            byA = both;
            byB = both + digamma(p.b + repeats) - digamma(p.b);
        }
    }
};

} // namespace

double BgNbdModel::logLikelihood(const PurchaseSummary &customer) const
{
    const SummaryGroup alone{customer.repeats, customer.recency, customer.age, 1};
    return logLikelihood(std::span(&alone, 1));
}

double BgNbdModel::logLikelihood(std::span<const SummaryGroup> customers, std::span<double> gradient) const
{
    const BgNbdParameters &p = m_parameters;
    double sum = 0;
    std::array<double, 4> by{};
    RepeatsPart part(p, 0);
    int partRepeats = 0;
    for (const SummaryGroup &group : customers) {
        if (group.repeats != partRepeats) {
            partRepeats = group.repeats;
            part = RepeatsPart(p, partRepeats);
        }
        const double rate = p.r + group.repeats;
        const double logAge = std::log(p.alpha + group.age);
        const auto weight = static_cast<double>(group.customers);
        double value = part.value - rate * logAge;
        double byR = part.byR - logAge;
        double byAlpha = p.r / p.alpha - rate / (p.alpha + group.age);
        double byA = part.byA;
        double byB = part.byB;
        if (group.repeats > 0) {
            const double logOdds = logOddsOfLeft(p, group.repeats, group.recency, group.age);
            const double left = logistic(logOdds);
            value += softPlus(logOdds);
            byR += left * (logAge - std::log(p.alpha + group.recency));
            byAlpha += left * rate * (1 / (p.alpha + group.age) - 1 / (p.alpha + group.recency));
            byA += left / p.a;
            byB -= left / (p.b + group.repeats - 1);
        }
        sum += weight * value;
        by[0] += weight * byR;
        by[1] += weight * byAlpha;
        by[2] += weight * byA;
        by[3] += weight * byB;
    }
    if (gradient.size() == by.size())
        std::copy(by.begin(), by.end(), gradient.begin());
    return sum;
}

double BgNbdModel::probabilityAlive(const PurchaseSummary &customer) const
{
    if (customer.repeats == 0)
        return 1;
    return logistic(-logOddsOfLeft(m_parameters, customer.repeats, customer.recency, customer.age));
}

double BgNbdModel::expectedWhileAlive(int repeats, double age, double weeks) const
{
    // The published form is c/(a−1) · (1 − q^(r+x) · ₂F₁(r+x, b+x; c; z)) with c = a+b+x−1, z = t/(α+T+t) and q = 1−z.
    // Euler's transformation makes it c/(a−1) · (1 − q^(a−1) · ₂F₁(a+b−1−r, a−1; c; z)); with the first term of that series
    // taken out, neither a near 1 nor c at or below 0 divides by zero, and no power grows with the number of repeats.
    const BgNbdParameters &p = m_parameters;
    const double z = weeks / (p.alpha + age + weeks);
    const double logRest = std::log1p(-z);
    const double excess = p.a - 1;
    const double lost = excess == 0 ? -logRest : -std::expm1(excess * logRest) / excess;
    const double series = hypergeometric({p.a + p.b - p.r, p.a, 1}, {p.a + p.b + repeats, 2}, z);
    return (p.a + p.b + repeats - 1) * lost - std::exp(excess * logRest) * (p.a + p.b - 1 - p.r) * z * series;
}

double BgNbdModel::expectedOrders(double weeks) const
{
    return weeks > 0 ? expectedWhileAlive(0, 0, weeks) : 0;
}

double BgNbdModel::expectedOrders(const PurchaseSummary &customer, double weeks) const
{
    return expectedWhileAlive(customer, weeks) * probabilityAlive(customer);
}

double BgNbdModel::expectedWhileAlive(const PurchaseSummary &customer, double weeks) const
{
    return weeks > 0 ? expectedWhileAlive(customer.repeats, customer.age, weeks) : 0;
}

double BgNbdModel::probabilityOfOrders(int n, double weeks) const
{
    const BgNbdParameters &p = m_parameters;
    if (weeks <= 0)
        return n == 0 ? 1 : 0;
    const double z = weeks / (p.alpha + weeks);
    const double logExactly = logGamma(p.r + n) - logGamma(p.r) - logGamma(n + 1.0) + p.r * std::log1p(-z) + n * std::log(z);
    const double none = logBeta(p.a, p.b);
    const double stayed = std::exp(logBeta(p.a, p.b + n) - none + logExactly);
    if (n == 0)
        return stayed;
    // That there would have been n or more, had nobody left, is the tail of a negative binomial distribution.
    return stayed + std::exp(logBeta(p.a + 1, p.b + n - 1) - none) * incompleteBeta(n, p.r, z);
}

Result<Fit<BgNbdParameters>> fitBgNbd(std::span<const SummaryGroup> customers, const FitControl &control)
{
    const FitScale scale(customers);
    REGULARS_CHECK(enoughRepeaters(scale.repeaters));
    const auto objective = [customers](std::span<const double> at, std::span<double> gradient) {
        return BgNbdModel({at[0], at[1], at[2], at[3]}).logLikelihood(customers, gradient);
    };
    REGULARS_TRY(best, maximumOf(objective, {1, scale.weeksPerRepeat, 1, 3}, static_cast<double>(scale.customers), control));
    return Fit<BgNbdParameters>{
        {best.at[0], best.at[1], best.at[2], best.at[3]}, best.value, best.converged, best.evaluations, scale.customers};
}

} // namespace regulars
