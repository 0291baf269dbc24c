// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/prediction/modelfit.h"
#include "core/prediction/purchasesummary.h"

namespace regulars {

/// Rates of purchase are gamma distributed (shape r, scale 1/α, per week), and so are the rates at which customers leave
/// (shape s, scale 1/β). All above zero.
struct ParetoNbdParameters
{
    double r = 0;
    double alpha = 0;
    double s = 0;
    double beta = 0;

    friend bool operator==(const ParetoNbdParameters &, const ParetoNbdParameters &) = default;
};

/// The Pareto/NBD model of repeat purchases: Schmittlein, Morrison & Colombo, Counting Your Customers, Management Science 33
/// (1987), pp. 1–24, in the notation of Fader & Hardie, note 009 (2005). Customers may leave at any time, also after their
/// first purchase. Times are weeks.
class ParetoNbdModel
{
public:
    explicit ParetoNbdModel(const ParetoNbdParameters &parameters) : m_parameters(parameters) {}

    [[nodiscard]] const ParetoNbdParameters &parameters() const { return m_parameters; }

    /// ln L of one customer; finite where the powers themselves would underflow.
    [[nodiscard]] double logLikelihood(const PurchaseSummary &customer) const;
    /// The chance that the customer has not left for good.
    [[nodiscard]] double probabilityAlive(const PurchaseSummary &customer) const;
    /// E[X(t)], repeat purchases of somebody new within `weeks`.
    [[nodiscard]] double expectedOrders(double weeks) const;
    /// E[Y(t) | x, t_x, T], purchases of the customer in the `weeks` to come.
    [[nodiscard]] double expectedOrders(const PurchaseSummary &customer, double weeks) const;
    /// The same of somebody who has not left.
    [[nodiscard]] double expectedWhileAlive(const PurchaseSummary &customer, double weeks) const;

private:
    ParetoNbdParameters m_parameters;
};

/// The likelihood of a shop's customers under any parameters. What it needs is laid out once: its costly part depends on the
/// repeats and one time only, of which there are far fewer than pairs of times.
class ParetoNbdLikelihood
{
public:
    explicit ParetoNbdLikelihood(std::span<const SummaryGroup> customers);

    /// ln L of all, and its derivatives by r, α, s and β, where `gradient` has room for four.
    [[nodiscard]] double operator()(const ParetoNbdParameters &parameters, std::span<double> gradient = {}) const;

private:
    struct Moment
    {
        int repeats;
        double time;
    };
    struct Group
    {
        size_t recency; ///< of m_moments
        size_t age;
        double customers;
    };
    std::vector<Moment> m_moments;
    std::vector<Group> m_groups;
    std::vector<std::pair<int, double>> m_repeats; ///< and how many customers have so many
    double m_customers = 0;
};

/// Errors: Refused (not_enough_data), Cancelled, Internal.
[[nodiscard]] Result<Fit<ParetoNbdParameters>> fitParetoNbd(std::span<const SummaryGroup> customers,
                                                            const FitControl &control = {});

} // namespace regulars
