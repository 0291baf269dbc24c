// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/feedback/csatfigures.h"

#include <numeric>

namespace regulars {

CsatFigures csatFigures(const CsatCounts &counts, StaffScores staff)
{
    constexpr size_t firstSatisfied = 3; // score 4
    CsatFigures figures;
    figures.scores = counts.self;
    if (staff == StaffScores::LeftOut)
        figures.leftOut = std::accumulate(counts.staff.begin(), counts.staff.end(), qint64{0});
    qint64 sum = 0;
    for (size_t i = 0; i < figures.scores.size(); ++i) {
        figures.scores[i] += staff == StaffScores::Counted ? counts.staff[i] : 0;
        figures.responses += figures.scores[i];
        figures.satisfied += i >= firstSatisfied ? figures.scores[i] : 0;
        sum += static_cast<qint64>(i + 1) * figures.scores[i];
    }
    if (figures.responses == 0)
        return figures;
    const auto all = static_cast<double>(figures.responses);
    figures.share = static_cast<double>(figures.satisfied) / all;
    figures.mean = static_cast<double>(sum) / all;
    figures.interval = wilsonInterval(figures.satisfied, figures.responses);
    return figures;
}

} // namespace regulars
