// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/prediction/modelfit.h"
#include "core/prediction/purchasesummary.h"

namespace regulars {

/// The worth of a customer's purchases is gamma distributed (shape p), and its scale varies between customers by a gamma
/// distribution (shape q, scale γ in the unit of money). All above zero.
struct GammaGammaParameters
{
    double p = 0;
    double q = 0;
    double gamma = 0;

    friend bool operator==(const GammaGammaParameters &, const GammaGammaParameters &) = default;
};

/// The Gamma-Gamma model of what a purchase is worth: Fader & Hardie, The Gamma-Gamma Model of Monetary Value, note 025
/// (2013). Speaks of the mean of a customer's repeat purchases.
class GammaGammaModel
{
public:
    explicit GammaGammaModel(const GammaGammaParameters &parameters) : m_parameters(parameters) {}

    [[nodiscard]] const GammaGammaParameters &parameters() const { return m_parameters; }

    /// ln of the density at `meanSpend` of the mean of so many purchases; both above zero.
    [[nodiscard]] double logDensity(int purchases, double meanSpend) const;
    [[nodiscard]] double density(int purchases, double meanSpend) const;
    /// ln L of all, and its derivatives by p, q and γ, where `gradient` has room for three.
    [[nodiscard]] double logLikelihood(std::span<const SpendGroup> customers, std::span<double> gradient = {}) const;
    /// What a purchase of the customer is worth on average: between the shop's mean and the customer's own, the nearer to
    /// the latter the more repeats there are. Infinite where the parameters give no mean (q ≤ 1, without repeats).
    [[nodiscard]] double expectedSpend(const PurchaseSummary &customer) const;

private:
    GammaGammaParameters m_parameters;
};

/// Errors: Refused (not_enough_data), Cancelled, Internal.
[[nodiscard]] Result<Fit<GammaGammaParameters>> fitGammaGamma(std::span<const SpendGroup> customers,
                                                              const FitControl &control = {});

} // namespace regulars
