// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/csat.h"

namespace regulars {

CsatFigures csatFigures(const std::vector<CsatScore> &scores)
{
    constexpr int lowest = 1;
    constexpr int satisfied = 4;
    constexpr int highest = 5;
    CsatFigures figures;
    qint64 sum = 0;
    for (const CsatScore &answer : scores) {
        if (answer.score < lowest || answer.score > highest)
            continue;
        if (answer.byStaff) {
            ++figures.byStaff;
            continue;
        }
        ++figures.satisfied.of;
        figures.satisfied.part += answer.score >= satisfied ? 1 : 0;
        sum += answer.score;
    }
    figures.interval = wilsonInterval(figures.satisfied);
    if (figures.satisfied.of > 0)
        figures.mean = static_cast<double>(sum) / static_cast<double>(figures.satisfied.of);
    return figures;
}

} // namespace regulars
