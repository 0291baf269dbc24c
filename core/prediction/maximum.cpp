// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/prediction/maximum.h"

#include <nlopt.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace regulars {

namespace {

const double lowestLog = std::log(1e-4);
const double highestLog = std::log(1e5);
constexpr int mostEvaluations = 1000;
/// A derivative by a logarithm, per customer, that is as good as none: it moves no figure that anybody sees.
constexpr double flat = 1e-6;

/// One search, as NLopt's callback sees it.
struct Search
{
    const PositiveObjective &objective;
    const FitControl &control;
    double scale;
    nlopt_opt optimiser = nullptr;
    Maximum best{{}, -std::numeric_limits<double>::infinity(), false, 0};
    double slope = 0; ///< the steepest derivative at the best point
    bool cancelled = false;
    std::vector<double> at = {};
    std::vector<double> gradient = {};

    [[nodiscard]] double evaluate(std::span<const double> logs, double *byLogs);
};

double Search::evaluate(std::span<const double> logs, double *byLogs)
{
    at.resize(logs.size());
    gradient.assign(logs.size(), 0);
    std::transform(logs.begin(), logs.end(), at.begin(), [](double each) { return std::exp(each); });
    const double value = objective(at, gradient) / scale;
    ++best.evaluations;
    double steepest = 0;
    for (size_t i = 0; i < at.size(); ++i) {
        gradient[i] *= at[i] / scale;
        steepest = std::max(steepest, std::abs(gradient[i]));
    }
    if (byLogs)
        std::copy(gradient.begin(), gradient.end(), byLogs);
    if (value > best.value || (value == best.value && steepest < slope)) {
        best.value = value;
        best.at = at;
        slope = steepest;
    }
    if (control.progress)
        control.progress(best.evaluations, 0);
    return value;
}

double callback(unsigned count, const double *logs, double *byLogs, void *data)
{
    auto &search = *static_cast<Search *>(data);
    if (search.control.cancelled && search.control.cancelled()) {
        search.cancelled = true;
        nlopt_force_stop(search.optimiser);
        return 0;
    }
    const double value = search.evaluate({logs, count}, byLogs);
    return std::isfinite(value) ? value : -std::numeric_limits<double>::max();
}

/// One way of searching, from `logs` on. That it stops where rounding leaves nothing to gain is no failure.
void run(Search &search, nlopt_algorithm algorithm, std::vector<double> logs)
{
    search.optimiser = nlopt_create(algorithm, static_cast<unsigned>(logs.size()));
    nlopt_set_lower_bounds1(search.optimiser, lowestLog);
    nlopt_set_upper_bounds1(search.optimiser, highestLog);
    nlopt_set_max_objective(search.optimiser, callback, &search);
    nlopt_set_maxeval(search.optimiser, mostEvaluations);
    nlopt_set_ftol_rel(search.optimiser, std::numeric_limits<double>::epsilon());
    double value = 0;
    nlopt_optimize(search.optimiser, logs.data(), &value);
    nlopt_destroy(search.optimiser);
    search.optimiser = nullptr;
}

bool isInside(const std::vector<double> &at)
{
    constexpr double margin = 1e-3;
    return std::all_of(at.begin(), at.end(), [](double each) {
        return std::log(each) > lowestLog + margin && std::log(each) < highestLog - margin;
    });
}

std::vector<double> logsOf(std::vector<double> values)
{
    for (double &each : values)
        each = std::clamp(std::log(each), lowestLog, highestLog);
    return values;
}

} // namespace

Result<Maximum> maximumOf(const PositiveObjective &objective, std::vector<double> start, double scale,
                          const FitControl &control)
{
    Search search{objective, control, scale};
    search.best.at = start;
    // The first is quick, the second goes on where its line search gives up, as on a long ridge.
    for (const nlopt_algorithm algorithm : {NLOPT_LD_LBFGS, NLOPT_LD_SLSQP, NLOPT_LD_LBFGS}) {
        run(search, algorithm, logsOf(search.best.at));
        if (search.cancelled)
            return fail(ErrorCode::Cancelled);
        if (!std::isfinite(search.best.value))
            return fail(ErrorCode::Internal, {}, {}, QStringLiteral("A likelihood has no value at its start."));
        if (search.slope < flat)
            break;
    }
    search.best.converged = search.slope < flat && isInside(search.best.at);
    search.best.value *= scale;
    return search.best;
}

} // namespace regulars
