// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/prediction/backtest.h"
#include "core/prediction/customerscore.h"

namespace regulars {

/// Somebody of whom a risk is told, by whatever weights.
struct TriedCustomer
{
    CustomerId customer;
    RiskShares shares;
    bool left = false; ///< of the past: bought nothing in the days after
};

/// What other weights are tried on: everybody today, and everybody on a past day of whom it is known what came.
struct RiskTrial
{
    QDate asOf;
    std::vector<TriedCustomer> today;
    QDate past;  ///< the last day that was known then
    QDate until; ///< the last of the days after it
    std::vector<TriedCustomer> then;
};

/// Who would be told another band of risk.
struct RiskMover
{
    CustomerId customer;
    int before = 0; ///< points
    int after = 0;
    friend bool operator==(const RiskMover &, const RiskMover &) = default;
};

/// What other weights would mean.
struct RiskTrialResult
{
    /// Of so many movers up, and as many down, it is told who they are: those whose points change the most.
    static constexpr size_t mostNamed = 5;

    std::array<qint64, 3> before{}; ///< customers by RiskBand, by the weights that hold
    std::array<qint64, 3> after{};
    qint64 risen = 0; ///< would be told a higher band
    qint64 fallen = 0;
    std::vector<RiskMover> rising;
    std::vector<RiskMover> falling;
    BackTest testBefore; ///< by points / 100: those at a high risk were said to leave
    BackTest testAfter;

    [[nodiscard]] qint64 of(RiskBand band) const { return after[static_cast<size_t>(band)]; }
};

[[nodiscard]] RiskTrialResult tryWeights(const RiskTrial &trial, const RiskWeights &held, const RiskWeights &tried);

} // namespace regulars
