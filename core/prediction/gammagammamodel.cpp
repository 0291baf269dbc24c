// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/prediction/gammagammamodel.h"

#include "core/prediction/specialfunctions.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace regulars {

namespace {

/// What of a density follows from the number of purchases alone, with its derivatives.
struct PurchasesPart
{
    double value = 0;
    double byP = 0;
    double byQ = 0;

    PurchasesPart(const GammaGammaParameters &m, int purchases)
    {
        const double shape = m.p * purchases;
        const double digammaOfSum = digamma(shape + m.q);
        value = logGamma(shape + m.q) - logGamma(shape) - logGamma(m.q) + m.q * std::log(m.gamma) +
                shape * std::log(purchases);
        byP = purchases * (digammaOfSum - digamma(shape) + std::log(purchases));
        byQ = digammaOfSum - digamma(m.q) + std::log(m.gamma);
    }
};

} // namespace

double GammaGammaModel::logDensity(int purchases, double meanSpend) const
{
    const SpendGroup alone{purchases, meanSpend, 1};
    return logLikelihood(std::span(&alone, 1));
}

double GammaGammaModel::density(int purchases, double meanSpend) const
{
    return std::exp(logDensity(purchases, meanSpend));
}

double GammaGammaModel::logLikelihood(std::span<const SpendGroup> customers, std::span<double> gradient) const
{
    const GammaGammaParameters &m = m_parameters;
    double sum = 0;
    std::array<double, 3> by{};
    PurchasesPart part(m, 1);
    int partPurchases = 1;
    for (const SpendGroup &group : customers) {
        if (group.repeats != partPurchases) {
            partPurchases = group.repeats;
            part = PurchasesPart(m, partPurchases);
        }
        const int n = group.repeats;
        const auto weight = static_cast<double>(group.customers);
        const double shape = m.p * n;
        const double logSpend = std::log(group.meanSpend);
        const double total = m.gamma + n * group.meanSpend;
        const double logTotal = std::log(total);
        sum += weight * (part.value + (shape - 1) * logSpend - (shape + m.q) * logTotal);
        by[0] += weight * (part.byP + n * (logSpend - logTotal));
        by[1] += weight * (part.byQ - logTotal);
        by[2] += weight * (m.q / m.gamma - (shape + m.q) / total);
    }
    if (gradient.size() == by.size())
        std::copy(by.begin(), by.end(), gradient.begin());
    return sum;
}

double GammaGammaModel::expectedSpend(const PurchaseSummary &customer) const
{
    const GammaGammaParameters &m = m_parameters;
    const double denominator = m.p * customer.repeats + m.q - 1;
    if (denominator <= 0)
        return std::numeric_limits<double>::infinity();
    return m.p * (m.gamma + customer.repeats * customer.meanRepeatSpend) / denominator;
}

Result<Fit<GammaGammaParameters>> fitGammaGamma(std::span<const SpendGroup> customers, const FitControl &control)
{
    qint64 count = 0;
    double spend = 0;
    for (const SpendGroup &group : customers) {
        count += group.customers;
        spend += static_cast<double>(group.customers) * group.meanSpend;
    }
    REGULARS_CHECK(enoughRepeaters(count));
    // In units of the mean, so that the search is the same in every currency: a density in them is `mean` times as large.
    const auto customerCount = static_cast<double>(count);
    const double mean = spend / customerCount;
    std::vector<SpendGroup> relative(customers.begin(), customers.end());
    for (SpendGroup &group : relative)
        group.meanSpend /= mean;
    const auto objective = [&relative](std::span<const double> at, std::span<double> gradient) {
        return GammaGammaModel({at[0], at[1], at[2]}).logLikelihood(relative, gradient);
    };
    REGULARS_TRY(best, maximumOf(objective, {4, 4, 0.75}, customerCount, control)); // whose mean is 1
    const GammaGammaParameters parameters{best.at[0], best.at[1], best.at[2] * mean};
    return Fit<GammaGammaParameters>{parameters, best.value - customerCount * std::log(mean), best.converged,
                                     best.evaluations, count};
}

} // namespace regulars
