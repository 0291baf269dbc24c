// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <functional>
#include <span>
#include <vector>

namespace regulars {

/// What whoever fits a model may say and hear meanwhile. Both are called in the thread that fits.
struct FitControl
{
    Progress progress;               ///< evaluations so far; how many it will be is not known
    std::function<bool()> cancelled; ///< asked before each evaluation
};

/// The value at a point whose coordinates are all above zero; `gradient` takes the derivatives by them.
using PositiveObjective = std::function<double(std::span<const double> at, std::span<double> gradient)>;

/// Where a function is largest.
struct Maximum
{
    std::vector<double> at;
    double value = 0;
    bool converged = false; ///< it is flat there, and it is no edge of what was searched
    int evaluations = 0;
};

/// Searches all of 10⁻⁴ … 10⁵ in each coordinate, in logarithms, from `start` on. `scale` is about how large the value is: a
/// sum over customers is searched as their mean. Errors: Cancelled, Internal.
[[nodiscard]] Result<Maximum> maximumOf(const PositiveObjective &objective, std::vector<double> start, double scale,
                                        const FitControl &control);

} // namespace regulars
