// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <initializer_list>

namespace regulars {

/// ln Γ(x), x > 0.
[[nodiscard]] double logGamma(double x);
/// ψ(x), the derivative of ln Γ(x), x > 0.
[[nodiscard]] double digamma(double x);
/// ln B(a, b), both above zero.
[[nodiscard]] double logBeta(double a, double b);
/// The regularised incomplete beta function I_x(a, b), 0 ≤ x ≤ 1, a and b above zero.
[[nodiscard]] double incompleteBeta(double a, double b, double x);
/// The generalised hypergeometric function pFq(upper; lower; z), 0 ≤ z < 1.
[[nodiscard]] double hypergeometric(std::initializer_list<double> upper, std::initializer_list<double> lower, double z);

/// F = ₂F₁(p, 1; q; z) and by how much it grows with each of the three.
struct GaussFraction
{
    double value = 1;
    double byP = 0;
    double byQ = 0;
    double byZ = 0;
};

/// Σ (p)ₙ / (q)ₙ · zⁿ for 0 < p < q, q > 1 and 0 ≤ z < 1, by Gauss's continued fraction (NIST Handbook of Mathematical
/// Functions, 15.7.1). It needs about 20/√(1−z) steps, where the series itself would need 40/(1−z).
[[nodiscard]] GaussFraction gaussFraction(double p, double q, double z);

} // namespace regulars
