// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/prediction/paretonbdmodel.h"

#include "core/prediction/specialfunctions.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace regulars {

namespace {

using FourParts = std::array<double, 4>; ///< by r, α, s, β

/// The two functions of x and one time t of which a likelihood consists:
///   first = (α+t)^−(r+x) · (β+t)^−s, of somebody who is still a customer at t,
///   leaves = ∫_t^∞ s · (α+τ)^−(r+x) · (β+τ)^−(s+1) dτ / first = s/(r+s+x) · F, which lies between 0 and 1.
/// F is ₂F₁(r+x, 1; r+s+x+1; (α−β)/(α+t)) for α ≥ β, else (α+t)/(β+t) · ₂F₁(s+1, 1; r+s+x+1; (β−α)/(β+t)): both follow from
/// the published A₀ by Euler's transformation. The likelihood is then
///   Γ(r+x)/Γ(r) · α^r · β^s · (first(t_x) · leaves(t_x) + first(T) · (1 − leaves(T))),
/// a sum of what is above zero, so nothing cancels out.
struct AtTime
{
    double logFirst = 0;
    FourParts firstBy{}; ///< derivatives of logFirst
    double leaves = 0;
    FourParts leavesBy{};
};

AtTime atTime(const ParetoNbdParameters &p, int repeats, double time)
{
    const double rate = p.r + repeats;
    const double all = rate + p.s;
    const double fromAlpha = p.alpha + time;
    const double fromBeta = p.beta + time;
    AtTime result;
    const double logAlpha = std::log(fromAlpha);
    const double logBeta = std::log(fromBeta);
    result.logFirst = -rate * logAlpha - p.s * logBeta;
    result.firstBy = {-logAlpha, -rate / fromAlpha, -logBeta, -p.s / fromBeta};
    const double share = p.s / all;
    if (p.alpha >= p.beta) {
        const GaussFraction f = gaussFraction(rate, all + 1, (p.alpha - p.beta) / fromAlpha);
        result.leaves = share * f.value;
        result.leavesBy = {share * (f.byP + f.byQ - f.value / all), share * f.byZ * fromBeta / (fromAlpha * fromAlpha),
                           share * f.byQ + rate / (all * all) * f.value, -share * f.byZ / fromAlpha};
    } else {
        const GaussFraction f = gaussFraction(p.s + 1, all + 1, (p.beta - p.alpha) / fromBeta);
        const double ratio = fromAlpha / fromBeta;
        result.leaves = share * ratio * f.value;
        result.leavesBy = {share * ratio * (f.byQ - f.value / all), share / fromBeta * (f.value - ratio * f.byZ),
                           ratio * (share * (f.byP + f.byQ) + rate / (all * all) * f.value),
                           share * ratio / fromBeta * (ratio * f.byZ - f.value)};
    }
    return result;
}

/// ln(first(t_x) · leaves(t_x) + first(T) · (1 − leaves(T))), and the share of the first part.
struct Mixture
{
    double logValue = 0;
    double left = 0;
};

Mixture mixed(const AtTime &recency, const AtTime &age)
{
    const double difference = std::min(recency.logFirst - age.logFirst, 700.0);
    const double gone = std::exp(difference) * recency.leaves;
    const double rest = 1 - age.leaves;
    const double sum = gone + rest;
    if (recency.logFirst - age.logFirst > 700) // the second part is nothing beside the first
        return {recency.logFirst + std::log(recency.leaves), 1};
    return {age.logFirst + std::log(sum), gone / sum};
}

double logRepeats(const ParetoNbdParameters &p, int repeats)
{
    return logGamma(p.r + repeats) - logGamma(p.r);
}

/// (1 − (from/(from+t))^(s−1)) / (s−1), also at s = 1.
double whileHere(double s, double from, double weeks)
{
    const double logRest = -std::log1p(weeks / from);
    const double excess = s - 1;
    return excess == 0 ? -logRest : -std::expm1(excess * logRest) / excess;
}

} // namespace

double ParetoNbdModel::logLikelihood(const PurchaseSummary &customer) const
{
    const ParetoNbdParameters &p = m_parameters;
    const Mixture mixture = mixed(atTime(p, customer.repeats, customer.recency), atTime(p, customer.repeats, customer.age));
    return logRepeats(p, customer.repeats) + p.r * std::log(p.alpha) + p.s * std::log(p.beta) + mixture.logValue;
}

double ParetoNbdModel::probabilityAlive(const PurchaseSummary &customer) const
{
    const AtTime age = atTime(m_parameters, customer.repeats, customer.age);
    const Mixture mixture = mixed(atTime(m_parameters, customer.repeats, customer.recency), age);
    return std::exp(age.logFirst - mixture.logValue);
}

