// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/prediction/specialfunctions.h"

#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/digamma.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <boost/math/special_functions/hypergeometric_pFq.hpp>

#include <algorithm>
#include <cmath>

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

GaussFraction gaussFraction(double p, double q, double z)
{
    // F = 1 / (1 − k₁z / (1 − k₂z / …)), from the inside out. All k tend to 1/4, so each step gains the same number of
    // digits.
    constexpr int mostSteps = 40'000;
    const double root = std::sqrt(1 - z);
    const double gain = (1 - root) / (1 + root);
    const double wanted = gain > 0 ? std::log(1e-18) / std::log(gain) : 0;
    const int steps = 8 + static_cast<int>(std::min<double>(wanted, mostSteps));
    const double c = q - 1;
    GaussFraction inner; // of what stands below the line, 1 at the innermost
    for (int step = steps; step >= 1; --step) {
        const int j = step / 2;
        const double above = c + step;
        const double below = c + step - 1;
        double k = 0;
        double byP = 0;
        double byQ = 0;
        if (step % 2 == 1) {
            const double scale = 1 / (above * below);
            k = (p + j) * (c + j) * scale;
            byP = (c + j) * scale;
            byQ = (p + j) * scale - k * (1 / above + 1 / below);
        } else {
            const double scale = j / (above * below);
            k = (c - p + j) * scale;
            byP = -scale;
            byQ = scale - k * (1 / above + 1 / below);
        }
        const double whole = 1 / inner.value;
        const double part = k * z * whole;
        inner = {1 - part, part * whole * inner.byP - z * whole * byP, part * whole * inner.byQ - z * whole * byQ,
                 part * whole * inner.byZ - k * whole};
    }
    const double value = 1 / inner.value;
    return {value, -inner.byP * value * value, -inner.byQ * value * value, -inner.byZ * value * value};
}

} // namespace regulars
