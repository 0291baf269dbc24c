// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/prediction/modelfit.h"
#include "core/prediction/purchasesummary.h"

namespace regulars {

/// Rates of purchase are gamma distributed (shape r, scale 1/α, per week), and the chance that a purchase is a customer's
/// last is beta distributed (a, b). All above zero.
struct BgNbdParameters
{
    double r = 0;
    double alpha = 0;
    double a = 0;
    double b = 0;

    friend bool operator==(const BgNbdParameters &, const BgNbdParameters &) = default;
};

/// The BG/NBD model of repeat purchases: Fader, Hardie & Lee, "Counting Your Customers" the Easy Way, Marketing Science 24
/// (2005), pp. 275–284; the numbers of equations are theirs. Times are weeks.
class BgNbdModel
{
public:
    explicit BgNbdModel(const BgNbdParameters &parameters) : m_parameters(parameters) {}

    [[nodiscard]] const BgNbdParameters &parameters() const { return m_parameters; }

    /// ln L of one customer (6); finite where the powers themselves would overflow.
    [[nodiscard]] double logLikelihood(const PurchaseSummary &customer) const;
    /// ln L of all, and its derivatives by r, α, a and b, where `gradient` has room for four.
    [[nodiscard]] double logLikelihood(std::span<const SummaryGroup> customers, std::span<double> gradient = {}) const;

    /// The chance that the customer has not left for good. 1 for whoever bought once: the model lets customers leave after a
    /// repeat purchase only, so that it must not be read as "safe".
    [[nodiscard]] double probabilityAlive(const PurchaseSummary &customer) const;
    /// E[X(t)], repeat purchases of somebody new within `weeks` (9).
    [[nodiscard]] double expectedOrders(double weeks) const;
    /// E[Y(t) | x, t_x, T], purchases of the customer in the `weeks` to come (10).
    [[nodiscard]] double expectedOrders(const PurchaseSummary &customer, double weeks) const;
    /// The same of somebody who has not left.
    [[nodiscard]] double expectedWhileAlive(const PurchaseSummary &customer, double weeks) const;
    /// P(X(t) = n), that somebody new makes `n` repeat purchases within `weeks` (8).
    [[nodiscard]] double probabilityOfOrders(int n, double weeks) const;

private:
    [[nodiscard]] double expectedWhileAlive(int repeats, double age, double weeks) const;

    BgNbdParameters m_parameters;
};

/// Errors: Refused (not_enough_data), Cancelled, Internal.
[[nodiscard]] Result<Fit<BgNbdParameters>> fitBgNbd(std::span<const SummaryGroup> customers, const FitControl &control = {});

} // namespace regulars