double ParetoNbdModel::expectedOrders(double weeks) const
{
    const ParetoNbdParameters &p = m_parameters;
    return weeks > 0 ? p.r * p.beta / p.alpha * whileHere(p.s, p.beta, weeks) : 0;
}

double ParetoNbdModel::expectedOrders(const PurchaseSummary &customer, double weeks) const
{
    return expectedWhileAlive(customer, weeks) * probabilityAlive(customer);
}

double ParetoNbdModel::expectedWhileAlive(const PurchaseSummary &customer, double weeks) const
{
    if (weeks <= 0)
        return 0;
    const ParetoNbdParameters &p = m_parameters;
    const double rate = (p.r + customer.repeats) * (p.beta + customer.age) / (p.alpha + customer.age);
    return rate * whileHere(p.s, p.beta + customer.age, weeks);
}

ParetoNbdLikelihood::ParetoNbdLikelihood(std::span<const SummaryGroup> customers)
{
    for (const SummaryGroup &group : customers) {
        m_moments.push_back({group.repeats, group.recency});
        m_moments.push_back({group.repeats, group.age});
    }
    const auto before = [](const Moment &a, const Moment &b) {
        return std::tie(a.repeats, a.time) < std::tie(b.repeats, b.time);
    };
    const auto same = [](const Moment &a, const Moment &b) { return a.repeats == b.repeats && a.time == b.time; };
    std::sort(m_moments.begin(), m_moments.end(), before);
    m_moments.erase(std::unique(m_moments.begin(), m_moments.end(), same), m_moments.end());
    const auto indexOf = [&](const Moment &moment) {
        return static_cast<size_t>(std::lower_bound(m_moments.begin(), m_moments.end(), moment, before) - m_moments.begin());
    };
    for (const SummaryGroup &group : customers) {
        const auto count = static_cast<double>(group.customers);
        m_groups.push_back({indexOf({group.repeats, group.recency}), indexOf({group.repeats, group.age}), count});
        m_customers += count;
        if (m_repeats.empty() || m_repeats.back().first != group.repeats)
            m_repeats.emplace_back(group.repeats, 0.0);
        m_repeats.back().second += count;
    }
}

double ParetoNbdLikelihood::operator()(const ParetoNbdParameters &p, std::span<double> gradient) const
{
    std::vector<AtTime> times;
    times.reserve(m_moments.size());
    for (const Moment &moment : m_moments)
        times.push_back(atTime(p, moment.repeats, moment.time));
    double sum = m_customers * (p.r * std::log(p.alpha) + p.s * std::log(p.beta));
    FourParts by{m_customers * std::log(p.alpha), m_customers * p.r / p.alpha, m_customers * std::log(p.beta),
                 m_customers * p.s / p.beta};
    for (const auto &[repeats, customers] : m_repeats) {
        sum += customers * logRepeats(p, repeats);
        by[0] += customers * (digamma(p.r + repeats) - digamma(p.r));
    }
    for (const Group &group : m_groups) {
        const AtTime &recency = times[group.recency];
        const AtTime &age = times[group.age];
        const Mixture mixture = mixed(recency, age);
        sum += group.customers * mixture.logValue;
        const double here = 1 - mixture.left;
        const double perLeaves = mixture.left / recency.leaves;
        const double perStays = here > 0 ? here / (1 - age.leaves) : 0;
        for (size_t i = 0; i < by.size(); ++i) {
            by[i] += group.customers * (mixture.left * recency.firstBy[i] + perLeaves * recency.leavesBy[i] +
                                        here * age.firstBy[i] - perStays * age.leavesBy[i]);
        }
    }
    if (gradient.size() == by.size())
        std::copy(by.begin(), by.end(), gradient.begin());
    return sum;
}

Result<Fit<ParetoNbdParameters>> fitParetoNbd(std::span<const SummaryGroup> customers, const FitControl &control)
{
    const FitScale scale(customers);
    REGULARS_CHECK(enoughRepeaters(scale.repeaters));
    const ParetoNbdLikelihood likelihood(customers);
    const auto objective = [&likelihood](std::span<const double> at, std::span<double> gradient) {
        return likelihood({at[0], at[1], at[2], at[3]}, gradient);
    };
    REGULARS_TRY(best, maximumOf(objective, {1, scale.weeksPerRepeat, 1, scale.weeksPerRepeat},
                                 static_cast<double>(scale.customers), control));
    return Fit<ParetoNbdParameters>{
        {best.at[0], best.at[1], best.at[2], best.at[3]}, best.value, best.converged, best.evaluations, scale.customers};
}

} // namespace regulars
