// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/feedback/cesfigures.h"

#include <cmath>
#include <numeric>

namespace regulars {

namespace {

constexpr size_t firstEasy = 4; // score 5
constexpr double z95 = 1.96;

} // namespace

std::optional<double> CesFigures::margin() const
{
    if (responses < 2)
        return std::nullopt;
    double squares = 0;
    for (size_t i = 0; i < scores.size(); ++i) {
        const double off = double(i + 1) - *mean;
        squares += off * off * double(scores[i]);
    }
    return z95 * std::sqrt(squares / double(responses - 1) / double(responses));
}

CesFigures cesFigures(const CesCounts &counts)
{
    CesFigures figures;
    figures.scores = counts.self;
    figures.leftOut = std::accumulate(counts.staff.begin(), counts.staff.end(), qint64{0});
    qint64 sum = 0;
    for (size_t i = 0; i < figures.scores.size(); ++i) {
        figures.responses += figures.scores[i];
        figures.easy += i >= firstEasy ? figures.scores[i] : 0;
        sum += qint64(i + 1) * figures.scores[i];
    }
    if (figures.responses == 0)
        return figures;
    figures.mean = double(sum) / double(figures.responses);
    figures.share = double(figures.easy) / double(figures.responses);
    figures.interval = wilsonInterval(figures.easy, figures.responses);
    return figures;
}

} // namespace regulars
