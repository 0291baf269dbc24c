// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/prediction/risktrial.h"

#include <algorithm>
#include <cstdlib>

namespace regulars {

namespace {

BackTest testOf(const std::vector<TriedCustomer> &then, const RiskWeights &weights)
{
    std::vector<ScoredOutcome> outcomes;
    outcomes.reserve(then.size());
    for (const TriedCustomer &each : then)
        outcomes.push_back({static_cast<double>(riskScoreOf(each.shares, weights)) / mostRisk, each.left});
    return backTestOf(outcomes);
}

/// Keeps those who change the most, the lower id first of equals.
void keepLargest(std::vector<RiskMover> &movers)
{
    const auto larger = [](const RiskMover &a, const RiskMover &b) {
        return std::pair(std::abs(b.after - b.before), a.customer) < std::pair(std::abs(a.after - a.before), b.customer);
    };
    const size_t kept = std::min(movers.size(), RiskTrialResult::mostNamed);
    std::partial_sort(movers.begin(), movers.begin() + static_cast<qsizetype>(kept), movers.end(), larger);
    movers.resize(kept);
}

} // namespace

RiskTrialResult tryWeights(const RiskTrial &trial, const RiskWeights &held, const RiskWeights &tried)
{
    RiskTrialResult result;
    for (const TriedCustomer &each : trial.today) {
        const RiskMover move{each.customer, riskScoreOf(each.shares, held), riskScoreOf(each.shares, tried)};
        const RiskBand before = riskBandOf(move.before);
        const RiskBand after = riskBandOf(move.after);
        ++result.before[static_cast<size_t>(before)];
        ++result.after[static_cast<size_t>(after)];
        if (before != after)
            (after > before ? result.rising : result.falling).push_back(move);
    }
    result.risen = static_cast<qint64>(result.rising.size());
    result.fallen = static_cast<qint64>(result.falling.size());
    keepLargest(result.rising);
    keepLargest(result.falling);
    result.testBefore = testOf(trial.then, held);
    result.testAfter = testOf(trial.then, tried);
    return result;
}

} // namespace regulars
