// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/prediction/gapsurvival.h"

#include <algorithm>
#include <iterator>

namespace regulars {

namespace {

/// For how many days at least so many customers were watched; for longer there were fewer.
int longestWatchedBy(const GapCounts &counts, qint64 customers)
{
    std::map<int, qint64> watched = counts.gaps;
    for (const auto &[days, silent] : counts.silences)
        watched[days] += silent;
    qint64 all = 0;
    for (auto each = watched.crbegin(); each != watched.crend(); ++each) {
        all += each->second;
        if (all >= customers)
            return each->first;
    }
    return 0;
}

} // namespace

GapSurvival::GapSurvival(const GapCounts &counts, qint64 fewest)
{
    qint64 atRisk = 0;
    for (const auto &[days, customers] : counts.gaps)
        m_gaps += customers;
    for (const auto &[days, customers] : counts.silences)
        atRisk += customers;
    atRisk += m_gaps;
    double away = 1;
    auto silence = counts.silences.cbegin();
    for (const auto &[days, came] : counts.gaps) {
        // Who has been away for just as long could still have come on that day.
        for (; silence != counts.silences.cend() && silence->first < days; ++silence)
            atRisk -= silence->second;
        if (atRisk < fewest) {
            m_end = longestWatchedBy(counts, fewest);
            break;
        }
        away *= 1 - static_cast<double>(came) / static_cast<double>(atRisk);
        atRisk -= came;
        m_steps.push_back({days, away});
    }
}

double GapSurvival::stillAway(int days) const
{
    const auto next = std::upper_bound(m_steps.cbegin(), m_steps.cend(), days,
                                       [](int wanted, const Step &step) { return wanted < step.days; });
    return next == m_steps.cbegin() ? 1 : std::prev(next)->away;
}

std::optional<double> GapSurvival::neverBack(int silentDays) const
{
    if (m_end && silentDays >= *m_end)
        return std::nullopt;
    const double away = stillAway(silentDays);
    return m_steps.empty() || away <= 0 ? 1 : m_steps.back().away / away;
}

std::optional<int> GapSurvival::medianGap(int silentDays) const
{
    const double away = stillAway(silentDays);
    const double never = m_steps.empty() ? away : m_steps.back().away;
    if (away <= never)
        return std::nullopt;
    const double half = (away + never) / 2;
    const auto step = std::find_if(m_steps.cbegin(), m_steps.cend(), [&](const Step &each) { return each.away <= half; });
    return step->days;
}

} // namespace regulars
