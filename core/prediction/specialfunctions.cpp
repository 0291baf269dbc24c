// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/prediction/specialfunctions.h"

#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/digamma.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <boost/math/special_functions/hypergeometric_pFq.hpp>

namespace regulars {

namespace {

namespace policies = boost::math::policies;

/// What has no value is NaN or infinite here; nothing throws, and doubles stay doubles.
using Quiet = policies::policy<policies::domain_error<policies::ignore_error>, policies::pole_error<policies::ignore_error>,
                               policies::overflow_error<policies::ignore_error>,
                               policies::evaluation_error<policies::ignore_error>, policies::promote_double<false>>;

} // namespace

double logGamma(double x)
{
    return boost::math::lgamma(x, Quiet());
}

double digamma(double x)
{
    return boost::math::digamma(x, Quiet());
}

double logBeta(double a, double b)
{
    return logGamma(a) + logGamma(b) - logGamma(a + b);
}

double incompleteBeta(double a, double b, double x)
{
    return boost::math::ibeta(a, b, x, Quiet());
}

double hypergeometric(std::initializer_list<double> upper, std::initializer_list<double> lower, double z)
{
    double errorBound = 0;
    return boost::math::hypergeometric_pFq(upper, lower, z, &errorBound, Quiet());
}

RisingSeries risingSeries(double p, double q, double z)
{
    constexpr double enough = 1e-17;
    constexpr int mostTerms = 100'000;
    RisingSeries sum;
    double term = 1;
    double growthByP = 0; // of ln (p)ₙ
    double growthByQ = 0;
    for (int n = 0; n < mostTerms; ++n) {
        growthByP += 1 / (p + n);
        growthByQ += 1 / (q + n);
        sum.byZ += (n + 1) * term * (p + n) / (q + n);
        term *= (p + n) / (q + n) * z;
        sum.value += term;
        sum.byP += term * growthByP;
        sum.byQ -= term * growthByQ;
        if (term * (n + 1) < enough * (1 - z) * sum.value)
            break;
    }
    return sum;
}

} // namespace regulars
