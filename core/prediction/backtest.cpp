// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/prediction/backtest.h"

#include <algorithm>
#include <cmath>

namespace regulars {

namespace {

constexpr double ratherThanNot = 0.5;

} // namespace

Share precisionAt(std::span<const ScoredOutcome> outcomes, double threshold)
{
    Share share;
    for (const ScoredOutcome &outcome : outcomes) {
        share.of += outcome.score >= threshold ? 1 : 0;
        share.part += outcome.score >= threshold && outcome.churned ? 1 : 0;
    }
    return share;
}

Share recallAt(std::span<const ScoredOutcome> outcomes, double threshold)
{
    Share share;
    for (const ScoredOutcome &outcome : outcomes) {
        share.of += outcome.churned ? 1 : 0;
        share.part += outcome.score >= threshold && outcome.churned ? 1 : 0;
    }
    return share;
}

std::optional<double> liftOfTop(std::span<const ScoredOutcome> outcomes, double share)
{
    const auto all = static_cast<double>(outcomes.size());
    const double top = std::ceil(std::clamp(share, 0.0, 1.0) * all - 1e-9);
    const auto churned = static_cast<double>(
        std::count_if(outcomes.begin(), outcomes.end(), [](const ScoredOutcome &outcome) { return outcome.churned; }));
    if (churned == 0 || top <= 0)
        return std::nullopt;
    std::vector<double> scores;
    scores.reserve(outcomes.size());
    for (const ScoredOutcome &outcome : outcomes)
        scores.push_back(outcome.score);
    const auto border = scores.begin() + static_cast<qsizetype>(top) - 1;
    std::nth_element(scores.begin(), border, scores.end(), std::greater<>());
    double above = 0;
    double churnedAbove = 0;
    Share atBorder;
    for (const ScoredOutcome &outcome : outcomes) {
        if (outcome.score > *border) {
            ++above;
            churnedAbove += outcome.churned ? 1 : 0;
        } else if (outcome.score == *border) {
            ++atBorder.of;
            atBorder.part += outcome.churned ? 1 : 0;
        }
    }
    const double found = churnedAbove + (top - above) * atBorder.value();
    return (found / top) / (churned / all);
}

std::vector<CalibrationBin> calibrationOf(std::span<const ScoredOutcome> outcomes, int bins)
{
    std::vector<CalibrationBin> result(static_cast<size_t>(std::max(bins, 1)));
    const auto count = static_cast<double>(result.size());
    for (size_t i = 0; i < result.size(); ++i) {
        result[i].from = static_cast<double>(i) / count;
        result[i].until = static_cast<double>(i + 1) / count;
    }
    for (const ScoredOutcome &outcome : outcomes) {
        const double place = std::clamp(std::floor(outcome.score * count), 0.0, count - 1);
        CalibrationBin &bin = result[static_cast<size_t>(place)];
        bin.meanScore += outcome.score;
        ++bin.churned.of;
        bin.churned.part += outcome.churned ? 1 : 0;
    }
    for (CalibrationBin &bin : result) {
        if (bin.churned.of > 0)
            bin.meanScore /= static_cast<double>(bin.churned.of);
    }
    return result;
}

BackTest backTestOf(std::span<const ScoredOutcome> outcomes)
{
    BackTest test;
    test.silent.of = static_cast<qint64>(outcomes.size());
    for (const ScoredOutcome &outcome : outcomes) {
        test.silent.part += outcome.churned ? 1 : 0;
        test.expectedSilent += outcome.score;
    }
    test.precision = precisionAt(outcomes, ratherThanNot);
    test.recall = recallAt(outcomes, ratherThanNot);
    test.lift = liftOfTop(outcomes);
    test.calibration = calibrationOf(outcomes);
    return test;
}

} // namespace regulars
