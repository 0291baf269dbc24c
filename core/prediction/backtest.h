// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/share.h"

#include <optional>
#include <span>
#include <vector>

namespace regulars {

/// What was said about a customer at the time, and what came of it.
struct ScoredOutcome
{
    double score = 0; ///< the higher, the likelier to leave; for a calibration 0 … 1
    bool churned = false;
};

/// Of those with a score of `threshold` or more, how many left.
[[nodiscard]] Share precisionAt(std::span<const ScoredOutcome> outcomes, double threshold);
/// Of those who left, how many had a score of `threshold` or more.
[[nodiscard]] Share recallAt(std::span<const ScoredOutcome> outcomes, double threshold);

/// How many times likelier than all to leave the `share` (0 … 1) with the highest scores were, rounded up to whole
/// customers: 1 is no better than chance. Customers whose equal scores straddle the border count in part, so that their
/// order does not matter. Nothing when nobody left or the share is empty.
[[nodiscard]] std::optional<double> liftOfTop(std::span<const ScoredOutcome> outcomes, double share = 0.1);

/// The customers with scores from `from` up to, not including, `until`; the last bin includes 1.
struct CalibrationBin
{
    double from = 0;
    double until = 0;
    double meanScore = 0; ///< what was said of them; 0 of nobody
    Share churned;        ///< what came of it
};

/// `bins` of equal width over 0 … 1; scores outside count in the outermost.
[[nodiscard]] std::vector<CalibrationBin> calibrationOf(std::span<const ScoredOutcome> outcomes, int bins = 10);

/// All of it at once, for probabilities of leaving.
struct BackTest
{
    Share silent;              ///< who left, of all
    double expectedSilent = 0; ///< the sum of what was said
    Share precision;           ///< of those who were said to leave rather than not
    Share recall;
    std::optional<double> lift; ///< of the top tenth
    std::vector<CalibrationBin> calibration;
};
[[nodiscard]] BackTest backTestOf(std::span<const ScoredOutcome> outcomes);

} // namespace regulars
