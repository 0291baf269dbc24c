// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QtGlobal>

#include <map>
#include <optional>
#include <vector>

namespace regulars {

/// How many customers came again after how many days, and how many have been away for how many days by now.
struct GapCounts
{
    std::map<int, qint64> gaps;
    std::map<int, qint64> silences;
};

/// How long customers take from one order to the next, told from those who came and those who have not come yet: the
/// product-limit estimate of Kaplan & Meier, Journal of the American Statistical Association 53 (1958), pp. 457–481.
class GapSurvival
{
public:
    /// Nothing is said from fewer gaps.
    static constexpr qint64 fewestGaps = 30;
    /// Where fewer are left who could still come, the rest of the curve would rest on single customers: it ends.
    static constexpr qint64 fewestAtRisk = 10;

    explicit GapSurvival(const GapCounts &counts, qint64 fewest = fewestAtRisk);

    [[nodiscard]] qint64 gaps() const { return m_gaps; }
    [[nodiscard]] bool isEnough() const { return m_gaps >= fewestGaps; }
    /// S(d): the share of customers who are still away after `days`.
    [[nodiscard]] double stillAway(int days) const;
    /// The chance that somebody who has been away for so many days comes in none of the days that were ever seen: S(∞) /
    /// S(d). Nothing where the curve had to end and fewer than `fewest` were watched for longer: nobody can say.
    [[nodiscard]] std::optional<double> neverBack(int silentDays) const;
    /// The day since their last order by which half of those who come after `silentDays` have come; nothing when nobody did.
    [[nodiscard]] std::optional<int> medianGap(int silentDays = 0) const;

private:
    struct Step
    {
        int days;
        double away; ///< from this day on
    };
    std::vector<Step> m_steps;
    qint64 m_gaps = 0;
    std::optional<int> m_end; ///< of silences from this day on nothing is known; not set: the curve holds all gaps
};

} // namespace regulars
